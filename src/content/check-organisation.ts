import { type AgeFault, ageFaults } from '../domain/coordinators.ts';
import { isReservedSlug } from '../site/addresses.ts';
import type { OrganisationContent } from './model.ts';
import type { Report } from './references.ts';

function ages({ from, to }: AgeFault): string {
  if (to === null) return `fra ${from} år og oppover`;
  return from === to ? `${from} år` : `fra ${from} til ${to} år`;
}

/** Checks an organisation's file against itself: contacts that are named, ages, phone numbers, its address. */
export function checkOrganisation({ slug, facts }: OrganisationContent, report: Report): void {
  const entry = `organisations/${slug}/organisation`;
  const contacts = facts.contacts.map((contact) => contact.id);
  const refer = (path: readonly PropertyKey[], id: string | undefined) => {
    if (id === undefined || contacts.includes(id)) return;
    report(
      entry,
      path,
      'LOYPE-REFERENCE',
      `Kontakten «${id}» finnes ikke. Kontaktene her er ${contacts.map((it) => `«${it}»`).join(', ')}.`,
    );
  };

  if (isReservedSlug(slug)) report(entry, [], 'LOYPE-DUPLICATE', `Mappenavnet «${slug}» er reservert. Velg et annet.`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    report(entry, [], 'LOYPE-FIELD-TYPE', `Mappenavnet «${slug}» kan bare ha små bokstaver a-z, tall og bindestrek.`);
  }
  for (const [index, id] of contacts.entries()) {
    if (contacts.indexOf(id) < index)
      report(entry, ['contacts', index, 'id'], 'LOYPE-DUPLICATE', `Kontakten «${id}» står to ganger.`);
  }
  refer(['switchboard'], facts.switchboard);
  for (const [index, rule] of facts.coordinators.entries()) refer(['coordinators', index, 'contact'], rule.contact);
  for (const [index, service] of facts.services.entries()) refer(['services', index, 'contact'], service.contact);
  for (const [index, id] of facts.localHelp.entries()) refer(['localHelp', index], id);
  for (const fault of ageFaults(facts.coordinators)) {
    const what = fault.kind === 'gap' ? 'Ingen er koordinator' : 'Mer enn én er koordinator';
    report(
      entry,
      ['coordinators'],
      'LOYPE-AGE-RULES',
      `${what} ${ages(fault)}. Reglene skal dekke alle aldre én gang.`,
    );
  }
  for (const [index, contact] of facts.contacts.entries()) {
    for (const [place, number] of contact.phones.entries()) {
      if (number.length !== 8 || number.startsWith('0') === facts.fictional) continue;
      const message = facts.fictional
        ? `Virksomheten er oppdiktet. Da må nummeret ${number} begynne med 0, så det ikke tilhører noen.`
        : `Nummeret ${number} begynner med 0. Det gjør ingen norske telefonnumre med 8 siffer.`;
      report(entry, ['contacts', index, 'phones', place], 'LOYPE-PHONE', message);
    }
  }
}
