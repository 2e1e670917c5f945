import { extname, join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { Crew } from '../work/crew.ts';
import { clear } from '../work/kept.ts';
import { tellTemplates } from '../work/mode.ts';
import { storedFolder } from '../work/stored-folder.ts';
import { linkPackages, worksIn } from '../work/work-folder.ts';

/** It is JavaScript in the package and TypeScript in the project, as this file is. */
const BUNDLER = join(import.meta.dirname, `bundler${extname(import.meta.filename)}`);

/** The templates of a site, bundled without any content. */
export interface Templates {
  /** The folder of the code that renders pages. */
  code: string;
  /** The folder of what every site has: what browsers get, and `public/`. */
  shared: string;
}

/** What Astro notes and keeps in its root while it bundles. Nothing of it is needed by the next bundle. */
const ASTROS = ['.astro', 'vite'];

/**
 * The templates of a site, bundled by Astro if none were that are made of the same. A change of content, but for what tells
 * danger, which is in the code of the search, bundles nothing, and sites of other contents share them.
 * @param store the folder (absolute) of all templates that were bundled
 * @param work the work folder, of which only one process makes use at a time
 * @param key what they are made of (`templatesKey`)
 */
export async function templatesOf(store: string, work: string, key: string): Promise<Templates> {
  const whole = await storedFolder(store, key, async (folder) => {
    for (const it of ASTROS) clear(join(work, it));
    // A process sees the environment that it begins in.
    const told = tellTemplates(join(folder, 'code'));
    const crew = new Crew<AstroInlineConfig, null>(1, BUNDLER, [], 'bundles templates');
    told();
    await crew.run([{ ...worksIn(work), outDir: join(folder, 'shared'), logLevel: 'error' }]).finally(crew.end);
  });
  linkPackages(store);
  return { code: join(whole, 'code'), shared: join(whole, 'shared') };
}
