import { confirmation } from '../domain/freshness.ts';
import { formatDate } from '../i18n/dates.ts';
import { cut, fill } from '../i18n/fill.ts';
import { municipalityName } from '../i18n/municipality.ts';
import type { Contact } from '../model/schemas/organisation.ts';
import type { View } from './view.ts';

/** A part of a note: words, words that stand out, another website's address, or a phone number. */
export type NotePart = string | { bold: string } | { website: string } | { phone: string };

/** Puts a website and a number where a sentence has its placeholders for them. What is not known is left out. */
function withWays(text: string, { website, phone }: { website?: string | undefined; phone?: string | undefined }) {
  return cut(text).flatMap((part): NotePart[] => {
    if (typeof part === 'string') return [part];
    if (part.slot === 'website') return website ? [{ website }] : [];
    return phone ? [{ phone }] : [];
  });
}

/** The first number of an organisation's switchboard, or the first that is not shown already. */
function switchboardOf({ organisation }: View, shown: ReadonlySet<string> = new Set()): string | undefined {
  const facts = organisation?.facts;
  const contact = facts?.contacts.find(({ id }) => id === facts.switchboard);
  return contact?.phones.find((number) => !shown.has(number));
}

/** Says that nobody has ordered the site, and where the real one is. */
export function demoNote(view: View): NotePart[] {
  const { words, organisation, municipality } = view;
  const { demo } = words;
  const label = { bold: demo.label };
  if (municipality) {
    const website = municipality.websites.find((it) => !it.doubtful)?.url;
    const name = fill(demo.organisation, { name: municipalityName(municipality, words) });
    return [label, ` ${name} `, ...(website ? withWays(demo.website, { website }) : [])];
  }
  if (!organisation) return [label, ' ', ...withWays(demo.portal, { website: 'https://www.helsenorge.no/' })];
  const { fictional, website } = organisation.facts;
  const phone = switchboardOf(view);
  if (fictional) return [label, ` ${fill(demo.fictional, { name: view.name })}`];
  const ways = withWays(phone ? demo.websiteAndPhone : demo.website, { website, phone });
  return [label, ` ${fill(demo.organisation, { name: view.name })} `, ...ways];
}

/**
 * When contacts were last confirmed, and the safe way when that is long ago or has never been. The one that was confirmed
 * longest ago speaks for all that stand together.
 * @param onlyStale to say nothing of contacts that were confirmed within the year
 */
export function confirmedNote(view: View, contacts: readonly Contact[], onlyStale = false): NotePart[] {
  const { words, organisation, today } = view;
  const dates = contacts.map((contact) => contact.verifiedOn);
  const oldest = dates.includes(null) ? null : (dates.toSorted()[0] ?? null);
  const state = confirmation(oldest, today);
  if (dates.length === 0 || (onlyStale && state === 'recent')) return [];
  const phone = switchboardOf(view, new Set(contacts.flatMap((contact) => contact.phones)));
  const website = organisation?.facts.website;
  const safe = phone ? words.contact.switchboard : website ? words.contact.onWebsite : '';
  return [
    oldest === null
      ? fill(words.contact.neverConfirmed, { name: view.name })
      : { bold: fill(words.contact.confirmed, { date: formatDate(oldest, words) }) },
    ...(state === 'old' ? [` ${words.contact.confirmedLongAgo}`] : []),
    ...(state !== 'recent' && safe ? [' ', ...withWays(safe, { phone, website })] : []),
  ];
}
