import { contactBlock } from '../embed/contact.ts';
import type { Page } from '../site/page.ts';
import { viewsOf } from '../site/view.ts';
import { absolute, contactsFile, type DataSite } from './place.ts';

/** The front pages of a site's organisations, one for each language. */
export const frontsOf = (pages: readonly Page[]) =>
  pages.flatMap((page) =>
    page.kind === 'front' && page.organisation !== null ? [{ page, slug: page.organisation }] : [],
  );

/** Whom to call in each organisation and language, as a piece of HTML for a page of another system, by its file. */
export function contactFiles({ content, pages, options, day }: DataSite): [file: string, text: string][] {
  const view = viewsOf(content, pages, options, day);
  return frontsOf(pages).map(({ page, slug }) => {
    const block = contactBlock(view(page), { level: 2, front: absolute(page.address, options) });
    return [contactsFile(slug, page.language), `${block.html}\n`];
  });
}
