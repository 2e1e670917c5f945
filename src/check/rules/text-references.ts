import { ownAnchors } from '../../domain/anchors.ts';
import { allLimits } from '../../domain/limits.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Content, Texts } from '../../model/content.ts';
import { LANGUAGES, type Language } from '../../model/schemas/language.ts';
import { type Thing, unknownThing } from '../findings/facts.ts';
import { missingImage, pageOfOtherAddress, unknownFragment, unknownPage } from '../findings/texts.ts';
import type { CheckedText } from '../mdx/check.ts';
import type { TextReference } from '../mdx/reference.ts';
import type { Problem } from '../problem.ts';
import { takenAnchors } from './anchors.ts';
import { citationsByHand } from './citations.ts';

/** Every text that could be read, by its entry. */
export type CheckedTexts = ReadonlyMap<string, CheckedText>;

/** A page that a text can link to: in each language the text that it has, if it has one. */
type Targets = ReadonlyMap<string, Texts<unknown>>;

/** What a text may refer to. */
interface Known {
  pages: Targets;
  /** Null where ids are in doubt, because one of them stands twice. */
  ids: Record<'term' | 'contact' | 'helpline' | 'law' | 'limit', readonly string[] | null>;
  images: readonly string[];
}

/** The pages that every site has without a text of its own. */
const WITHOUT_TEXT = ['front', 'about-site'];

/** The page that has an address in some language, for a writer who took that for the page's name. */
function pageWithSlug(slug: string, pages: Targets): { id: string; language: Language } | null {
  for (const [id, texts] of pages) {
    const language = LANGUAGES.find((it) => (texts[it]?.frontMatter as { slug?: string } | undefined)?.slug === slug);
    if (language) return { id, language };
  }
  return null;
}

/**
 * Checks a link to a page: that it exists, with the heading that it names. A page that is missing in the language of the
 * text is no fault: it is shown there in another one, and says so.
 */
function checkPage(
  { id, fragment }: TextReference,
  entry: string,
  language: Language,
  known: Known,
  texts: CheckedTexts,
  terms: readonly string[],
) {
  const target = known.pages.get(id);
  if (id !== '' && !target) {
    const named = pageWithSlug(id, known.pages);
    return named ? pageOfOtherAddress(id, named) : unknownPage(id, nearest(id, known.pages.keys()));
  }
  const written = target && Object.keys(target).length > 0;
  if (fragment === undefined || (id !== '' && !written)) return null;

  const anchorsIn = (text: string | undefined) => texts.get(text ?? '')?.anchors.map((it) => it.id);
  const linked = (id === '' ? entry : target?.[language]?.entry) ?? '';
  const own = anchorsIn(linked);
  const decoded = decode(fragment);
  const there = [...(own ?? []), ...ownAnchors(linked), ...(linked.startsWith('guides/words/') ? terms : [])];
  if (!own || there.includes(decoded)) return null;
  const other = LANGUAGES.find((it) => it !== language && anchorsIn(target?.[it]?.entry)?.includes(decoded)) ?? null;
  return unknownFragment(id, fragment, nearest(decoded, own), other);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function checkReference(
  reference: TextReference,
  entry: string,
  language: Language,
  known: Known,
  texts: CheckedTexts,
) {
  const { kind, id } = reference;
  if (kind === 'page') return checkPage(reference, entry, language, known, texts, known.ids.term ?? []);
  if (kind === 'image') {
    const folder = entry.slice(0, entry.lastIndexOf('/') + 1);
    const beside = known.images.filter((it) => it.startsWith(folder)).map((it) => it.slice(folder.length));
    return beside.includes(id) ? null : missingImage(`./${id}`, nearest(id, beside));
  }
  const all = known.ids[kind];
  return !all || all.includes(id) ? null : unknownThing(kind satisfies Thing, id, nearest(id, all), all);
}

/**
 * Checks that what the texts refer to exists.
 * @param images the paths of the images in the content folder
 */
export function checkTextReferences(content: Content, texts: CheckedTexts, images: readonly string[]): Problem[] {
  const national = new Map<string, Texts<unknown>>([
    ...WITHOUT_TEXT.map((id) => [id, {}] as const),
    ...[...content.pathways, ...content.guides].map(({ id, texts }) => [id, texts] as const),
  ]);
  const ids = {
    term: Object.keys(content.glossary),
    contact: [],
    helpline: Object.keys(content.helplines),
    law: Object.keys(content.law.references),
    limit: [],
  };
  const check = (written: Texts<unknown>, known: Known) =>
    LANGUAGES.flatMap((language): Problem[] => {
      const entry = written[language]?.entry;
      if (entry === undefined) return [];
      const text = texts.get(entry);
      const cited = text?.tree ? citationsByHand(text.tree, content.law) : [];
      const file = `${entry}.mdx`;
      const unknown = (text?.references ?? []).flatMap((reference) => {
        const finding = checkReference(reference, entry, language, known, texts);
        const { line, column } = reference;
        return finding ? [{ file, line, column, ...finding }] : [];
      });
      return [...cited.map((it) => ({ file, ...it })), ...unknown, ...takenAnchors(file, text?.anchors ?? [], content)];
    });
  return [
    ...content.pathways.flatMap(({ facts, texts }) => {
      const limit = allLimits(facts, content.statutory).map((it) => it.id);
      return check(texts, { pages: national, ids: { ...ids, limit: [...new Set(limit)] }, images });
    }),
    ...content.guides.flatMap(({ texts }) => check(texts, { pages: national, ids, images })),
    ...content.organisations.flatMap(({ facts, pages }) => {
      const contacts = facts.contacts.map((contact) => contact.id);
      const known = {
        pages: new Map([...national, ...pages.map((page) => [page.id, page.texts] as const)]),
        ids: { ...ids, contact: new Set(contacts).size < contacts.length ? null : contacts },
        images,
      };
      return pages.flatMap((page) => check(page.texts, known));
    }),
  ];
}
