import { readFileSync } from 'node:fs';
import type { BrochureFile, Page } from './page.ts';

/** The brochures of a build by the addresses of their pages. */
export type Brochures = Readonly<Record<string, BrochureFile>>;

/** Pages with the brochures that they offer. */
export function withBrochures(pages: readonly Page[], brochures: Brochures): Page[] {
  return pages.map((page) => {
    const brochure = brochures[page.address];
    return brochure ? { ...page, brochure } : page;
  });
}

/** The brochures of the build that is going on, from the list that `LOYPE_BROCHURES` names; none in a preview. */
export function brochuresMade(): Brochures {
  const list = process.env['LOYPE_BROCHURES'];
  return list ? (JSON.parse(readFileSync(list, 'utf8')) as Brochures) : {};
}

/** A size in bytes as it is told: whole kilobytes, none of them smaller than it is. */
export const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);
