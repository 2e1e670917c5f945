/**
 * What is known here of Astro's inside, in one place: how the code of templates that it has bundled is asked for a page. See
 * decision 031 for what to do when a version of Astro has it otherwise.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The file with which the code begins. */
const ENTRY = /^prerender-entry\.[\w-]+\.mjs$/;

/** The template of every page, by the path that Astro knows it by. */
const PAGE = /(^|\/)src\/pages\/\[\.\.\.path\]\.astro$/;

/** What of Astro's own build is used. It is not in its types. */
interface App {
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  manifest: { routes: { routeData: { component: string } }[] };
  render(request: Request, options: { routeData: unknown }): Promise<Response>;
}

const changed = (what: string) =>
  new Error(`Astro has ${what} otherwise now: see src/making/astro-app.ts and decision 031.`);

/** Renders the page that has an address, from the root of the host. */
export type Render = (address: string) => Promise<string>;

/**
 * Opens templates that were bundled.
 * @param code the folder of their code
 * @param styles the style sheets of every page, by their paths from the site's folder
 */
export async function openTemplates(code: string, styles: readonly string[]): Promise<Render> {
  const entry = readdirSync(code).find((it) => ENTRY.test(it));
  if (!entry) throw changed('the beginning of its code');
  const { app } = (await import(pathToFileURL(join(code, entry)).href)) as { app: App };
  const sheets = styles.map((src, order) => ({ depth: 0, order, sheet: { type: 'external', src } }));
  // Of all that Astro notes while it bundles, rendering asks for the style sheets of a page alone, and of its options for scripts
  // that integrations put into every page, of which there are none.
  app.setInternals({ pagesByKeys: { get: () => ({ styles: [...sheets] }) } });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write() {} } } } });
  const routeData = app.manifest.routes.map((it) => it.routeData).find((it) => PAGE.test(it.component));
  if (!routeData) throw changed('the list of its pages');
  return async (address) => {
    const response = await app.render(new Request(new URL(address, 'http://localhost')), { routeData });
    if (response.status !== 200 && response.status !== 404)
      throw new Error(`${address} was answered ${response.status}.`);
    return response.text();
  };
}
