import type { Notice } from '../model/schemas/notice.ts';
import { type InlinePart, inlineText } from './inline-text.ts';
import type { View } from './view.ts';

/** A message as a page shows it. */
export interface ShownNotice {
  parts: InlinePart[];
  /** The language of its text where that is not the page's. */
  lang: string | undefined;
}

/** The organisation's messages of one severity that hold today and stand on the page, in the order of its file. */
export function noticesOn(
  { organisation, page, today, own }: Pick<View, 'organisation' | 'page' | 'today' | 'own'>,
  severity: Notice['severity'],
): ShownNotice[] {
  return (organisation?.facts.notices ?? [])
    .filter((notice) => notice.severity === severity)
    .filter(({ from, to }) => from <= today && (to === undefined || today <= to))
    .filter(
      ({ where }) => where === 'everywhere' || (where === 'front' ? page.id === 'front' : where.includes(page.id)),
    )
    .map(({ text }) => {
      const chosen = own(text);
      return { parts: inlineText(chosen.text).parts, lang: chosen.lang };
    });
}
