import { isDocumentName } from '../../documents/published.ts';
import { ownAnchors } from '../../domain/anchors.ts';
import { allLimits } from '../../domain/limits.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Texts } from '../../model/content.ts';
import { LANGUAGES, type Language } from '../../model/schemas/language.ts';
import { fixedAnchors } from '../../site/fixed-anchors.ts';
import type { Finding } from '../finding.ts';
import { missingDocument, NATIONAL_DOCUMENT } from '../findings/documents.ts';
import { missingImage } from '../findings/images.ts';
import { imageInAddress } from '../findings/slips.ts';
import { pageOfOtherAddress, unknownFragment, unknownPage } from '../findings/targets.ts';
import { SHOWN_TOO_OFTEN } from '../findings/texts.ts';
import { type Thing, unknownThing } from '../findings/things.ts';
import type { CheckedText } from '../mdx/check.ts';
import { shownTooOften } from '../mdx/multiplied.ts';
import { fileFinding, IMAGE, type TextReference } from '../mdx/reference.ts';
import type { Place, Problem } from '../problem.ts';
import type { CheckedTexts, Together } from '../together.ts';
import type { Unread } from '../unread.ts';
import { takenAnchors } from './anchors.ts';
import { citationsByHand } from './citations.ts';

/** Pages that a text can link to: in each language the text that it has, if it has one. */
type Targets = ReadonlyMap<string, Texts<unknown>>;

/** Whether an anchor is that of a number in the help of every page. */
const isHelpRow = (anchor: string, helplines: readonly string[] | null) =>
  /^help-own-\d+$/.test(anchor) ||
  (anchor.startsWith('help-') && (helplines === null || helplines.includes(anchor.slice('help-'.length))));

const ownOf = (all: Readonly<Record<string, object>>, id: string) => (Object.hasOwn(all, id) ? all[id] : undefined);

/** What a text may refer to. */
interface Known {
  pages: Targets;
  /** Whether there may be others, in a folder that could not be opened. */
  morePages: boolean;
  /** Null where ids are in doubt: one of them stands twice, or their file was not read. */
  ids: Record<'term' | 'contact' | 'helpline' | 'law' | 'limit', readonly string[] | null>;
  /** What is shown of something, if it is known. */
  things(of: TextReference): object | undefined;
  images: readonly string[];
  documents: readonly string[];
  unread: Unread;
  /** The anchors of a page without a text; null where what names them was not read. */
  fixed(page: (typeof WITHOUT_TEXT)[number], language: Language, own: boolean): string[] | null;
}

/** The pages that every site has without a text of its own. */
const WITHOUT_TEXT = ['front', 'about-site'] as const;

const isWithoutText = (id: string) => WITHOUT_TEXT.find((it) => it === id);

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
    if (known.morePages || known.unread.names.includes(id)) return null;
    const named = pageWithSlug(id, known.pages);
    return named ? pageOfOtherAddress(id, named) : unknownPage(id, nearest(id, known.pages.keys()));
  }
  const written = target && Object.keys(target).length > 0;
  if (fragment === undefined) return null;
  const decoded = decode(fragment);
  if (isHelpRow(decoded, known.ids.helpline)) return null;
  const withoutText = isWithoutText(id);
  if (withoutText) {
    const fixed = known.fixed(withoutText, language, entry.startsWith('organisations/'));
    return !fixed || fixed.includes(decoded) ? null : unknownFragment(id, fragment, nearest(decoded, fixed), null);
  }
  if (id !== '' && !written) return null;

  const anchorsIn = (text: string | undefined) => {
    const read = texts.get(text ?? '');
    return read?.isRead ? read.anchors.map((it) => it.id) : undefined;
  };
  const linked = (id === '' ? entry : target?.[language]?.entry) ?? '';
  const own = anchorsIn(linked);
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

/** Checks that a file which a text shows or links to lies beside it. What is wrong with one that does is told at the file. */
function checkFile(kind: 'document' | 'image', id: string, entry: string, { documents, images, unread }: Known) {
  const folder = entry.slice(0, entry.lastIndexOf('/') + 1);
  if (unread.beside(folder).includes(decode(id))) return null;
  const all = kind === 'image' ? images : documents;
  const beside = all.filter((it) => it.startsWith(folder)).map((it) => it.slice(folder.length));
  if (kind === 'image') {
    if (!IMAGE.test(`./${id}`)) return imageInAddress(`./${id}`);
    return beside.includes(id) ? null : missingImage(`./${id}`, nearest(id, beside));
  }
  if (!isDocumentName(id)) return fileFinding(id);
  if (!entry.startsWith('organisations/')) return NATIONAL_DOCUMENT;
  return beside.includes(id) ? null : missingDocument(id, nearest(id, beside));
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
  if (kind === 'document' || kind === 'image') return checkFile(kind, id, entry, known);
  const all = known.ids[kind];
  if (kind === 'term' && known.unread.names.includes(id)) return null;
  return !all || all.includes(id) ? null : unknownThing(kind satisfies Thing, id, nearest(id, all), all);
}

/** Whose text an entry is, and its language; null for what is no text, as in a folder of another name. */
function textOfEntry(entry: string): { kind: string; id: string; language: Language } | null {
  const [, kind = '', id = '', name] =
    /^(pathways|guides)\/([^/]+)\/([^/]+)$/.exec(entry) ??
    /^(organisations)\/([^/]+)\/pages\/[^/]+\/([^/]+)$/.exec(entry) ??
    [];
  const language = LANGUAGES.find((it) => it === name);
  return language ? { kind, id, language } : null;
}

/** References by which more is shown than a link. */
const SHOW: ReadonlySet<TextReference['kind']> = new Set(['contact', 'helpline', 'law', 'limit', 'image', 'document']);

/** About how many signs of a page stand around each thing that a text shows. */
const AROUND = 500;

/** Where a text shows the same things too many times. */
function shownAgain({ references, text }: CheckedText, things: Known['things']): (Place & Finding)[] {
  const shown = references.filter(({ kind }) => SHOW.has(kind));
  const often = shownTooOften(shown, text.length, (it) => AROUND + JSON.stringify(things(it) ?? '').length);
  return often ? [{ line: often.line, column: often.column, ...SHOWN_TOO_OFTEN }] : [];
}

/** Checks that what the texts refer to exists: each text that was read, whatever is wrong with the files around it. */
export function checkTextReferences({
  content,
  texts,
  images,
  documents: read,
  unread,
  missing,
  advice,
}: Pick<Together, 'content' | 'texts' | 'images' | 'documents' | 'unread' | 'missing' | 'advice'>): Problem[] {
  const national = new Map<string, Texts<unknown>>([
    ...WITHOUT_TEXT.map((id) => [id, {}] as const),
    ...[...content.pathways, ...content.guides].map(({ id, texts }) => [id, texts] as const),
  ]);
  const ids = {
    term: unread.has('glossary') ? null : Object.keys(content.glossary),
    contact: [],
    helpline: missing.has('helplines') ? null : Object.keys(content.helplines),
    law: missing.has('statutory') ? null : Object.keys(content.law.references),
    limit: [],
  };
  const all = {
    pages: national,
    things: ({ kind, id }: TextReference): object | undefined =>
      ownOf(kind === 'helpline' ? content.helplines : kind === 'law' ? content.law.references : {}, id),
    morePages: ['guides', 'pathways'].some(unread.has),
    ids,
    images,
    documents: [...read.keys()],
    unread,
    fixed: (page: (typeof WITHOUT_TEXT)[number], language: Language, own: boolean) =>
      missing.has(page === 'front' ? 'register/counties' : `ui/${language}`)
        ? null
        : fixedAnchors(page, content, language, own),
  };
  const knownOf = (kind: string, id: string): Known => {
    if (kind === 'guides') return all;
    if (kind === 'pathways') {
      const facts = content.pathways.find((it) => it.id === id)?.facts;
      const limits = facts && allLimits(facts, content.statutory);
      const limit = limits && ids.law && [...new Set(limits.map((it) => it.id))];
      const things = (of: TextReference) =>
        of.kind === 'limit' ? limits?.find((it) => it.id === of.id) : all.things(of);
      return { ...all, things, ids: { ...ids, limit: limit ?? null } };
    }
    const folder = `organisations/${id}/pages`;
    const organisation = content.organisations.find((it) => it.slug === id);
    const contacts = organisation?.facts.contacts.map((contact) => contact.id);
    const isClear = contacts && new Set(contacts).size === contacts.length;
    // Without the organisation's own file its pages are known by their texts.
    const there = [...texts.keys()].filter((it) => it.startsWith(`${folder}/`)).map((it) => it.split('/')[3] ?? '');
    const own = organisation?.pages.map((page) => [page.id, page.texts] as const) ?? [];
    const pages = new Map([...there.map((it) => [it, {}] as const), ...national, ...own]);
    const morePages = all.morePages || unread.has(folder);
    const things = (of: TextReference) =>
      of.kind === 'contact' ? organisation?.facts.contacts.find((it) => it.id === of.id) : all.things(of);
    return { ...all, things, pages, morePages, ids: { ...ids, contact: isClear ? contacts : null } };
  };
  const known = new Map<string, Known>();
  return [...texts].flatMap(([entry, text]): Problem[] => {
    const of = textOfEntry(entry);
    if (!of) return [];
    const here = known.get(`${of.kind}/${of.id}`) ?? knownOf(of.kind, of.id);
    known.set(`${of.kind}/${of.id}`, here);
    const file = `${entry}.mdx`;
    const cited = advice && text.tree && ids.law ? citationsByHand(text.tree, content.law) : [];
    const unknown = text.references.flatMap((reference) => {
      const finding = checkReference(reference, entry, of.language, here, texts);
      const { line, column } = reference;
      return finding ? [{ file, line, column, ...finding }] : [];
    });
    const told = [...cited, ...shownAgain(text, here.things)].map((it) => ({ file, ...it }));
    return [...told, ...unknown, ...takenAnchors(file, text.anchors, content)];
  });
}
