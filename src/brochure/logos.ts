import { extname, join } from 'node:path';
import { printedLogo } from '../check/logo.ts';
import { tryEach } from '../check/source/tries.ts';

/** It is JavaScript in the package and TypeScript in the project, as this file is. */
const TRIES = join(import.meta.dirname, `try-logos${extname(import.meta.filename)}`);

/** What one logo may take, beside the start of the compiler before the first: a plain one with a shadow takes a tenth of a second. */
const BOUNDS = { time: 5_000, memory: 1_500_000_000 };

/** What is reckoned pixel by pixel, on paper of a high resolution. All else is printed as it is drawn. */
const RECKONED = /filter/;

/**
 * The drawn logos of organisations as they are printed, by their slugs; null where there is none, or one that takes more than a
 * file may: the mark stands in its place. Whose are refused for that is told too: another day they may not be.
 * @param folder the content folder
 */
export function triedLogos(
  slugs: Iterable<string>,
  folder: string,
): { logos: ReadonlyMap<string, string | null>; refused: ReadonlySet<string> } {
  const logos = [...new Set(slugs)].map((slug) => [slug, printedLogo(slug, folder)] as const);
  const doubtful = [...new Set(logos.flatMap(([, logo]) => (logo && RECKONED.test(logo) ? [logo] : [])))];
  const answers = tryEach<string, boolean>(TRIES, doubtful, BOUNDS);
  const refused = new Set(doubtful.filter((_, at) => answers[at] !== true));
  const isRefused = (logo: string | null) => logo !== null && refused.has(logo);
  return {
    logos: new Map(logos.map(([slug, logo]) => [slug, isRefused(logo) ? null : logo])),
    refused: new Set(logos.flatMap(([slug, logo]) => (isRefused(logo) ? [slug] : []))),
  };
}

/** The same without who was refused. */
export const logosOnPaper = (slugs: Iterable<string>, folder: string): ReadonlyMap<string, string | null> =>
  triedLogos(slugs, folder).logos;
