import type { BrochureFile, Page } from './page.ts';

/** A page as `pages.json` lists it. */
export type PageRecord = Omit<Page, 'siblings' | 'entry' | 'textLanguage' | 'moved' | 'brochure'> & {
  /** Of a former address (`kind: moved`): the address that it leads to. Null for all other pages. */
  movedTo: string | null;
  /** The page's content on paper; null where there is no such file. */
  brochure: BrochureFile | null;
};

/** The pages as `pages.json` lists them, in the order of their addresses. */
export function pageRecords(pages: readonly Page[]): PageRecord[] {
  return pages.map(
    ({
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
      text,
      moved,
      brochure,
    }) => ({
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
      text,
      movedTo: moved?.to ?? null,
      brochure: brochure ?? null,
    }),
  );
}
