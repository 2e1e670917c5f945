// A PDF beside a text of an own layer: from the link that an editor writes to what the reader fetches.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { readDocument } from '../../src/documents/document.ts';
import { siteServer } from '../../src/hosting/server.ts';
import { FIXTURE } from '../fixture.ts';
import { pdf } from '../pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-documents-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const [content, out] = [join(folder, 'content'), join(folder, 'site')];
const beside = join(content, 'organisations/vaga/pages/kommunen-gjer');
const text = join(beside, 'nn.mdx');

const build = () => {
  const flags = ['--content', content, '--out', out, '--only', 'vaga', '--base', '/forlop/', '--no-brochures'];
  return spawnSync(process.execPath, ['scripts/build.ts', ...flags], { encoding: 'utf8' });
};

const published = () => globSync('**/*.pdf', { cwd: out }).filter((it) => /\/(?:plan|polsk|gammal)/.test(`/${it}`));

/** The page in the language of the text, beside which the document lies. */
const page = () => {
  const [plan = ''] = published().filter((it) => it.endsWith('/plan-demo.pdf') && !/^(nb|en)\//.test(it));
  return readFileSync(join(out, dirname(plan), 'index.html'), 'utf8');
};

before(() => {
  cpSync(join(FIXTURE, 'organisations/vaga'), join(content, 'organisations/vaga'), { recursive: true });
  writeFileSync(join(beside, 'plan.pdf'), pdf({ pages: 2 }));
  writeFileSync(join(beside, 'polsk.pdf'), pdf({ language: 'pl', packed: true }));
  writeFileSync(join(beside, 'gammal.pdf'), pdf());
  const links = 'Les [planen **vår**](./plan.pdf), og [om oss på polsk](./polsk.pdf).';
  writeFileSync(text, `${readFileSync(text, 'utf8')}\n\n${links}\n`);
  const { status, stdout, stderr } = build();
  assert.equal(status, 0, stdout + stderr);
});

test('one that no text links to is told, and nothing else is', () => {
  const args = ['scripts/check.ts', '--content', content];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
  const told = stdout.match(/^\S+\.pdf:.*/gm) ?? [];
  assert.equal(told.length, 1, stdout);
  assert.match(told[0], /kommunen-gjer\/gammal\.pdf:1:1 {2}LOYPE-DOCUMENT {2}Ingen tekst lenkjer/);
});

test('a link to a document says what it is, in which language, how long and how large', () => {
  const size = (name: string) => {
    const read = readDocument(readFileSync(join(beside, name)));
    return 'bytes' in read ? Math.ceil(read.bytes.length / 1000) : Number.NaN;
  };
  const html = page();
  const plan =
    /Les <a class="ds-link" href="(\/forlop\/[^"]*\/plan-demo\.pdf)" hreflang="nb-NO">planen <strong>vår<\/strong><\/a> \(PDF på norsk bokmål, 2 sider, (\d+) kB\), og/.exec(
      html,
    );
  assert.equal(Number(plan?.[2]), size('plan.pdf'), html);
  assert.match(html, /hreflang="pl">om oss på polsk<\/a> \(PDF på polsk, 1 side, \d+ kB\)\./);
});

test('it lies beside each page that shows the text, without what tells who made it, and one that nothing links to does not', () => {
  const files = published();
  assert.ok(files.length >= 2);
  assert.deepEqual([...new Set(files.map((it) => it.split('/').at(-1)))].sort(), ['plan-demo.pdf', 'polsk-demo.pdf']);
  for (const file of files) {
    const bytes = readFileSync(join(out, file));
    assert.doesNotMatch(bytes.toString('latin1'), /Kari|Skriveprogrammet/);
    assert.ok('bytes' in readDocument(bytes));
  }
});

test('it is sent as what it is, and as a part of a demonstration search engines leave it out', async () => {
  const server = siteServer(out, '/forlop/');
  await once(server.listen(0, 'localhost'), 'listening');
  const { port } = server.address() as AddressInfo;
  for (const file of published()) {
    const response = await fetch(`http://localhost:${port}/forlop/${file}`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/pdf');
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(response.headers.get('x-robots-tag'), 'noindex');
    assert.equal(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    );
  }
  server.close();
  server.closeAllConnections();
});

test('another in its place is told anew on the page, and one that may not be published stops the build', () => {
  writeFileSync(join(beside, 'plan.pdf'), pdf({ pages: 3 }));
  const { status, stdout, stderr } = build();
  assert.equal(status, 0, stdout + stderr);
  assert.match(page(), /PDF på norsk bokmål, 3 sider, /);
  for (const file of published().filter((it) => it.endsWith('plan-demo.pdf'))) {
    const read = readDocument(readFileSync(join(out, file)));
    assert.equal('pages' in read && read.pages, 3);
  }
  writeFileSync(join(beside, 'plan.pdf'), pdf({ root: '/OpenAction <</S /JavaScript /JS (1)>>' }));
  const refused = build();
  assert.equal(refused.status, 1);
  assert.match(refused.stdout + refused.stderr, /kommunen-gjer\/plan\.pdf:1:1 {2}LOYPE-FILE {2}PDF-en har eit program/);
  assert.match(page(), /3 sider/);
});
