import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawnLogo, logoPlaces } from '../check/logo.ts';
import { finderData } from '../finder/data.ts';
import { HASHED_FOLDER } from '../hosting/headers.ts';
import { handToTemplates, type LoadedSite } from '../site/handed.ts';
import { LICENCES_FILE, licencesText } from '../site/licences.ts';
import type { Page } from '../site/page.ts';
import { PRODUCT } from '../work/product.ts';
import { openTemplates } from './astro-app.ts';
import { withLessSpace } from './less-space.ts';
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
 * Makes the pages of a site from templates, and what lies beside them: logos, and what the field that finds a municipality
 * reads.
 * @param folder where the site is made; nothing is there yet
 */
export async function makePages(
  folder: string,
  templates: Templates,
  site: LoadedSite,
  only: string | undefined,
): Promise<void> {
  cpSync(templates.shared, folder, { recursive: true });
  const styles = readdirSync(join(folder, HASHED_FOLDER)).filter((it) => it.endsWith('.css'));
  handToTemplates(site);
  const render = await openTemplates(
    templates.code,
    styles.map((it) => HASHED_FOLDER + it),
  );
  const write = writer(folder);
  for (const page of site.pages) write(page.file, withLessSpace(await render(asked(page))));
  for (const { file, slug } of logoPlaces(site.pages)) write(file, drawnLogo(slug)?.svg ?? '');
  if (!only) write('finder.json', JSON.stringify(finderData(site.content)));
  write(LICENCES_FILE, licencesText(PRODUCT));
}
