/**
 * Reads pages of our own, which nest as they are written. Reading HTML by all of its rules takes many times as long, most of which
 * say what becomes of elements that do not.
 */

/** A text of a page. */
export interface Text {
  nodeName: '#text';
  value: string;
}

/** An element, as parse5 has it, with no more attributes than are asked for. */
export interface Element {
  nodeName: string;
  tagName: string;
  attrs: { name: string; value: string }[];
  childNodes: (Element | Text)[];
  parentNode: Element | null;
}

/** A text, or a tag with its attributes. */
const TOKEN = /([^<]+)|<(\/?)([a-z][a-z0-9-]*)((?:[ \t\n\f]+[a-zA-Z_][\w:.-]*(?:="[^"]*")?)*)[ \t\n\f]*(\/?)>/y;

const ATTRIBUTE = /[ \t\n\f]([a-zA-Z_][\w:.-]*)(?:="([^"]*)")?/g;

/** The attributes that are kept. */
const KEPT = ['id', 'data-pagefind-ignore'];

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const VOID = names('br hr img input link meta source wbr col');
/** Elements whose content is text up to their end. */
const RAW = names('script style title');
/** Elements that end a paragraph, and so cannot stand in one. */
const BLOCKS = names(
  'address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li dd dt main menu nav ol p search section summary table ul',
);
const RUNNING = names(
  'a abbr b bdi button cite code data dfn em i img input kbd label legend mark meter option output picture progress q s samp script select slot small source span strong style sub sup svg template time u var wbr br',
);
const OF_DRAWINGS = names('path circle rect g line polyline polygon ellipse');
const HEADINGS = names('h1 h2 h3 h4 h5 h6');
/** Elements that cannot stand in one of their name, however deep. */
const ONCE = ['a', 'button', 'form', 'p'];

/** Elements that have others of these names alone, and no text. */
const CHILDREN: Readonly<Record<string, ReadonlySet<string>>> = {
  '': names('html'),
  html: names('head body'),
  head: names('meta link script style title'),
  table: names('caption colgroup thead tbody tfoot'),
  colgroup: names('col'),
  thead: names('tr'),
  tbody: names('tr'),
  tfoot: names('tr'),
  tr: names('td th'),
  select: names('option optgroup'),
  optgroup: names('option'),
  svg: OF_DRAWINGS,
  ...Object.fromEntries([...OF_DRAWINGS].map((it) => [it, OF_DRAWINGS])),
};

/** Elements that stand in others of these names alone. */
const PARENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: names('ul ol menu template'),
  dt: names('dl template'),
  dd: names('dl template'),
  option: names('select optgroup'),
};

/** Signs that are written by name or number, of which these are known here. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const REFERENCE = /&(?:#(\d{2,5});|#x([\da-fA-F]{2,4});|([a-z]+);|(?![a-zA-Z\d#]))/g;

/** A text with what is written by name or number; null where that is not simple. */
function decoded(text: string): string | null {
  if (!text.includes('&')) return text;
  let [found, whole] = [0, true];
  const made = text.replace(REFERENCE, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    found++;
    if (name !== undefined) {
      whole &&= Object.hasOwn(NAMED, name);
      return NAMED[name] ?? '';
    }
    if (decimal === undefined && hexadecimal === undefined) return '&';
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    // Of the others some stand for another sign, or for none.
    whole &&= (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800);
    return String.fromCharCode(code);
  });
  return whole && found === text.split('&').length - 1 ? made : null;
}

/** The attributes of a tag that are kept; null where that is not simple. */
function attributesIn(written: string): Element['attrs'] | null {
  if (!/id|data-pagefind-ignore/i.test(written)) return [];
  const attrs: Element['attrs'] = [];
  for (const [, key = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    const name = key.toLowerCase();
    if (!KEPT.includes(name) || attrs.some((it) => it.name === name)) continue;
    if (value.includes('&')) return null;
    attrs.push({ name, value });
  }
  return attrs;
}

/** Before which of them so many elements must stand: a page has one head, and then one body. */
const BEFORE: ReadonlyMap<string, number> = new Map([
  ['html', 0],
  ['head', 0],
  ['body', 1],
]);

/** Whether as many elements stand before an element as must. */
function isInTurn(name: string, parent: Element): boolean {
  const before = BEFORE.get(name);
  return before === undefined || parent.childNodes.filter((it) => 'tagName' in it).length === before;
}

/** Whether an element may stand in another as it is written, and stays there. */
function stands(name: string, parent: Element, isOpen: (name: string) => boolean): boolean {
  const own = CHILDREN[parent.tagName];
  if (own) return own.has(name) && isInTurn(name, parent);
  if (parent.tagName === 'option') return false;
  const outer = parent.parentNode?.tagName;
  const isGroup = parent.tagName === 'div' && outer === 'dl' && (name === 'dt' || name === 'dd');
  if (PARENTS[name] && !PARENTS[name].has(parent.tagName) && !isGroup) return false;
  if (HEADINGS.has(name) && HEADINGS.has(parent.tagName)) return false;
  if (BLOCKS.has(name)) return !isOpen('p') && !(ONCE.includes(name) && isOpen(name));
  if (ONCE.includes(name)) return !isOpen(name);
  return RUNNING.has(name) || name.includes('-');
}

/**
 * The tree of a page in which every element is where it is written, by the rules of HTML.
 * @returns null of any other page, and of one with elements that are not known here: whoever asks reads it by all rules
 */
export function treeOf(html: string): Element | null {
  const begin = /^<!doctype html>/i.exec(html);
  if (!begin || /[\r\0]/.test(html)) return null;
  const root: Element = { nodeName: '#document', tagName: '', attrs: [], childNodes: [], parentNode: null };
  const opened = new Map<string, number>();
  const isOpen = (name: string) => (opened.get(name) ?? 0) > 0;
  const count = (name: string, by: number) => opened.set(name, (opened.get(name) ?? 0) + by);
  let here = root;
  let ended = false;
  TOKEN.lastIndex = begin[0].length;
  while (TOKEN.lastIndex < html.length) {
    const token = TOKEN.exec(html);
    if (!token) return null;
    const [, text, isEnd, name = '', written = '', isShut] = token;
    if (text !== undefined) {
      const value = decoded(text);
      if (value === null || (CHILDREN[here.tagName] && /[^ \t\n\f]/.test(value))) return null;
      here.childNodes.push({ nodeName: '#text', value });
      continue;
    }
    if (isEnd) {
      if (here.tagName !== name || written || isShut || !here.parentNode) return null;
      count(name, -1);
      // What is in it is no part of the page.
      if (name === 'template') here.childNodes = [];
      ended ||= name === 'body';
      here = here.parentNode;
      continue;
    }
    const attrs = attributesIn(written);
    if (!attrs) return null;
    // Scripts behind the page count as its last.
    const isBehind = ended && name === 'script';
    if (!isBehind && (ended || !stands(name, here, isOpen))) return null;
    const isDrawing = OF_DRAWINGS.has(name) && CHILDREN[here.tagName] === OF_DRAWINGS;
    if (isShut && !VOID.has(name) && !isDrawing) return null;
    const element: Element = { nodeName: name, tagName: name, attrs, childNodes: [], parentNode: here };
    here.childNodes.push(element);
    if (RAW.has(name)) {
      const [from, to] = [TOKEN.lastIndex, html.indexOf(`</${name}>`, TOKEN.lastIndex)];
      const value = html.slice(from, to);
      if (to < 0 || /<!--|<\/(?:script|style|title)|&/i.test(name === 'title' ? value : value.replaceAll('&', '')))
        return null;
      if (value) element.childNodes.push({ nodeName: '#text', value });
      TOKEN.lastIndex = to + name.length + 3;
    } else if (!isShut && !VOID.has(name)) {
      count(name, 1);
      here = element;
    }
  }
  return here === root && ended ? root : null;
}
