import type { Content } from '../model/content.ts';
import type { Page, SiteOptions } from '../site/page.ts';

/** A site that is built in this process: its content as it was read once, and its pages as they were listed once. */
export interface SiteInHand {
  /** The day (ISO) on which it is built. */
  day: string;
  options: SiteOptions;
  content: Content;
  pages: readonly Page[];
}

let inHand: SiteInHand | undefined;

/** Takes a site in hand, as a build by Astro alone begins. */
export function takeInHand(site: SiteInHand): void {
  inHand = site;
}

/** The site that Astro is building. */
export function siteInHand(): SiteInHand {
  if (!inHand) throw new Error('No site is being built.');
  return inHand;
}
