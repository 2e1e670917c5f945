import { dialAddress, formatPhone } from '../domain/phone.ts';
import { fill } from '../i18n/fill.ts';
import { hoursLines } from '../i18n/hours.ts';
import type { Contact } from '../model/schemas/contact.ts';
import type { OwnText } from '../model/schemas/text.ts';
import type { Words } from '../model/schemas/words.ts';
import { hostName } from '../model/url.ts';
import { type PlaceWay, type Way, waysOf } from '../site/contact-ways.ts';
import type { NotePart } from '../site/notes.ts';
import type { View } from '../site/view.ts';
import { type Content, type Markup, markup } from './markup.ts';

/** An organisation's text, marked with its language where that is not the block's. */
export function own(text: OwnText, view: View): Markup {
  const chosen = view.own(text);
  return chosen.lang ? markup`<span lang="${chosen.lang}">${chosen.text}</span>` : markup`${chosen.text}`;
}

/** A number that can be called, with what stands before it. A made-up one says so and dials nothing. */
export function callable(number: string, words: Words, before = ''): Markup {
  const dial = dialAddress(number);
  const shown = markup`<b>${formatPhone(number)}</b>`;
  return dial
    ? markup`<a href="${dial}">${before && `${before} `}${shown}</a>`
    : markup`${shown} ${words.contact.fictionalNumber}`;
}

/** A link to another website, which says which. */
function elsewhere(href: string, words: Words, text?: string): Markup {
  const host = hostName(href);
  const says = text === undefined ? null : ` ${fill(words.page.opensOther, { host })}`;
  return markup`<a href="${href}">${text ?? host}</a>${says}`;
}

/** A note with its links. */
export const note = (parts: readonly NotePart[], words: Words): Markup[] =>
  parts.map((part) => {
    if (typeof part === 'string') return markup`${part}`;
    if ('bold' in part) return markup`<b>${part.bold}</b>`;
    if ('website' in part) return elsewhere(part.website, words);
    const dial = dialAddress(part.phone);
    const number = formatPhone(part.phone);
    return dial ? markup`<a href="${dial}">${number}</a>` : markup`${number} (${words.contact.fictionalNumber})`;
  });

function place({ kind, address, directions, map }: PlaceWay, view: View): Markup {
  const { words } = view;
  const where = `${words.contact[kind]} ${address.street}, ${address.postalCode} ${address.town}`;
  return markup`<p>${where}${directions && [' ', own(directions, view)]}${map && [' ', elsewhere(map, words, words.contact.map)]}</p>`;
}

function way(it: Way, index: number, view: View): Markup {
  const { words } = view;
  if ('address' in it) return place(it, view);
  if ('href' in it) {
    if (it.kind !== 'email') return markup`<p>${elsewhere(it.href, words, words.contact[it.kind])}</p>`;
    return markup`<p><a href="${it.href}">${it.href.replace(/^mailto:/, '')}</a> ${words.contact.emailNote}</p>`;
  }
  if (it.kind !== 'phone') {
    const text = fill(words.contact[it.kind], { phone: formatPhone(it.number) });
    return it.dial
      ? markup`<p><a href="${it.dial}">${text}</a></p>`
      : markup`<p>${text} (${words.contact.fictionalNumber})</p>`;
  }
  const label = it.label ? own(it.label, view) : index > 0 ? words.contact.or : null;
  return markup`${label && markup`<p>${label}</p>`}<p>${callable(it.number, words, words.contact.call)}</p>`;
}

/**
 * Every way in which a contact is reached, in the order and the words of its pages: numbers, hours, the rest.
 * @param after what stands after the hours
 */
export function waysMarkup(contact: Contact, view: View, after: Content): Markup {
  const ways = waysOf(contact, view.organisation?.facts.fictional ?? false);
  const phones = ways.filter(({ kind }) => kind === 'phone');
  const numbers = ways.filter(({ kind }) => kind === 'sms' || kind === 'textPhone');
  const web = ways.filter((it) => 'href' in it);
  const places = ways.filter((it) => 'address' in it);
  const hours = hoursLines(contact, view.words, view.today).map(({ why, text, now }) => {
    const end = now ? text.indexOf(':') + 1 : 0;
    return markup`<p>${why && [own(why, view), ' ']}${now ? markup`<b>${text.slice(0, end)}</b>` : null}${text.slice(end)}</p>`;
  });
  const written = (list: readonly Way[]) => list.map((it, index) => way(it, index, view));
  return markup`${written(phones)}${hours}${after}${written(numbers)}${written(web)}${written(places)}`;
}
