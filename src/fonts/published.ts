import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HASHED_FOLDER } from '../hosting/headers.ts';
import { FONT_FILE, type Font, readFont } from './font.ts';

/** How much of a digest is in a name. Two files with eight digits in common are found in a second by whoever looks for them. */
const DIGITS = 16;

/** An organisation's own font as it is published. */
export interface PublishedFont extends Font {
  /** Its path from the site's folder: it says what is in it. */
  file: string;
  bytes: Buffer;
}

/** Fonts that were read, by what is in them: each page of an organisation names its own. */
const known = new Map<string, Font>();

/**
 * The font of an organisation; null where it has none.
 * @param folder the content folder
 */
export function publishedFont(slug: string, folder: string): PublishedFont | null {
  const path = join(folder, 'organisations', slug, FONT_FILE);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, DIGITS);
  const read = known.get(hash) ?? readFont(bytes);
  if ('why' in read) throw new Error(`${path} is no font that can be published.`);
  known.set(hash, read);
  return { ...read, file: `${HASHED_FOLDER}font.${hash}.woff2`, bytes };
}

/**
 * Puts the fonts that pages ask for into a built site.
 * @param wanted the files that its pages ask for, by their paths from its folder
 * @param content the content folder
 */
export function publishFonts(
  site: string,
  wanted: Iterable<string>,
  organisations: readonly { slug: string }[],
  content: string,
): void {
  const asked = new Set([...wanted].filter((it) => it.endsWith('.woff2')));
  if (asked.size === 0) return;
  for (const { slug } of organisations) {
    const font = publishedFont(slug, content);
    if (!font || !asked.has(font.file)) continue;
    mkdirSync(dirname(join(site, font.file)), { recursive: true });
    writeFileSync(join(site, font.file), font.bytes);
  }
}
