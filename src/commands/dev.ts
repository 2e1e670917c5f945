/** Previews the sites while their content or code is edited. Takes the same variables as the build (`LOYPE_ONLY`, …). */
import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { hasContent } from '../check/layers.ts';
import { tellPreview } from '../integrations/preview-log.ts';
import { readArguments, readContentFolder, readDay, readPort } from '../terminal/arguments.ts';
import { command, ended, refuse, type Spoken, Stop, spokenTo, systemFault } from '../terminal/io.ts';
import { readSiteFlags, SITE_FLAGS } from '../terminal/site-flags.ts';
import { misreadFolder } from '../work/checkout.ts';
import { soleOrganisation } from '../work/declared.ts';
import { describe, tryLock } from '../work/lock.ts';
import { mergeContent } from '../work/merge.ts';
import { setMode, tellAstro } from '../work/mode.ts';
import { nationalUnder, PRODUCT } from '../work/product.ts';
import { linkPackages, lockOf, mergedIn, shareSchemas, workFolder, worksIn } from '../work/work-folder.ts';

const FLAGS = {
  only: {
    value: 'SLUG',
    about: {
      en: "one organisation's site (default: the one that package.json names, else all)",
      nb: 'nettstedet til én virksomhet (ellers den som package.json nevner, eller alle)',
    },
  },
  content: SITE_FLAGS.content,
  port: {
    value: 'N',
    about: {
      en: 'the port (default: 4321, or the next free one)',
      nb: 'porten (ellers 4321, eller den neste som er ledig)',
    },
  },
} as const;

/** Vite opens files in an editor, at the word of whoever asks its server: nobody here does. */
const NO_EDITOR: Plugin = {
  name: 'loype:no-editor',
  configureServer({ middlewares }) {
    middlewares.use('/__open-in-editor', (_, response) => {
      response.statusCode = 404;
      response.end();
    });
  },
};

/** By its path, for Astro: it is compiled where Løype is installed. */
const LOG = new URL(`../integrations/preview-log${extname(import.meta.url)}`, import.meta.url);

/** Said at once, for it takes a while until there is an address. */
const BEGINS: Spoken = {
  en: 'The preview begins. It takes some seconds.',
  nb: 'Forhåndsvisningen starter. Det tar noen sekunder.',
};

/** What is said over a fault that no editor has made, and none can mend. */
const FAULT = 'Dette er en feil i Løype, ikke i innholdet. Send den til dem som lager Løype:';

/** Lays a layer over the national content. A file that cannot be read is told by the check of the preview. */
function lay(content: string, national: string, shown: string): void {
  try {
    mergeContent(content, national, shown);
  } catch {}
}

/** `dev`: see above. Exit code 0, 1 when the preview could not begin, 2 when it was called wrongly. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'dev', FLAGS);
  readDay(io);
  const options = readSiteFlags(io, { only: flags.only, content: flags.content });
  const content = readContentFolder(io, flags.content);
  const port = readPort(flags.port);
  const misread = misreadFolder({ project: io.cwd, package: PRODUCT, content });
  if (misread) refuse(misread);
  const national = nationalUnder(content);
  // All of another folder would be read through, and followed.
  if (national !== null && !hasContent(content))
    refuse({
      en: `There is neither organisations/ nor portal.yaml in ${content}, so there is nothing to preview.`,
      nb: `Det er verken organisations/ eller portal.yaml i ${content}, så det er ingenting å vise.`,
    });
  setMode('development');
  try {
    // Where its path is misread it cannot even be loaded.
    const { dev } = await import('astro');
    const work = workFolder(io.cwd, 'preview', content, options);
    const taken = tryLock(io.cwd, lockOf(work), 'dev');
    if (typeof taken !== 'function') {
      const by = describe(taken);
      refuse({
        en: `The same content is already previewed by ${by.en}`,
        nb: `Det samme innholdet vises allerede av ${by.nb}`,
      });
    }
    io.print(spokenTo(io, BEGINS));
    const shown = national === null ? content : mergedIn(work);
    tellAstro({ content: shown, layer: national === null ? undefined : content, asOf: io.env['LOYPE_AS_OF'], options });
    if (national !== null) lay(content, national, shown);
    linkPackages(work);
    shareSchemas(io.cwd, work);
    const base = worksIn(work);
    tellPreview({ tell: io.warn, fault: (message) => spokenTo(io, { en: message, nb: `${FAULT}\n${message}` }) });
    const server = await dev({
      ...base,
      logger: { entrypoint: LOG },
      vite: { ...base.vite, plugins: [NO_EDITOR], server: { fs: { allow: [PRODUCT, io.cwd, content, shown] } } },
      ...(port !== undefined && { server: { port } }),
    });
    // The portal above it is what nobody there wants to see first.
    const sole = national === null || options.only ? undefined : soleOrganisation(content);
    const address = `http://localhost:${server.address.port}${options.base}${sole ? `${sole}/` : ''}`;
    io.print(
      spokenTo(io, {
        en: `Preview at ${address}`,
        nb: `Åpne ${address} i nettleseren. Sidene følger med når du lagrer. Stopp med Ctrl + C.`,
      }),
    );
    await ended(io);
    await server.stop();
    taken();
    return 0;
  } catch (error) {
    if (error instanceof Stop) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw systemFault(error) ?? new Stop({ en: message, nb: `${FAULT}\n${message}` }, 1);
  }
});
