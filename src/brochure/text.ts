import type { TextNode } from '../check/mdx/node.ts';
import { type LimitInRuleset, limitsNamed, limitsShown } from '../domain/limits.ts';
import { sentencesOf } from '../domain/sentences.ts';
import { lawInWords } from '../i18n/law.ts';
import type { TextView } from '../site/text-view.ts';
import { limitPrinter, type PrintedLimit } from './limits.ts';
import type { Run } from './run.ts';
import { type HelpRow, helpRow, written } from './who.ts';

/** A step of a pathway. */
export interface PrintedStep {
  title: string;
  /** What happens in it, in short. */
  said: Run[];
  limits: PrintedLimit[];
  blocks: Block[];
}

/** What stands by itself in a text. */
export type Block =
  | { kind: 'heading'; depth: number; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'table'; rows: Run[][][] }
  | { kind: 'message'; title: string; blocks: Block[] }
  | { kind: 'helpline'; row: HelpRow }
  /** Numbers that stand whole on the first side, with their names alone. */
  | { kind: 'numbers'; rows: HelpRow[] }
  | { kind: 'steps'; steps: PrintedStep[] };

/** What a text is printed with: its view, and the address (absolute) of what a link names, if it has one here. */
export interface Source {
  text: TextView;
  addressOf(link: string): string | undefined;
}

/** The same, with what makes its limits, step by step. */
interface Printing extends Source {
  printLimits(lines: readonly LimitInRuleset[]): PrintedLimit[];
}

const plain = (text: string) => text.replace(/[ \t\r\n]+/g, ' ');

const attribute = (node: TextNode, name: string): string => {
  const value = node.attributes?.find((it) => it.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

/**
 * The words of a link. One that leads to another website has its address behind it, and is no link in the file: what is published
 * is inspected for links that lead away.
 */
function linked(words: readonly Run[], url: string, { addressOf }: Source): Run[] {
  const says = words.map(({ text }) => text).join('');
  if (/^(https?|mailto):/.test(url))
    return says.includes(written(url)) ? [...words] : [...words, { text: ` (${written(url)})` }];
  const href = addressOf(url);
  return words.map((run) => ({ ...run, ...(href && { href }) }));
}

function runsOf(nodes: readonly TextNode[], printing: Printing): Run[] {
  return nodes.flatMap((node): Run[] => {
    const inner = () => runsOf(node.children ?? [], printing);
    if (node.type === 'text' || node.type === 'inlineCode') return [{ text: plain(node.value ?? '') }];
    if (node.type === 'break') return [{ text: '\n' }];
    if (node.type === 'strong') return inner().map((run) => ({ ...run, bold: true }));
    if (node.type === 'link' || node.type === 'linkReference') {
      return linked(inner(), node.url ?? '', printing);
    }
    if (node.name === 'Language') return inner().map((run) => ({ ...run, lang: attribute(node, 'code') }));
    if (node.name === 'Law') {
      const { law, words, language } = printing.text;
      return [{ text: lawInWords(attribute(node, 'id').trim().split(/\s+/), law, words, language) }];
    }
    return inner();
  });
}

/** Runs up to a length of their words. */
function upTo(runs: readonly Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(0, left);
    left -= text.length;
    return text ? [{ ...run, text }] : [];
  });
}

/** The first sentence of a paragraph that is no question, with the questions before it. */
function firstSentence(runs: readonly Run[]): Run[] {
  const sentences = sentencesOf(runs.map(({ text }) => text).join(''));
  const first = sentences.find(({ text }) => !text.endsWith('?')) ?? sentences.at(-1);
  return first ? upTo(runs, first.start + first.text.length) : [];
}

/**
 * A step as paper has room for it: of what happens, what the text says first, and all that may be asked for. The rest is on
 * the page.
 */
function stepOf(node: TextNode, printing: Printing): PrintedStep {
  const { text } = printing;
  const shown = text.pathway ? limitsShown(text.pathway.facts, text.statutory, text.today) : [];
  const lines = limitsNamed(attribute(node, 'limits'), shown);
  const blocks = blocksOf(node.children ?? [], printing);
  const [first] = blocks;
  const asked = blocks.findIndex((_, index) => blocks[index + 1]?.kind === 'list');
  return {
    title: attribute(node, 'title'),
    said: first?.kind === 'paragraph' && asked !== 0 ? firstSentence(first.runs) : [],
    limits: printing.printLimits(lines),
    blocks: asked < 0 ? [] : blocks.slice(asked),
  };
}

function helplineOf(id: string, { text }: Printing): Block[] {
  const line = text.helplines[id];
  if (!line) return [];
  const row = helpRow(line, text.language, text.words);
  return [line.everyPage ? { kind: 'numbers', rows: [row] } : { kind: 'helpline', row }];
}

function blockOf(node: TextNode, printing: Printing): Block[] {
  const children = node.children ?? [];
  const inner = () => blocksOf(children, printing);
  const titled = (title: string): Block[] => [{ kind: 'paragraph', runs: [{ text: title, bold: true }] }, ...inner()];
  if (node.type === 'paragraph') return [{ kind: 'paragraph', runs: runsOf(children, printing) }];
  if (node.type === 'heading') return [{ kind: 'heading', depth: node.depth ?? 2, runs: runsOf(children, printing) }];
  if (node.type === 'list') {
    const items = children.map((item) => blocksOf(item.children ?? [], printing));
    return [{ kind: 'list', ordered: (node as { ordered?: boolean }).ordered === true, items }];
  }
  if (node.type === 'table') {
    const rows = children.map((row) => (row.children ?? []).map((cell) => runsOf(cell.children ?? [], printing)));
    return [{ kind: 'table', rows }];
  }
  if (node.name === 'Steps') {
    const steps = children.filter((it) => it.name === 'Step').map((it) => stepOf(it, printing));
    return [{ kind: 'steps', steps }];
  }
  if (node.name === 'Message') return [{ kind: 'message', title: attribute(node, 'title'), blocks: inner() }];
  if (node.name === 'Details') return titled(attribute(node, 'summary'));
  if (node.name === 'LinkCard' || node.name === 'Table') return titled(attribute(node, 'title'));
  if (node.name === 'Helpline') return helplineOf(attribute(node, 'id'), printing);
  return inner();
}

/** What stands within a paragraph; the parser leaves such nodes alone where a component holds nothing else. */
const isRunning = ({ type }: TextNode) =>
  ['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'break', 'link', 'linkReference'].includes(type) ||
  type === 'mdxJsxTextElement';

/** A parsed text as what is printed of it, part by part. Images are left to the page. */
function blocksOf(nodes: readonly TextNode[], printing: Printing): Block[] {
  const blocks: Block[] = [];
  let running: TextNode[] = [];
  const close = () => {
    const runs = runsOf(running, printing);
    if (runs.some(({ text }) => text.trim() !== '')) blocks.push({ kind: 'paragraph', runs });
    running = [];
  };
  for (const node of nodes) {
    if (isRunning(node) && node.name !== 'Helpline') running.push(node);
    else {
      close();
      for (const block of blockOf(node, printing)) {
        const before = blocks.at(-1);
        if (block.kind === 'numbers' && before?.kind === 'numbers') before.rows.push(...block.rows);
        else blocks.push(block);
      }
    }
  }
  close();
  return blocks;
}

/** Guides that say all that a section of a pathway does, and more: paper leaves these sections to them. */
const ELSEWHERE = /^page:next-of-kin(#|$)/;

function leadsElsewhere(node: TextNode): boolean {
  return ELSEWHERE.test(node.url ?? '') || (node.children ?? []).some(leadsElsewhere);
}

/** A pathway's text as what is printed of it: its steps, and its other sections but those that lead on to a guide of their own. */
export function printedBlocks(tree: TextNode, source: Source): Block[] {
  const printing: Printing = { ...source, printLimits: limitPrinter(source.text) };
  const sections: TextNode[][] = [];
  for (const node of tree.children ?? []) {
    if (sections.length === 0 || (node.type === 'heading' && (node.depth ?? 2) <= 2)) sections.push([]);
    sections.at(-1)?.push(node);
  }
  return sections.filter((section) => !section.some(leadsElsewhere)).flatMap((section) => blocksOf(section, printing));
}
