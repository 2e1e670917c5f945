import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unprintableSign } from '../domain/printable.ts';
import { DRAWN_LOGO, LOGO_HEIGHT, PIXEL_LOGO } from '../images/logo.ts';
import { type ImageFile, publishedLogo } from '../images/published.ts';
import { contentFolder } from '../site/folder.ts';
import type { Page } from '../site/page.ts';
import type { Drawn } from './drawing/drawn.ts';
import { readDrawing } from './drawing/read.ts';
import { shapeOf } from './drawing/shape.ts';
import { writeDrawing } from './drawing/write.ts';

/** An organisation's logo as it is placed: its size in CSS pixels, and the drawing or the file of a picture. */
export type Logo = { width: number; height: number } & ({ svg: string } | { file: ImageFile });

const logoFile = (folder: string, slug: string, name: string) => join(folder, 'organisations', slug, name);

/** The drawing of an organisation's `logo.svg`, or null when it has none. */
function readLogo(slug: string, folder: string): Drawn | null {
  const file = logoFile(folder, slug, DRAWN_LOGO);
  if (!existsSync(file)) return null;
  const drawing = readDrawing(readFileSync(file, 'utf8'));
  if ('fault' in drawing) throw new Error(`${file}: ${drawing.fault.finding.message.en}`);
  return drawing.root;
}

/** An organisation's `logo.svg` written anew from what draws in it, or null when it has none. */
export function drawnLogo(slug: string, folder = contentFolder()): (Logo & { svg: string }) | null {
  const root = readLogo(slug, folder);
  if (!root) return null;
  const [width, height] = shapeOf(root);
  return { svg: writeDrawing(root), width: Math.round((LOGO_HEIGHT * width) / height), height: LOGO_HEIGHT };
}

/** Whether a brochure can print a drawing: its font has the signs of what is written in it. */
const isPrintable = ({ name, children }: Drawn): boolean =>
  children.every((it) => (typeof it === 'string' ? !isShown(name) || unprintableSign(it) === null : isPrintable(it)));

const isShown = (name: string) => /^(text|tspan|textPath)$/.test(name);

/** A drawn logo as a brochure prints it; null where there is none, or its name stands alone since its letters are no font's there. */
export function printedLogo(slug: string, folder = contentFolder()): string | null {
  const root = readLogo(slug, folder);
  return root && isPrintable(root) ? writeDrawing(root) : null;
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
