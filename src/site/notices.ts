import { hasCome, isOver } from '../domain/compared-day.ts';
import { sentencesOf } from '../domain/sentences.ts';
import type { Notice } from '../model/schemas/notice.ts';
import { type InlinePart, inlineText, wordsIn } from './inline-text.ts';
import type { View } from './view.ts';

/** A message as a page shows it. */
export interface ShownNotice {
  parts: InlinePart[];
  /** Its beginning, under which it is folded on a phone; null where the whole is short. */
  opening: string | null;
  /** The language of its text where that is not the page's. */
  lang: string | undefined;
}

/** The most signs of a message, and of an opening, that take two lines at most on a phone. */
const SHORT = { message: 80, opening: 60 };

/**
 * What a message that is longer than two lines on a phone is about: what stands before its colon, or its first sentences, or
 * else its first words; null of a shorter one.
 */
export function openingOf(words: string): string | null {
  if (words.length <= SHORT.message) return null;
  const subject = /^[^:]+(?=:\s)/.exec(words)?.[0];
  if (subject && subject.length <= SHORT.opening) return subject;
  const whole = sentencesOf(words).findLast(({ start, text }) => start + text.length <= SHORT.opening);
  if (whole) return words.slice(0, whole.start + whole.text.length);
  return `${words.slice(0, SHORT.opening).replace(/\s+\S*$/u, '')} …`;
}

/** The organisation's messages of one severity that hold today and stand on the page, in the order of its file. */
export function noticesOn(
  { organisation, page, today, own }: Pick<View, 'organisation' | 'page' | 'today' | 'own'>,
  severity: Notice['severity'],
): ShownNotice[] {
  return (organisation?.facts.notices ?? [])
    .filter((notice) => notice.severity === severity)
    .filter(({ from, to }) => hasCome(from, today) && (to === undefined || !isOver(to, today)))
    .filter(
      ({ where }) => where === 'everywhere' || (where === 'front' ? page.id === 'front' : where.includes(page.id)),
    )
    .map(({ text }) => {
      const chosen = own(text);
      const { parts } = inlineText(chosen.text);
      return { parts, opening: openingOf(wordsIn(parts)), lang: chosen.lang };
    });
}
