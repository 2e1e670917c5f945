import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { type Block, type OldPage, type Part, partsText, plainSigns, type Region, tidyParts } from '../block.ts';
import { phonesIn } from '../facts/phones.ts';
import { withoutLongTags } from './bounds.ts';
import { blockOf, joinLines, type Line } from './lines.ts';
import { aroundBy } from './regions.ts';
import { readText } from './text.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that hold no text to read. */
const SILENT = new Set(['script', 'style', 'template', 'svg', 'math', 'iframe', 'object', 'audio', 'video', 'head']);

/** Elements whose text runs on in the line around them. */
const RUNNING = new Set(
  'a abbr acronym b bdi bdo big cite code dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const BOLD = new Set(['b', 'strong']);

/** How deep a page may be nested, and how many elements it may have: the parser's time grows with both. */
const MOST = { depth: 400, elements: 200_000 };

/** A page that is too deep or too full to be parsed. */
class TooMuch extends Error {}

function parseBounded(html: string): DefaultTreeAdapterTypes.Document {
  let [depth, elements] = [0, 0];
  return parse(withoutLongTags(html), {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush() {
        depth += 1;
        elements += 1;
        if (depth > MOST.depth || elements > MOST.elements) throw new TooMuch();
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) => element.attrs.find((it) => it.name === name)?.value;
const textWithin = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textWithin).join('') : '';

/** The number of a link that dials, where the words of the link do not have it. */
function dialled(href: string, words: string): Part[] {
  const [, number = ''] = /^tel:([+\d\s().-]{3,30})$/i.exec(href.trim()) ?? [];
  const [found] = phonesIn(number);
  return found && !phonesIn(words).some(({ digits }) => digits === found.digits)
    ? [{ text: ` ${found.written} ` }]
    : [];
}

/** What a walk over a page gathers. */
class Walk {
  readonly blocks: Block[] = [];
  private lines: Line[] = [{ parts: [], bold: true }];
  private group = 0;

  /** Ends the paragraph that was begun. */
  end(region: Region, kind?: Pick<Block, 'kind'> & Partial<Block>): void {
    const { lines } = this;
    this.lines = [{ parts: [], bold: true }];
    const whole = kind ? [{ parts: lines.flatMap(({ parts }) => [...parts, { text: ' ' }]) }] : joinLines(lines);
    for (const line of whole) {
      const block = blockOf(line, this.group, region);
      if (!block) continue;
      const { text } = block;
      // A line that is bold from end to end is a heading to whoever looks at it.
      const looks = line.bold && block.kind === 'paragraph' && text.length <= 80 && !/[.,;:]$/u.test(text);
      this.blocks.push(kind ? { ...block, ...kind } : looks ? { ...block, kind: 'heading', level: 7 } : block);
    }
  }

  /** Begins a new paragraph, cell or box. */
  box(): void {
    this.group += 1;
  }

  add(part: Part, bold: boolean): void {
    const line = this.lines.at(-1);
    line?.parts.push(part);
    if (line && !bold && /[\p{L}\p{N}]/u.test(part.text)) line.bold = false;
  }

  /** Breaks the line; two breaks end the paragraph. */
  break(region: Region): void {
    const last = this.lines.at(-1);
    if (partsText(tidyParts(last?.parts ?? [])) === '') {
      this.end(region);
      this.box();
    } else this.lines.push({ parts: [], bold: true });
  }
}

/** The rows of a table that holds facts, and not the parts of a page: short cells without blocks in them. */
function rowsOf(table: Element): Part[][][] | null {
  const rows: Part[][][] = [];
  const visit = (node: Node): boolean => {
    if (!isElement(node)) return true;
    if (node.tagName === 'table' && node !== table) return false;
    if (node.tagName !== 'tr') return node.childNodes.every(visit);
    const cells = node.childNodes.filter(isElement).filter((it) => it.tagName === 'td' || it.tagName === 'th');
    if (cells.some((cell) => !isShort(cell))) return false;
    rows.push(cells.map((cell) => [{ text: textWithin(cell) }]));
    return true;
  };
  if (!visit(table)) return null;
  return rows.length >= 2 && rows.every((cells) => cells.length >= 2) ? rows : null;
}

/** Whether a cell holds a few words and nothing else. */
function isShort(cell: Element): boolean {
  const runs = (node: Node): boolean =>
    !isElement(node) || ((RUNNING.has(node.tagName) || node.tagName === 'p') && node.childNodes.every(runs));
  return cell.childNodes.every(runs) && textWithin(cell).trim().length <= 160;
}

/** Walks over what stands below a node. */
function walk(node: Node, to: Walk, around: { region: Region; href?: string | undefined; bold: boolean }): void {
  if (node.nodeName === '#text') {
    const { href, bold } = around;
    to.add({ text: (node as DefaultTreeAdapterTypes.TextNode).value, ...(href ? { href } : {}) }, bold);
    return;
  }
  if (!isElement(node) || SILENT.has(node.tagName)) return;
  const { tagName } = node;
  const children = (within: typeof around) => {
    for (const child of node.childNodes) walk(child, to, within);
  };
  const region: Region = around.region === 'around' || aroundBy(node) ? 'around' : 'text';
  if (tagName === 'br') {
    to.break(region);
    return;
  }
  if (tagName === 'img') {
    const alt = attribute(node, 'alt') ?? '';
    if (phonesIn(alt).length > 0) to.add({ text: ` ${alt} ` }, false);
    return;
  }
  if (RUNNING.has(tagName)) {
    const href = tagName === 'a' ? attribute(node, 'href') : around.href;
    children({ region, href, bold: around.bold || BOLD.has(tagName) });
    if (tagName === 'a' && href) for (const part of dialled(href, textWithin(node))) to.add(part, false);
    return;
  }
  const within = { region, href: around.href, bold: around.bold };
  to.end(around.region);
  to.box();
  const heading = /^h([1-6])$/.exec(tagName);
  const rows = tagName === 'table' ? rowsOf(node) : null;
  if (rows) {
    for (const cells of rows) {
      const filled = cells.map(tidyParts).filter((cell) => cell.length > 0);
      for (const [at, cell] of filled.entries()) {
        if (at > 0) to.add({ text: ' – ' }, false);
        for (const part of cell) to.add(part, false);
      }
      to.end(region, { kind: 'row' });
      to.box();
    }
  } else {
    children(within);
    if (heading) to.end(region, { kind: 'heading', level: Number(heading[1]) });
    else if (tagName === 'li') to.end(region, { kind: 'item', ordered: node.parentNode?.nodeName === 'ol' });
    else if (['button', 'option', 'legend'].includes(tagName)) to.end('around');
    else to.end(region);
  }
  to.box();
}

function find(node: Node | DefaultTreeAdapterTypes.Document, holds: (element: Element) => boolean): Element | null {
  if ('tagName' in node && holds(node as Element)) return node as Element;
  if (!('childNodes' in node)) return null;
  for (const child of node.childNodes) {
    const found = find(child as Node, holds);
    if (found) return found;
  }
  return null;
}

/** The address of a page by what it says of itself. Nothing is fetched from it. */
function addressOf(document: DefaultTreeAdapterTypes.Document): string | null {
  const named = [
    find(document, (it) => it.tagName === 'link' && attribute(it, 'rel') === 'canonical')?.attrs,
    find(document, (it) => it.tagName === 'base')?.attrs,
    find(document, (it) => it.tagName === 'meta' && attribute(it, 'property') === 'og:url')?.attrs,
  ].flatMap((attrs) => attrs?.find(({ name }) => name === 'href' || name === 'content')?.value ?? []);
  return named.find((it) => /^https:\/\//i.test(it) && URL.canParse(it)) ?? null;
}

/** Lists whose every entry leads to a part of the page are its table of contents. */
function withoutContents(blocks: readonly Block[]): Block[] {
  const leadsWithin = ({ kind, parts }: Block) => kind === 'item' && parts.every(({ href }) => href?.startsWith('#'));
  return blocks.map((block) => (leadsWithin(block) ? { ...block, region: 'around' as const } : block));
}

/**
 * Reads an old page that was saved as HTML, whatever is in it. Nothing in it is run or fetched. One that is too deep to be
 * parsed is read as the text between its tags.
 */
export function readHtml(html: string): OldPage {
  try {
    const document = parseBounded(html);
    const to = new Walk();
    const root = find(document, (it) => it.tagName === 'html');
    for (const child of root?.childNodes ?? []) walk(child, to, { region: 'text', bold: false });
    to.end('text');
    const title = find(document, (it) => it.tagName === 'title');
    return {
      title: title ? plainSigns(textWithin(title)).trim() || null : null,
      lang: (root && attribute(root, 'lang')) ?? null,
      url: addressOf(document),
      blocks: withoutContents(to.blocks),
    };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return readText(html.replace(/<[^<>]*>/g, '\n'));
  }
}
