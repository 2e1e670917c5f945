import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HASHED_FOLDER } from '../hosting/headers.ts';
import { headersFile, redirectsFile } from '../hosting/host-files.ts';
import { publishImages } from '../images/make.ts';
import { askedFor } from '../release/asked.ts';
import { contentFolder } from '../site/folder.ts';
import { redirectsOf } from '../site/moved.ts';
import type { Page } from '../site/page.ts';
import { pageRecords } from '../site/page-records.ts';
import { SECURITY_TXT, securityTxt } from '../site/security-txt.ts';
import { sitemap } from '../site/sitemap.ts';
import { saveSpace } from './less-space.ts';
import { siteInHand } from './site-in-hand.ts';

/**
 * Removes code and styles that no page asks for: Astro makes them of every part that some site may have.
 * @returns the files that the site asks for
 */
async function removeUnasked(folder: string, pages: readonly Page[], base: string): Promise<Iterable<string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((it) => it.replaceAll('\\', '/'));
  const { wanted } = await askedFor(pages, new Set(files), (file) => readFileSync(join(folder, file), 'utf8'), base);
  for (const file of files.filter((it) => it.startsWith(HASHED_FOLDER) && !wanted.has(it))) rmSync(join(folder, file));
  return wanted.keys();
}

/** What is done when Astro has written the pages: 'not found' pages get their file names, pages lose the space that nobody sees, their images are made, and the lists of pages are written. */
export function finish(): AstroIntegration {
  let cache = '';
  return {
    name: 'loype:finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('images/', config.cacheDir));
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { content, day, options, pages } = siteInHand();
        for (const page of pages.filter((it) => it.kind === 'not-found')) {
          // Astro writes a folder with an index; servers look for a file.
          const made = join(folder, page.file.replace(/\.html$/, ''));
          if (!existsSync(made)) continue;
          renameSync(join(made, 'index.html'), join(folder, page.file));
          rmSync(made, { recursive: true });
        }
        saveSpace(
          folder,
          pages.map(({ file }) => file).filter((file) => existsSync(join(folder, file))),
        );
        const wanted = await removeUnasked(folder, pages, options.base);
        await publishImages(folder, wanted, contentFolder(), cache);
        writeFileSync(join(folder, 'pages.json'), `${JSON.stringify(pageRecords(pages), null, 1)}\n`);
        const xml = sitemap(pages, options.site);
        writeFileSync(join(folder, '_headers'), headersFile(options.base));
        writeFileSync(join(folder, '_redirects'), redirectsFile(redirectsOf(content, pages, options), pages));
        if (xml) writeFileSync(join(folder, 'sitemap.xml'), xml);
        const security = securityTxt(content.portal, options, day);
        if (security) {
          mkdirSync(dirname(join(folder, SECURITY_TXT)), { recursive: true });
          writeFileSync(join(folder, SECURITY_TXT), security);
        }
      },
    },
  };
}
