import type { Detector } from '../danger.ts';
import type { Phrases } from './files.ts';

/** What a detector tells of the phrases of one heading. */
export interface Told {
  heading: string;
  /** Whether they are of danger. */
  danger: boolean;
  phrases: readonly { text: string; found: string | null }[];
}

/** Asks a detector all phrases of a file. */
export function told(file: Phrases, detect: Detector): Told[] {
  const ask = (heading: string, danger: boolean, list: readonly string[]): Told => ({
    heading,
    danger,
    phrases: list.map((text) => ({ text, found: detect(text) })),
  });
  return Object.entries(file).flatMap(([heading, lists]) =>
    Array.isArray(lists)
      ? [ask(heading, heading === 'danger', lists)]
      : Object.entries(lists).map(([kind, list]) => ask(kind, heading === 'danger', list)),
  );
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** How many of them show whom to call, as a table: of danger all should, of the others none. */
export function dangerTable(all: readonly Told[]): Record<string, Record<string, string | number>> {
  const row = (phrases: Told['phrases']) => {
    const shown = phrases.filter((it) => it.found !== null).length;
    return { phrases: phrases.length, shown, part: percent(shown, phrases.length) };
  };
  const sum = (danger: boolean) => row(all.filter((it) => it.danger === danger).flatMap((it) => it.phrases));
  return {
    ...Object.fromEntries(all.map(({ heading, phrases }) => [heading, row(phrases)])),
    'all of danger': sum(true),
    'all of none': sum(false),
  };
}
