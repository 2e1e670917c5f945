const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Eleven digits, all together or parted by a sign as people do it, in the date and in the rest; between these two by anything
 * that is no letter or digit: marks, the end of a line, the border of a table's cell. One may begin in another.
 */
const SIGN = '[ \\u00a0\\u202f.-]?';
const BETWEEN = '[^\\p{L}\\p{N}]{0,12}';
const CANDIDATE = new RegExp(
  `(?<!\\d)(?=(${['\\d\\d', '\\d\\d', '\\d\\d'].join(SIGN)}${BETWEEN}\\d{3}${SIGN}\\d\\d)(?!\\d))`,
  'gu',
);

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

/**
 * Where Norwegian national identity numbers (or D-numbers) stand in a text, found by their date and both check digits
 * (weights of the Norwegian Tax Administration).
 */
export function nationalIds(text: string): IdSpan[] {
  return [...text.matchAll(CANDIDATE)].flatMap(({ 1: found = '', index }) => {
    const number = found.replace(/\D/g, '');
    const digits = [...number].map(Number);
    const isOne = !ACCOUNT.test(found) && hasDate(number) && passes(digits, FIRST) && passes(digits, SECOND);
    return isOne ? [{ from: index, to: index + found.length }] : [];
  });
}
