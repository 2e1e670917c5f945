import { createHash } from 'node:crypto';
import type { CheckedText } from '../check/mdx/check.ts';
import type { Span } from '../domain/compared-day.ts';
import type { Content, OrganisationContent } from '../model/content.ts';
import type { Page, SiteOptions } from '../site/page.ts';
import { printerDigest } from './compile.ts';

/** What of the content no brochure shows. It is out of its reach, so that nothing can be missing in the key of a note. */
const UNSEEN = ['guides', 'glossary', 'search', 'asking', 'elsewhere', 'danger', 'overview', 'register'] as const;

/** The content as the brochures of some organisations are made of it: whatever else they ask for is a mistake. */
export function seenOnPaper(content: Content, organisations: readonly OrganisationContent[]): Content {
  const seen = { ...content, organisations: [...organisations] };
  for (const part of UNSEEN)
    Object.defineProperty(seen, part, {
      // So that it is in no digest of what is seen either.
      enumerable: false,
      get() {
        throw new Error(`A brochure is made without ${part}.`);
      },
    });
  return seen;
}

/** What is noted of a page: its brochure's file and edition, and whether it is a demonstration's; or that it has none. */
export interface Noted {
  brochure: { key: string; edition: string; demo: boolean } | null;
  /** The days on which that is so. */
  days: Span;
}

/** Notes that are kept from build to build, by names that say what each rests on. */
export interface Notes {
  get(name: string): Noted | undefined;
  set(name: string, noted: Noted): void;
}

const digest = (of: unknown) => createHash('sha256').update(JSON.stringify(of)).digest('base64url');

/** What notes rest on. */
interface Rests {
  content: Content;
  texts: ReadonlyMap<string, Pick<CheckedText, 'text'>>;
  pages: readonly Page[];
  options: SiteOptions;
  /** Of all files of each organisation, by their slugs. */
  digests: ReadonlyMap<string, string>;
}

/**
 * Names the notes on pages: the same as long as all is that their brochures are made of, but the code that makes them, and the
 * day. The rest of the content may change.
 */
export function namesOfNotes({ content, texts, pages, options, digests }: Rests): (page: Page) => string {
  const national = digest([printerDigest(), options, seenOnPaper(content, [])]);
  const own = new Map(
    [...Map.groupBy(pages, (page) => page.organisation)].map(([slug, its]) => [
      slug,
      digest([national, slug, digests.get(slug ?? ''), its]),
    ]),
  );
  return ({ organisation, address, entry }) =>
    digest([own.get(organisation), address, texts.get(entry ?? '')?.text ?? null]);
}
