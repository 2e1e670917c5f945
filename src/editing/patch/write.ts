import { isEmpty, isGroup, isList, type Value } from './edit.ts';
import { type ScalarValue, writeScalar } from './scalar.ts';

/** How long a line may be that holds a list or a group within brackets. */
const WIDTH = 120;

const keyText = (key: string) => writeScalar(key, true);

/** A value on one line. */
export function inline(value: Value, inFlow: boolean): string {
  if (isList(value)) return `[${value.map((it) => inline(it, true)).join(', ')}]`;
  if (!isGroup(value)) return writeScalar(value as ScalarValue, inFlow);
  const fields = Object.entries(value).map(([key, it]) => `${keyText(key)}: ${inline(it, true)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** What is written in the manner of the content's own files: how far in it stands, and with which line ends. */
export interface Manner {
  column: number;
  eol: string;
}

const isPlain = (value: Value) => (!isList(value) && !isGroup(value)) || isEmpty(value);

/** Whether a field of the file itself is a list or a table of groups, each of which begins on a line of its own. */
const isTable = (value: Value) =>
  isList(value) ? value.some(isGroup) : isGroup(value) && Object.values(value).some(isGroup);

/** A field: on one line where that is not too long, and the lines of what it holds below it otherwise. */
export function field(key: string, value: Value, { column, eol }: Manner): string {
  const whole = `${keyText(key)}: ${inline(value, false)}`;
  if (isPlain(value) || (column + whole.length <= WIDTH && !(column === 0 && isTable(value)))) return whole;
  return `${keyText(key)}:${eol}${' '.repeat(column + 2)}${block(value, { column: column + 2, eol })}`;
}

/** The lines of a list or a group, of which the first is not indented. */
export function block(value: Value, { column, eol }: Manner): string {
  const next = eol + ' '.repeat(column);
  if (isList(value)) return value.map((it) => `- ${item(it, { column, eol })}`).join(next);
  if (!isGroup(value)) return inline(value, false);
  return Object.entries(value)
    .map(([key, it]) => field(key, it, { column, eol }))
    .join(next);
}

function isShortAlone(value: Value): boolean {
  if (!isGroup(value)) return true;
  const fields = Object.values(value);
  return fields.length === 2 || (fields.length > 2 && fields.every(isPlain));
}

/**
 * An item of a list that has a line for each, without its dash. A group of two short fields, or of plain ones alone, stands on
 * one line, a larger one has a line for each field; where there are others in the list, it is written as they are.
 * @param column where the dash stands
 */
export function item(value: Value, { column, eol }: Manner, asOthers?: 'flow' | 'block'): string {
  const whole = inline(value, false);
  const fits = column + 2 + whole.length <= WIDTH;
  const isShort = asOthers === undefined ? isShortAlone(value) : asOthers === 'flow';
  if (isPlain(value) || (fits && isShort)) return whole;
  return block(value, { column: column + 2, eol });
}
