import { WITH_TEXT } from './allowed.ts';
import type { Drawn } from './drawn.ts';

/** What is written in a drawing for those who read it, or have it read to them: its title, its description, its texts, and its names. */
export function writtenIn({ name, attributes, children }: Drawn): string {
  const words = children.map((it) =>
    typeof it === 'string' ? (name === 'style' || !WITH_TEXT.has(name) ? '' : it) : writtenIn(it),
  );
  return [attributes['id'] ?? '', attributes['class'] ?? '', ...words].join('\n');
}
