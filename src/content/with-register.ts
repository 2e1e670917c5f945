import { fullName, type Municipality, municipalityWith } from '../domain/municipalities.ts';
import type { Organisation, OrganisationFile } from '../schemas/organisation.ts';
import type { Register } from '../schemas/register.ts';

/**
 * An organisation with what it has left to the register: a municipality's name, county, website, trust and district
 * psychiatric centre. What its own file says stands. What is doubtful is not taken: a website, or an area that a part of the
 * municipality does not belong to.
 */
export function withRegister(
  file: OrganisationFile,
  register: Register,
  municipalities: readonly Municipality[],
): Organisation {
  const found = file.kind === 'municipality' && file.number ? municipalityWith(file.number, municipalities) : undefined;
  if (file.kind !== 'municipality' || !found) return file as Organisation;
  const { alsoServedBy } = found.area;
  // Where a part of the municipality belongs elsewhere, its page cannot say one for all.
  const trust = alsoServedBy?.trust ? undefined : found.area.trust;
  const dps = alsoServedBy?.dps ? undefined : found.area.dps;
  const [website] = found.websites;
  return {
    ...file,
    name: file.name ?? { nb: fullName(found), nn: fullName(found), en: `${found.name} municipality` },
    shortName: file.shortName ?? found.name,
    website: file.website ?? (website?.doubtful ? undefined : website?.url),
    county: file.county ?? found.county.name,
    trust: file.trust ?? (trust && register.healthAreas.trusts[trust]?.name),
    dps: file.dps ?? dps,
  };
}
