// The second wall by itself: Astro builds a site without any check of its texts before.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import mdx from '@astrojs/mdx';
import { build } from 'astro';
import { textCompiler } from '../../src/integrations/text-compiler.ts';

const root = resolve('.loype/test/second-wall');
const trace = join(root, 'trace');
after(() => rmSync(root, { recursive: true, force: true }));

/** JavaScript that leaves a file behind when it is run. */
const CODE = `globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(trace)}, 'x')`;

/** Builds a site of one page, which is the text. */
async function buildText(text: string): Promise<string> {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  writeFileSync(join(root, 'src/pages/index.mdx'), text);
  const integrations = [mdx({ processor: textCompiler(root) })];
  await build({ root, configFile: false, logLevel: 'silent', integrations });
  return readFileSync(join(root, 'dist/index.html'), 'utf8');
}

const ATTACKS: [what: string, text: string][] = [
  ['an export', `export const c = ${CODE}\n\nHei.\n`],
  ['an export as a heading', `export const c = ${CODE} // | b\n===\n`],
  ['an export as a row of a table', `export const c = ${CODE} // | b\n--|--\n`],
  ['an expression', `Hei {${CODE}}.\n`],
  ['a layout', `---\nlayout: "data:text/javascript,${encodeURIComponent(CODE)}"\n---\n\nHei {${CODE}}.\n`],
];
for (const [what, text] of ATTACKS) {
  test(`without the check ${what} ends the build, and does not run`, async () => {
    await assert.rejects(buildText(text), /would become code, and is not compiled|Could not parse esm/);
    assert.ok(!existsSync(trace));
    assert.ok(!existsSync(join(root, 'dist')) || !readdirSync(join(root, 'dist')).includes('index.html'));
  });
}

test('without the check a text is built, and code before it in its fields is not', async () => {
  const html = await buildText(`---\nlayout: "data:text/javascript,${encodeURIComponent(CODE)}"\n---\n\n## Hei du\n`);
  assert.match(html, /<h2 id="hei-du">Hei du<\/h2>/);
  assert.ok(!existsSync(trace));
});
