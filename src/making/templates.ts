import { extname, join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { parse } from 'yaml';
import { readBounded } from '../check/source/bounded.ts';
import { dangerSchema } from '../model/schemas/danger.ts';
import { Crew } from '../work/crew.ts';
import { clear } from '../work/kept.ts';
import { tellTemplates } from '../work/mode.ts';
import { storedFolder } from '../work/stored-folder.ts';
import { linkPackages, worksIn } from '../work/work-folder.ts';

/** The one file of the content that templates are made of. */
export const DANGER = 'danger.yaml';

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

/** The most bytes of a file that is read before it was checked. */
const MOST = 1_000_000;

/**
 * Whether what templates are made of in a content folder that nobody has checked yet is as it should be: else the check tells what is
 * wrong with it, and nobody else.
 */
export function canBundle(content: string): boolean {
  try {
    const bytes = readBounded(join(content, DANGER), MOST);
    return bytes.length < MOST && dangerSchema.safeParse(parse(bytes.toString('utf8'))).success;
  } catch {
    return false;
  }
}

/** Templates that are being bundled. */
export interface Bundling {
  ready: Promise<Templates>;
  /** Ends it where nothing is to be made after all, and waits until nobody bundles any more. */
  stop(): Promise<void>;
}

/**
 * Begins to look for the templates of a site, and lets Astro bundle them if none were that are made of the same. A change of content,
 * but for what tells danger, which is in the code of the search, bundles nothing, and sites of other contents share them. No content
 * is needed for it: it is read meanwhile.
 * @param store the folder (absolute) of all templates that were bundled
 * @param work the work folder, of which only one process makes use at a time
 * @param key what they are made of (`templatesKey`)
 */
export function beginTemplates(store: string, work: string, key: string): Bundling {
  let crew: Crew<AstroInlineConfig, null> | undefined;
  const bundle = async (): Promise<Templates> => {
    const whole = await storedFolder(store, key, async (folder) => {
      linkPackages(work);
      for (const it of ASTROS) clear(join(work, it));
      // A process sees the environment that it begins in.
      const told = tellTemplates(join(folder, 'code'));
      crew = new Crew(1, BUNDLER, [], 'bundles templates');
      told();
      await crew.run([{ ...worksIn(work), outDir: join(folder, 'shared'), logLevel: 'error' }]).finally(crew.end);
    });
    linkPackages(store);
    return { code: join(whole, 'code'), shared: join(whole, 'shared') };
  };
  const ready = bundle();
  // Whoever waits for it hears how it went, and that may be later.
  const ended = ready.then(
    () => {},
    () => {},
  );
  const stop = async () => {
    await crew?.end();
    await ended;
  };
  return { ready, stop };
}
