import { tables } from './paste-tables.ts';
import type { WritingWord } from './words.ts';

/** What is in pasted text that a page cannot hold, by what it is called. */
const LEFT_OUT: readonly (readonly [selector: string, name: WritingWord])[] = [
  ['script,style,link,meta,title,xml', 'leftScripts'],
  ['img,picture,svg,v\\:imagedata,canvas', 'leftPictures'],
  ['iframe,video,audio,object,embed', 'leftFrames'],
  ['form,input,button,select,textarea', 'leftForms'],
];

/** What comes with every text that is copied, and is nothing that anybody misses. */
const SILENT = new Set<WritingWord>(['leftScripts']);

interface Policy {
  createHTML(text: string): string;
}

/** Looks and deeds of elements, which the policy of the page refuses, as what can only be read. */
const asData = (html: string): string =>
  html
    .replace(/<style[\s\S]*?(?:<\/style\s*>|$)/gi, '')
    .replace(/<[^>]*>/g, (tag) => tag.replace(/([\s"'/])(style|on[a-z]+)(\s*=)/gi, '$1data-$2$3'));

/** A document in which nothing runs and nothing is loaded, and of which only words and their kinds are taken. */
function inert(html: string): Document {
  const { trustedTypes } = window as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  const policy = trustedTypes?.createPolicy('loype-paste', { createHTML: (text) => text });
  return new DOMParser().parseFromString(policy ? policy.createHTML(asData(html)) : asData(html), 'text/html');
}

/** The same with another name. */
function renamed(element: Element, name: string): Element {
  const made = element.ownerDocument.createElement(name);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}

/** What is bold or slanted by its looks is so by its kind, and what only its kind says is not. */
function kinds(body: HTMLElement): void {
  for (const it of body.querySelectorAll('[data-style*="font-weight"],[data-style*="font-style"]')) {
    const style = it.getAttribute('data-style') ?? '';
    const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1] ?? '';
    if (/^(?:B|STRONG)$/.test(it.tagName) && /^(?:normal|[1-4]00)$/.test(weight)) renamed(it, 'span');
    else if (it.tagName === 'SPAN' && /^(?:bold|[6-9]00)/.test(weight)) renamed(it, 'strong');
    else if (it.tagName === 'SPAN' && /font-style\s*:\s*italic/i.test(style)) renamed(it, 'em');
  }
}

/** The list that an item belongs to: one that is begun right before it, as deep within others as its level says, or a new one. */
function listFor(item: HTMLElement, name: 'OL' | 'UL', level: number): Element {
  const { ownerDocument } = item;
  const begun = item.previousElementSibling;
  let list = begun?.hasAttribute('data-word') ? begun : null;
  for (let depth = 1; list && depth < level; depth++) {
    const last: Element | null = list.lastElementChild;
    const inner: Element | null = last?.lastElementChild ?? null;
    list = inner?.hasAttribute('data-word') ? inner : (last?.appendChild(ownerDocument.createElement(name)) ?? null);
    list?.setAttribute('data-word', '');
  }
  if (list?.tagName === name) return list;
  const made = ownerDocument.createElement(name);
  made.setAttribute('data-word', '');
  if (list) list.after(made);
  else item.before(made);
  return made;
}

/** Word writes the items of a list as paragraphs that begin with a sign. */
function wordLists(body: HTMLElement): void {
  for (const item of body.querySelectorAll<HTMLElement>('p[data-style*="mso-list"],p[class^="MsoList"]')) {
    const marker = [...item.querySelectorAll<HTMLElement>('span')].find((it) =>
      /mso-list:\s*Ignore/i.test(it.getAttribute('data-style') ?? ''),
    );
    const sign = (marker?.textContent ?? item.textContent ?? '').trim();
    if (!marker && !/^[·•o§-]\s/.test(sign)) continue;
    const isNumber = /^\(?[\da-z]{1,3}[.)]/i.test(sign) && !/^o\b/.test(sign);
    if (marker) marker.remove();
    else item.textContent = (item.textContent ?? '').replace(/^\s*[·•o§-]\s+/, '');
    const level = Number(/mso-list:[^;]*\blevel(\d)/i.exec(item.getAttribute('data-style') ?? '')?.[1] ?? 1);
    const made = body.ownerDocument.createElement('li');
    made.append(...item.childNodes);
    listFor(item, isNumber ? 'OL' : 'UL', level).append(made);
    item.remove();
  }
}

/** Headings as a page can have them: none is its title, none is deeper than three levels. */
function headings(body: HTMLElement): boolean {
  let isChanged = false;
  const all = [...body.querySelectorAll('h1,h2,h3,h4,h5,h6')];
  const top = Math.min(...all.map((it) => Number(it.tagName[1])));
  for (const it of all) {
    const level = Number(it.tagName[1]);
    const wanted = Math.min(4, Math.max(2, level - top + 2));
    if (wanted !== level) renamed(it, `h${wanted}`);
    isChanged ||= level > 4 && wanted !== level;
  }
  return isChanged;
}

/** What is pasted, as words and their kinds alone, and what of it was left out. */
export function cleaned(html: string): { body: HTMLElement; left: WritingWord[] } {
  const { body } = inert(html);
  const left = new Set<WritingWord>();
  const comments = document.createNodeIterator(body, NodeFilter.SHOW_COMMENT);
  for (let it = comments.nextNode(); it; it = comments.nextNode()) (it as Comment).remove();
  if (body.querySelector('[data-style*="mso-comment"],.MsoCommentText')) left.add('leftComments');
  for (const it of body.querySelectorAll('.MsoCommentText,[data-style*="mso-element:comment"]')) it.remove();
  for (const [selector, name] of LEFT_OUT)
    for (const it of body.querySelectorAll(selector)) {
      left.add(name);
      it.remove();
    }
  for (const it of body.querySelectorAll('font,[data-style*="color"],[data-style*="font-family"],[bgcolor]')) {
    const style = it.getAttribute('data-style') ?? '';
    if (
      it.tagName === 'FONT' ||
      it.hasAttribute('bgcolor') ||
      /(?:^|[;\s])(?:background(?:-color)?|color|font-family)\s*:/.test(style)
    )
      left.add('leftColours');
  }
  wordLists(body);
  kinds(body);
  if (headings(body)) left.add('leftLevels');
  for (const it of body.querySelectorAll('a[href]'))
    if (!/^(?:https:\/\/|mailto:|page:)/.test(it.getAttribute('href') ?? '')) {
      if (!/^#|^file:/.test(it.getAttribute('href') ?? '')) left.add('leftLinks');
      it.removeAttribute('href');
    }
  for (const it of body.querySelectorAll('[colspan]:not([colspan="1"]),[rowspan]:not([rowspan="1"])')) {
    left.add('leftCells');
    it.removeAttribute('colspan');
    it.removeAttribute('rowspan');
  }
  if (tables(body)) left.add('leftTables');
  // The first row of a table is the names of its columns.
  for (const row of body.querySelectorAll('table tr:first-of-type'))
    if (row === row.closest('table')?.querySelector('tr'))
      for (const cell of row.querySelectorAll('td')) renamed(cell, 'th');
  for (const cell of body.querySelectorAll('table tr:not(:first-of-type) th')) renamed(cell, 'td');
  for (const name of SILENT) left.delete(name);
  return { body, left: [...left] };
}
