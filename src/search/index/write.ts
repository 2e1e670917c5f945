import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Content, OrganisationContent } from '../../model/content.ts';
import type { Language } from '../../model/schemas/language.ts';
import { frontMatterOf } from '../../site/breadcrumb.ts';
import { municipalityPageId } from '../../site/municipality-pages.ts';
import { chooseText } from '../../site/own-text.ts';
import type { Page } from '../../site/page.ts';
import type { LexiconPage, ResultKind } from '../lexicon.ts';
import { bundleFolder, SEARCH_FOLDER, TAG_PLACEHOLDER } from '../paths.ts';
import { type BundleParts, type Files, makeBundle, tagOf, textsOf } from './bundle.ts';
import type { Extract } from './extract.ts';
import type { IndexedPage } from './indexed-page.ts';
import type { SearchTexts } from './search-texts.ts';

/** At most so much of a page's beginning stands for it where no words of it were found. */
const LEAD = 200;

/**
 * Pages with nothing of their own to read for those who search. Those about municipalities differ in their names alone, and are
 * found by them.
 */
const LEFT_OUT: ReadonlySet<Page['kind']> = new Set(['search', 'embed', 'not-found', 'moved', 'municipality']);

/** The pages that a search page searches, but for other sites that are found by their names. */
export const searchedBy = ({ organisation, language }: Page, pages: readonly Page[]): Page[] =>
  pages.filter(
    (page) =>
      page.organisation === organisation && page.language === language && !page.fallback && !LEFT_OUT.has(page.kind),
  );

function kindOf(page: Page, content: Content): ResultKind {
  if (page.id === 'about-site') return 'about';
  if (page.kind === 'front' || page.kind === 'portal') return 'contact';
  if (page.kind === 'local') return 'local';
  if (page.kind !== 'pathway') return page.id === 'words' ? 'terms' : 'guide';
  return content.pathways.find((it) => it.id === page.id)?.facts.status === 'legacy' ? 'older' : 'pathway';
}

/** What stands on an organisation's front page as if it were a title: who can be called, and for what. */
function rolesOf(organisation: OrganisationContent | null, language: Language): string[] {
  const { contacts = [], services = [], languages = [] } = organisation?.facts ?? {};
  const texts = [...contacts.map((it) => it.role), ...services.map((it) => it.name)];
  return [...new Set(texts.map((text) => chooseText(text, language, languages).text))];
}

/** What a page says of itself before its text. */
function aboutItself(
  page: Page,
  content: Content,
): { title?: string; navTitle?: string; summary?: string; lead?: string } {
  return frontMatterOf(content, page.entry) ?? {};
}

/** Whom a page is for, by its place among the pathways or by the ages that an organisation's page says it is for. */
function audienceOf({ id, kind }: Page, about: string): Pick<LexiconPage, 'audience'> {
  if (id === 'adults') return { audience: 'adult' };
  if (id === 'children-and-youth') return { audience: 'young' };
  if (kind !== 'local') return {};
  if (/\b(voksne|vaksne|adults)\b/i.test(about)) return { audience: 'adult' };
  return /\b(1[0-7] (år|years)|barn|unge|ungdom|children|young people)\b/i.test(about) ? { audience: 'young' } : {};
}

function indexed(page: Page, made: Extract, content: Content, organisation: OrganisationContent | null): IndexedPage {
  const kind = kindOf(page, content);
  const name = organisation
    ? chooseText(organisation.facts.name, page.language, organisation.facts.languages).text
    : '';
  const { title = '', navTitle = '', summary = '', lead = '' } = aboutItself(page, content);
  const about = [title, navTitle, summary, lead, made.title].join(' ');
  return {
    name: page.id,
    extract: made,
    about,
    page: {
      id: '',
      address: page.address,
      title: made.title,
      kind,
      ...audienceOf(page, about),
      headings: made.sections.filter((it) => it.id).map((it) => [it.id, it.heading]),
      names: kind === 'contact' ? [...(name ? [name] : []), ...rolesOf(organisation, page.language)] : [],
      lead: (frontMatterOf(content, page.entry)?.summary ?? made.sections[0]?.text ?? '').slice(0, LEAD),
    },
  };
}

/** The portal's pages about municipalities, by their names in all their languages. */
function municipalitiesOf(pages: readonly Page[], content: Content, language: Language): LexiconPage[] {
  const byPage = new Map(content.municipalities.map((it) => [municipalityPageId(it.slug), it] as const));
  return pages.flatMap(({ kind, language: own, id, address }): LexiconPage[] => {
    const municipality = kind === 'municipality' && own === language ? byPage.get(id) : undefined;
    if (!municipality) return [];
    const names = Object.values(municipality.names);
    const lead = content.words[language].municipality.origin;
    return [{ id: '', address, title: municipality.label, kind: 'municipality', headings: [], names, lead }];
  });
}

/** The organisations' own sites, as the national search shows them. */
function sitesOf(pages: readonly Page[], content: Content, language: Language): LexiconPage[] {
  return content.organisations.flatMap(({ slug, facts }): LexiconPage[] => {
    const fronts = pages.filter((page) => page.kind === 'front' && page.organisation === slug);
    const front =
      fronts.find((page) => page.language === language) ?? fronts.find((page) => page.language === facts.languages[0]);
    if (!front) return [];
    const title = chooseText(facts.name, front.language, facts.languages).text;
    const lead = content.words[language].portal.kinds[facts.kind];
    return [{ id: '', address: front.address, title, kind: 'place', headings: [], names: [], lead }];
  });
}

/** Whether a file lies there and holds just that. */
function holds(file: string, content: Uint8Array): boolean {
  const facts = lstatSync(file, { throwIfNoEntry: false });
  return facts?.isFile() === true && facts.size === content.length && readFileSync(file).equals(content);
}

/** Writes a bundle, in the place of an earlier one if there is any: what of that is as it was stays, and all else is taken away. */
function write(folder: string, files: Files): void {
  const earlier = existsSync(folder);
  for (const it of new Set([...files.keys()].map(dirname))) mkdirSync(join(folder, it), { recursive: true });
  const there = earlier ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  for (const it of there.filter((it) => !it.isDirectory())) {
    const path = relative(folder, join(it.parentPath, it.name)).replaceAll('\\', '/');
    if (!files.has(path)) rmSync(join(folder, path));
  }
  for (const [path, content] of files) {
    const file = join(folder, path);
    if (earlier && holds(file, content)) continue;
    // It may be another site's too, by a second name.
    if (earlier) rmSync(file, { force: true });
    writeFileSync(file, content, { flag: 'wx' });
  }
}

/**
 * What the bundle that a search page searches is made of: pages of an organisation and language, or the national ones.
 * @param folder the built site, with its pages in place
 * @throws Error when a page is not there
 */
export function partsOf(
  folder: string,
  search: Page,
  pages: readonly Page[],
  content: Content,
  texts: SearchTexts,
): BundleParts {
  const { language } = search;
  const organisation = content.organisations.find((it) => it.slug === search.organisation) ?? null;
  const list = searchedBy(search, pages).map((page) => {
    const html = readFileSync(join(folder, page.file), 'utf8');
    return indexed(page, texts.extractOf(html, kindOf(page, content) === 'contact'), content, organisation);
  });
  const places = organisation
    ? []
    : [...sitesOf(pages, content, language), ...municipalitiesOf(pages, content, language)];
  return { content, organisation, language, pages: list, places };
}

/**
 * Makes the bundle that a search page searches: of an organisation and language, or of the national pages.
 * @param folder the built site, with its pages in place
 * @throws Error when a page is not there, or Pagefind cannot read it
 */
export async function bundleOf(
  folder: string,
  search: Page,
  pages: readonly Page[],
  content: Content,
  texts: SearchTexts,
): Promise<Files> {
  const parts = partsOf(folder, search, pages, content, texts);
  await texts.learn(textsOf(parts));
  return makeBundle(parts, texts);
}

/** A site, or a part of one, whose search is to be made. */
export interface Searched {
  /** The built site, with its pages in place. */
  folder: string;
  pages: readonly Page[];
  content: Content;
  /** The search pages whose bundles are made; all when absent. */
  searches?: readonly Page[];
  /** How the content and the pages are seen from a search page, where it is noted what is read of them. */
  seenFrom?: (search: Page) => { content: Content; pages: readonly Page[] };
}

/**
 * Writes the search of built sites: a bundle for each organisation and language and for the national pages, and into every
 * search page the tag of its bundle. What is new on all of them is read by Pagefind at once.
 * @returns of each bundle of each of them, the names that its texts are remembered by
 */
export async function writeSearch(sites: readonly Searched[], texts: SearchTexts): Promise<string[][][]> {
  const planned = sites.map(({ folder, pages, content, searches, seenFrom }) => {
    const own = searches ?? pages.filter((page) => page.kind === 'search');
    const bundles = own.map((search) => {
      const seen = seenFrom?.(search) ?? { content, pages };
      return { search, parts: partsOf(folder, search, seen.pages, seen.content, texts) };
    });
    return { folder, bundles };
  });
  const said = planned.map(({ bundles }) => bundles.map(({ parts }) => textsOf(parts)));
  await texts.learn(said.flat(2));
  for (const { folder, bundles } of planned)
    for (const { search, parts } of bundles) {
      const bundle = makeBundle(parts, texts);
      write(join(folder, SEARCH_FOLDER, bundleFolder(search.organisation, search.language)), bundle);
      const file = join(folder, search.file);
      writeFileSync(file, readFileSync(file, 'utf8').replace(TAG_PLACEHOLDER, tagOf(bundle)));
    }
  texts.rest();
  return said.map((bundles) => bundles.map((list) => list.map((it) => texts.keyOf(it))));
}
