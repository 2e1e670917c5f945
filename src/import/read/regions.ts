import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

const ELEMENTS = new Set(['nav', 'footer', 'form', 'menu', 'dialog']);
const ROLES = new Set(['navigation', 'search', 'contentinfo', 'dialog', 'menu', 'menubar', 'alertdialog']);

/** Names that systems give to what surrounds the text. */
const NAMES =
  /(?:^|[\s_-])(?:nav\p{L}*|meny|\p{L}*menu|\p{L}*meny|breadcrumbs?|br[øo]dsmul\p{L}*|cookies?|samtykke|toc|innhaldsliste|innholdsfortegnelse|share|deling|del-p\p{L}+|some|footer|bunntekst|skip\p{L}*|sok|s[øo]k|search|print|verkt[øo]y\p{L}*|spr[åa]k\p{L}*|login|feedback|tilbakemelding-skjema)(?:$|[\s_-])/iu;

/** The most signs of text that something with such a name may have: a whole page has, too, a class after its menu. */
const MOST = 1_500;

function lengthWithin(node: DefaultTreeAdapterTypes.ChildNode, most: number): number {
  if ('value' in node) return node.value.trim().length;
  if (!('childNodes' in node)) return 0;
  let length = 0;
  for (const child of node.childNodes) {
    length += lengthWithin(child, most - length);
    if (length > most) break;
  }
  return length;
}

const has = (element: Element, names: ReadonlySet<string>): boolean =>
  element.childNodes.some((it) => 'tagName' in it && (names.has(it.tagName) || has(it, names)));

const TEXT = new Set(['h1', 'main', 'article']);

/** Whether an element surrounds the text of a page: menus, footers, forms, notices about cookies. */
export function aroundBy(element: Element): boolean {
  const value = (name: string) => element.attrs.find((it) => it.name === name)?.value ?? '';
  const named = NAMES.test(`${value('class').slice(0, 200)} ${value('id').slice(0, 100)}`);
  const marked = ELEMENTS.has(element.tagName) || ROLES.has(value('role'));
  // Some systems lay the whole page in one form.
  if (!named && !marked) return false;
  return !has(element, TEXT) && lengthWithin(element, MOST) <= MOST;
}
