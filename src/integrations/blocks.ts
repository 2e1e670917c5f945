import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { EMBED_ENTRY, EMBED_FOLDER } from '../site/open-folders.ts';
import { PRODUCT } from '../work/product.ts';
import { shadowStyle } from './shadow-style.ts';
import { smallImports } from './small-imports.ts';

/**
 * Makes the script for other websites, apart from those of the pages: its address is the same for ever, and the parts that it
 * loads have a hash of what is in them in their names.
 * @param folder the folder of the site
 */
async function makeBlocks(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: PRODUCT,
    envDir: false,
    // Wherever the folder is copied to.
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [smallImports(), shadowStyle()],
    build: {
      outDir: join(folder, EMBED_FOLDER),
      emptyOutDir: false,
      target: 'esnext',
      // As a library, so that Vite puts no code of its own before what is loaded later: the parts would ask the script that is named for
      // it, and get another than the one in the page where that was named with something behind it (`loype.js?ver=6.1`).
      lib: { entry: join(PRODUCT, 'src/elements/loype.ts'), formats: ['es'] },
      rolldownOptions: {
        output: { minify: true, entryFileNames: EMBED_ENTRY, chunkFileNames: '_parts/[name].[hash].js' },
      },
    },
  });
}

/** Makes the script for other websites when the pages' own have been made. */
export function blocks(): AstroIntegration {
  return {
    name: 'loype:blocks',
    hooks: { 'astro:build:done': ({ dir }) => makeBlocks(fileURLToPath(dir)) },
  };
}
