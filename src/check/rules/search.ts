import { nearest } from '../../domain/nearest.ts';
import type { Content } from '../../model/content.ts';
import { LANGUAGES } from '../../model/schemas/language.ts';
import { collisions } from '../../search/collisions.ts';
import { takenForAnother, unknownThing } from '../findings/facts.ts';
import type { Report } from '../problem.ts';
import type { CheckedTexts } from '../together.ts';

/** Headings that pages have besides those of their texts. */
const OWN_HEADINGS = ['who', 'help-title', 'without-referral', 'timeline', 'words', 'sources'];

/** The headings of a guide in a language; null for other pages, whose steps have headings that no text has, and unread ones. */
function headingsOf(content: Content, texts: CheckedTexts, id: string, language: (typeof LANGUAGES)[number]) {
  const text = content.guides.find((it) => it.id === id)?.texts[language];
  const read = text && texts.get(text.entry);
  return read?.tree ? read.anchors.map((it) => it.id) : null;
}

/** Checks that what the search's words lead to is there, and that none of them is taken for another. */
export function checkSearch(content: Content, texts: CheckedTexts, report: Report): void {
  const { search, asking } = content;
  const [topics, pointers, lines] = [search.topics, content.elsewhere, content.helplines].map(Object.keys);
  /** Tells of ids that are none, each with the place that it stands at. */
  const refer = (
    file: 'search' | 'asking',
    thing: Parameters<typeof unknownThing>[0],
    all: readonly string[] = [],
    ids: readonly (readonly [path: (string | number)[], id: string | undefined])[],
  ) => {
    for (const [path, id] of ids)
      if (id !== undefined && !all.includes(id)) report(file, path, unknownThing(thing, id, nearest(id, all), all));
  };
  const each = (path: string[], ids: readonly string[] = []) =>
    ids.map((id, index): [(string | number)[], string] => [[...path, index], id]);
  for (const [id, topic] of Object.entries(search.topics)) {
    refer('search', 'topic', topics, [[['topics', id, 'broader'], topic.broader]]);
    refer('search', 'elsewhere', pointers, [[['topics', id, 'elsewhere'], topic.elsewhere]]);
    refer('search', 'helpline', lines, each(['topics', id, 'lines'], topic.lines));
  }
  for (const [fact, it] of Object.entries(asking.facts)) {
    refer('asking', 'helpline', lines, each(['facts', fact, 'lines'], it.lines));
    refer('asking', 'topic', topics, [[['facts', fact, 'topic'], it.topic]]);
  }
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
