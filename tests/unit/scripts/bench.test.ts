import assert from 'node:assert/strict';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CASES, casesOf, makeChange } from '../../../scripts/bench/cases.ts';
import { makeBenchContent } from '../../../scripts/bench/content.ts';
import { countsIn, countsTold } from '../../../scripts/bench/counts.ts';
import { writeHugo } from '../../../scripts/bench/hugo.ts';
import { main } from '../../../scripts/bench.ts';
import { readContent } from '../../../src/check/read.ts';
import { DAYS } from '../../fixture.ts';
import { run } from '../commands/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-bench-'));
after(() => rmSync(folder, { recursive: true }));

/** The invented organisations' files, with their texts. */
function organisationsIn(content: string): [file: string, text: string][] {
  const files = globSync('organisations/**/*.{yaml,mdx}', { cwd: content }).sort();
  return files.map((file) => [file, readFileSync(join(content, file), 'utf8')]);
}

test('the invented content is as good as real content, and the same for the same seed', () => {
  const contents = [7, 7, 8].map((seed, index) => {
    const content = join(folder, String(index));
    makeBenchContent(content, 3, seed);
    return content;
  });
  const [one = '', again = '', other = ''] = contents;
  const { content, problems } = readContent(one, DAYS);
  assert.deepEqual(
    problems.filter((it) => it.file.startsWith('organisations/')),
    [],
  );
  assert.equal(content?.organisations.length, 3);
  for (const { pages } of content?.organisations ?? []) assert.equal(pages.length, 3);
  assert.deepEqual(organisationsIn(again), organisationsIn(one));
  assert.notDeepEqual(organisationsIn(other), organisationsIn(one));
});

for (const number of ['0', '-1', '2.5', 'mange'])
  test(`bench refuses ${number} organisations`, async () => {
    const { status, stderr } = await run(main, [`--organisations=${number}`]);
    assert.equal(status, 2);
    assert.equal(stderr, `--organisations "${number}" is no number of organisations.\n`);
  });

test('the cases are all, or those that are named with what they are built after, in their order', () => {
  assert.deepEqual(casesOf(undefined), [...CASES]);
  assert.deepEqual(casesOf('phone, none'), ['cold', 'none', 'phone']);
  for (const none of ['', 'warm', 'none,warm']) assert.equal(casesOf(none), null);
});

test('bench refuses cases that it does not know', async () => {
  const { status, stderr } = await run(main, ['--cases', 'none,warm']);
  assert.equal(status, 2);
  assert.match(stderr, /^--cases "none,warm" names others than cold, none, phone, /);
});

test('each change changes a file, and leaves content that is as good as before', () => {
  const content = join(folder, 'changed');
  makeBenchContent(content, 1, 7);
  const project = join(folder, 'project');
  mkdirSync(join(project, 'src/parts'), { recursive: true });
  cpSync('src/parts/SiteFooter.astro', join(project, 'src/parts/SiteFooter.astro'));
  const all = () =>
    [content, project].flatMap((cwd) =>
      globSync('**/*.{yaml,mdx,astro}', { cwd }).map((file) => [file, readFileSync(join(cwd, file), 'utf8')] as const),
    );
  for (const name of CASES) {
    const before = new Map(all());
    makeChange(name, { project, content });
    const changed = all().filter(([file, text]) => before.get(file) !== text);
    assert.equal(changed.length, ['cold', 'none', 'day'].includes(name) ? 0 : 1, name);
  }
  // Without errors there is content.
  assert.ok(readContent(content, DAYS).content);
});

test('pages are what the build counts as such, and not all files of HTML: a frame for other websites is none', () => {
  const told = {
    site: 'x',
    pages: { made: 3, kept: 4 },
    files: 90,
    bytes: 1234,
    seconds: 1,
    stages: [],
    slowest: null,
  };
  assert.deepEqual(countsTold(JSON.stringify(told, null, 1)), { pages: 7, rendered: 3, bytes: 1234 });
});

test('a peer has as many pages as files of HTML', () => {
  const site = join(folder, 'peer');
  mkdirSync(join(site, 'a'), { recursive: true });
  for (const [file, text] of [
    ['index.html', 'abc'],
    ['a/index.html', 'de'],
    ['a/style.css', 'f'],
  ])
    writeFileSync(join(site, file ?? ''), text ?? '');
  assert.deepEqual(countsIn(site), { pages: 2, rendered: 2, bytes: 6 });
});

test('Hugo gets as many pages with the same words, in which no sign is a mark', () => {
  const [site, to] = [join(folder, 'site'), join(folder, 'hugo')];
  mkdirSync(join(site, 'a'), { recursive: true });
  writeFileSync(join(site, 'pages.json'), JSON.stringify([{ file: 'a/index.html', language: 'nb' }]));
  writeFileSync(
    join(site, 'a/index.html'),
    '<html><body><main><h1>Tittel</h1><p>Ring *nå*</p><h2 id="x">Mer</h2><p>1. mai</p></main></body></html>',
  );
  writeHugo(site, to);
  const [matter = '', ...body] = readFileSync(join(to, 'content/page-a-index.md'), 'utf8').split('\n\n');
  assert.deepEqual(JSON.parse(matter), { title: 'Tittel', lang: 'nb', url: '/a/index.html' });
  assert.deepEqual(
    body.map((it) => it.trim()),
    ['Ring \\*nå\\*\\.', '## Mer', '1\\. mai\\.'],
  );
});
