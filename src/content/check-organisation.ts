import { type AgeFault, ageFaults } from '../domain/coordinators.ts';
import { isFictionalNumber, phoneDigits } from '../domain/phone.ts';
import { FIXED_PAGE_IDS, isReservedSlug } from '../site/addresses.ts';
import type { LocalPageContent, OrganisationContent } from './model.ts';
import type { Report } from './problem.ts';

function ages({ from, to }: AgeFault): string {
  if (to === null) return `fra ${from} år og oppover`;
  return from === to ? `${from} år` : `fra ${from} til ${to} år`;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A local page's folder is its id, and its address too unless the text gives another. */
function checkLocalPage({ id, texts }: LocalPageContent, report: Report): void {
  for (const { entry, frontMatter } of Object.values(texts)) {
    const address = frontMatter.slug ?? id;
    if ((FIXED_PAGE_IDS as readonly string[]).includes(id)) {
      report(entry, [], 'LOYPE-DUPLICATE', `Mappen kan ikke hete «${id}». Det er navnet på en side som alle har.`);
    } else if (isReservedSlug(address)) {
      report(entry, ['slug'], 'LOYPE-DUPLICATE', `Adressen «${address}» er reservert. Velg en annen «slug».`);
    } else if (!SLUG.test(address)) {
      report(
        entry,
        [],
        'LOYPE-FIELD-TYPE',
        `Mappenavnet «${id}» kan bare ha små bokstaver a-z, tall og bindestrek. Eller gi siden en «slug».`,
      );
    }
  }
}

/** Checks an organisation's file against itself: contacts that are named, ages, phone numbers, its address. */
export function checkOrganisation({ slug, facts, pages }: OrganisationContent, report: Report): void {
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
  if (!SLUG.test(slug)) {
    report(entry, [], 'LOYPE-FIELD-TYPE', `Mappenavnet «${slug}» kan bare ha små bokstaver a-z, tall og bindestrek.`);
  }
  for (const [index, id] of contacts.entries()) {
    if (contacts.indexOf(id) < index)
      report(entry, ['contacts', index, 'id'], 'LOYPE-DUPLICATE', `Kontakten «${id}» står to ganger.`);
  }
  for (const page of pages) checkLocalPage(page, report);
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
    const numbers = contact.phones.map((number, place) => ({ number, path: ['phones', place] as PropertyKey[] }));
    for (const { number, path } of contact.sms ? [...numbers, { number: contact.sms, path: ['sms'] }] : numbers) {
      if (phoneDigits(number).length !== 8 || isFictionalNumber(number) === facts.fictional) continue;
      const message = facts.fictional
        ? `Virksomheten er oppdiktet. Da må nummeret ${number} begynne med 0, så det ikke tilhører noen.`
        : `Nummeret ${number} begynner med 0. Det gjør ingen norske telefonnumre med 8 siffer.`;
      report(entry, ['contacts', index, ...path], 'LOYPE-PHONE', message);
    }
  }
}
