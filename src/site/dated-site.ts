import { ComparedDay, type ShownDay } from '../domain/compared-day.ts';
import type { Content } from '../model/content.ts';
import type { Page, SiteOptions } from './page.ts';

/** A site that is built on a day, with all its pages. */
export interface DatedSite {
  day: string | ShownDay;
  options: SiteOptions;
  content: Content;
  pages: readonly Page[];
}

/** An address from the root of the host, whole where the site's is known. */
export const absolute = (address: string, { site }: SiteOptions) => (site ? new URL(address, site).href : address);

/** The day of a site, to be compared with. */
export const comparedDay = ({ day }: Pick<DatedSite, 'day'>): ComparedDay =>
  typeof day === 'string' ? new ComparedDay(day) : day;
