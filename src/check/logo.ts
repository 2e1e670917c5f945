import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../site/folder.ts';
import type { Drawn } from './drawing/drawn.ts';
import { readDrawing } from './drawing/read.ts';
import { writeDrawing } from './drawing/write.ts';

/** An organisation's logo as it is placed: its size in CSS pixels at the height that the header gives it. */
export interface Logo {
  width: number;
  height: number;
  svg: string;
}

const HEIGHT = 40;

/** The width and height of a drawing, for its proportions; those of a square where it does not say. */
function shapeOf({ attributes }: Drawn): [width: number, height: number] {
  const box = attributes['viewBox']
    ?.trim()
    .split(/[\s,]+/)
    .slice(2) ?? [attributes['width'], attributes['height']];
  const [width = 0, height = 0] = box.map((it) => Number.parseFloat(it ?? ''));
  return width > 0 && height > 0 ? [width, height] : [1, 1];
}

/** An organisation's `logo.svg` written anew from what draws in it, or null when it has none and its name stands alone. */
export function logoOf(slug: string, folder = contentFolder()): Logo | null {
  const file = join(folder, 'organisations', slug, 'logo.svg');
  if (!existsSync(file)) return null;
  const drawing = readDrawing(readFileSync(file, 'utf8'));
  if ('fault' in drawing) throw new Error(`${file}: ${drawing.fault.finding.message.en}`);
  const [width, height] = shapeOf(drawing.root);
  return { svg: writeDrawing(drawing.root), width: Math.round((HEIGHT * width) / height), height: HEIGHT };
}
