import type { Hours, Opening } from '../../model/schemas/hours.ts';

type Day = Opening['days'];

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The days of the week by their first letters in Bokmål and Nynorsk, short and long. */
const DAY_NAMES = [
  'man(?=[.:]|\\s*[-–,/]|\\s+(?:til|og|kl|\\d))|(?:man|mån)dag\\p{L}*|mån',
  'ti(?:r|rs|rsdag\\p{L}*)|ty(?:s|sdag\\p{L}*)',
  'on(?:s|sdag\\p{L}*)',
  'to(?:r|rs|rsdag\\p{L}*)',
  'fr(?:e|edag\\p{L}*)',
  'l(?:ø|au)r(?:dag\\p{L}*)?',
  '(?:sø|su)n(?:dag\\p{L}*)?',
];
const DAY = `(?<!\\p{L})(?:${DAY_NAMES.join('|')})\\.?(?!\\p{L})`;
/** Which day of the week a word is, from 0: its first letters tell. */
const dayOf = (word: string) =>
  ['ma|må', 'ti|ty', 'on', 'to', 'fr', 'l', 's'].findIndex((it) => new RegExp(`^(?:${it})`, 'iu').test(word));

const TIME = '(?:kl\\.?\\s*|klokk[ae]n?\\s*)?(\\d{1,2})(?:[.:](\\d{2}))?';
/** From one time to another. */
const STRETCH = new RegExp(
  `(?<![\\d.,])${TIME}\\s*(?:[-–—]|til|og|to)\\s*${TIME}(?![\\d]|\\s*(?:år|mnd|uker|veker|dager|dagar|%|kr))`,
  'giu',
);
const RANGE = new RegExp(`(${DAY})\\s*(?:[-–—/]|til(?: og med)?|t\\.?o\\.?m\\.?)\\s*(${DAY})`, 'giu');
const SINGLE = new RegExp(DAY, 'giu');
const WEEKDAYS = /(?<!\p{L})(?:hverdag|kvardag|kvardags|vekedag|ukedag|virkedag|yrkesdag|arbeidsdag)\p{L}*/iu;
const EVERY_DAY = /alle dag[ea]r|kvar dag|hver dag|daglig|dagleg|alle dager i uk|alle dagar i ve/iu;
const ALWAYS = /(?:hele|heile) døgnet|døgnopen|døgnåpen|24\s*\/\s*7|24 timer i døgnet|24 timar i døgnet|døgnet rundt/iu;

/** What says that times are those at which somebody answers or is there. */
const ABOUT =
  /telefontid|åpningstid|opningstid|åpent|åpen|ope[nt]|besøkstid|treffes|treffast|betjent|betent|kl\.?\s|klokk/iu;

function clock(hour: string | undefined, minute: string | undefined, closes: boolean): string | null {
  const [h, m] = [Number(hour), Number(minute ?? '0')];
  if (h > 24 || m > 59 || (h === 24 && (m > 0 || !closes))) return null;
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}

/** The days that a stretch of text before times is about, in our words; none where it says none. */
function daysIn(text: string): Day[] {
  if (EVERY_DAY.test(text)) return ['every-day'];
  if (WEEKDAYS.test(text)) return ['weekdays'];
  const days = new Set<Day>();
  let rest = text;
  for (const { 0: whole, 1: first = '', 2: last = '' } of text.matchAll(RANGE)) {
    const [from, to] = [dayOf(first), dayOf(last)];
    if (from < 0 || to < from) continue;
    if (from === 0 && to === 4) days.add('weekdays');
    else if (from === 0 && to === 6) days.add('every-day');
    else for (const day of WEEK.slice(from, to + 1)) days.add(day);
    rest = rest.replace(whole, ' ');
  }
  for (const { 0: word } of rest.matchAll(SINGLE)) {
    const day = WEEK[dayOf(word)];
    if (day) days.add(day);
  }
  return [...days];
}

/** Hours in a line, and whether it said on which days. */
export interface FoundHours {
  hours: Hours;
  daysSaid: boolean;
}

/**
 * The hours in a line, such as `mandag–fredag kl. 09.00–14.30`. Times without a word of hours or a day are none: they may be
 * ages, prices or amounts. Where no day is said, weekdays are proposed.
 * @param known whether something around the line says that it is about hours
 */
export function hoursIn(text: string, known = false): FoundHours | null {
  if (text.length > 600) return null;
  if (ALWAYS.test(text)) return { hours: 'always', daysSaid: true };
  const openings: Opening[] = [];
  let [end, days, said] = [0, [] as Day[], false];
  for (const { 0: whole, 1: h1, 2: m1, 3: h2, 4: m2, index } of text.matchAll(STRETCH)) {
    const [opens, closes] = [clock(h1, m1, false), clock(h2, m2, true)];
    const here = daysIn(text.slice(end, index));
    const timely = m1 !== undefined || m2 !== undefined || /kl/iu.test(whole) || ABOUT.test(text.slice(0, index));
    if (!opens || !closes || opens >= closes || (!timely && here.length === 0 && days.length === 0 && !known)) continue;
    if (here.length > 0) [days, said] = [here, true];
    end = index + whole.length;
    for (const day of days.length > 0 ? days : (['weekdays'] as const)) openings.push({ days: day, opens, closes });
  }
  // Days may stand behind their times: 'kl. 10-14 på hverdager'.
  const behind = said || openings.length === 0 ? [] : daysIn(text.slice(end));
  const all = behind.length > 0 ? openings.flatMap((it) => behind.map((day) => ({ ...it, days: day }))) : openings;
  const once = [...new Map(all.map((it) => [JSON.stringify(it), it])).values()];
  return once.length > 0 && once.length <= 21 ? { hours: once, daysSaid: said || behind.length > 0 } : null;
}
