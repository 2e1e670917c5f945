import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unprintableSign } from '../domain/printable.ts';
import { DRAWN_ICON, DRAWN_LOGO, ICON_FILE, LOGO_HEIGHT, PIXEL_ICON, PIXEL_LOGO } from '../images/logo.ts';
import { type ImageFile, publishedIcon, publishedLogo } from '../images/published.ts';
import { contentFolder } from '../site/folder.ts';
import type { Page } from '../site/page.ts';
import type { Drawn } from './drawing/drawn.ts';
import { asPicture, isShown } from './drawing/picture.ts';
import { readDrawing } from './drawing/read.ts';
import { withoutShadows } from './drawing/shadows.ts';
import { shapeOf, sized } from './drawing/shape.ts';
import { writeDrawing } from './drawing/write.ts';

/** An organisation's logo as it is placed: its size in CSS pixels, and the drawing or the file of a picture. */
export type Logo = { width: number; height: number } & ({ svg: string } | { file: ImageFile });

/** As what a logo is printed, in pixels: its size on paper is the sheet's. */
const PRINTED = { width: 1_000, height: 1_000 };

const logoFile = (folder: string, slug: string, name: string) => join(folder, 'organisations', slug, name);

/** The drawing of an organisation's `logo.svg`, or of another of its files, or null when it has none. */
function readLogo(slug: string, folder: string, name = DRAWN_LOGO): Drawn | null {
  const file = logoFile(folder, slug, name);
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

/** An organisation's `favicon.svg` written anew from what draws in it, or null when it has none. */
function drawnIcon(slug: string, folder = contentFolder()): string | null {
  const root = readLogo(slug, folder, DRAWN_ICON);
  return root && writeDrawing(root);
}

/** Where an organisation's icon lies, from the site's folder or beside its front page; null where it has none of its own. */
export async function iconOf(slug: string): Promise<{ beside: string } | { file: ImageFile } | null> {
  const folder = contentFolder();
  if (existsSync(logoFile(folder, slug, DRAWN_ICON))) return { beside: ICON_FILE };
  const file = logoFile(folder, slug, PIXEL_ICON);
  return existsSync(file) ? { file: await publishedIcon(file) } : null;
}

/** Whether a brochure can print a drawing: its font has the signs of what is written in it. */
const isPrintable = ({ name, children }: Drawn): boolean =>
  children.every((it) => (typeof it === 'string' ? !isShown(name) || unprintableSign(it) === null : isPrintable(it)));

/**
 * A logo as a picture is made of it: a drawing in the size that it is to have there, or else the file of a picture. Null where there
 * is none, or a drawing that does not say its size, or has words in it, which would be set in a font of the machine.
 * @param within the room that there is (pixels)
 */
export function logoToDraw(slug: string, folder: string, within: { width: number; height: number }): Buffer | null {
  const root = readLogo(slug, folder);
  if (root) {
    const drawn = asPicture(root, within);
    return drawn === null ? null : Buffer.from(drawn);
  }
  const file = logoFile(folder, slug, PIXEL_LOGO);
  return existsSync(file) ? readFileSync(file) : null;
}

/**
 * A drawn logo as a brochure prints it, without shadows; null where there is none, and where its name stands alone: its letters
 * are no font's there, or effects change what it shows.
 */
export function printedLogo(slug: string, folder = contentFolder()): string | null {
  const root = readLogo(slug, folder);
  const plain = root && isPrintable(root) ? withoutShadows(root) : null;
  return plain && writeDrawing(onPaper(plain));
}

/** A drawing in a size that every program reads, whatever it says of that itself: paper gives it its own. */
function onPaper(drawing: Drawn): Drawn {
  const { width: _, height: __, ...rest } = drawing.attributes;
  return sized(drawing, PRINTED) ?? { ...drawing, attributes: rest };
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

/** A drawing of an organisation as it lies in a site. */
export interface PlacedDrawing {
  /** Its path from the site's folder. */
  file: string;
  svg: string;
}

/** The drawn logo and icon of each organisation, once each: beside its front page. */
export function placedDrawings(pages: readonly Page[]): PlacedDrawing[] {
  const fronts = pages.filter(({ kind, organisation }) => kind === 'front' && organisation !== null);
  const first = new Map(fronts.toReversed().map((it) => [it.organisation ?? '', it.file]));
  return [...first].flatMap(([slug, file]) =>
    [[DRAWN_LOGO, drawnLogo(slug)?.svg] as const, [ICON_FILE, drawnIcon(slug)] as const].flatMap(([name, svg]) =>
      svg ? [{ file: file.replace(/index\.html$/, name), svg }] : [],
    ),
  );
}
