import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placedDrawings } from '../check/logo.ts';
import { ComparedDay, type Span, within } from '../domain/compared-day.ts';
import { HASHED_FOLDER } from '../hosting/headers.ts';
import { handToTemplates } from '../site/handed.ts';
import { notedContent, notedPage } from '../site/noted-content.ts';
import type { Page } from '../site/page.ts';
import { bodyPath, Reads } from '../site/reads.ts';
import { viewsOf } from '../site/view.ts';
import { openTemplates, type Render } from './astro-app.ts';
import { finishedPage } from './finished-page.ts';
import type { Scope } from './scopes.ts';
import type { SiteInHand } from './site-in-hand.ts';
import type { Templates } from './templates.ts';

/** Writes files of a site, and makes each folder once. None may be there: what is another's is never written over. */
function writer(folder: string) {
  const made = new Set<string>();
  return (file: string, text: string) => {
    const path = join(folder, file);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, text, { flag: 'wx' });
  };
}

/** The address that Astro has a page under: 'not found' is a folder like the others to it. */
const asked = ({ address, kind }: Page) => (kind === 'not-found' ? address.replace(/\.html$/, '/') : address);

/** Pages that can be made. */
interface OpenPages {
  render: Render;
  /** On which days a scope's pages would be what they are, as far as they were rendered here. */
  spanOf: (scope: Scope) => Span;
  /** Notes what each of them reads. */
  reads: Reads;
}

/**
 * Hands a site to its templates and opens them.
 * @param scopes those of which pages are made: each page sees its own
 */
export async function openPages(
  templates: Templates,
  { content, day, options }: SiteInHand,
  text: Parameters<typeof handToTemplates>[0]['text'],
  scopes: readonly Scope[],
): Promise<OpenPages> {
  const textDay = new ComparedDay(day);
  const days = new Map(scopes.map((it) => [it.organisation, new ComparedDay(day)]));
  const dayOf = ({ organisation }: Pick<Scope, 'organisation'>) => days.get(organisation) ?? textDay;
  const views = new Map(
    scopes.map((it) => [it.organisation, viewsOf(it.content, it.known, options, dayOf(it), textDay)]),
  );
  const reads = new Reads();
  const contents = new Map(scopes.map((it) => [it.organisation, it.content]));
  const view = (page: Page) => {
    const [of, seen] = [views.get(page.organisation), contents.get(page.organisation)];
    if (!of || !seen) throw new Error(`${page.address} is of no part of the site.`);
    return of(page, { content: notedContent(seen, reads), page: (it) => notedPage(it, reads) });
  };
  const notedText: typeof text = (page) => {
    if (page.entry !== null) reads.note(bodyPath(page.entry));
    return text(page);
  };
  handToTemplates({ content, pages: scopes.flatMap((it) => it.pages), view, text: notedText, reads });
  const styles = readdirSync(join(templates.shared, HASHED_FOLDER)).filter((it) => it.endsWith('.css'));
  const render = await openTemplates(
    templates.code,
    styles.map((it) => HASHED_FOLDER + it),
  );
  return { render, reads, spanOf: (scope) => within(dayOf(scope).span, textDay.span) };
}

/**
 * Makes pages.
 * @param folder where they are made; none of them is there yet
 * @returns what each of them has read, by the numbers of paths in this process
 */
export async function makePages(
  folder: string,
  pages: readonly Page[],
  { render, reads }: OpenPages,
): Promise<(readonly number[])[]> {
  const write = writer(folder);
  const read: (readonly number[])[] = [];
  for (const page of pages) {
    reads.begin();
    write(page.file, finishedPage(await render(asked(page))));
    read.push(reads.numbers);
  }
  return read;
}

/** Puts drawn logos and icons beside the front pages among some pages. None is there yet. */
export function placeDrawings(folder: string, pages: readonly Page[]): void {
  const write = writer(folder);
  for (const { file, svg } of placedDrawings(pages)) write(file, svg);
}
