import type { Page } from './pages.ts';

/** A page as `pages.json` lists it. */
export type PageRecord = Omit<Page, 'siblings' | 'entry' | 'textLanguage'>;

/** The pages as `pages.json` lists them, in the order of their addresses. */
export function pageRecords(pages: readonly Page[]): PageRecord[] {
  return pages.map(
    ({ address, file, language, organisation, kind, id, fallback, noindex, canonical, alternates, reviewed }) => ({
      address,
      file,
      language,
      organisation,
      kind,
      id,
      fallback,
      noindex,
      canonical,
      alternates,
      reviewed,
    }),
  );
}
