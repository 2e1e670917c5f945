import type { Content } from '../../model/content.ts';
import { type Municipality, municipalityWith } from '../../model/municipalities.ts';
import { isReservedSlug } from '../../site/addresses.ts';
import type { Finding } from '../finding.ts';
import {
  doubtfulWebsite,
  numberMissing,
  otherNumber,
  reservedMunicipality,
  secondFolder,
  unknownNumber,
} from '../findings/register.ts';
import type { Report } from '../problem.ts';
import { registerFaults } from '../register/faults.ts';

/** An organisation that is a municipality, with a number. */
interface Numbered {
  slug: string;
  number: string;
}

/**
 * Of the folders that have one municipality's number, the one whose it is: that with its address in the register, or else
 * the first.
 */
function ownerOf(number: string, all: readonly Numbered[], municipalities: readonly Municipality[]): string {
  const same = all.filter((it) => it.number === number).map((it) => it.slug);
  const slug = municipalityWith(number, municipalities)?.slug;
  return slug !== undefined && same.includes(slug) ? slug : (same[0] ?? '');
}

/** Checks one municipality's number against the register, the name of its folder and the other organisations. */
function checkNumber({ slug, number }: Numbered, all: readonly Numbered[], content: Content): Finding | null {
  const { register, municipalities } = content;
  if (!register.municipalities.some((it) => it.number === number)) return unknownNumber(number);
  const owner = municipalityWith(number, municipalities);
  const named = municipalities.find((it) => it.slug === slug);
  if (owner && named && owner !== named) return otherNumber(number, owner, named);
  const first = ownerOf(number, all, municipalities);
  return first === slug ? null : secondFolder(number, first);
}

/** Checks the register against itself, and the municipalities that have sites against the register. */
export function checkRegister(content: Content, report: Report): void {
  const { register, municipalities, organisations } = content;
  for (const { file, path, finding } of registerFaults(register)) report(`register/${file}`, path, finding);
  for (const { slug, name } of municipalities.filter((it) => isReservedSlug(it.slug)))
    report('register/municipalities', [], reservedMunicipality(slug, name));
  const numbered = organisations.flatMap(({ slug, facts }) =>
    facts.kind === 'municipality' && facts.number !== undefined ? [{ slug, number: facts.number }] : [],
  );
  for (const { slug, facts } of organisations) {
    if (facts.kind !== 'municipality') continue;
    const entry = `organisations/${slug}/organisation`;
    const { number } = facts;
    if (number === undefined) {
      const same = municipalities.find((it) => it.slug === slug);
      if (same && !facts.fictional) report(entry, [], numberMissing(same.name, same.number));
      continue;
    }
    const finding = checkNumber({ slug, number }, numbered, content);
    if (finding) report(entry, ['number'], finding);
    // A wrong number says nothing of the website.
    else if (!facts.website)
      report(entry, [], doubtfulWebsite(municipalityWith(number, municipalities)?.name ?? number));
  }
}
