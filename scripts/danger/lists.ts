import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { families } from '../../tests/unit/search/danger/families.ts';
import { ordinaryFamilies } from '../../tests/unit/search/danger/ordinary-families.ts';

const FOLDER = new URL('../../tests/unit/search/', import.meta.url);
const QUESTIONS = new URL('../../tests/search/', import.meta.url);

const read = <Content>(file: string, folder = FOLDER): Content =>
  parse(readFileSync(new URL(file, folder), 'utf8')) as Content;

/** A phrase that somebody may write, with the kind of danger that it tells of; null for none. */
export interface Phrase {
  text: string;
  kind: string | null;
  /** The list that it is from, and the heading that it stands under. */
  list: string;
  heading: string;
  /** How much is learnt of it, beside a phrase that somebody wrote. */
  weight: number;
}

const inLists = (list: string, lists: Record<string, readonly string[]>, weight: number, none = false): Phrase[] =>
  Object.entries(lists).flatMap(([heading, texts]) =>
    texts.map((text) => ({ text, kind: none ? null : (heading.split(' ')[0] ?? heading), list, heading, weight })),
  );

/** Lists by those who had not seen the patterns when they wrote them. */
export const OUTSIDE = [
  'first',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** What is added to `ordinary` in the names of the files with phrases of ordinary life. */
const ORDINARY = [
  '',
  '-more',
  '-questions',
  '-hidden',
  '-near',
  '-idioms',
  '-told',
  '-endings',
  '-body',
  '-people',
  '-brief',
];

/** A corpus of phrases, one a line, under headings that begin with the kind of danger. */
const corpus = (file: string, none = false): Phrase[] =>
  inLists(
    'corpus',
    Object.fromEntries(
      Object.entries(read<Record<string, string>>(`danger/corpus/${file}.yaml`)).map(([heading, lines]) => [
        heading,
        lines.trim().split('\n'),
      ]),
    ),
    1,
    none,
  );

const outside = (list: string): Phrase[] => {
  const { danger, harmless } = read<{ danger: Record<string, string[]>; harmless: string[] }>(
    `danger/${list}-list.yaml`,
  );
  return [...inLists(list, danger, 1), ...inLists(list, { none: harmless }, 1, true)];
};

/** Lists with some wordings of a meaning on each line. */
const wordings = (lists: Record<string, readonly string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(lists).map(([kind, lines]) => [kind, lines.flatMap((it) => it.split(' / '))]));

/** Questions that are asked of the search, some of them in danger, which `isDanger` tells. */
const questions = (file: string, isDanger: (text: string) => boolean): Phrase[] =>
  Object.entries(read<Record<string, [string, string, string[]][]>>(`${file}.yaml`, QUESTIONS)).flatMap(
    ([heading, rows]) =>
      rows.flatMap(([, text]): Phrase[] =>
        isDanger(text) ? [] : [{ text, kind: null, list: 'questions', heading, weight: 1 }],
      ),
  );

/**
 * All phrases that are known, of danger and of none.
 * @param isDanger what tells whether a question asked of the search is one of danger: those are left out
 */
export function phrases(isDanger: (text: string) => boolean): Phrase[] {
  return [
    ...['suicide', 'others', 'more', 'asking', 'hidden', 'near', 'plain', 'brief'].flatMap((it) => corpus(it)),
    ...ORDINARY.flatMap((it) => corpus(`ordinary${it}`, true)),
    ...['danger', 'told'].flatMap((it) => inLists(it, read(`danger/${it}.yaml`), 0.7)),
    ...inLists('named', wordings(read('danger/named.yaml')), 1),
    ...['harmless', 'everyday'].flatMap((it) => inLists(it, read(`danger/${it}.yaml`), 1, true)),
    ...inLists('families', families, 0.1),
    ...inLists('families', { none: ordinaryFamilies }, 0.5, true),
    ...OUTSIDE.flatMap(outside),
    ...['asked', 'development', 'first', 'second', 'third', 'fourth', 'fifth', 'queries'].flatMap((it) =>
      questions(it, isDanger),
    ),
  ].map((it) => ({ ...it, kind: it.kind === 'any' ? 'plea' : it.kind }));
}

/** Whether a phrase of the corpus is in the third of it that is kept aside when it is measured what is learnt. */
export function isAside({ text, list }: Phrase): boolean {
  let hash = 2166136261;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  return list === 'corpus' && (hash >>> 8) % 3 === 0;
}
