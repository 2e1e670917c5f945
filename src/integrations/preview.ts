import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isError, moreOf, type Problem, printProblems, sentenceOf, toldByFile } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { DOCUMENT_ENDING, documentAt } from '../documents/published.ts';
import { escapeHtml } from '../domain/html.ts';
import { daysOn, today } from '../domain/today.ts';
import { HASHED_FOLDER } from '../hosting/headers.ts';
import { imageNamed } from '../images/make.ts';
import type { Norwegian } from '../model/norwegian.ts';
import { contentFolder, layerFolder } from '../site/folder.ts';
import { siteOptions } from '../site/options.ts';
import { listPages } from '../site/pages.ts';
import { mergeContent } from '../work/merge.ts';
import { nationalUnder, PRODUCT } from '../work/product.ts';

/** How long (ms) it is quiet before the content is read again: editors write several files at once. */
const QUIET = 100;

/** How long (ms) pages are held back that were wrong: Astro writes down what it has read before it shows anything of it. */
const SETTLES = 1000;

/** Astro begins anew when this changes. It lies outside the preview's root, where changes are not looked for by themselves. */
const SETTINGS = join(PRODUCT, 'astro.config.mjs');

/** The address of an image. */
const IMAGE = new RegExp(`/${HASHED_FOLDER}([\\w.-]+\\.webp)$`);

/** What is said over the errors, and when they are gone, in each form of Norwegian. */
const OVER = {
  nb: {
    title: 'Feil i innholdet',
    lead: 'Siden kommer tilbake av seg selv når dette er rettet og lagret:',
    mended: 'Innholdet har ingen feil lenger. Sidene vises igjen.',
  },
  nn: {
    title: 'Feil i innhaldet',
    lead: 'Sida kjem tilbake av seg sjølv når dette er retta og lagra:',
    mended: 'Innhaldet har ingen feil lenger. Sidene blir viste att.',
  },
} as const;

/** The form of Norwegian that is spoken of errors: their own where they have one. */
const languageOf = (errors: readonly Problem[]): Norwegian =>
  errors.every(({ spoken }) => spoken === 'nn') ? 'nn' : 'nb';

/** What stands in place of every page while the content has errors. Vite's script brings the page back when they are gone. */
function errorPage(errors: readonly Problem[], base: string): string {
  const language = languageOf(errors);
  const { title, lead } = OVER[language];
  const rows = toldByFile(errors).flatMap((of) => [
    ...of.told.map((problem) => {
      const { file, line, code } = problem;
      const place = escapeHtml(`${file}:${line}`);
      return `<li><p><code>${place}</code></p><p>${escapeHtml(sentenceOf(problem))} <small>${code}</small></p></li>`;
    }),
    ...moreOf(of).map((it) => `<li><p>${escapeHtml(it)}</p></li>`),
  ]);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><script type="module" src="${base}@vite/client"></script>
<style>body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.125rem/1.5 system-ui } li { margin-top: 1em }</style>
<h1>${title}</h1><p>${lead}</p><ol>${rows.join('')}</ol></html>`;
}

/**
 * Checks the content of a preview each time that it changes. Errors are told in the terminal, and in the browser in place
 * of the page: Astro would show the page as it was.
 */
export function preview(): AstroIntegration {
  return {
    name: 'loype:preview',
    hooks: {
      'astro:config:setup': ({ addWatchFile }) => addWatchFile(SETTINGS),
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(SETTINGS);
        const folder = contentFolder();
        const layer = layerFolder();
        const watched = layer ?? folder;
        if (watched !== folder) server.watcher.add(watched);
        let errors: Problem[] = [];
        let waiting: NodeJS.Timeout | undefined;
        const read = () => {
          const days = daysOn(today());
          return layer ? readContent(layer, days, nationalUnder(layer)) : readContent(folder, days);
        };
        /** The document at an address. */
        const document = (address: string) => {
          const { base } = siteOptions();
          const { content } = address.startsWith(base) ? read() : { content: null };
          return (
            content &&
            documentAt(address.slice(base.length), { pages: listPages(content, siteOptions()), content }, folder)
          );
        };
        const show = (found: Problem[]) => {
          errors = found;
          server.ws.send({ type: 'full-reload' });
        };
        const check = () => {
          const { problems, spoken } = read();
          const before = printProblems(errors);
          const found = problems.filter(isError);
          const now = printProblems(found);
          if (now === before) return;
          if (found.length > 0) {
            const over = OVER[languageOf(found)];
            logger.error(`${over.title}. ${over.lead}\n${now}`);
            show(found);
          } else
            waiting = setTimeout(() => {
              logger.info(OVER[spoken.elsewhere].mended);
              show(found);
            }, SETTLES);
        };
        const changed = () => {
          const national = layer === undefined ? null : nationalUnder(layer);
          try {
            if (layer !== undefined && national !== null) mergeContent(layer, national, folder);
          } catch {
            // A file that cannot be read is told by the check.
          }
          check();
        };
        check();
        server.watcher.on('all', (_event, path) => {
          const way = relative(watched, path);
          if (way === '..' || way.startsWith(`..${sep}`)) return;
          clearTimeout(waiting);
          waiting = setTimeout(changed, QUIET);
        });
        server.middlewares.use(async (request, response, next) => {
          const [, name] = IMAGE.exec(request.url ?? '') ?? [];
          const image = name === undefined ? null : await imageNamed(folder, name);
          if (!image) return next();
          response.setHeader('Content-Type', 'image/webp');
          response.end(image);
        });
        server.middlewares.use((request, response, next) => {
          const { url = '' } = request;
          const bytes = url.endsWith(DOCUMENT_ENDING) ? document(url) : null;
          if (!bytes) return next();
          response.setHeader('Content-Type', 'application/pdf');
          response.end(bytes);
        });
        server.middlewares.use((request, response, next) => {
          const { accept = '' } = request.headers;
          if (errors.length === 0 || !/text\/html|image\//.test(accept)) return next();
          // Of content that is not whole Astro would make no icon either, which a browser asks for beside the page.
          response.statusCode = 500;
          if (!accept.includes('text/html')) return response.end();
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(errorPage(errors, server.config.base));
        });
      },
    },
  };
}
