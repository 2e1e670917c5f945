import type { Norwegian } from '../../model/norwegian.ts';
import type { State } from '../server/state.ts';
import { type Word, word } from './words.ts';

/** How many changes and errors there are, in words; empty where there are none. */
export function countsInWords(form: Norwegian, { counts: { changes, errors } }: State): string {
  const many = (n: number, one: Word, more: Word) => (n === 1 ? word(form, one) : word(form, more, { n }));
  const parts = [
    changes > 0 ? many(changes, 'oneChange', 'manyChanges') : '',
    errors > 0 ? many(errors, 'oneError', 'manyErrors') : '',
  ].filter(Boolean);
  return parts.join(', ');
}
