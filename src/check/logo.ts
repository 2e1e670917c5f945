import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAWN_LOGO, LOGO_HEIGHT, PIXEL_LOGO } from '../images/logo.ts';
import { type ImageFile, publishedLogo } from '../images/published.ts';
import { contentFolder } from '../site/folder.ts';
import type { Page } from '../site/page.ts';
import { readDrawing } from './drawing/read.ts';
import { shapeOf } from './drawing/shape.ts';
import { writeDrawing } from './drawing/write.ts';

/** An organisation's logo as it is placed: its size in CSS pixels, and the drawing or the file of a picture. */
export type Logo = { width: number; height: number } & ({ svg: string } | { file: ImageFile });

const logoFile = (folder: string, slug: string, name: string) => join(folder, 'organisations', slug, name);

/** An organisation's `logo.svg` written anew from what draws in it, or null when it has none. */
export function drawnLogo(slug: string, folder = contentFolder()): (Logo & { svg: string }) | null {
  const file = logoFile(folder, slug, DRAWN_LOGO);
  if (!existsSync(file)) return null;
  const drawing = readDrawing(readFileSync(file, 'utf8'));
  if ('fault' in drawing) throw new Error(`${file}: ${drawing.fault.finding.message.en}`);
  const [width, height] = shapeOf(drawing.root);
  return { svg: writeDrawing(drawing.root), width: Math.round((LOGO_HEIGHT * width) / height), height: LOGO_HEIGHT };
}

/** An organisation's logo, or null when it has none and its name stands alone. */
export async function logoOf(slug: string): Promise<Logo | null> {
  const drawn = drawnLogo(slug);
  const file = logoFile(contentFolder(), slug, PIXEL_LOGO);
  if (drawn || !existsSync(file)) return drawn;
  const published = await publishedLogo(file, LOGO_HEIGHT);
  const width = Math.round((LOGO_HEIGHT * published.width) / published.height);
  return { file: published, width, height: LOGO_HEIGHT };
}

/** Where each organisation's drawn logo lies in a site, once: beside its front page. */
export function logoPlaces(pages: readonly Page[]): { file: string; slug: string }[] {
  const fronts = pages.flatMap(({ kind, organisation, file }) =>
    kind === 'front' && organisation ? [{ file: file.replace(/index\.html$/, 'logo.svg'), slug: organisation }] : [],
  );
  const first = new Map(fronts.toReversed().map((it) => [it.slug, it]));
  return fronts.filter((it) => first.get(it.slug) === it && drawnLogo(it.slug));
}
