import { registerFaults } from '../../domain/register-faults.ts';
import { isReservedSlug } from '../../site/addresses.ts';
import {
  doubtfulWebsite,
  numberMissing,
  registerFault,
  reservedMunicipality,
  secondFolder,
  unknownNumber,
} from '../findings/register.ts';
import type { Content } from '../model.ts';
import type { Report } from '../problem.ts';

/** Checks the register against itself, and the municipalities that have sites against the register. */
export function checkRegister({ register, municipalities, organisations }: Content, report: Report): void {
  for (const fault of registerFaults(register)) report(`register/${fault.file}`, fault.path, registerFault(fault));
  for (const { slug, name } of municipalities.filter((it) => isReservedSlug(it.slug)))
    report('register/municipalities', [], reservedMunicipality(slug, name));
  const owner = new Map<string, string>();
  for (const { slug, facts } of organisations) {
    if (facts.kind !== 'municipality') continue;
    const entry = `organisations/${slug}/organisation`;
    const { number } = facts;
    if (number === undefined) {
      const same = municipalities.find((it) => it.slug === slug);
      if (same && !facts.fictional) report(entry, [], numberMissing(same.name, same.number));
      continue;
    }
    const registered = register.municipalities.find((it) => it.number === number);
    if (!registered) report(entry, ['number'], unknownNumber(number));
    else if (!facts.website) report(entry, [], doubtfulWebsite(registered.name));
    const other = owner.get(number);
    if (other) report(entry, ['number'], secondFolder(number, other));
    owner.set(number, slug);
  }
}
