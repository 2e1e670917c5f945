import { formatDate } from '../i18n/dates.ts';
import { cut, fill } from '../i18n/fill.ts';
import { municipalityName } from '../i18n/municipality.ts';
import type { Confirmed } from './confirmed.ts';
import { phoneOf } from './contact-ways.ts';
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
  const { fictional, website, contacts, switchboard } = organisation.facts;
  const phone = phoneOf(contacts.find(({ id }) => id === switchboard)) ?? undefined;
  if (fictional) return [label, ` ${fill(demo.fictional, { name: view.name })}`];
  const ways = withWays(phone ? demo.websiteAndPhone : demo.website, { website, phone });
  return [label, ` ${fill(demo.organisation, { name: view.name })} `, ...ways];
}

/**
 * When contacts were last confirmed, and the safe way when that is long ago or has never been.
 * @param inRows whether the switchboard's number stands in the note, for no button with it follows
 */
export function confirmedNote({ words, name }: View, confirmed: Confirmed, inRows = false): NotePart[] {
  const { on, state, switchboard, website } = confirmed;
  const phone = (inRows && switchboard) || undefined;
  const safe = phone ? words.contact.switchboard : website ? words.contact.onWebsite : '';
  const since = on === null ? '' : fill(words.contact.confirmed, { date: formatDate(on, words) });
  return [
    // It is said quietly, unless it warns.
    on === null ? fill(words.contact.neverConfirmed, { name }) : state === 'recent' ? since : { bold: since },
    ...(state === 'old' ? [` ${words.contact.confirmedLongAgo}`] : []),
    ...(safe ? [' ', ...withWays(safe, { phone, website: website ?? undefined })] : []),
  ];
}
