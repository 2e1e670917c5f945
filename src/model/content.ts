import type { Municipality } from './municipalities.ts';
import type { Asking, Elsewhere } from './schemas/asking.ts';
import type { Danger } from './schemas/danger.ts';
import type { Term } from './schemas/glossary.ts';
import type { GuideId } from './schemas/guide.ts';
import type { Helpline } from './schemas/helplines.ts';
import type { Language } from './schemas/language.ts';
import type { Law } from './schemas/law.ts';
import type { Limit } from './schemas/limits.ts';
import type { LocalPage } from './schemas/local-page.ts';
import type { Organisation } from './schemas/organisation.ts';
import type { Overview } from './schemas/overview.ts';
import type { NationalFrontMatter, Pathway, PathwayId } from './schemas/pathway.ts';
import type { Portal } from './schemas/portal.ts';
import type { Register } from './schemas/register.ts';
import type { SearchVocabulary } from './schemas/search.ts';
import type { Source } from './schemas/sources.ts';
import type { Words } from './schemas/words.ts';

/** One MDX text: the id of its entry, by which it is rendered, and its checked front matter. */
export interface Text<FrontMatter> {
  entry: string;
  frontMatter: FrontMatter;
  /** By which it can be compared with how it was (`domain/sketch.ts`), where its words are known. */
  sketch?: string | undefined;
}

/** The same text in the languages in which it exists. */
export type Texts<FrontMatter> = Partial<Record<Language, Text<FrontMatter>>>;

export type GuideFrontMatter = NationalFrontMatter & { sources: string[] };

export interface PathwayContent {
  id: PathwayId;
  facts: Pathway;
  texts: Texts<NationalFrontMatter>;
}

export interface GuideContent {
  id: GuideId;
  texts: Texts<GuideFrontMatter>;
}

export interface LocalPageContent {
  id: string;
  texts: Texts<LocalPage>;
}

export interface OrganisationContent {
  slug: string;
  facts: Organisation;
  pages: LocalPageContent[];
}

/** All content of one content folder, checked and put together. Lists are in the order in which they are shown. */
export interface Content {
  portal: Portal;
  words: Record<Language, Words>;
  sources: Record<string, Source>;
  helplines: Record<string, Helpline>;
  /** The clocks set by law. */
  statutory: Limit[];
  law: Law;
  overview: Overview;
  search: SearchVocabulary;
  asking: Asking;
  elsewhere: Elsewhere;
  danger: Danger;
  glossary: Record<string, Term>;
  pathways: PathwayContent[];
  guides: GuideContent[];
  organisations: OrganisationContent[];
  register: Register;
  /** The municipalities of Norway on the day that the content was read for. */
  municipalities: Municipality[];
}
