import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../site/pages.ts';
import { lostAddress } from '../findings/facts.ts';
import { type Problem, TOP } from '../problem.ts';

/** What a finished build says of one of its pages, in its `pages.json`. */
export type BuiltPage = Pick<Page, 'address' | 'id' | 'language'> & { kind: string; organisation: string | null };

/** The pages of a finished build; none when there is no such build. */
export function builtPages(folder: string): BuiltPage[] {
  try {
    return JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as BuiltPage[];
  } catch {
    return [];
  }
}

/** The path that a build lies under: where its portal's first page is. Null for a build of one organisation. */
export function baseOf(built: readonly BuiltPage[]): string | null {
  return built.find((page) => page.kind === 'portal' && page.id === 'front')?.address ?? null;
}

function fileOf(lost: BuiltPage, pages: readonly Page[]): string {
  const same = pages.find(
    (page) => page.id === lost.id && page.organisation === lost.organisation && page.language === lost.language,
  );
  if (same?.entry) return `${same.entry}.mdx`;
  const stays = pages.some((page) => page.organisation === lost.organisation);
  return lost.organisation && stays ? `organisations/${lost.organisation}/organisation.yaml` : 'portal.yaml';
}

/** Warns of addresses that the last build had and this content has not: links to them, and bookmarks, would break. */
export function checkRenamed(pages: readonly Page[], built: readonly BuiltPage[]): Problem[] {
  const present = new Set(pages.map((page) => page.address));
  return built
    .filter((page) => !present.has(page.address))
    .map((page) => ({ file: fileOf(page, pages), ...TOP, ...lostAddress(page.address) }));
}
