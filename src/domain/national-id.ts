const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Eleven digits, all together or parted by a sign or two as people do it, in the date and in the rest; between these two by
 * anything that is no letter or digit: marks, the border of a table's cell, lines. One may begin in another. Or each digit by
 * itself, as in the boxes of a form. Or the day with its whole year, and close behind it the rest.
 */
const BLANK = '[^\\S\\r\\n]';
const IN_DATE = `(?:${BLANK}|[./\\p{Pd}]){0,2}`;
const IN_REST = `(?:${BLANK}|[.\\p{Pd}])?`;
const DAY = `\\d\\d${IN_DATE}\\d\\d${IN_DATE}`;
const REST = `(?:\\d{3}${IN_REST}\\d\\d|\\d\\d${IN_REST}\\d{3})`;
const EACH = '\\d(?:[^\\p{L}\\p{N}]{1,9}\\d){10}';
const WITH_YEAR = `${DAY}(?:19|20)\\d\\d[^\\p{L}\\p{N}|]{1,4}${REST}`;
const CANDIDATE = new RegExp(`(?<!\\d)(?=(${DAY}\\d\\d[^\\p{L}\\p{N}]*${REST}|${EACH}|${WITH_YEAR})(?!\\d))`, 'gu');

/** As account numbers of banks are written, whose check digit is the second of these: one in eleven would have both. */
const ACCOUNT = /^\d{4}\.\d{2}\.\d{5}$/;

const passes = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11 === 0;

/** Days are raised by 40 in D-numbers, months by 40, 65 or 80 in numbers of hospitals and for tests. */
function hasDate(number: string): boolean {
  const [day, month] = [Number(number.slice(0, 2)), Number(number.slice(2, 4))];
  const dayInMonth = day > 40 ? day - 40 : day;
  const monthInYear = [80, 65, 40, 0].map((raised) => month - raised).find((it) => it > 0) ?? 0;
  return dayInMonth >= 1 && dayInMonth <= 31 && monthInYear >= 1 && monthInYear <= 12;
}

/** Where a number stands in a text: from its first digit to behind its last. */
export interface IdSpan {
  from: number;
  to: number;
}

/** A day with its whole year is written in a number without the century. */
const withoutCentury = (digits: string) => (digits.length > 11 ? digits.slice(0, 4) + digits.slice(6) : digits);

function spansIn(text: string): IdSpan[] {
  return [...text.matchAll(CANDIDATE)].flatMap(({ 1: found = '', index }) => {
    const number = withoutCentury(found.replace(/\D/g, ''));
    const digits = [...number].map(Number);
    const isOne = !ACCOUNT.test(found) && hasDate(number) && passes(digits, FIRST) && passes(digits, SECOND);
    return isOne ? [{ from: index, to: index + found.length }] : [];
  });
}

/** Digits that are raised, lowered or stand in a circle. */
const DRAWN = '⁰¹²³⁴-⁹₀-₉⓪①-⑨⓵-⓽❶-❾➀-➈➊-➒';

/** The first of nine of these of which nothing says which digits they are. */
const ONES = ['⓵', '❶', '➀', '➊'].map((it) => it.codePointAt(0) ?? 0);

/**
 * What a page shows otherwise than it is written: a sign by its name or number, one of an address, a digit of another script or
 * of another look, a sign that is not seen or stands over, under or around another, and marks around words.
 */
const AS_SHOWN = [
  '&#(?<decimal>\\d{1,7});|&#x(?<hex>[\\da-f]{1,6});|&(?<name>[a-z][a-z\\d]{1,31});|%(?<byte>[0-7][\\da-f])',
  '(?<mark></?[a-z][^<>]{0,200}>)',
  '(?<unseen>[\\p{Default_Ignorable_Code_Point}\\p{M}]+)',
  `(?<digit>[^\\P{Nd}0-9]|[${DRAWN}])`,
].join('|');

/** Marks of Markdown, which stand within a number and are not shown, with the address of a link. */
const MARKS =
  '\\]\\([^()\\n]{0,2000}\\)|\\]\\[[^\\][\\n]{0,200}\\]|[*_~`\\][]+|\\\\(?=[!-/:-@[-`{-~])|</?[a-z][^<>]{0,200}>';

const WITHOUT_MARKS = new RegExp(`(?<within>${MARKS})|${AS_SHOWN}`, 'giu');

const OTHERWISE = new RegExp(AS_SHOWN, 'giu');

/** The same, and the address of a link or a reference, of which only the words are shown. */
const WITHOUT_ADDRESSES = new RegExp(
  `(?<address>\\]\\([^()\\n]{0,2000}\\)|\\]\\[[^\\][\\n]{0,200}\\])|${AS_SHOWN}`,
  'giu',
);

/** Marks right beside a digit. */
const MARKED = /\d[*_~`\\[\]<]|[*_~`\\[\]>]\d/;

/** The digit of a keyboard for one of another script or look: each script has its ten in a row. */
function digitOf(sign: string): string {
  const known = sign.normalize('NFKC');
  if (/^\d$/.test(known)) return known;
  const code = sign.codePointAt(0) ?? 0;
  const one = ONES.find((it) => code >= it && code < it + 9);
  if (one !== undefined) return String(code - one + 1);
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

function shownAs({ within, decimal, hex, name, byte, digit, unseen }: Partial<Record<string, string>>): string {
  if (within !== undefined) return '';
  const code = decimal ? Number(decimal) : hex || byte ? Number.parseInt(hex ?? byte ?? '', 16) : undefined;
  if (code !== undefined) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
  if (digit !== undefined) return digitOf(digit);
  // Of signs by their names, those of letters are none that part a number.
  if (name !== undefined) return /(?:ring|lig|slash|acute|grave|circ|uml)$/i.test(name) ? 'x' : ' ';
  return unseen === undefined ? ' ' : '';
}

/** A part of a text as a page shows it: where it begins there, and where it is written. */
interface Part {
  at: number;
  from: number;
  to: number;
  /** Whether it is written otherwise, as one sign for several. */
  whole: boolean;
}

/** A text as a page shows it, with where its parts are written; null where that is the same. */
function shown(written: string, otherwise: RegExp): { text: string; parts: Part[] } | null {
  const parts: Part[] = [];
  let [text, from] = ['', 0];
  const add = (part: string, place: number, to: number, whole: boolean) => {
    if (part !== '') parts.push({ at: text.length, from: place, to, whole });
    text += part;
  };
  for (const { 0: all, groups = {}, index } of written.matchAll(otherwise)) {
    add(written.slice(from, index), from, index, false);
    add(shownAs(groups), index, index + all.length, true);
    from = index + all.length;
  }
  if (from === 0) return null;
  add(written.slice(from), from, written.length, false);
  return { text, parts };
}

/** Where a character of a shown text is written. */
function writtenAt(parts: readonly Part[], at: number): IdSpan {
  const part = parts.findLast((it) => it.at <= at) ?? { at: 0, from: 0, to: 0, whole: true };
  const from = part.from + (at - part.at);
  return part.whole ? part : { from, to: from + 1 };
}

/**
 * Where Norwegian national identity numbers (or D-numbers) stand in a text, found by their date and both check digits
 * (weights of the Norwegian Tax Administration), as it is written and as a page shows it.
 */
export function nationalIds(text: string): IdSpan[] {
  const spans = spansIn(text);
  // An address is read as well, as it may hold a number itself.
  const linked = text.includes('](') || text.includes('][') ? [WITHOUT_ADDRESSES] : [];
  const marked = MARKED.test(text) ? [WITHOUT_MARKS] : [];
  for (const otherwise of [OTHERWISE, ...linked, ...marked]) {
    const read = shown(text, otherwise);
    if (!read) continue;
    const others = spansIn(read.text).map(({ from, to }) => ({
      from: writtenAt(read.parts, from).from,
      to: writtenAt(read.parts, to - 1).to,
    }));
    spans.push(...others.filter(({ from, to }) => !spans.some((it) => it.from < to && it.to > from)));
  }
  return spans.sort((a, b) => a.from - b.from);
}
