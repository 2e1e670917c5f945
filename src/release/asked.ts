import type { Page } from '../site/page.ts';
import { named } from './addresses.ts';
import { ENTRY } from './files.ts';
import { filesOf, readPage } from './page.ts';
import { readScript, type Script } from './scripts.ts';
import { stylesheetAddresses } from './styles.ts';

/** What the pages of a site ask for, and what that asks for in its turn. */
export interface Asked {
  /** Files by their paths from the site's folder, with one that asks for each. */
  wanted: Map<string, string>;
  /** The scripts among them, as they were read. */
  scripts: Map<string, Script | null>;
}

/**
 * Follows what the pages, and other websites, load and link to through style sheets and scripts.
 * @param files all files of the site, by their paths from its folder
 * @param read the text of one of them
 * @param base the path that the site lies under
 * @param asks what a page loads and links to, where that is known
 */
export async function askedFor(
  pages: readonly Page[],
  files: ReadonlySet<string>,
  read: (file: string) => string,
  base: string,
  asks: (page: Page) => readonly string[] = (page) => filesOf(readPage(read(page.file)), page.address, base),
): Promise<Asked> {
  const wanted = new Map<string, string>();
  const scripts = new Map<string, Script | null>();
  const next: string[] = [];
  const ask = (file: string, from: string) => {
    if (wanted.has(file)) return;
    wanted.set(file, from);
    if (files.has(file) && /\.(css|js)$/.test(file)) next.push(file);
  };
  if (files.has(ENTRY)) ask(ENTRY, 'other websites');
  for (const page of pages.filter((it) => files.has(it.file))) for (const file of asks(page)) ask(file, page.file);
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    const address = base + file;
    const script = file.endsWith('.js') ? await readScript(read(file)) : null;
    if (file.endsWith('.js')) scripts.set(file, script);
    const found = file.endsWith('.js') ? (script?.imports ?? []) : stylesheetAddresses(read(file));
    for (const it of found) {
      const other = it && !it.startsWith('#') && named(it, address, base)?.file;
      if (other) ask(other, file);
    }
  }
  return { wanted, scripts };
}
