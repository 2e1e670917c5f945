import { frontMatterOf } from './breadcrumb.ts';
import type { ChosenText } from './own-text.ts';
import type { View } from './view.ts';

/** A link that stands out on the front page. */
export interface Highlight extends ChosenText {
  href: string;
  /** Whether it leads to another website, which it names. */
  elsewhere: boolean;
  about: ChosenText | null;
}

/** The links that the organisation has chosen for its front page, in its order. */
export function highlightsOf({ organisation, content, find, own }: View): Highlight[] {
  return (organisation?.facts.highlights ?? []).flatMap(({ page: id, url, title, about }): Highlight[] => {
    const more = about ? own(about) : null;
    if (url !== undefined) return title ? [{ ...own(title), href: url, elsewhere: true, about: more }] : [];
    const page = find(id ?? '');
    if (!page) return [];
    const its = frontMatterOf(content, page.entry)?.title;
    const ofPage = { text: its ?? '', lang: page.fallback ? page.textLanguage : undefined };
    return [{ ...(title ? own(title) : ofPage), href: page.address, elsewhere: false, about: more }];
  });
}
