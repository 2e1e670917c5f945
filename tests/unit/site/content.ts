import type {
  Content,
  GuideContent,
  LocalPageContent,
  OrganisationContent,
  PathwayContent,
  Text,
  Texts,
} from '../../../src/model/content.ts';
import type { GuideId } from '../../../src/model/schemas/guide.ts';
import type { Language } from '../../../src/model/schemas/language.ts';
import { type Organisation, organisationSchema } from '../../../src/model/schemas/organisation.ts';
import { type PathwayId, pathwaySchema } from '../../../src/model/schemas/pathway.ts';
import { portalSchema } from '../../../src/model/schemas/portal.ts';
import { ruleset } from '../limits.ts';
import { WORDS } from '../words.ts';

type Slugs = Partial<Record<Language, string>>;

/** Texts of one page in the languages in which it has a slug. */
function texts<More extends object>(folder: string, slugs: Slugs, reviewed: string, more: More) {
  const frontMatter = (slug: string) => {
    const line = `${folder} ${slug}`;
    const lines = { title: line, navTitle: slug, summary: line, lead: line, description: line };
    return { ...lines, slug, formerSlugs: [] as string[], reviewed, reviewBy: '2027-12-31', ...more };
  };
  const entries = Object.entries(slugs).map(([language, slug]) => {
    return [language, { entry: `${folder}/${language}`, frontMatter: frontMatter(slug) }];
  });
  return Object.fromEntries(entries) as Texts<ReturnType<typeof frontMatter>>;
}

/** A page of an organisation's own, in the languages in which it has a slug. */
export function localPage(organisation: string, id: string, slugs: Slugs, order = 100): LocalPageContent {
  return { id, texts: texts(`organisations/${organisation}/pages/${id}`, slugs, '2026-03-01', { order }) };
}

const COLOURS = { main: '#0E6B4F', accent: '#0E6B4F' };

/** An organisation: a municipality in Bokmål, real and a demonstration, except for what is given. */
export function organisation(
  slug: string,
  facts: Partial<Record<keyof Organisation | 'trust' | 'referral', unknown>> = {},
  pages: LocalPageContent[] = [],
): OrganisationContent {
  const standard = {
    kind: 'municipality',
    name: `${slug} kommune`,
    shortName: slug,
    languages: ['nb'],
    website: `https://www.${slug}.kommune.no`,
    accessibilityStatement: `https://uustatus.no/nb/erklaringer/publisert/${slug}`,
    colours: COLOURS,
    contacts: [{ id: 'sentralbord', role: 'Sentralbordet', phones: ['61 29 36 00'], verifiedOn: null }],
    coordinators: [{ fromAge: 0, contact: 'sentralbord' }],
  };
  return { slug, facts: organisationSchema.parse({ ...standard, ...facts }) as Organisation, pages };
}

/** A page's text, to change in a test. */
export function frontMatter<Matter>(pages: { id: string; texts: Texts<Matter> }[], id: string, language: Language) {
  const text = pages.find((page) => page.id === id)?.texts[language] as Text<Matter>;
  return text.frontMatter;
}

function pathway(id: PathwayId, from: number, slugs: Slugs, reviewed: string): PathwayContent {
  const facts = pathwaySchema.parse({
    status: 'current',
    ages: { from, to: null },
    owner: 'hdir',
    sources: ['hdir'],
    terms: [],
    rulesets: [ruleset('2019-01-01')],
    example: { event: 'referral-received', date: '2026-01-05', setting: 'outpatient' },
  });
  return { id, facts, texts: texts(`pathways/${id}`, slugs, reviewed, {}) };
}

function guide(id: GuideId, slugs: Slugs): GuideContent {
  return { id, texts: texts(`guides/${id}`, slugs, '2026-02-01', { sources: [] }) };
}

/**
 * A small content: two pathways, two guides, and three organisations. Bø (nb, nn, en; a demonstration) has the page `ung`
 * in nb and nn. Os (nn, en; live) has `besok` in both. Ås (nb; live) has none. In English the guide `words` is missing,
 * and `psychosis` is in Bokmål alone. Everything is new for each test.
 */
export function smallContent(changes: Partial<Content> = {}): Content {
  const languages = { nb: ['nb', 'nn', 'en'], nn: ['nn', 'en'] };
  return {
    portal: portalSchema.parse({
      name: { nb: 'Løype', nn: 'Løype', en: 'Løype' },
      tagline: { nb: 'psykisk helse', nn: 'psykisk helse', en: 'mental health' },
      languages: languages.nb,
      colours: COLOURS,
    }),
    words: WORDS,
    sources: {},
    helplines: {},
    statutory: [],
    law: { acts: {}, references: {} },
    overview: { pathways: [{ id: 'adults' }], patientPage: 'page', steps: [], note: { nb: '-', nn: '-', en: '-' } },
    search: { same: [], topics: {}, pages: {} },
    asking: {
      ignored: [],
      between: [],
      apart: [],
      english: [],
      relations: { child: [], parent: [], partner: [], sibling: [], friend: [] },
      possession: [],
      others: [],
      alone: [],
      beginnings: [],
      facts: {} as Content['asking']['facts'],
      finder: [],
    },
    elsewhere: {},
    danger: { sets: {}, others: 'andre', except: [], ordinary: [], kinds: {} },
    glossary: {},
    pathways: [
      pathway('adults', 18, { nb: 'voksne', nn: 'vaksne', en: 'adults' }, '2026-02-01'),
      pathway('psychosis', 0, { nb: 'psykose' }, '2026-01-01'),
    ],
    guides: [
      guide('rights', { nb: 'rettigheter', nn: 'rettar', en: 'your-rights' }),
      guide('words', { nb: 'ord', nn: 'ord' }),
    ],
    organisations: [
      organisation('as', { publication: 'live' }),
      organisation('bo', { languages: languages.nb }, [localPage('bo', 'ung', { nb: 'ung', nn: 'ungdom' })]),
      organisation('os', { languages: languages.nn, publication: 'live' }, [
        localPage('os', 'besok', { nn: 'besok-oss', en: 'visit-us' }),
      ]),
    ],
    register: {
      municipalities: [],
      counties: [],
      healthAreas: { regions: {}, trusts: {}, localHospitals: {}, centres: {}, municipalities: {} },
      postalCodes: {},
      outside: [],
      places: [],
      changes: { municipalities: [], counties: [], coming: [] },
      sources: [],
    },
    municipalities: [],
    ...changes,
  };
}
