import type { Law } from '../../model/schemas/law.ts';
import type { Finding } from '../finding.ts';
import { sectionByHand } from '../findings/words.ts';
import { blocksOf, placeIn } from '../mdx/blocks.ts';
import { nodeText, placeOf, type TextNode } from '../mdx/node.ts';
import { onceForEach } from '../mdx/once.ts';
import type { Place } from '../problem.ts';
import { citationsIn, eachNumber, isDashed, isSection, isSurelySection } from './cited.ts';

const plain = (section: string) =>
  section
    .replace(/\s*[-\u2010-\u2014\u2212]\s*/g, '-')
    .replace(/\(([a-z])\)/gi, ' $1')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** A citation as a sentence shows it. */
const onOneLine = (citation: string) => citation.trim().replace(/\s*\n\s*/g, ' ');

/** What a field of a file cites by hand, which no `<Law>` can stand in for; null where it cites nothing. */
export const sectionIn = (text: string): string | null => onOneLine(citationsIn(text)[0]?.text ?? '') || null;

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
  const found = eachNumber(numbers).map((section) =>
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
  return [...unwritten(tree), ...inTables(tree, law), ...written(tree, law)];
}

/** What is told of a text in the fields of its own that are none of its sentences: addresses, titles of links, alternatives. */
const unwritten = onceForEach((tree) =>
  nodesOf(tree).flatMap((node) => {
    const { url, title, alt, attributes = [] } = node;
    const href = attributes.find((it) => it.name === 'href')?.value;
    const links = [url, href].flatMap((it) => (typeof it === 'string' ? (sectionOf(it) ?? []) : []));
    const words = [title, alt].flatMap((it) => (typeof it === 'string' ? citationsIn(it) : []));
    const found = [...links, ...words.map(({ text }) => onOneLine(text))];
    return found.map((it) => ({ ...placeOf(node), ...sectionByHand(it, null) }));
  }),
);

/** A node, and all below it. */
const nodesOf = (node: TextNode): TextNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** The section that an address of the law leads to, written as it is or as a browser copies it. */
export function sectionOf(url: string): string | null {
  const [, section] = /lovdata\.no\S*((?:§|%C2%A7|&sect;|PARAGRA(?:F|PH)_)\S+)$/i.exec(url) ?? [];
  return section?.replace(/%C2%A7|&sect;|PARAGRA(?:F|PH)_/i, '§') ?? null;
}

/** Heads of columns and rows that hold sections. In English 'section' can be of a form. */
const HEAD = /^\s*(?:§{1,2}|paragraf(?:en|er|ar|ane|ene)?)\s*$/i;
const ENGLISH_HEAD = /^\s*(?:sections?|sect?\.)\s*$/i;

/** Cells that hold the number of a section alone: below or beside a cell that says so, or beside an act. */
function inTables(tree: TextNode, law: Law): (Place & Finding)[] {
  return cellsOf(tree).flatMap(({ cell, text, head, before }) => {
    const name = before.trim().toLowerCase();
    const [act] =
      Object.entries(law.acts).find(([, it]) => Object.values(it.name).some((of) => of.toLowerCase() === name)) ?? [];
    const isOne = HEAD.test(head) || HEAD.test(before) || (act && isSurelySection(text));
    const isEnglish = [head, before].some((it) => ENGLISH_HEAD.test(it)) && (act || isDashed(text));
    if (!isOne && !isEnglish) return [];
    return [
      { ...placeOf(cell.children?.[0] ?? cell), ...sectionByHand(onOneLine(text), idsOf(text, act ?? null, law)) },
    ];
  });
}

/** The cells of tables that may be sections, with the text of the cell above all others and of the one before. */
const cellsOf = onceForEach((tree) =>
  nodesOf(tree)
    .filter(({ type }) => type === 'table')
    .flatMap(({ children: rows = [] }) => {
      const heads = (rows[0]?.children ?? []).map(nodeText);
      return rows.flatMap(({ children: cells = [] }, row) =>
        cells.flatMap((cell, column) => {
          const text = nodeText(cell);
          if (!isSection(text)) return [];
          const head = row === 0 ? '' : (heads[column] ?? '');
          return [{ cell, text, head, before: column === 0 ? '' : nodeText(cells[column - 1] ?? cell) }];
        }),
      );
    }),
);

/** The blocks of a text that cite sections, with where they do, in their order. */
const citing = onceForEach((tree) =>
  blocksOf(tree).flatMap((block) => {
    const found = citationsIn(block.text);
    return found.length > 0 ? [{ block, found }] : [];
  }),
);

/** What can stand between a section and the act that it is of. */
const BETWEEN = /^,?\s+\(?(?:(?:of|in|under|i|av|etter)\s+)?(?:the\s+)?$/i;

function written(tree: TextNode, law: Law): (Place & Finding)[] {
  return citing(tree).flatMap(({ block, found }) => {
    const acts = actsIn(block.text, law);
    let next = 0;
    let act: string | null = null;
    return found.map((match) => {
      // Of the act that was last named before it in the block.
      for (; (acts[next]?.at ?? match.index) < match.index; next++) act = acts[next]?.id ?? null;
      const after = acts[next];
      const isBehind = after && BETWEEN.test(block.text.slice(match.index + match.text.length, after.at).slice(0, 20));
      const ids = idsOf(match.numbers, isBehind ? after.id : act, law);
      return { ...placeIn(block, match.index), ...sectionByHand(onOneLine(match.text), ids) };
    });
  });
}
