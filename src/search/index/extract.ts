import { parse } from 'parse5';
import { escapeHtml } from '../../domain/html.ts';
import type { Ignored } from '../language/ignored.ts';
import { mask } from './mask.ts';
import { type Element, type Text, treeOf } from './tree.ts';

type Node = Element | Text;

/** A stretch of a page under one heading. `id` is empty for what stands before the first heading with one. */
export interface Section {
  id: string;
  heading: string;
  text: string;
}

/** What there is to search on a page: its title and its sections in their order. */
export interface Extract {
  title: string;
  sections: Section[];
}

/** What is no text of the page. What stands small under a limit says what it rests on, the same on every page. */
const SKIPPED = new Set(['nav', 'form', 'fieldset', 'template', 'script', 'style', 'svg', 'small']);
const HEADINGS = new Set(['h2', 'h3', 'h4']);
/** Elements that end like a sentence when their text does not. */
const SENTENCES = new Set(['p', 'dd', 'dt', 'h2', 'h3', 'h4']);

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) => element.attrs.find((it) => it.name === name)?.value;

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The next element beside each element of one, found once for all of them: a list may have tens of thousands. */
const beside = new WeakMap<Element, ReadonlyMap<Element, Element | undefined>>();

/** The next element beside an element, or undefined. */
function nextTo(element: Element): Element | undefined {
  const parent = element.parentNode as Element;
  let next = beside.get(parent);
  if (!next) {
    const all = childrenOf(parent).filter(isElement);
    next = new Map(all.map((it, index) => [it, all[index + 1]]));
    beside.set(parent, next);
  }
  return next.get(element);
}

/** The anchor of a heading: its own, or that of what is folded away under it, since a browser opens what an address leads into. */
function anchorOf(heading: Element): string | undefined {
  const summary = heading.parentNode as Element;
  const folded = summary.tagName === 'summary' ? nextTo(summary) : undefined;
  return attribute(heading, 'id') ?? (folded && attribute(folded, 'id'));
}

/** What an element's text is followed by, if it does not end in a sign: a list reads as a sentence. */
function endOf(element: Element): string {
  const next = nextTo(element)?.tagName;
  if (element.tagName === 'li') return next === 'li' && !attribute(element, 'id') ? ',' : '.';
  if (!SENTENCES.has(element.tagName)) return '';
  return element.tagName === 'p' && (next === 'ul' || next === 'ol') ? ':' : '.';
}

/** The text of an element. Elements are parted by spaces, which `tidy` takes away where a sentence goes on. */
function textWithin(node: Node): string {
  return node.nodeName === '#text'
    ? (node as Text).value
    : childrenOf(node)
        .map((child) => (isElement(child) ? ` ${textWithin(child)} ` : textWithin(child)))
        .join('');
}

/** Whether there is anything to read in an element. */
const hasText = (node: Node): boolean =>
  node.nodeName === '#text' ? (node as Text).value.trim() !== '' : childrenOf(node).some(hasText);

const tidy = (text: string) =>
  text
    .replace(/[\u00AD\u200B\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:;!?)»”])|(?<=[(«“]) /g, '')
    .replace(/(?<=[.,:;!?])[.,:]+/g, '')
    .trim();

function find(node: Node, holds: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && holds(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, holds);
    if (found) return found;
  }
  return undefined;
}

/**
 * What there is to search in a built page: the text of `<main>`, and of the help block when the page is the one that it is
 * found by. What is marked `data-pagefind-ignore` (lists of links to other pages, what stands on many pages) is left out.
 * A heading with an id begins a section, and so do a term of a list of words, which has its id on the group around it, and a
 * row with an id, which is called by its first words in bold: the number of one must not stand beside the purpose of another.
 */
export function extract(html: string, withHelp: boolean): Extract {
  const document = treeOf(html) ?? (parse(html) as unknown as Element);
  const title = find(document, (it) => it.tagName === 'h1');
  const sections: Section[] = [{ id: '', heading: '', text: '' }];
  const begin = (id: string, heading: string) => sections.push({ id, heading, text: '' });
  const add = (text: string) => {
    const last = sections.at(-1);
    if (last) last.text += text;
  };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') {
      add(textWithin(node));
      return;
    }
    if (isElement(node)) {
      if (SKIPPED.has(node.tagName) || node.tagName === 'h1' || attribute(node, 'data-pagefind-ignore') !== undefined)
        return;
      const anchor = HEADINGS.has(node.tagName) ? anchorOf(node) : undefined;
      if (anchor) {
        begin(anchor, tidy(textWithin(node)));
        return;
      }
      const id = attribute(node, 'id');
      if (node.tagName === 'li' && id) {
        const name = find(node, (it) => it.tagName === 'b');
        begin(id, name ? tidy(textWithin(name)).replace(/\.$/, '') : '');
      }
      if (node.tagName === 'dt') {
        const group = attribute(node.parentNode as Element, 'id');
        if (group) {
          begin(group, tidy(textWithin(node)));
          return;
        }
      }
    }
    add(' ');
    for (const child of childrenOf(node)) walk(child);
    add(isElement(node) && hasText(node) ? `${endOf(node)} ` : ' ');
  };
  const parts = [
    find(document, (it) => it.tagName === 'main'),
    withHelp ? find(document, (it) => attribute(it, 'id') === 'help') : undefined,
  ];
  for (const part of parts) if (part) for (const child of childrenOf(part)) walk(child);
  return {
    title: title ? tidy(textWithin(title)) : '',
    sections: sections
      .map((section) => ({ ...section, text: tidy(section.text) }))
      .filter((section) => section.heading || section.text),
  };
}

/** The tag of what is left out of the search. */
const IGNORED = /<([a-z][\w-]*)(?=\s)[^<>]*\sdata-pagefind-ignore(?=[\s>=])[^<>]*>/g;

/** What may hide where an element begins or ends: signs of tags in values and scripts, comments, values without such quotes. */
const NOT_SIMPLE = /="[^"<>]*(?:[<>]|data-pagefind-ignore)|='|<!--|<style|<script\b[^>]*>[^<]*<(?!\/script>)/;

/** Where the content of an element ends, which begins at a place; -1 of one that has no end. */
function endOfContent(html: string, name: string, from: number): number {
  const tags = RegExp(`<(/?)${name}(?=[\\s>])`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tag.index;
  }
  return -1;
}

/** What stands for content that is left out: whether there is anything to read in it. Null where that is not simple. */
function standIn(content: string): string | null {
  if (content.includes('<h1')) return null;
  const [before = ''] = content.split('<template', 1);
  if (/(?:^|>)[^<&]*[^<&\s]/.test(before)) return '\u2026';
  return before.length < content.length || content.includes('&') ? null : '';
}

/** A part of a page with something in place of what is left out of the search; null where that is not simple. */
function withoutIgnored(html: string): string | null {
  const parts: string[] = [];
  let done = 0;
  for (const tag of html.matchAll(IGNORED)) {
    if (tag.index < done) continue;
    const from = tag.index + tag[0].length;
    const to = endOfContent(html, tag[1] ?? '', from);
    const instead = to < 0 ? null : standIn(html.slice(from, to));
    if (instead === null) return null;
    parts.push(html.slice(done, from), instead);
    done = to;
  }
  return parts.join('') + html.slice(done);
}

/**
 * What the extract of a page comes of, as far as it is known where that stands: its `<main>`, without what is left out of the search,
 * and without the addresses that links in it lead to: by these alone the same text differs from site to site. Null of a page in
 * which it is not that simple.
 */
export function sourceOf(html: string): string | null {
  const [from, to] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (from < 0 || to < from || html.includes('<main', from + 1) || html.indexOf('<h1') < from) return null;
  const main = html.slice(from, to);
  if (!main.includes('<h1') || NOT_SIMPLE.test(main)) return null;
  return withoutIgnored(main)?.replace(/ href="[^"<>]*"/g, '') ?? null;
}

/** A page with nothing but what there is to search on it, as Pagefind is given it. */
export function plainPage({ title, sections }: Extract, language: string, ignored: Ignored): string {
  const body = sections.map(({ id, heading, text }) => {
    const head = id ? `<h2 id="${escapeHtml(id)}">${escapeHtml(mask(heading, ignored))}</h2>` : '';
    return text ? `${head}<p>${escapeHtml(mask(text, ignored))}</p>` : head;
  });
  return `<html lang="${language}"><body><h1>${escapeHtml(mask(title, ignored))}</h1>${body.join('')}</body></html>`;
}

/** The text of a plain page, word by word as Pagefind counts them. */
export function plainText({ title, sections }: Extract): string {
  return [title, ...sections.flatMap(({ id, heading, text }) => [id ? heading : '', text])].filter(Boolean).join(' ');
}
