import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { PageRecord } from '../../src/site/page-records.ts';
import { PAGES } from '../browser/pages.ts';
import { originOf } from '../browser/sites.ts';
import { SHIPPED_SITE } from '../shipped.ts';

export const read = <Content>(file: string): Content =>
  parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Content;

/** The pages of the shipped content, as built for the tests. */
const WHOLE = JSON.parse(readFileSync(join(SHIPPED_SITE, 'pages.json'), 'utf8')) as PageRecord[];

/**
 * Where the search is measured, `vaga/nn`: on the site of the shipped content, whose words are taught to it; a site that the
 * shipped content has no more is asked in the tests' own content.
 */
export function measuredSite(on: string) {
  try {
    const { search, idAt } = siteOf(on, WHOLE);
    return { address: originOf('shipped') + search.address, idAt };
  } catch {
    const { search, idAt } = siteOf(on, PAGES);
    return { address: search.address, idAt };
  }
}

/** The search page and the pages of an organisation (or the portal) in a language: `vaga/nn`. */
export function siteOf(on: string, pages: readonly PageRecord[]) {
  const [organisation = '', language = ''] = on.split('/');
  const own = pages.filter(
    (page) => (page.organisation ?? 'portal') === organisation && page.language === language && !page.fallback,
  );
  const search = own.find((page) => page.kind === 'search');
  if (!search) throw new Error(`There is no search page for ${on}.`);
  const idAt = (address: string) => own.find((page) => page.address === address)?.id ?? address;
  return { search, idAt };
}

/** What the search page shows for a query once it has settled. */
export interface Shown {
  addresses: string[];
  count: string;
  meant: string;
  danger: string | null;
  /** Whether the pages are only the nearest. */
  weak: boolean;
  /** Ids of what other sites answer, and of those who can be called. */
  elsewhere: string[];
  called: string[];
  /** Whether the finder of municipalities is shown. */
  finder: boolean;
}

/** Writes queries one after the other in the field of an open search page, and reads what it shows. */
export function ask(page: Page, queries: readonly string[]): Promise<Shown[]> {
  return page.evaluate(async (list) => {
    const input = document.querySelector('input[type=search]') as HTMLInputElement;
    const part = (name: string) => document.querySelector<HTMLElement>(`[data-part=${name}]`);
    const idsIn = (name: string) =>
      part(name)?.hidden === false
        ? [...(part(name)?.querySelectorAll<HTMLElement>('li') ?? [])].map((it) => it.dataset['id'] ?? '')
        : [];
    const results = document.querySelector('[data-results]') as HTMLElement;
    const answered: Shown[] = [];
    // Whoever writes there has gone to the field, which fetches the search.
    input.focus();
    await customElements.whenDefined('loype-search');
    for (const query of list) {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      input.value = query;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      for (let n = 0; results.dataset['for'] !== query; n++) {
        if (n === 500) throw new Error(`The search has not answered “${query}”.`);
        await new Promise((done) => setTimeout(done, 5));
      }
      const links = [...results.querySelectorAll<HTMLAnchorElement>(':scope > li > a')];
      answered.push({
        addresses: links.map((link) => new URL(link.href).pathname),
        count: part('count')?.textContent ?? '',
        meant: part('meant')?.hidden === false ? (part('meant-text')?.textContent ?? '') : '',
        elsewhere: idsIn('elsewhere'),
        called: idsIn('call'),
        weak: part('none')?.hidden === false,
        finder: part('finder')?.hidden === false,
        danger: document.querySelector<HTMLElement>('[data-danger]:not([hidden])')?.dataset['danger'] ?? null,
      });
    }
    return answered;
  }, queries);
}
