import { LANGUAGES } from '../model/schemas/language.ts';
import { hasWords } from '../model/visible.ts';
import type { Page } from '../site/page.ts';
import { contentPolicy } from '../site/policy.ts';
import { named } from './addresses.ts';
import { styleFault, stylesheetAddresses } from './styles.ts';
import { bare, plain, remembered, type Tag, tagsIn, textIn } from './tags.ts';
import { likeUnmeantOn, unmeantIn } from './unmeant.ts';

/** A page's beginning up to its policy: nothing that is loaded or run may stand before it. */
const BEGINNING =
  /^<!DOCTYPE html><html( [\w-]+="[^"<>]*")*>\s*<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"<>]*)">/;

const STYLE = /<style\b[^>]*>(.*?)<\/style>/gs;

/** Astro writes the scripts of a component behind the page. */
const END = /<\/html>\s*(<script type="module" src="[^"<>]*"><\/script>\s*)*$/;

/** Elements that load or hold what is not the page's own, or change where its addresses lead. */
const FOREIGN = ['applet', 'base', 'embed', 'frame', 'frameset', 'iframe', 'object', 'portal'];

/** Types of scripts that are data. */
const DATA = ['application/json', 'application/ld+json'];

/** Relations of `<link>` that load nothing. */
const ONLY_SAID = ['alternate', 'author', 'canonical', 'license'];

/** An address that stands in a page, and whether the browser loads it by itself. */
interface Address {
  value: string;
  loaded: boolean;
}

const LOADING = ['src', 'poster', 'data', 'background', 'manifest', 'xlink:href'];
const SETS = ['srcset', 'imagesrcset'];

const addressesIn = remembered(({ name, attributes }) =>
  [...attributes].flatMap(([key, value]): Address[] => {
    if (LOADING.includes(key)) return [{ value, loaded: true }];
    if (SETS.includes(key))
      return value.split(/,\s+/).map((it) => ({ value: it.trim().split(/\s/)[0] ?? '', loaded: true }));
    if (key !== 'href') return [];
    const says = (attributes.get('rel') ?? '').split(/\s+/).some((it) => ONLY_SAID.includes(it.toLowerCase()));
    return [{ value, loaded: name === 'link' ? !says : name !== 'a' && name !== 'area' }];
  }),
);

const tagFault = remembered(({ name, attributes }): string | null => {
  if (FOREIGN.includes(name)) return `has <${name}>`;
  const handler = [...attributes.keys()].find((it) => /^on|^(style|srcdoc|action|formaction|ping)$/.test(it));
  if (handler) return `has the attribute ${handler}`;
  if (name !== 'script' || attributes.has('src')) return null;
  return DATA.includes(attributes.get('type') ?? '') ? null : 'has a script of its own';
});

/** What `<meta http-equiv>` there are beside the policy: one that leads on, on a page of a former address alone. */
function metaFault(tags: readonly Tag[], { moved }: Pick<Page, 'moved'>): string | null {
  const found = tags.filter((it) => it.attributes.has('http-equiv')).slice(1);
  const wanted = moved ? [`refresh 0; url=${moved.to}`] : [];
  const written = found.map(({ attributes }) => `${attributes.get('http-equiv')} ${attributes.get('content')}`);
  return written.join('\n') === wanted.join('\n')
    ? null
    : 'leads on to where it should not, or does not where it should';
}

function addressFault(tags: readonly Tag[], address: string, base: string): string | null {
  for (const { value, loaded } of tags.flatMap(addressesIn)) {
    const read = named(value, address, base);
    if (!read || /^\s*(?:javascript|vbscript):/i.test(value)) return `has the address "${value}"`;
    const isData = /^data:image\//i.test(value);
    if (loaded && !isData && !read.file) return `loads "${value}", which is not of this site`;
  }
  return null;
}

/** So much of a part of a page is looked at first: words stand near the beginning of nearly all. */
const BEGINS = 1000;

/** Whether there are words in a part of a bare page. */
function hasWordsWithin(html: string): boolean {
  const begins = textIn(html.slice(0, Math.max(0, html.lastIndexOf('<', BEGINS))));
  // In a tag that is cut there may be words that nobody reads.
  if (!begins.includes('<') && hasWords(plain(begins))) return true;
  return hasWords(plain(textIn(html)));
}

/** A page as it is to be published, read for all that is asked about it. */
export interface ReadPage {
  html: string;
  /** Without what is in its scripts and styles. */
  bare: string;
  tags: readonly Tag[];
  styles: readonly string[];
}

/** Reads a page. */
export function readPage(html: string): ReadPage {
  const without = bare(html);
  const styles = [...html.matchAll(STYLE)].map((match) => match[1] ?? '');
  return { html, bare: without, tags: tagsIn(without), styles };
}

/**
 * What is missing or wrong in a page as a whole, or null.
 * @param base the path that the site lies under
 * @param said what the content says that looks as if code had missed a value (`saidIn`)
 */
export function pageFault(
  { html, bare, tags, styles }: ReadPage,
  page: Pick<Page, 'kind' | 'address' | 'moved'>,
  base: string,
  said: ReadonlySet<string>,
): string | null {
  const policy = BEGINNING.exec(html)?.[2]?.replaceAll('&#39;', "'").replaceAll('&#38;', '&');
  if (policy === undefined) return 'does not begin with its content security policy';
  if (policy !== contentPolicy({ styles })) return 'has another content security policy than its own';
  if (!END.test(html)) return 'is cut short';
  const text = textIn(bare);
  if (text.includes('<')) return 'has a sign < that begins no element';
  if (!LANGUAGES.some((it) => it === tags[0]?.attributes.get('lang'))) return 'does not say its language';
  if (!/<title>[^<]*[\p{L}\p{N}][^<]*<\/title>/u.test(html)) return 'has no title';
  if (!hasWordsWithin(/<main\b[^>]*>(.*)<\/main>/s.exec(bare)?.[1] ?? '')) return 'has nothing in its main part';
  const unmeant = unmeantIn(text, said) ?? tags.flatMap(likeUnmeantOn).find((it) => !said.has(it));
  if (unmeant !== undefined) return `says ${unmeant}`;
  for (const tag of tags) {
    const fault = tagFault(tag);
    if (fault) return fault;
  }
  for (const style of styles) {
    const fault = styleFault(style, page.address, base);
    if (fault) return fault;
  }
  return metaFault(tags, page) ?? addressFault(tags, page.address, base);
}

/**
 * The files of its own site that a page loads or links to, by their paths from the site's folder.
 * @param address the page's own, from the root of the host
 */
export function filesOf({ tags, styles }: ReadPage, address: string, base: string): string[] {
  const asked = tags.flatMap((it) => addressesIn(it).map(({ value }) => value));
  return [...asked, ...styles.flatMap(stylesheetAddresses)].flatMap((value) => named(value, address, base)?.file ?? []);
}
