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

let given: SiteInHand | undefined;
let inHand: SiteInHand | undefined;

/** Gives the next build of this process what was read already. */
export function handOver(site: SiteInHand): void {
  given = site;
}

/** Takes the site that was given for this build, else what `read` reads. To be called once, as a build begins. */
export function takeInHand(read: () => SiteInHand): SiteInHand {
  inHand = given ?? read();
  given = undefined;
  return inHand;
}

/** The site that is being built. */
export function siteInHand(): SiteInHand {
  if (!inHand) throw new Error('No site is being built.');
  return inHand;
}
