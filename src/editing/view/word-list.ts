import type { Norwegian } from '../../model/norwegian.ts';

/** Words in both forms of Norwegian; `{name}` is a blank. */
export type WordList = Readonly<Record<string, readonly [nb: string, nn: string]>>;

/** A word of a list, with what stands in its blanks put in. */
export const wordOf = <List extends WordList>(
  list: List,
  form: Norwegian,
  name: keyof List,
  blanks: Readonly<Record<string, string | number>> = {},
): string =>
  (list[name]?.[form === 'nb' ? 0 : 1] ?? '').replace(/\{(\w+)\}/g, (_, blank: string) => String(blanks[blank] ?? ''));
