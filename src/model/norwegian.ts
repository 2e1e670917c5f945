import type { Language } from './schemas/language.ts';

/** A form of Norwegian, in which editors are spoken to. */
export type Norwegian = 'nb' | 'nn';

/** The form that an organisation's editors read: the first of its languages that is one; Bokmål where none is. */
export const norwegianOf = (languages: readonly Language[]): Norwegian =>
  languages.find((it) => it !== 'en') === 'nn' ? 'nn' : 'nb';

/** The form of what is everybody's: Bokmål, unless all who are there write Nynorsk. */
export function norwegianOfAll(forms: Iterable<Norwegian>): Norwegian {
  const all = [...forms];
  return all.length > 0 && all.every((it) => it === 'nn') ? 'nn' : 'nb';
}
