import { parseDocument } from 'yaml';

export type ScalarValue = string | number | boolean | null;

/** How a scalar is written: as it is, or in quotation marks. */
export type Style = 'plain' | 'single' | 'double';

/** What reads as it is, but looks as if it were something else to whoever writes the next one: numbers, times, days. */
const LOOKS_LIKE_NUMBER = /^[-+.]?\d/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** A plain text with marks that end it elsewhere is not tried. */
const UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029]|: |:$| #|^[\s>|@`%&*!?,[\]{}#'"-]|\s$/u;
/** Within brackets these end a text as well. */
const UNSAFE_IN_FLOW = /[,[\]{}]/;

function readsBack(text: string, value: ScalarValue): boolean {
  const document = parseDocument(text, { logLevel: 'silent' });
  return document.errors.length === 0 && document.toJS() === value;
}

/** Whether a text may stand without quotation marks. */
export function mayBePlain(value: string, inFlow: boolean): boolean {
  if (value === '' || UNSAFE.test(value) || (inFlow && UNSAFE_IN_FLOW.test(value))) return false;
  return readsBack(value, value) && (!inFlow || readsBack(`[${value}]`.slice(1, -1), value));
}

/** The signs that YAML has a short name for. */
const NAMED: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** A text as it stands between double quotation marks. What nobody would see is written by its number. */
export function escaped(text: string): string {
  return text.replace(/["\\]|[\p{Cc}\p{Cf}\u00a0\u2028\u2029\u202f\ufeff]/gu, (sign) => {
    const number = sign.codePointAt(0) ?? 0;
    return (
      NAMED[sign] ??
      (number > 0xffff ? `\\U${number.toString(16).padStart(8, '0')}` : `\\u${number.toString(16).padStart(4, '0')}`)
    );
  });
}

/**
 * A scalar as YAML on one line.
 * @param style how the one that it replaces is written; it is kept where the value allows it
 * @param inFlow whether it stands within brackets
 */
export function writeScalar(value: ScalarValue, inFlow: boolean, style?: Style): string {
  if (typeof value !== 'string') return String(value);
  if (style === 'single' && !/[\p{Cc}\u2028\u2029]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  if (style === 'double') return `"${escaped(value)}"`;
  const looksOdd = style === undefined && LOOKS_LIKE_NUMBER.test(value) && !DATE.test(value);
  return !looksOdd && mayBePlain(value, inFlow) ? value : `"${escaped(value)}"`;
}

/** Each sign of a text in double quotation marks, as it is written there; null where it goes over several lines. */
function signsOf(source: string): { value: string; source: string }[] | null {
  if (/[\r\n]/.test(source)) return null;
  const signs = source.slice(1, -1).match(/\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)|[^\\]/giu) ?? [];
  return signs.map((sign) => ({
    source: sign,
    value: sign.startsWith('\\') ? String(parseDocument(`"${sign}"`).toJS()) : sign,
  }));
}

/** A text in double quotation marks with what differs replaced: what has not changed is written as it was. */
export function rewriteDouble(source: string, value: string): string {
  const before = signsOf(source);
  if (before === null) return `"${escaped(value)}"`;
  const after = [...value];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start]?.value === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end)?.value === after.at(-1 - end)) end++;
  const written = (from: number, to: number) =>
    before
      .slice(from, to)
      .map((it) => it.source)
      .join('');
  const middle = escaped(after.slice(start, after.length - end).join(''));
  return `"${written(0, start)}${middle}${written(before.length - end, before.length)}"`;
}
