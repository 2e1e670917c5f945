import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content/folder.ts';

/** An organisation's logo as it is placed: its size in CSS pixels at the height that the header gives it. */
export interface Logo {
  width: number;
  height: number;
  svg: string;
}

const HEIGHT = 40;

/** An organisation's `logo.svg`, or null when it has none and its name stands alone. The shape is read from its `viewBox`. */
export function logoOf(slug: string): Logo | null {
  const file = join(contentFolder(), 'organisations', slug, 'logo.svg');
  if (!existsSync(file)) return null;
  const svg = readFileSync(file, 'utf8');
  const [, , width = 1, height = 1] =
    /viewBox="([^"]+)"/
      .exec(svg)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  return { svg, width: Math.round((HEIGHT * width) / height), height: HEIGHT };
}
