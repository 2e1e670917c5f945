import type { Content, OrganisationContent, Text, Texts } from '../model/content.ts';
import { LANGUAGES, type Language } from '../model/schemas/language.ts';
import type { NationalFrontMatter } from '../model/schemas/pathway.ts';
import { absolute } from './dated-site.ts';
import { movedPages } from './moved.ts';
import { municipalityPages } from './municipality-pages.ts';
import type { NoIndex, Page, PageKind, SiteOptions, TextRecord } from './page.ts';

/** One site within the build: the portal or an organisation's. */
interface Scope {
  organisation: OrganisationContent | null;
  languages: readonly Language[];
  root: string;
  demo: boolean;
}

/** What a page is before it has an address. */
interface Sketch {
  kind: PageKind;
  id: string;
  slug: string;
  entry: string | null;
  textLanguage: Language;
  reviewed: string | null;
  text: TextRecord | null;
}

/** What is noted of a text whose words are known. */
function recordOf({ sketch, frontMatter }: Text<{ revised?: string; translates?: string }>): TextRecord | null {
  const { revised = null, translates = null } = frontMatter;
  return sketch === undefined ? null : { sketch, revised, translates };
}

/** The text in the first of the languages that has one. */
function pick<FrontMatter>(
  texts: Texts<FrontMatter>,
  languages: readonly Language[],
): (Text<FrontMatter> & { language: Language }) | undefined {
  for (const language of languages) {
    const text = texts[language];
    if (text) return { ...text, language };
  }
  return undefined;
}

/** In which order a page of a site looks for its text: its own language, the site's others, then any. */
export function fallbackOrder(language: Language, languages: readonly Language[]): Language[] {
  return [...new Set([language, ...languages, ...LANGUAGES])];
}

function sketches(content: Content, scope: Scope, language: Language): Sketch[] {
  const order = fallbackOrder(language, scope.languages);
  const own = scope.organisation;
  const national = (
    kind: 'pathway' | 'guide',
    { id, texts }: Content['pathways'][number] | Content['guides'][number],
  ): Sketch[] => {
    const text = pick<NationalFrontMatter>(texts, order);
    return text
      ? [
          {
            kind,
            id,
            slug: text.frontMatter.slug,
            entry: text.entry,
            textLanguage: text.language,
            reviewed: text.frontMatter.reviewed,
            // The same text stands on every site. It is the portal's.
            text: own ? null : recordOf(text),
          },
        ]
      : [];
  };
  const pathways = content.pathways.flatMap((pathway) => national('pathway', pathway));
  const guides = content.guides.flatMap((guide) => national('guide', guide));
  const local = (own?.pages ?? []).flatMap(({ id, texts }): Sketch[] => {
    const text = pick(texts, order);
    return text
      ? [
          {
            kind: 'local',
            id,
            slug: text.frontMatter.slug ?? id,
            entry: text.entry,
            textLanguage: text.language,
            reviewed: text.frontMatter.reviewed ?? null,
            text: recordOf(text),
          },
        ]
      : [];
  });
  // A page put together from several texts is as old as the oldest of them.
  const oldest = [...pathways, ...guides].map((it) => it.reviewed ?? '').sort()[0] ?? null;
  const plain = { entry: null, textLanguage: language, text: null };
  return [
    { ...plain, kind: own ? 'front' : 'portal', id: 'front', slug: '', reviewed: oldest },
    ...pathways,
    ...guides,
    ...local,
    {
      ...plain,
      kind: 'local',
      id: 'about-site',
      slug: content.words[language].about.slug,
      reviewed: null,
    },
    { ...plain, kind: 'search', id: 'search', slug: content.words[language].search.slug, reviewed: null },
    ...(own
      ? [{ ...plain, kind: 'embed' as const, id: 'embed', slug: content.words[language].embed.slug, reviewed: null }]
      : []),
    { ...plain, kind: 'not-found', id: '404', slug: '404.html', reviewed: null },
  ];
}

function scopes(content: Content, { base, only }: SiteOptions): Scope[] {
  const { portal } = content;
  const all: Scope[] = content.organisations.map((organisation) => ({
    organisation,
    languages: organisation.facts.languages,
    root: only ? base : `${base}${organisation.slug}/`,
    demo: organisation.facts.publication === 'demo',
  }));
  if (only) return all.filter((scope) => scope.organisation?.slug === only);
  return [{ organisation: null, languages: portal.languages, root: base, demo: portal.publication === 'demo' }, ...all];
}

const folderOf = (scope: Scope, language: Language) =>
  scope.root + (language === scope.languages[0] ? '' : `${language}/`);

function noindexOf(kind: PageKind, fallback: boolean, demo: boolean): NoIndex | null {
  if (kind === 'not-found' || kind === 'search' || kind === 'embed') return kind;
  if (fallback) return 'fallback';
  return demo ? 'demo' : null;
}

function scopePages(content: Content, scope: Scope, options: SiteOptions): Page[] {
  const drafts = scope.languages.flatMap((language) =>
    sketches(content, scope, language).map((sketch) => {
      const address =
        folderOf(scope, language) + sketch.slug + (sketch.slug === '' || sketch.kind === 'not-found' ? '' : '/');
      return { sketch, language, address };
    }),
  );
  const alike = Map.groupBy(drafts, ({ sketch }) => `${sketch.kind} ${sketch.id}`);
  const same = (id: string, kind: PageKind) => alike.get(`${kind} ${id}`) ?? [];
  const formerly = scope.organisation?.facts.formerSlugs ?? [];
  const byLanguage = (list: typeof drafts) => Object.fromEntries(list.map((draft) => [draft.language, draft.address]));
  return drafts.map(({ sketch, language, address }) => {
    const { slug, kind, ...rest } = sketch;
    const fallback = sketch.textLanguage !== language;
    const siblings = kind === 'not-found' ? [] : same(sketch.id, kind);
    return {
      ...rest,
      text: fallback ? null : rest.text,
      kind,
      address,
      file: address.slice(options.base.length) + (kind === 'not-found' ? '' : 'index.html'),
      language,
      organisation: scope.organisation?.slug ?? null,
      ...(formerly.length > 0 && { formerly }),
      fallback,
      noindex: noindexOf(kind, fallback, scope.demo),
      canonical: kind === 'not-found' ? null : absolute(address, options),
      alternates: byLanguage(siblings.filter((draft) => draft.sketch.textLanguage === draft.language)),
      siblings: byLanguage(siblings),
      moved: null,
    };
  });
}

/**
 * The portal's pages by language and id (`nb/rights`), which need not be in the build: then their addresses are those of
 * `url` in `content/portal.yaml`. Empty when the portal's address is not known.
 */
export function portalPages(content: Content, options: SiteOptions): Map<string, Page> {
  const { url } = content.portal;
  if (options.only && !url) return new Map();
  const home = options.only && url ? new URL(url) : null;
  const place = home
    ? { base: home.pathname.replace(/\/*$/, '/'), site: home.origin }
    : { base: options.base, site: options.site };
  const [portal] = scopes(content, place);
  const pages = portal ? scopePages(content, portal, place) : [];
  return new Map(pages.map((page) => [`${page.language}/${page.id}`, page]));
}

/** An organisation that a site was asked for, and that there is not. */
export class UnknownOrganisation extends Error {}

/**
 * Every page of the site that one build makes, in the order of their addresses. Pure.
 * @throws UnknownOrganisation when `only` names no organisation
 */
export function listPages(content: Content, options: SiteOptions): Page[] {
  const found = scopes(content, options);
  if (found.length === 0) {
    const slugs = content.organisations.map((organisation) => organisation.slug).join(', ');
    throw new UnknownOrganisation(`There is no organisation "${options.only}". There are: ${slugs}.`);
  }
  const national = portalPages(content, options);
  // A fallback guide is the portal's in the language of its text.
  const canonical = (page: Page) =>
    page.kind === 'guide' && page.organisation !== null
      ? (national.get(`${page.textLanguage}/${page.id}`)?.canonical ?? page.canonical)
      : page.canonical;
  const pages = found
    .flatMap((scope) => scopePages(content, scope, options))
    .map((page) => ({ ...page, canonical: canonical(page) }));
  const ofMunicipalities = options.only
    ? []
    : municipalityPages(content, options, (address) => absolute(address, options));
  const shown = [...pages, ...ofMunicipalities];
  return [...shown, ...movedPages(content, shown, options)].sort((a, b) => (a.address < b.address ? -1 : 1));
}
