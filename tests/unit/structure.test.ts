import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { isForVite } from '../../scripts/package/compile.ts';
import { circleIn, folderOf, importsOf, reachedFrom } from './structure.ts';

/**
 * The folders of `src/` from the ground up. A folder imports those above it in this table and none below, so that whoever
 * changes one knows what can be touched by it. The last, '', is what lies in `src/` itself.
 */
const ORDER = [
  ...['model', 'domain', 'i18n'],
  ...['site', 'timeline', 'finder', 'search', 'hosting', 'register', 'images', 'fonts', 'documents'],
  ...['check', 'texts', 'work', 'report', 'changes', 'embed', 'data', 'rules', 'release', 'starting', 'forge'],
  ...['import', 'editing'],
  ...['brochure', 'sharing'],
  ...['styles', 'parts', 'authoring', 'templates', 'elements'],
  ...['making', 'integrations', '', 'pages'],
  ...['terminal', 'commands'],
];

const files = importsOf('.');

test('every folder has its place, and no place stands empty', () => {
  assert.deepEqual([...new Set(files.map(({ file }) => folderOf(file)))].sort(), [...ORDER].sort());
});

test('no folder imports what stands over it', () => {
  const upward = files.flatMap(({ file, imports }) =>
    imports
      .filter((other) => other.startsWith('src/') && ORDER.indexOf(folderOf(other)) > ORDER.indexOf(folderOf(file)))
      .map((other) => `${file} imports ${other}`),
  );
  assert.deepEqual(upward, []);
});

test('what Node runs of the package imports nothing that Vite alone reads', () => {
  const inPackage = (file: string) => file.replaceAll('\\', '/').replace(/^src\//, '');
  const wrong = files
    .filter(({ file }) => file.endsWith('.ts') && !isForVite(inPackage(file)))
    .flatMap(({ file, imports }) =>
      imports.filter((it) => isForVite(inPackage(it))).map((it) => `${file} imports ${it}`),
    );
  assert.deepEqual(wrong, []);
});

test('what a file imports stands in it as it is, but for the code that a build has bundled', () => {
  const puts = /\bimport\s*\((?!\s*['"]|\))/;
  const files = globSync('src/**/*.{ts,astro}').filter((file) => puts.test(readFileSync(file, 'utf8')));
  assert.deepEqual(files, [join('src', 'making', 'astro-app.ts')]);
});

test('what is published and checked imports nothing of the commands or tests', () => {
  const outside = files.flatMap(({ file, imports }) =>
    imports.filter((other) => /^(scripts|tests)\//.test(other)).map((other) => `${file} imports ${other}`),
  );
  assert.deepEqual(outside, []);
});

test('no files import each other in a circle', () => {
  assert.equal(circleIn(files)?.join(' → ') ?? null, null);
});

test('what texts may use does not reach the page that shows them: a text is rendered once for all of them', () => {
  const used = reachedFrom(
    files,
    files.map(({ file }) => file).filter((file) => folderOf(file) === 'authoring'),
  );
  assert.ok(used.has('src/parts/LimitLine.astro'));
  assert.deepEqual(
    [...used].filter((file) => file === 'src/site/current.ts'),
    [],
  );
});

test('what is made once for all sites does not reach the page that shows it', () => {
  const inside = globSync('src/**/*.astro').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const names = [...text.matchAll(/<(National|Once) key=.*?<\/\1>/gs)].flatMap(([whole]) =>
      [...whole.matchAll(/<(?!(?:National|Once)\b)([A-Z]\w+)/g)].map(([, name]) => name),
    );
    const own = files.find((it) => it.file === file)?.imports ?? [];
    return names.map((name) => own.find((it) => it.endsWith(`${sep}${name}.astro`)) ?? `${file} ${name}`);
  });
  const found = ['Glossary', 'HelpStrip', 'NationalHelp', 'SourceList', 'TermList', 'Timeline'];
  for (const name of found) assert.ok(inside.includes(join('src', 'parts', `${name}.astro`)), name);
  for (const file of inside) assert.ok(!reachedFrom(files, [file]).has(join('src', 'site', 'current.ts')), file);
});

test('a circle is found, and the way it goes', () => {
  const made = { a: ['b'], b: ['c', 'd'], c: [], d: ['b'] };
  const some = Object.entries(made).map(([file, imports]) => ({ file, imports }));
  assert.deepEqual(circleIn(some), ['b', 'd', 'b']);
  assert.equal(circleIn(some.filter(({ file }) => file !== 'd')), null);
});
