import { fullName, type Municipality, municipalityWith } from '../domain/municipalities.ts';
import type { Organisation, OrganisationFile } from '../schemas/organisation.ts';
import type { Register } from '../schemas/register.ts';

/**
 * An organisation with what it has left to the register: a municipality's name, county, website, trust and district
 * psychiatric centre. What its own file says stands. A website that is doubtful is not taken.
 */
export function withRegister(
  file: OrganisationFile,
  register: Register,
  municipalities: readonly Municipality[],
): Organisation {
  const found = file.kind === 'municipality' && file.number ? municipalityWith(file.number, municipalities) : undefined;
  if (file.kind !== 'municipality' || !found) return file as Organisation;
  const { trust, dps } = found.area;
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
