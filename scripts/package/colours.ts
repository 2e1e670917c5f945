import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';

/** The design system's package, and what of it a build uses. */
export const COLOURS = '@digdir/designsystemet';

/** Packages whose code is in what the colours are computed by. */
const WITHIN = ['chroma-js', 'colorjs.io', 'hsluv', 'ramda'];

/**
 * Makes the design system's package anew with its colours alone. As it is published it brings its command line, and with
 * it some 70 MB that no build uses.
 * @param project the folder whose packages are used
 * @param to the folder of the package, where nothing is yet
 */
export async function packColours(project: string, to: string): Promise<void> {
  const from = join(project, 'node_modules', COLOURS);
  const { name, version, license } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  mkdirSync(to, { recursive: true });
  await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(from, 'dist/src/colors/index.js'),
      outDir: to,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'color.js' } },
    },
  });
  cpSync(join(from, 'LICENSE'), join(to, 'LICENSE'));
  for (const other of WITHIN) {
    const folder = dirname(createRequire(join(from, 'package.json')).resolve(other)).replace(
      new RegExp(`(node_modules/${other}).*`),
      '$1',
    );
    const file = readdirSync(folder).find((it) => /^licen[cs]e/i.test(it));
    if (!file) throw new Error(`${other} has no licence to lie beside its code.`);
    cpSync(join(folder, file), join(to, `LICENSE.${other}`));
  }
  const manifest = { name, version, license, type: 'module', exports: { './color': './color.js' } };
  writeFileSync(join(to, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
