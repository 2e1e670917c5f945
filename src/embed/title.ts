import { frontMatterOf } from '../site/breadcrumb.ts';
import type { View } from '../site/view.ts';

/** What a block of a page shows: the calculator of a pathway, or whom to call. */
export function shownTitle({ words, page, content }: View): string {
  return (page.kind === 'pathway' && frontMatterOf(content, page.entry)?.title) || words.contact.whoToCall;
}

/** The same, with whose it is. */
export const framedTitle = (view: View): string => `${shownTitle(view)} – ${view.name}`;
