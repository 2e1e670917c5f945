import type { Drawn } from './drawn.ts';
import { sized } from './shape.ts';
import { writeDrawing } from './write.ts';

/** Whether what is written in an element is shown. */
export const isShown = (name: string) => /^(text|tspan|textPath)$/.test(name);

const hasWords = ({ name, children }: Drawn): boolean =>
  children.some((it) => (typeof it === 'string' ? isShown(name) && it.trim() !== '' : hasWords(it)));

/**
 * A drawing as a picture is made of it, in the size that it is to have there. Null for one that does not say its size, or has words
 * in it, which would be set in a font of the machine.
 * @param within the room that there is (pixels)
 */
export function asPicture(root: Drawn, within: { width: number; height: number }): string | null {
  const drawn = hasWords(root) ? null : sized(root, within);
  return drawn && writeDrawing(drawn);
}
