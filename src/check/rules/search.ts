import { nearest } from '../../domain/nearest.ts';
import type { Content } from '../../model/content.ts';
import type { Asking } from '../../model/schemas/asking.ts';
import { LANGUAGES } from '../../model/schemas/language.ts';
import type { SearchVocabulary } from '../../model/schemas/search.ts';
import { collisions } from '../../search/collisions.ts';
import { takenForAnother } from '../findings/facts.ts';
import { unknownThing } from '../findings/things.ts';
import type { Report } from '../problem.ts';
import type { CheckedTexts, Together } from '../together.ts';

/** Headings that pages have besides those of their texts. */
const OWN_HEADINGS = ['who', 'help-title', 'without-referral', 'timeline', 'words', 'sources'];

/** The headings of a guide in a language; null for other pages, whose steps have headings that no text has, and unread ones. */
function headingsOf(content: Content, texts: CheckedTexts, id: string, language: (typeof LANGUAGES)[number]) {
  const text = content.guides.find((it) => it.id === id)?.texts[language];
  const read = text && texts.get(text.entry);
  return read?.isRead ? read.anchors.map((it) => it.id) : null;
}

/** Checks that what the search's words lead to is there, and that none of them is taken for another. */
export function checkSearch({ content, texts, missing }: Together, report: Report): void {
  // Of a file that could not be read nothing is known; of its own nothing is said then.
  const search: Pick<SearchVocabulary, 'topics' | 'pages'> = missing.has('search')
    ? { topics: {}, pages: {} }
    : content.search;
  const facts: Partial<Asking['facts']> = missing.has('asking') ? {} : content.asking.facts;
  const idsOf = (file: string, ids: () => object) => (missing.has(file) ? null : Object.keys(ids()));
  const topics = idsOf('search', () => content.search.topics);
  const pointers = idsOf('elsewhere', () => content.elsewhere);
  const lines = idsOf('helplines', () => content.helplines);
  /** Tells of ids that are none, each with the place that it stands at. */
  const refer = (
    file: 'search' | 'asking',
    thing: Parameters<typeof unknownThing>[0],
    all: readonly string[] | null,
    ids: readonly (readonly [path: (string | number)[], id: string | undefined])[],
  ) => {
    for (const [path, id] of ids)
      if (id !== undefined && all && !all.includes(id))
        report(file, path, unknownThing(thing, id, nearest(id, all), all));
  };
  const each = (path: string[], ids: readonly string[] = []) =>
    ids.map((id, index): [(string | number)[], string] => [[...path, index], id]);
  for (const [id, topic] of Object.entries(search.topics)) {
    refer('search', 'topic', topics, [[['topics', id, 'broader'], topic.broader]]);
    refer('search', 'elsewhere', pointers, [[['topics', id, 'elsewhere'], topic.elsewhere]]);
    refer('search', 'helpline', lines, each(['topics', id, 'lines'], topic.lines));
  }
  for (const [fact, it] of Object.entries(facts)) {
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
  if (missing.has('search') || missing.has('asking')) return;
  for (const { path, word, other } of collisions(content.search, content.asking))
    report('search', path, takenForAnother(word, other));
}
