import { hasWords } from '../model/visible.ts';
import { isJson } from './json.ts';
import { plain, remembered, type Tag, tagsOf, textBetween } from './tags.ts';
import { likeUnmeantOn, unmeantIn } from './unmeant.ts';

/** The elements that a block consists of, and their attributes: what stands in another website's page does nothing there. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  section: ['lang'],
  ...Object.fromEntries(['h1', 'h2', 'h3', 'p', 'ul', 'li', 'details'].map((name) => [name, []])),
  ...Object.fromEntries(['b', 'span', 'summary'].map((name) => [name, ['lang']])),
  a: ['href', 'target'],
};

/** Where a link of a block leads: to a page, or to what calls or writes. */
const ADDRESS = /^(?:https?:\/\/|\/(?!\/)|tel:|sms:|mailto:)/;

const WHOLE = /^<section lang="[a-z]+"><h[12]\b.*<\/section>\n$/s;

/** The elements of a calculator beside those: what the reader answers with, and what its code makes stages of. */
const OF_CALCULATOR = new Set([
  ...Object.keys(ELEMENTS),
  ...['div', 'small', 'ol', 'time', 'template', 'slot', 'script'],
  ...['fieldset', 'legend', 'label', 'select', 'option', 'input', 'button'],
]);

/** Attributes that do something by themselves. */
const DOES = /^(?:on.*|style|src|srcset|srcdoc|action|formaction|ping|target)$/;

/** Of words and attributes that are to be shown: what looks as if code had missed a value. */
function unmeant(text: string, tags: readonly Tag[], said: ReadonlySet<string>): string | null {
  const found = unmeantIn(text, said) ?? tags.flatMap(likeUnmeantOn).find((it) => !said.has(it));
  return found === undefined ? null : `says ${found}`;
}

/** Of HTML that is to stand in a page of another website: whether it is whole and says something. */
function wholeFault(html: string): string | null {
  if (!WHOLE.test(html)) return 'is cut short';
  const text = textBetween(html);
  if (text.includes('<')) return 'has a sign < that begins no element';
  return hasWords(plain(text)) ? null : 'has no words';
}

/**
 * Of a block as it is to stand in a page of another website: what is wrong in it, or null.
 * @param said what the content says that looks as if code had missed a value (`saidIn`)
 */
export function blockFault(html: string, said: ReadonlySet<string>): string | null {
  const cut = wholeFault(html);
  if (cut) return cut;
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
  return unmeant(textBetween(html), tags, said);
}

/** What a tag of a calculator has that it may not have, or null. */
const calculatorTagFault = remembered(({ name, attributes }): string | null => {
  if (!OF_CALCULATOR.has(name)) return `has <${name}>`;
  const strange = [...attributes.keys()].find((it) => DOES.test(it));
  if (strange !== undefined) return `has the attribute ${strange}`;
  const href = attributes.get('href');
  return name === 'a' && !ADDRESS.test(href ?? '') && href !== '#timeline' ? `has the address "${href}"` : null;
});

/** What the calculator's code reads. */
const PAYLOAD = /<script type="application\/json" data-part="payload">(.*?)<\/script>/gs;

/**
 * Of a calculator as it is to stand in a page of another website: what is wrong in it, or null. It does nothing by itself, and
 * has what its code reads.
 * @param said what the content says that looks as if code had missed a value (`saidIn`)
 */
export function calculatorFault(html: string, said: ReadonlySet<string>): string | null {
  const cut = wholeFault(html);
  if (cut) return cut;
  const tags = tagsOf(html);
  for (const tag of tags) {
    const fault = calculatorTagFault(tag);
    if (fault) return fault;
  }
  const payloads = [...html.matchAll(PAYLOAD)];
  const [, payload = ''] = payloads[0] ?? [];
  if (payloads.length !== tags.filter(({ name }) => name === 'script').length || !isJson(payload))
    return 'has not what its code reads';
  return unmeant(textBetween(html), tags, said);
}
