import type { Content } from '../model/content.ts';
import type { TextData } from '../model/text-data.ts';
import type { Page } from './page.ts';
import type { Reads } from './reads.ts';
import type { View } from './view.ts';

/** The pages of a build and how to look at each. */
export interface LoadedSite {
  content: Content;
  pages: readonly Page[];
  view(page: Page): View;
  /** The text of a page; null of one that has none. */
  text(page: Page): TextData | null;
  /** What the page that is being rendered has read, where that is noted. */
  reads?: Reads;
}

/** Under this name the build hands a site to templates that were bundled without any: their modules are not the build's. */
const NAME = Symbol.for('loype:site');

type Place = { [NAME]?: LoadedSite | undefined };

/** Hands a site to the templates of this process. */
export function handToTemplates(site: LoadedSite): void {
  (globalThis as Place)[NAME] = site;
}

/** The site that was handed to the templates; undefined where they are to load it themselves. */
export const handed = (): LoadedSite | undefined => (globalThis as Place)[NAME];
