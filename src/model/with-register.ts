import { fullName, type Municipality, municipalityWith } from './municipalities.ts';
import type { Organisation, OrganisationFile } from './schemas/organisation.ts';

/**
 * An organisation with what it has left to the register: a municipality's name and website. What its own file says
 * stands. A website that is doubtful is not taken. County and areas are the page's (`areaRows`): they may differ between
 * the parts of the municipality.
 */
export function withRegister(file: OrganisationFile, municipalities: readonly Municipality[]): Organisation {
  const found = file.kind === 'municipality' && file.number ? municipalityWith(file.number, municipalities) : undefined;
  if (file.kind !== 'municipality' || !found) return file as Organisation;
  const [website] = found.websites;
  return {
    ...file,
    name: file.name ?? { nb: fullName(found), nn: fullName(found), en: `${found.name} municipality` },
    shortName: file.shortName ?? found.name,
    website: file.website ?? (website?.doubtful ? undefined : website?.url),
  };
}
