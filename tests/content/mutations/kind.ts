import type { Random } from '../../../scripts/random.ts';
import type { Code } from '../../../src/check/codes.ts';
import type { Copy } from './copy.ts';

/**
 * What must come of a damage: a problem of one of these codes in this file (and at this line), nothing at all, or only an
 * answer, where a random damage may or may not be a mistake.
 */
export type Outcome = { file: string; line?: number; codes: readonly Code[] } | 'harmless' | 'answered';

/** One way in which content is damaged. */
export interface Kind {
  name: string;
  damage(copy: Copy, random: Random): Outcome;
}

/** A line of a file that a damage can be done to. */
export interface Spot {
  file: string;
  /** From 1. */
  line: number;
  text: string;
}

const YAML = /\.yaml$/;
const MDX = /\.mdx$/;

export const yamlFiles = (copy: Copy) => copy.files.filter((file) => YAML.test(file));
export const texts = (copy: Copy) => copy.files.filter((file) => MDX.test(file));

/** Every line of these files that a pattern fits. */
export function spots(copy: Copy, files: readonly string[], pattern: RegExp): Spot[] {
  return files.flatMap((file) =>
    copy
      .read(file)
      .split('\n')
      .flatMap((text, index) => (pattern.test(text) ? [{ file, line: index + 1, text }] : [])),
  );
}

/** Writes other lines in place of one. */
export function replaceLine(copy: Copy, { file, line }: Spot, ...by: string[]): void {
  copy.write(
    file,
    copy
      .read(file)
      .split('\n')
      .toSpliced(line - 1, 1, ...by)
      .join('\n'),
  );
}

/** A damage of one line that a pattern fits: what is written for the match, and by which codes that is told at that line. */
export function atLine(
  name: string,
  of: (copy: Copy) => readonly string[],
  pattern: RegExp,
  by: (random: Random, match: RegExpExecArray) => string,
  ...codes: Code[]
): Kind {
  return {
    name,
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, of(copy), pattern));
      const match = pattern.exec(spot.text);
      if (!match) throw new Error(`${spot.text} does not fit ${pattern}.`);
      const before = spot.text.slice(0, match.index);
      const after = spot.text.slice(match.index + match[0].length);
      replaceLine(copy, spot, `${before}${by(random, match)}${after}`);
      return { file: spot.file, line: spot.line, codes };
    },
  };
}

/** A damage by a paragraph of its own, somewhere in a text where one can stand. */
export function asParagraph(name: string, written: readonly string[], ...codes: Code[]): Kind {
  return {
    name,
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, texts(copy), /^## /));
      const paragraph = random.pick(written);
      replaceLine(copy, spot, paragraph, '', spot.text);
      return { file: spot.file, line: spot.line, codes };
    },
  };
}
