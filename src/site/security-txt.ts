import { type Day, hasCome, isOver, yearOf } from '../domain/compared-day.ts';
import type { Portal } from '../model/schemas/portal.ts';
import type { SiteOptions } from './page.ts';

/** Where those who have found a weakness look for whom to tell, from the root of a host (RFC 9116). */
export const SECURITY_TXT = '.well-known/security.txt';

/**
 * The day after which the file is not to be trusted: the first of January or July that is at least half a year away. So it
 * is the same for half a year, and never more than the year that the standard advises.
 */
function expires(today: Day): string {
  const year = yearOf(today);
  const [winter, summer] = [`${year}-01-01`, `${year}-07-01`];
  const isLater = hasCome(summer, today);
  const halfYears = year * 2 + (isLater ? 1 : 0);
  // On the first day itself the next half year begins half a year later; on every other day it comes too soon.
  const next = halfYears + (isOver(isLater ? summer : winter, today) ? 2 : 1);
  return `${Math.floor(next / 2)}-${next % 2 ? '07' : '01'}-01T00:00:00Z`;
}

/**
 * `security.txt` of the portal; null when nobody is named, and where it would not be found: below a path, or on the site
 * of one organisation, which has its own website and its own people to tell.
 * @param today the day of the build
 */
export function securityTxt(portal: Portal, { base, site, only }: SiteOptions, today: Day): string | null {
  if (!portal.security || base !== '/' || only) return null;
  const lines = [
    `Contact: ${portal.security}`,
    `Expires: ${expires(today)}`,
    `Preferred-Languages: ${portal.languages.join(', ')}`,
    ...(site ? [`Canonical: ${new URL(`/${SECURITY_TXT}`, site).href}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
