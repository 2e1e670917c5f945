import type { Content } from '../model/content.ts';
import type { Page, SiteOptions } from './page.ts';

/** A site that is built on a day (ISO), with all its pages. */
export interface DatedSite {
  day: string;
  options: SiteOptions;
  content: Content;
  pages: readonly Page[];
}

/** An address from the root of the host, whole where the site's is known. */
export const absolute = (address: string, { site }: SiteOptions) => (site ? new URL(address, site).href : address);
