import { remembered, textBetween } from './tags.ts';

/** What code writes where it meant a value, by itself between two elements or on a line, or as a whole attribute. */
const UNMEANT = /\[object \w+\]|^\s*(?:undefined|null|NaN)\s*$/gm;

/** Signs of Markdown, which make an element of what stands between them. */
const MARKS = /[*_`~[\]()|]/g;

/** What stands in whatever looks so: hardly any page has one of them. */
const SIGNS = ['[object ', 'undefined', 'null', 'NaN'];

/** What in a text looks like a value that code did not have. */
export const likeUnmeant = (text: string): string[] =>
  SIGNS.some((it) => text.includes(it)) ? (text.match(UNMEANT) ?? []).map((it) => it.trim()) : [];

/** The same of the attributes of a tag. */
export const likeUnmeantOn = remembered(({ attributes }) => [...attributes.values()].flatMap(likeUnmeant));

/** What in a text that is to be published looks like a value that code did not have, and is not what the content says. */
export const unmeantIn = (text: string, said: ReadonlySet<string>): string | undefined =>
  likeUnmeant(text).find((it) => !said.has(it));

/**
 * What of that the content itself says: "null" is a number in Norwegian, and may stand alone in bold or in a table.
 * @param values data of any form, of which the texts count, be they words, Markdown or HTML
 */
export function saidIn(values: unknown): Set<string> {
  const said = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!/undefined|null|NaN|\[object /.test(value)) return;
      const texts = [value, textBetween(value), value.replace(MARKS, '\n')];
      for (const it of texts.flatMap(likeUnmeant)) said.add(it);
    } else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) walk(inner);
  };
  walk(values);
  return said;
}
