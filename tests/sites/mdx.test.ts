// Texts are MDX: Astro's own compiler makes of every text what src/texts/ makes of it. So a text can be moved to another Astro
// site, and a new version of Astro that reads texts in another way is seen here.
import assert from 'node:assert/strict';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { before, test } from 'node:test';
import mdx from '@astrojs/mdx';
import { build } from 'astro';
import { readFile } from '../../src/check/read-file.ts';
import { AUTHORING } from '../../src/model/schemas/authoring.ts';
import type { TextPart } from '../../src/model/text-data.ts';
import { readText } from '../../src/texts/read.ts';
import { FIXTURE } from '../fixture.ts';

const ROOT = resolve('.loype/test/mdx');

/** Each content folder whose texts are compared. */
const FOLDERS = { shipped: 'content', fixture: FIXTURE };

const texts = Object.entries(FOLDERS).flatMap(([name, folder]) =>
  globSync('**/*.mdx', { cwd: folder })
    .sort()
    .map((file) => ({ folder, file, page: `${name}/${file}`.slice(0, -'.mdx'.length) })),
);

/** Components by the names that Markdown's own elements have in MDX, and those that authors write. */
const NAMES = {
  a: 'Link',
  img: 'Image',
  table: 'Grid',
  ...Object.fromEntries(Object.keys(AUTHORING).map((name) => [name, name])),
};

/**
 * The attributes that are compared: an image's address is of the project that makes it smaller, and a table is called by the
 * words at the head of its columns, which stand in it.
 */
const compared = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .filter(([name]) => name !== 'src' && name !== 'label')
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&#38;').replaceAll('"', '&#34;')}"`)
    .join('');

/** A component that shows its name, its attributes and what stands in it. */
const shownAs = (name: string) => `---
const { src, ...attributes } = Astro.props;
---
<x-${name.toLowerCase()} {...attributes}><slot /></x-${name.toLowerCase()}>`;

const page = `---
import { texts } from '../texts.mjs';
${Object.values(NAMES)
  .map((name) => `import ${name} from '../parts/${name}.astro';`)
  .join('\n')}
export const getStaticPaths = () => Object.keys(texts).map((page) => ({ params: { page } }));
const Text = texts[Astro.params.page].Content;
const components = { ${Object.entries(NAMES)
  .map(([element, name]) => `${element}: ${name}`)
  .join(', ')} };
---
<main><Text components={components} /></main>`;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}

before(async () => {
  rmSync(ROOT, { recursive: true, force: true });
  for (const [name, folder] of Object.entries(FOLDERS)) cpSync(folder, join(ROOT, 'texts', name), { recursive: true });
  for (const name of Object.values(NAMES)) write(`src/parts/${name}.astro`, shownAs(name));
  write(
    'src/texts.mjs',
    `const modules = import.meta.glob('/texts/**/*.mdx', { eager: true });
export const texts = Object.fromEntries(Object.entries(modules).map(([file, text]) => [file.slice('/texts/'.length, -'.mdx'.length), text]));`,
  );
  write('src/pages/[...page].astro', page);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    compressHTML: false,
    markdown: { syntaxHighlight: false },
    integrations: [mdx()],
  });
});

/**
 * Ids are those that the product's pages have room for, how a cell is aligned is no style of an element, and a picture with a
 * caption is a figure, which stands in no paragraph.
 */
const alike = (html: string) =>
  html
    .replace(/(<h\d) id="[^"]*"/g, '$1')
    .replace(/<p>(<x-image[^>]* title="[^>]*><\/x-image>)<\/p>/g, '$1')
    .replace(/ style="text-align: ?(\w+);?"/g, ' data-align="$1"')
    .trim();

const written = (parts: readonly TextPart[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const name = `x-${part.component.toLowerCase()}`;
      return `<${name}${compared(part.attributes)}>${written(part.parts)}</${name}>`;
    })
    .join('');

for (const { folder, file, page } of texts) {
  test(`Astro's own MDX makes the same of ${page}`, () => {
    const { source } = readFile('local-pages', file, readFileSync(join(folder, file), 'utf8'));
    const html = readFileSync(join(ROOT, 'dist', page, 'index.html'), 'utf8');
    const theirs = /<main>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
    assert.equal(alike(written(readText(file.slice(0, -'.mdx'.length), source.body).parts)), alike(theirs));
  });
}

test('there are texts to compare', () => assert.ok(texts.length > 50));
