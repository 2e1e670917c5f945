import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is measured: a build from nothing, and one after each kind of change, in the order in which they are made. */
export const CASES = ['cold', 'none', 'phone', 'paragraph', 'term', 'component', 'day'] as const;

export type Case = (typeof CASES)[number];

/** What a change is made in (absolute). */
export interface Place {
  /** The copy of the project. */
  project: string;
  content: string;
}

/** Changes a file. What changes nothing would measure nothing. */
function change(file: string, by: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  if (by(text) === text) throw new Error(`Nothing is changed in ${file}.`);
  writeFileSync(file, by(text));
}

/** The change that each case is measured after. The next day is told to the build. */
const CHANGES: Partial<Record<Case, (place: Place) => void>> = {
  phone: ({ content }) =>
    change(join(content, 'organisations/provevik-1/organisation.yaml'), (it) =>
      it.replace(/(?<=- 0\d \d\d \d\d )\d\d/, (end) => (end === '11' ? '12' : '11')),
    ),
  paragraph: ({ content }) =>
    change(join(content, 'guides/rights/nb.mdx'), (it) => `${it.trimEnd()}\n\nSpør oss hvis du lurer på noe.\n`),
  term: ({ content }) =>
    change(join(content, 'glossary/dps.yaml'), (it) => it.replace(/(explanation: .*)\.$/m, '$1, eller nærmere.')),
  component: ({ project }) =>
    change(join(project, 'src/parts/SiteFooter.astro'), (it) => it.replace('class="site-footer"', '$& data-bench')),
};

/** Makes the change of a case. */
export const makeChange = (name: Case, place: Place): void => CHANGES[name]?.(place);

/**
 * The cases of a flag `--cases`, in their order; all where it is not given. `cold` is always among them, for the others are builds
 * after it.
 * @returns null where one is none
 */
export function casesOf(given: string | undefined): Case[] | null {
  if (given === undefined) return [...CASES];
  const wanted = given.split(/[\s,]+/).filter(Boolean);
  if (wanted.length === 0 || wanted.some((it) => !CASES.some((known) => known === it))) return null;
  return CASES.filter((it) => it === 'cold' || wanted.includes(it));
}
