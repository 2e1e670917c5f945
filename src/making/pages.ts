import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placedDrawings } from '../check/logo.ts';
import { ComparedDay, type Span, within } from '../domain/compared-day.ts';
import { HASHED_FOLDER } from '../hosting/headers.ts';
import { handToTemplates } from '../site/handed.ts';
import type { Page } from '../site/page.ts';
import { viewsOf } from '../site/view.ts';
import { openTemplates, type Render } from './astro-app.ts';
import { withLessSpace } from './less-space.ts';
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

/**
 * Hands a site to its templates and opens them.
 * @param scopes those of which pages are made: each page sees its own
 * @returns what renders a page, and on which days a scope's pages would be what they are, as far as they were rendered here
 */
export async function openPages(
  templates: Templates,
  { content, day, options }: SiteInHand,
  text: Parameters<typeof handToTemplates>[0]['text'],
  scopes: readonly Scope[],
): Promise<{ render: Render; spanOf: (scope: Scope) => Span }> {
  const textDay = new ComparedDay(day);
  const days = new Map(scopes.map((it) => [it.organisation, new ComparedDay(day)]));
  const dayOf = ({ organisation }: Pick<Scope, 'organisation'>) => days.get(organisation) ?? textDay;
  const views = new Map(
    scopes.map((it) => [it.organisation, viewsOf(it.content, it.known, options, dayOf(it), textDay)]),
  );
  const view = (page: Page) => {
    const of = views.get(page.organisation);
    if (!of) throw new Error(`${page.address} is of no part of the site.`);
    return of(page);
  };
  handToTemplates({ content, pages: scopes.flatMap((it) => it.pages), view, text });
  const styles = readdirSync(join(templates.shared, HASHED_FOLDER)).filter((it) => it.endsWith('.css'));
  const render = await openTemplates(
    templates.code,
    styles.map((it) => HASHED_FOLDER + it),
  );
  return { render, spanOf: (scope) => within(dayOf(scope).span, textDay.span) };
}

/**
 * Makes pages.
 * @param folder where they are made; none of them is there yet
 */
export async function makePages(folder: string, pages: readonly Page[], render: Render): Promise<void> {
  const write = writer(folder);
  for (const page of pages) write(page.file, withLessSpace(await render(asked(page))));
}

/** Puts drawn logos and icons beside the front pages among some pages. None is there yet. */
export function placeDrawings(folder: string, pages: readonly Page[]): void {
  const write = writer(folder);
  for (const { file, svg } of placedDrawings(pages)) write(file, svg);
}
