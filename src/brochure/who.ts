import { formatPhone, isFictionalNumber } from '../domain/phone.ts';
import { fill } from '../i18n/fill.ts';
import { formatHours, seasonLines } from '../i18n/hours.ts';
import { sentence } from '../i18n/sentence.ts';
import type { Contact } from '../model/schemas/contact.ts';
import type { Helpline } from '../model/schemas/helplines.ts';
import type { Language } from '../model/schemas/language.ts';
import type { Words } from '../model/schemas/words.ts';
import { hostName } from '../model/url.ts';
import { type Way, waysOf } from '../site/contact-ways.ts';
import { coordinatorGroups } from '../site/coordinators.ts';
import { localContacts } from '../site/local-help.ts';
import type { NotePart } from '../site/notes.ts';
import type { ChosenText } from '../site/own-text.ts';
import type { View } from '../site/view.ts';
import type { Run } from './run.ts';

/** A number as it is printed, with the words beside one that does not exist. */
export interface PrintedNumber {
  number: string;
  madeUp?: string;
}

/** A number of a list: whose it is, what it is for, and when it is answered. */
export interface HelpRow {
  /** Null for who has no telephone. */
  number: string | null;
  madeUp?: string;
  name: Run;
  purpose: string;
  hours: string;
  /** Other ways than the telephone, line by line. */
  also?: Run[][];
}

/** Who is called for some ages. */
export interface CallGroup {
  heading: string | null;
  /** When somebody else is to be called instead. */
  unless: Run | null;
  role: Run;
  text: Run | null;
  numbers: (PrintedNumber & { label?: Run })[];
  /** When they are answered, and other ways than the telephone, line by line. */
  also: Run[][];
}

export function numberOf(number: string, words: Words): PrintedNumber {
  return {
    number: formatPhone(number),
    ...(isFictionalNumber(number) && { madeUp: words.contact.fictionalNumber }),
  };
}

/** A national number as a row, in a language and its words. */
export function helpRow(line: Helpline, language: Language, words: Words): HelpRow {
  return {
    ...numberOf(line.number, words),
    name: { text: sentence(line.name[language]) },
    purpose: sentence(line.purpose[language]),
    hours: formatHours(line.hours, words),
  };
}

/** An organisation's text as a run, with its language where that is another. */
export const ownRun = ({ text, lang }: ChosenText): Run => ({ text, ...(lang && { lang }) });

/** A web address as it is written on paper: nobody can press a word there. */
export const written = (address: string) => address.replace(/^(https?:\/\/(www\.)?|mailto:)/, '').replace(/\/$/, '');

/** A way to reach a contact besides its telephones, with what it says of itself. */
function alsoSaid(way: Way, { words, own }: View): Run[] {
  if (way.kind === 'phone') return [];
  if ('number' in way) return [{ text: fill(words.contact[way.kind], { phone: formatPhone(way.number) }) }];
  if ('href' in way)
    return way.kind === 'email'
      ? [{ text: `${written(way.href)}. ${words.contact.emailNote}` }]
      : [{ text: `${words.contact[way.kind]}: ${written(way.href)}` }];
  const { street, postalCode, town } = way.address;
  const place = { text: `${words.contact[way.kind]} ${street}, ${postalCode} ${town}. ` };
  return way.directions ? [place, ownRun(own(way.directions))] : [place];
}

/**
 * When a contact usually answers, in words, and in which seasons it is otherwise. What is otherwise on some days is left to the
 * page: paper lies on a counter for a year, and there such days are soon over.
 */
function hoursOf({ hours, exceptions = [] }: Contact, { words, own, options }: View): Run[][] {
  const seasons = seasonLines(exceptions, words).map(({ why, text }): Run[] =>
    why ? [ownRun(own(why)), { text: ` ${text}.` }] : [{ text: `${text}.` }],
  );
  const otherwise = exceptions.length > seasons.length && options.site ? ` ${words.brochure.otherwise}` : '';
  return hours ? [[{ text: `${formatHours(hours, words)}.${otherwise}` }], ...seasons] : seasons;
}

/** The ways to reach a contact besides its telephones, line by line. */
const waysBeside = (ways: readonly Way[], view: View): Run[][] =>
  ways.map((way) => alsoSaid(way, view)).filter(({ length }) => length > 0);

/** Who is called here, by the patient's age and the part of the municipality. */
export function callGroups(view: View, ages: { from: number; to: number | null }): CallGroup[] {
  const all = coordinatorGroups(view, ages).flatMap(({ heading, coordinators }) =>
    coordinators.map((it) => ({ ...it, heading: [heading, it.part?.text].filter(Boolean).join(', ') || null })),
  );
  return all.map(({ heading, rule, contact, role }) => {
    const ways = waysOf(contact, view.organisation?.facts.fictional ?? false);
    const phones = ways.flatMap((way) => (way.kind === 'phone' ? [way] : []));
    return {
      heading,
      unless: rule.unless ? ownRun(view.own(rule.unless)) : null,
      role: ownRun(role),
      text: rule.text ? ownRun(view.own(rule.text)) : null,
      numbers: phones.map(({ number, label }) => ({
        ...numberOf(number, view.words),
        ...(label && { label: ownRun(view.own(label)) }),
      })),
      also: [...hoursOf(contact, view), ...waysBeside(ways, view)],
    };
  });
}

/** The organisation's own contacts for when it is urgent, as rows: a row for each number, and the other ways under the last of them. */
export function localRows(view: View): HelpRow[] {
  return localContacts(view).flatMap((contact): HelpRow[] => {
    const role = ownRun(view.own(contact.role));
    const name = { ...role, text: sentence(role.text) };
    const ways = waysOf(contact, view.organisation?.facts.fictional ?? false);
    const also = [...hoursOf(contact, view), ...waysBeside(ways, view)];
    const rows = ways.flatMap((way): HelpRow[] => {
      if (way.kind !== 'phone') return [];
      const purpose = way.label ? sentence(view.own(way.label).text) : '';
      return [{ ...numberOf(way.number, view.words), name, purpose, hours: '' }];
    });
    const last = rows.pop() ?? { number: null, name, purpose: '', hours: '' };
    return [...rows, { ...last, also }];
  });
}

/** A note's parts as runs: a website by its name, a number in groups. */
export function noteRuns(parts: readonly NotePart[], words: Words): Run[] {
  return parts.map((part): Run => {
    if (typeof part === 'string') return { text: part };
    if ('bold' in part) return { text: part.bold, bold: true };
    if ('website' in part) return { text: hostName(part.website) };
    const { number, madeUp } = numberOf(part.phone, words);
    return { text: madeUp ? `${number} (${madeUp})` : number };
  });
}
