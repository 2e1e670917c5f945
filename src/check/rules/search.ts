import { nearest } from '../../domain/nearest.ts';
import type { Content } from '../../model/content.ts';
import { LANGUAGES } from '../../model/schemas/language.ts';
import { collisions } from '../../search/collisions.ts';
import { takenForAnother, unknownThing } from '../findings/facts.ts';
import type { Report } from '../problem.ts';
import type { CheckedTexts } from './text-references.ts';

/** Headings that pages have besides those of their texts. */
const OWN_HEADINGS = ['who', 'help-title', 'without-referral', 'timeline', 'words', 'sources'];

/** The headings of a guide in a language; null for other pages, whose steps have headings that no text has. */
function headingsOf(content: Content, texts: CheckedTexts, id: string, language: (typeof LANGUAGES)[number]) {
  const text = content.guides.find((it) => it.id === id)?.texts[language];
  return text ? (texts.get(text.entry)?.anchors.map((it) => it.id) ?? []) : null;
}

/** Checks that what the search's words lead to is there, and that none of them is taken for another. */
export function checkSearch(content: Content, texts: CheckedTexts, report: Report): void {
  const { search, asking } = content;
  const [topics, pointers, lines] = [search.topics, content.elsewhere, content.helplines].map(Object.keys);
  const known = (id: string | undefined, all: readonly string[] = []) => id === undefined || all.includes(id);
  for (const [id, { broader, elsewhere }] of Object.entries(search.topics)) {
    if (!known(broader, topics))
      report(
        'search',
        ['topics', id, 'broader'],
        unknownThing('topic', broader ?? '', nearest(broader ?? '', topics ?? []), topics ?? []),
      );
    if (!known(elsewhere, pointers))
      report(
        'search',
        ['topics', id, 'elsewhere'],
        unknownThing('elsewhere', elsewhere ?? '', nearest(elsewhere ?? '', pointers ?? []), pointers ?? []),
      );
  }
  for (const [fact, { lines: called = [] }] of Object.entries(asking.facts))
    for (const [index, id] of called.entries())
      if (!known(id, lines))
        report(
          'asking',
          ['facts', fact, 'lines', index],
          unknownThing('helpline', id, nearest(id, lines ?? []), lines ?? []),
        );
  for (const [id, { sections = [] }] of Object.entries(search.pages))
    for (const [index, { at }] of sections.entries())
      for (const language of LANGUAGES) {
        const headings = headingsOf(content, texts, id, language);
        const all = [...(headings ?? []), ...OWN_HEADINGS];
        if (headings && !all.includes(at[language]))
          report(
            'search',
            ['pages', id, 'sections', index, 'at', language],
            unknownThing('heading', at[language], nearest(at[language], headings), headings),
          );
      }
  for (const { path, word, other } of collisions(search, asking)) report('search', path, takenForAnother(word, other));
}
