import { createHash } from 'node:crypto';
import type { PageRecord } from '../../src/site/page-records.ts';
import { type Element, elementsOf } from './elements.ts';

/** Elements that bring in other documents or change what addresses mean. */
const FOREIGN = ['applet', 'base', 'embed', 'frame', 'iframe', 'object', 'portal'];

/** Attributes with an address that the browser loads by itself. */
const LOADED: Record<string, string[]> = {
  audio: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  link: ['href'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Links of these kinds name pages and load nothing. */
const NAMES = ['canonical', 'alternate'];

/** Links of these kinds fetch pages that nobody has asked for, or tell their hosts that they may be asked for. */
const AHEAD = /\b(prefetch|prerender|preconnect|dns-prefetch|next)\b/i;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Whether a script is one that a policy speaks of: what holds data is not run. */
const isRun = ({ attributes }: Element) => !/^application\/(ld\+)?json$/.test(attributes['type'] ?? '');

function policyFaults(elements: readonly Element[]): string[] {
  const policies = elements.filter(
    ({ name, attributes }) => name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  const inline = (name: string) => elements.filter((it) => it.name === name && !('src' in it.attributes));
  const styles = inline('style').map((it) => ` ${hash(it.text)}`);
  const scripts = inline('script')
    .filter(isRun)
    .map((it) => ` ${hash(it.text)}`);
  // Of the site itself, and only where the page has one of its own.
  const fonts = inline('style').some((it) => it.text.includes('@font-face')) ? " font-src 'self';" : '';
  const expected =
    `default-src 'none'; script-src 'self'${scripts.join('')}; ` +
    `style-src 'self'${styles.join('')}; img-src 'self' data:;${fonts} connect-src 'self'; form-action 'none'; base-uri 'none'`;
  const head = elements.filter((it) => it.parent?.name === 'head');
  const found = policies.map((it) => it.attributes['content']).join(' | ');
  return [
    ...(found === expected ? [] : [`its policy is ${found || 'missing'}, not ${expected}`]),
    // What stands before a policy is not under it.
    ...(policies[0] === undefined || head[1] === policies[0]
      ? []
      : ['its policy does not stand first, after the charset']),
  ];
}

function elementFaults({ name, attributes }: Element, page: PageRecord, base: string): string[] {
  const faults = FOREIGN.includes(name) ? [`<${name}>`] : [];
  for (const attribute of Object.keys(attributes)) {
    if (attribute === 'style' || /^on/.test(attribute) || attribute === 'srcdoc')
      faults.push(`<${name} ${attribute}="${attributes[attribute]}">`);
  }
  const names = name === 'link' && NAMES.includes(attributes['rel'] ?? '');
  for (const attribute of names ? [] : (LOADED[name] ?? [])) {
    const addresses = (attributes[attribute] ?? '').split(attribute === 'srcset' ? /,\s+/ : /$^/);
    for (const address of addresses) {
      const own = address.startsWith(base) && !address.startsWith('//');
      if (address && !own && !/^(data:image\/|#)/.test(address)) faults.push(`<${name}> loads ${address}`);
    }
  }
  if (name === 'a' && !/^(https:\/\/|tel:|sms:|mailto:|\/(?!\/)|#)/.test(attributes['href'] ?? '#'))
    faults.push(`a link to ${attributes['href']}`);
  if (name === 'link' && AHEAD.test(attributes['rel'] ?? ''))
    faults.push(`<link rel="${attributes['rel']}"> fetches ${attributes['href']} before it is asked for`);
  if (name === 'script' && attributes['type']?.toLowerCase() === 'speculationrules')
    faults.push('speculation rules fetch pages before they are asked for');
  if (name === 'form' && 'action' in attributes) faults.push(`a form that is sent to ${attributes['action']}`);
  if (name === 'meta' && attributes['http-equiv'] === 'refresh') {
    if (attributes['content'] !== `0; url=${page.movedTo}`) faults.push(`it goes on to ${attributes['content']}`);
  }
  return faults;
}

/** What a page has that it must not have, or lacks that keeps its reader private, each fault in words. */
export function securityFaults(html: string, page: PageRecord, base: string): string[] {
  const elements = elementsOf(html);
  const referrers = elements.filter((it) => it.name === 'meta' && it.attributes['name'] === 'referrer');
  return [
    ...policyFaults(elements),
    ...(referrers.map((it) => it.attributes['content']).join() === 'no-referrer' ? [] : ['it tells its referrer']),
    ...elements.flatMap((element) => elementFaults(element, page, base)),
  ];
}
