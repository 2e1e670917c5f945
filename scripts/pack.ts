/**
 * Makes the npm package of the product: what a build needs and the national content, compiled for Node, without tests and
 * without the demonstration organisations; and that of `npm create loype`. Exit code 0, 1 when it could not be made, 2 when it was called wrongly.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { PACKED as EDITOR } from '../src/editing/server/page.ts';
import { markMade } from '../src/release/mark.ts';
import { PACKAGE_MARK, refusedForPackage } from '../src/release/place.ts';
import { readArguments } from '../src/terminal/arguments.ts';
import { command, refuse, Stop } from '../src/terminal/io.ts';
import { runAsProcess } from '../src/terminal/process.ts';
import { PRODUCT } from '../src/work/product.ts';
import { COLOURS, packColours } from './package/colours.ts';
import { compile } from './package/compile.ts';
import { packEditor } from './package/editor.ts';
import { createPackage, type ProjectManifest, packageManifest } from './package/manifest.ts';

const FLAGS = {
  out: { value: 'DIR', about: 'where the package and what it is made from go (default: .loype/package)' },
} as const;

/** What is in the package as it is in the project. */
const COPIED = [
  'bin',
  'src',
  'public',
  'releases',
  'LICENSE',
  'README.md',
  'docs/ta-i-bruk.md',
  'docs/ta-i-bruk',
  'docs/redaktor.md',
  'docs/errors.md',
  'docs/embed.md',
  'docs/data.md',
];

/** Lays out everything that is in the package. */
async function layOut(to: string, project: ProjectManifest): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const part of COPIED) cpSync(join(PRODUCT, part), join(to, part), { recursive: true });
  const content = join(PRODUCT, 'content');
  cpSync(content, join(to, 'content'), {
    recursive: true,
    filter: (path) => relative(content, path) !== 'organisations',
  });
  compile(join(PRODUCT, 'src'), join(to, 'lib'));
  const settings = readFileSync(join(PRODUCT, 'astro.config.mjs'), 'utf8');
  writeFileSync(join(to, 'astro.config.mjs'), settings.replace(/'\.\/src\/(.+)\.ts'/g, "'./lib/$1.js'"));
  await packEditor(PRODUCT, join(to, EDITOR));
  await packColours(PRODUCT, join(to, 'node_modules', COLOURS));
  writeFileSync(join(to, 'package.json'), `${JSON.stringify(packageManifest(project), null, 2)}\n`);
}

/** Makes the tarball of a folder, beside the others, and tells its path. */
function pack(folder: string, out: string): string {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--silent', '--pack-destination', out], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Stop(stderr, 1);
  return join(out, stdout.trim());
}

/** `pack`: see above. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'pack', FLAGS);
  const given = flags.out ?? '.loype/package';
  const refused = refusedForPackage(io.cwd, given);
  if (refused) refuse(`${refused} Nothing is changed.`);
  const out = resolve(io.cwd, given);
  const project = JSON.parse(readFileSync(join(PRODUCT, 'package.json'), 'utf8')) as ProjectManifest;
  const [product, create] = [join(out, 'files'), join(out, 'create')];
  await layOut(product, project);
  rmSync(create, { recursive: true, force: true });
  mkdirSync(create);
  for (const [file, text] of Object.entries(createPackage(project))) writeFileSync(join(create, file), text);
  cpSync(join(PRODUCT, 'LICENSE'), join(create, 'LICENSE'));
  const made = [product, create].map((folder) => relative(io.cwd, pack(folder, out)));
  markMade(out, PACKAGE_MARK, 'Made by "npm run pack", which makes it anew each time.');
  for (const it of made) io.print(it);
  return 0;
});

if (import.meta.main) await runAsProcess(main);
