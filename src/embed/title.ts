import { frontMatterOf } from '../site/breadcrumb.ts';
import type { View } from '../site/view.ts';

/**
 * What a block of a page shows: the calculator of a pathway, or whom to call.
 * @param page another of the same site and language; else that of the view
 */
export function shownTitle({ words, content, ...view }: View, page = view.page): string {
  return (page.kind === 'pathway' && frontMatterOf(content, page.entry)?.title) || words.contact.whoToCall;
}

/** The same, with whose it is. */
export const framedTitle = (view: View, page = view.page): string => `${shownTitle(view, page)} – ${view.name}`;
