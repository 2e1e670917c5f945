import { likeness } from '../../domain/sketch.ts';
import type { Content } from '../../model/content.ts';
import { type ListedText, listTexts } from '../../model/listed-texts.ts';
import type { BuiltPage } from '../built-pages.ts';
import { rewritten } from '../findings/age.ts';
import { type Problem, TOP } from '../problem.ts';

/** Of a text that is changed much, less than this is the same as before. */
const ALIKE = 0.6;

const keyOf = ({ organisation, id, language }: Pick<BuiltPage, 'organisation' | 'id' | 'language'>) =>
  [organisation, id, language].join('/');

/** Whether a text was changed much since a build that shows it, and says of no day that it was. */
function isRewritten({ text, source }: ListedText, built: BuiltPage, day: string): boolean {
  const { sketch, frontMatter } = text;
  if (!built.text || sketch === undefined || likeness(sketch, built.text.sketch) >= ALIKE) return false;
  const own = source === text ? 'revised' : 'translates';
  const days = [
    [frontMatter.reviewed, built.reviewed],
    [frontMatter[own], built.text[own]],
  ];
  // Who has written today's date once cannot write a later one.
  return days.every(([now, then]) => (now ?? null) === (then ?? null) && now !== day);
}

/**
 * Asks for the days of texts that are not much like what the last build shows, and whose days are the same as then: nobody has
 * said that they were changed, or that somebody has read them since.
 * @param built the pages that the last build had
 * @param day the day (ISO) on which it is asked
 */
export function checkRewritten(content: Content, built: readonly BuiltPage[], day: string): Problem[] {
  const before = new Map(built.filter((it) => it.text).map((it) => [keyOf(it), it]));
  return listTexts(content).flatMap((listed): Problem[] => {
    const page = before.get(keyOf(listed));
    if (!page || !isRewritten(listed, page, day)) return [];
    return [{ file: `${listed.text.entry}.mdx`, ...TOP, ...rewritten(listed.source !== listed.text) }];
  });
}
