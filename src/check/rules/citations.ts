import type { Law } from '../../model/schemas/law.ts';
import type { Finding } from '../finding.ts';
import { sectionByHand } from '../findings/words.ts';
import { blocksOf, placeIn } from '../mdx/blocks.ts';
import { placeOf, type TextNode } from '../mdx/node.ts';
import { onceForEach } from '../mdx/once.ts';
import type { Place } from '../problem.ts';

/** What may stand between the parts of a citation: a blank of any width, and the end of a line. */
const GAP = '\\s';
const HYPHEN = '[-\u2010-\u2014\u2212]';
const LETTER = `(?:${GAP}{0,3}[a-hj-z](?![\\p{L}\\d]))?`;
const NUMBER = `\\d+(?:${GAP}{0,3}${HYPHEN}${GAP}{0,3}\\d+)?${LETTER}`;
/** With two parts, as sections have and nothing else that is written so. */
const DASHED = `\\d+${HYPHEN}\\d+${LETTER}`;
/** What is counted and no section: 'etter loven 2-3 ganger', 'Act 2-3 times'. */
const COUNTED = [
  '(?:arbeids|virke|yrke)?dag|gang|gong|uk|vek|år|tim|minutt|måned|månad|stad|sted',
  'time|day|week|year|hour|minute|month|place',
].map((stems) => `(?!\\d|${GAP}(?:${stems})(?:e|er|ar|a|en|s)?(?!\\p{L}))`);
const NUMBERS = `${NUMBER}(?:(?:,|${GAP}og|${GAP}and|,?${GAP}eller|,?${GAP}or|${GAP}til|${GAP}to)${GAP}{1,3}${NUMBER})*`;

/**
 * A section of an act as people write it: with the sign, or in words. In English 'section 3' can be of a text, so there it
 * must have two numbers, or the act before it.
 */
const CITATIONS = [
  new RegExp(`§{1,2}${GAP}{0,3}(?<numbers>${NUMBERS})`, 'giu'),
  new RegExp(`(?<!\\p{L})paragraf(?:en|ene|ar|ane|er)?${GAP}{1,3}(?<numbers>${NUMBERS})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:sections?|sect?\\.|art\\.)${GAP}{1,3}(?<numbers>(?=\\d+${HYPHEN}\\d)${NUMBERS})`, 'giu'),
  // As lawyers write it for short. A chapter has one number.
  new RegExp(`(?<!\\p{L})(?:par|pgf|kap|pkt)\\.${GAP}{0,3}(?<numbers>${DASHED})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:kapittel|kapitla|chapter|punkt|point)${GAP}{1,3}(?<numbers>${DASHED})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:pbrl|pasrl|hol|hotl|sphl|hpl|phvl)\\.?,?${GAP}{1,3}(?<numbers>${DASHED})`, 'giu'),
  // Right behind an act. 's. 12-14' by itself is pages.
  new RegExp(
    `(?<=(?<!\\p{L})(?:Act|Regulations),?${GAP}{1,3})(?:sections?|ss?\\.)${GAP}{1,3}(?<numbers>${NUMBERS})`,
    'gu',
  ),
  new RegExp(`(?<=(?<!\\p{L})(?:Act|Regulations),?${GAP}{1,3})(?<numbers>${DASHED})${COUNTED[1]}`, 'gu'),
  new RegExp(`(?<=(?:lov(?:en|a)s?|forskrift(?:en|a)s?),?${GAP}{1,3})(?<numbers>${DASHED})${COUNTED[0]}`, 'giu'),
];

const plain = (section: string) =>
  section
    .replace(/\s*[-\u2010-\u2014\u2212]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** The sections of acts that a text cites, each once, in any order. */
function citationsIn(text: string): RegExpExecArray[] {
  // Sections have numbers, and most texts have none.
  if (!/\d/.test(text)) return [];
  const found = CITATIONS.flatMap((pattern) => [...text.matchAll(pattern)]);
  // Several of the patterns can find the same.
  return [...new Map(found.toReversed().map((match) => [match.index, match])).values()];
}

/** A citation as a sentence shows it. */
const onOneLine = (citation: string) => citation.trim().replace(/\s*\n\s*/g, ' ');

/** What a field of a file cites by hand, which no `<Law>` can stand in for; null where it cites nothing. */
export const sectionIn = (text: string): string | null => onOneLine(citationsIn(text)[0]?.[0] ?? '') || null;

/** Where in a text acts are named, in its order; of two names that begin at one place, the longer. */
function actsIn(text: string, { acts }: Law): { id: string; at: number }[] {
  const small = text.toLowerCase();
  const named = Object.entries(acts).flatMap(([id, { name }]) =>
    Object.values(name).flatMap((it) => {
      const places: { id: string; at: number; length: number }[] = [];
      const wanted = it.toLowerCase();
      for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1))
        places.push({ id, at, length: wanted.length });
      return places;
    }),
  );
  return named.toSorted((a, b) => a.at - b.at || a.length - b.length);
}

/** The ids of the references to the sections that are cited; null where they are not all data, or it is not sure of which act. */
function idsOf(numbers: string, act: string | null, { references }: Law): string | null {
  const found = [...numbers.matchAll(new RegExp(NUMBER, 'giu'))].map(([section]) =>
    Object.entries(references).filter(([, it]) => it.section === plain(section) && (act === null || it.act === act)),
  );
  const ids = found.map((it) => (it.length === 1 ? (it[0]?.[0] ?? null) : null));
  return ids.every((id) => id !== null) ? ids.join(' ') : null;
}

/**
 * Sections of acts that a text cites by hand: they can get new numbers, and then stand wrong on every page. What the
 * content cites is data (`statutory.yaml`), which `<Law id="…" />` shows as far as it is certain.
 */
export function citationsByHand(tree: TextNode, law: Law): (Place & Finding)[] {
  return [...linked(tree), ...written(tree, law)];
}

/** Links of a text to sections of acts. */
const linked = onceForEach((tree) =>
  linksOf(tree).flatMap(({ url, ...at }) => {
    const section = sectionOf(url);
    return section ? [{ ...at, ...sectionByHand(section, null) }] : [];
  }),
);

/** Links below a node, with where they begin. */
function linksOf(node: TextNode): (Place & { url: string })[] {
  const own = node.url === undefined ? [] : [{ ...placeOf(node), url: node.url }];
  return [...own, ...(node.children ?? []).flatMap(linksOf)];
}

/** The section that an address of the law leads to, written as it is or as a browser copies it. */
function sectionOf(url: string): string | null {
  const [, section] = /lovdata\.no\S*((?:§|%C2%A7)\S+)$/i.exec(url) ?? [];
  return section?.replace(/%C2%A7/i, '§') ?? null;
}

/** The blocks of a text that cite sections, with where they do, in their order. */
const citing = onceForEach((tree) =>
  blocksOf(tree).flatMap((block) => {
    const found = citationsIn(block.text).toSorted((a, b) => a.index - b.index);
    return found.length > 0 ? [{ block, found }] : [];
  }),
);

function written(tree: TextNode, law: Law): (Place & Finding)[] {
  return citing(tree).flatMap(({ block, found }) => {
    const acts = actsIn(block.text, law);
    let next = 0;
    let act: string | null = null;
    return found.map((match) => {
      // Of the act that was last named before it in the block.
      for (; (acts[next]?.at ?? match.index) < match.index; next++) act = acts[next]?.id ?? null;
      const ids = idsOf(match.groups?.['numbers'] ?? '', act, law);
      return { ...placeIn(block, match.index), ...sectionByHand(onOneLine(match[0]), ids) };
    });
  });
}
