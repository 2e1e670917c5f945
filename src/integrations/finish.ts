import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../content/folder.ts';
import { readContent } from '../content/read.ts';
import { siteOptions } from '../site/options.ts';
import { listPages } from '../site/pages.ts';
import { pageRecords } from '../site/page-records.ts';
import { sitemap } from '../site/sitemap.ts';

/** What is done when Astro has written the pages: 'not found' pages get their file names, and the lists of pages are written. */
export function finish(): AstroIntegration {
  return {
    name: 'loype:finish',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const options = siteOptions();
        const { content } = readContent(contentFolder());
        if (!content) throw new Error('The content changed while the site was built. Build it again.');
        const pages = listPages(content, options);
        for (const page of pages.filter((it) => it.kind === 'not-found')) {
          // Astro writes `404/index.html` everywhere but at the root; servers look for `404.html`.
          const made = join(folder, page.file.replace(/\.html$/, ''));
          const file = join(folder, page.file);
          if (dirname(file) === join(folder, '.')) continue;
          mkdirSync(dirname(file), { recursive: true });
          renameSync(join(made, 'index.html'), file);
          rmSync(made, { recursive: true });
        }
        writeFileSync(join(folder, 'pages.json'), `${JSON.stringify(pageRecords(pages), null, 1)}\n`);
        const xml = sitemap(pages, options.site);
        if (xml) writeFileSync(join(folder, 'sitemap.xml'), xml);
      },
    },
  };
}
