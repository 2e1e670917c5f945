/** Previews the sites while their content or code is edited. Takes the same variables as the build (`LOYPE_ONLY`, …). */
import type { Plugin } from 'vite';
import { hasContent } from '../check/layers.ts';
import { readArguments, readContentFolder, readDay, readPort } from '../terminal/arguments.ts';
import { command, ended, refuse, Stop, systemFault } from '../terminal/io.ts';
import { readSiteFlags, SITE_FLAGS } from '../terminal/site-flags.ts';
import { misreadFolder } from '../work/checkout.ts';
import { soleOrganisation } from '../work/declared.ts';
import { describe, tryLock } from '../work/lock.ts';
import { followLayer } from '../work/merge.ts';
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
    if (typeof taken !== 'function') refuse(`The same content is already previewed by ${describe(taken)}`);
    const shown = national === null ? content : mergedIn(work);
    tellAstro({ content: shown, layer: national === null ? undefined : content, asOf: io.env['LOYPE_AS_OF'], options });
    const watched = national === null ? undefined : followLayer(content, national, shown);
    linkPackages(work);
    shareSchemas(io.cwd, work);
    const base = worksIn(work);
    const server = await dev({
      ...base,
      vite: { ...base.vite, plugins: [NO_EDITOR], server: { fs: { allow: [PRODUCT, io.cwd, content, shown] } } },
      ...(port !== undefined && { server: { port } }),
    });
    // The portal above it is what nobody there wants to see first.
    const sole = national === null || options.only ? undefined : soleOrganisation(content);
    io.print(`Preview at http://localhost:${server.address.port}${options.base}${sole ? `${sole}/` : ''}`);
    await ended(io);
    watched?.close();
    await server.stop();
    taken();
    return 0;
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw systemFault(error) ?? new Stop(error instanceof Error ? error.message : String(error), 1);
  }
});
