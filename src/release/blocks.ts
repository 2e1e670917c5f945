import { hasWords } from '../model/visible.ts';
import { plain, tagsOf, textBetween } from './tags.ts';
import { unmeantIn } from './unmeant.ts';

/** The elements that a block consists of, and their attributes: what stands in another website's page does nothing there. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  section: ['lang'],
  ...Object.fromEntries(['h1', 'h2', 'h3', 'p', 'ul', 'li', 'details'].map((name) => [name, []])),
  ...Object.fromEntries(['b', 'span', 'summary'].map((name) => [name, ['lang']])),
  a: ['href', 'target'],
};

/** Where a link of a block leads: to a page, or to what calls or writes. */
const ADDRESS = /^(?:https?:\/\/|\/(?!\/)|tel:|sms:|mailto:)/;

const WHOLE = /^<section lang="[a-z]+"><h[12]>.*<\/section>\n$/s;

/**
 * Of a block as it is to stand in a page of another website: what is wrong in it, or null.
 * @param said what the content says that looks as if code had missed a value (`saidIn`)
 */
export function blockFault(html: string, said: ReadonlySet<string>): string | null {
  if (!WHOLE.test(html)) return 'is cut short';
  const text = textBetween(html);
  if (text.includes('<')) return 'has a sign < that begins no element';
  if (!hasWords(plain(text))) return 'has no words';
  const tags = tagsOf(html);
  for (const { name, attributes } of tags) {
    const own = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
    if (!own) return `has <${name}>`;
    const strange = [...attributes.keys()].find((it) => !own.includes(it));
    if (strange !== undefined) return `has the attribute ${strange}`;
    const href = attributes.get('href');
    if (!['_top', undefined].includes(attributes.get('target'))) return 'opens something else than the page';
    if (name === 'a' && !ADDRESS.test(href ?? '')) return `has the address "${href}"`;
  }
  const shown = [text, ...tags.flatMap((it) => [...it.attributes.values()])];
  const unmeant = shown.flatMap((it) => unmeantIn(it, said) ?? [])[0];
  return unmeant === undefined ? null : `says ${unmeant}`;
}
