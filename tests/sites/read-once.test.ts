// What was checked is what is built: Astro has a reader of YAML of its own, to which some texts are dates and numbers.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { FIXTURE } from '../fixture.ts';
import { elementsOf } from './elements.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-'));
after(() => rmSync(folder, { recursive: true }));

/** Texts that other readers take for something else, by the field of the page. */
const FIELDS = {
  title: '2026-12-24',
  navTitle: '0b11',
  slug: '2026-12-24',
  summary: '-0x1F',
  lead: '1_000',
  description: '2026-12-24 10:00:00',
};

before(() => {
  const content = join(folder, 'content');
  cpSync(FIXTURE, content, { recursive: true, filter: (path) => !/organisations\/(?!vaga)./.test(path) });
  const page = join(content, 'organisations/vaga/pages/dagen');
  mkdirSync(page, { recursive: true });
  const fields = Object.entries(FIELDS).map(([name, value]) => `${name}: ${value}`);
  writeFileSync(join(page, 'nn.mdx'), ['---', ...fields, 'order: 0x0', '---', '', 'Hei.', ''].join('\n'));
  const organisation = join(content, 'organisations/vaga/organisation.yaml');
  writeFileSync(organisation, readFileSync(organisation, 'utf8').replace('shortName: Vågå', 'shortName: 0b101'));
  const args = ['scripts/build.ts', '--content', content, '--out', join(folder, 'site'), '--only', 'vaga'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
});

const html = (file: string) => readFileSync(join(folder, 'site', file), 'utf8');
const words = (file: string, name: string) =>
  elementsOf(html(file)).flatMap((it) => (it.name === name ? it.text.trim() : []));

test('a page has the address, the title and the texts that its fields say, to the letter', () => {
  const page = `${FIELDS.slug}/index.html`;
  assert.deepEqual(words(page, 'h1'), [FIELDS.title]);
  assert.ok(words(page, 'p').includes(FIELDS.lead));
  assert.match(html(page), new RegExp(`<meta name="description" content="${FIELDS.description}">`));
});

test('other pages call it as its fields say', () => {
  const links = elementsOf(html('index.html')).filter((it) => it.attributes['href'] === `/${FIELDS.slug}/`);
  assert.ok(links.length > 0);
  assert.ok([FIELDS.title, FIELDS.navTitle].some((name) => links.some((it) => it.text.includes(name))));
  assert.ok(html('index.html').includes(FIELDS.summary));
});

test('an organisation is called as its file says', () => assert.match(html('index.html'), /0b101/));
