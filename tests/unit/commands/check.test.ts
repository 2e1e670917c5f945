import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CODES } from '../../../src/check/codes.ts';
import { readContent } from '../../../src/check/read.ts';
import { main } from '../../../src/commands/check.ts';
import { daysOn } from '../../../src/domain/today.ts';
import { pageRecords } from '../../../src/site/page-records.ts';
import { listPages } from '../../../src/site/pages.ts';
import { FIXTURE } from '../../fixture.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-check-'));
cpSync(FIXTURE, folder, { recursive: true });
after(() => rmSync(folder, { recursive: true }));
const vaga = join(folder, 'organisations/vaga/organisation.yaml');
const whole = readFileSync(vaga, 'utf8');

const check = (...args: string[]) => run(main, ['--content', folder, ...args]);

test('warnings alone end with exit code 0 and a count', async () => {
  const { status, stdout } = await check('--as-of', '2026-11-22');
  assert.equal(status, 0);
  assert.match(stdout, /\n0 feil, 6 advarsler\n$/);
});

test('an error ends with exit code 1 and is shown with its line, marked', async () => {
  writeFileSync(vaga, whole.replace('switchboard: sentralbord', 'switchboard: sentralen'));
  const { status, stdout } = await check();
  assert.equal(status, 1);
  assert.match(
    stdout,
    /^organisations\/vaga\/organisation\.yaml:7:14 {2}LOYPE-REFERENCE {2}.*\n {4}switchboard: sentralen\n {17}\^\n/m,
  );
  const [annotation] = (await check('--github')).stdout.split('\n').filter((line) => line.startsWith('::error'));
  assert.match(
    annotation ?? '',
    /^::error file=.*organisation\.yaml,line=7,col=14,title=LOYPE-REFERENCE::Kontakten «sentralen» finst ikkje\./,
  );
  const json = JSON.parse((await check('--json')).stdout) as { code: string; severity: string }[];
  assert.deepEqual(
    json.filter((it) => it.severity === 'error').map((it) => Object.keys(it)),
    [['file', 'line', 'column', 'code', 'severity', 'message']],
  );
  writeFileSync(vaga, whole);
});

test('messages are in English when that is asked for, in every form', async () => {
  writeFileSync(vaga, whole.replace('switchboard: sentralbord', 'switchboard: sentralbordet'));
  const english = 'The contact “sentralbordet” does not exist. Did you mean “sentralbord”?';
  const { status, stdout } = await check('--lang', 'en');
  assert.equal(status, 1);
  assert.match(stdout, new RegExp(`organisation\\.yaml:7:14 {2}LOYPE-REFERENCE {2}${english.replace('?', '\\?')}\n`));
  assert.match(stdout, /\n1 error, 6 warnings\n$/);
  assert.ok((await check('--lang', 'en', '--json')).stdout.includes(english));
  assert.ok((await check('--lang', 'en', '--github')).stdout.includes(`::${english}`));
  writeFileSync(vaga, whole);
  assert.equal((await check('--lang', 'se')).status, 2);
});

test('each organisation is spoken to in its own form of Norwegian, unless another language is asked for', async () => {
  const eksempelvik = join(folder, 'organisations/eksempelvik/organisation.yaml');
  const other = readFileSync(eksempelvik, 'utf8');
  const [nb, nn] = ['Kontakten «sentralen» finnes ikke.', 'Kontakten «sentralen» finst ikkje.'];
  writeFileSync(vaga, whole.replace('switchboard: sentralbord', 'switchboard: sentralen'));
  writeFileSync(eksempelvik, other.replace('switchboard: sentralbord', 'switchboard: sentralen'));
  try {
    const said = async (...args: string[]) =>
      (await check(...args)).stdout.split('\n').filter((it) => it.includes('sentralen» fin'));
    const told = await said();
    assert.ok(
      told.some((it) => it.startsWith('organisations/eksempelvik/') && it.includes(nb)),
      told.join('\n'),
    );
    assert.ok(
      told.some((it) => it.startsWith('organisations/vaga/') && it.includes(nn)),
      told.join('\n'),
    );
    assert.ok((await said('--lang', 'nn')).every((it) => it.includes(nn)));
    assert.ok((await said('--lang', 'nb')).every((it) => it.includes(nb)));
    assert.match((await check('--only', 'vaga')).stdout, /\n2 feil, \d+ åtvaring(?:ar)?\n$/);
    assert.match((await check('--only', 'eksempelvik')).stdout, /\n2 feil, \d+ advars(?:el|ler)\n$/);
  } finally {
    writeFileSync(vaga, whole);
    writeFileSync(eksempelvik, other);
  }
});

test('an address that the last build had, and the content has not, is a warning', async () => {
  const built = mkdtempSync(join(tmpdir(), 'loype-built-'));
  const pages = [
    { kind: 'portal', organisation: null, id: 'front', language: 'nb', address: '/sti/' },
    { kind: 'local', organisation: 'eksempelvik', id: 'ung', language: 'nb', address: '/sti/eksempelvik/ung/' },
    { kind: 'local', organisation: 'eksempelvik', id: 'ung', language: 'nb', address: '/sti/eksempelvik/for-unge/' },
    { kind: 'front', organisation: 'eksempeldal', id: 'front', language: 'nb', address: '/sti/eksempeldal/' },
  ];
  const lost = async () => {
    const { status, stdout } = await check('--built', built, '--json');
    assert.equal(status, 0);
    return (JSON.parse(stdout) as { code: string; file: string; message: string }[])
      .filter(({ code }) => code === 'LOYPE-RENAMED')
      .map(({ file, message }) => `${file} ${/\/\S+/.exec(message)?.[0]}`);
  };
  try {
    assert.deepEqual(await lost(), []);
    writeFileSync(join(built, 'pages.json'), JSON.stringify(pages));
    assert.deepEqual(await lost(), [
      'organisations/eksempelvik/pages/ung/nb.mdx /sti/eksempelvik/for-unge/',
      'portal.yaml /eksempeldal',
    ]);
    // A page of the former address leads on.
    const ung = join(folder, 'organisations/eksempelvik/pages/ung/nb.mdx');
    const text = readFileSync(ung, 'utf8');
    writeFileSync(ung, text.replace('slug: ung\n', 'slug: ung\nformerSlugs: [for-unge]\n'));
    assert.deepEqual(await lost(), ['portal.yaml /eksempeldal']);
    writeFileSync(ung, text);
    writeFileSync(join(built, 'pages.json'), 'no JSON');
    assert.deepEqual(await lost(), []);
  } finally {
    rmSync(built, { recursive: true });
  }
});

test('a text that is much changed since the last build asks for its day, until it has one', async () => {
  const built = mkdtempSync(join(tmpdir(), 'loype-built-'));
  const ung = join(folder, 'organisations/eksempelvik/pages/ung/nb.mdx');
  const text = readFileSync(ung, 'utf8');
  const asked = async (of: string) => {
    writeFileSync(ung, of);
    const { stdout } = await check('--built', built, '--json', '--as-of', '2026-12-01');
    return (JSON.parse(stdout) as { code: string; file: string; line: number }[])
      .filter(({ code, file }) => code === 'LOYPE-REVIEW' && file.endsWith('ung/nb.mdx'))
      .map(({ line }) => line);
  };
  try {
    const { content } = readContent(folder, daysOn('2026-12-01'));
    assert.ok(content);
    writeFileSync(join(built, 'pages.json'), JSON.stringify(pageRecords(listPages(content, { base: '/' }))));
    assert.deepEqual(await asked(text), []);
    assert.deepEqual(await asked(text.replace('Du er ikke alene', 'Du er aldri alene')), []);
    const [head = ''] = /^---\n.*?\n---\n/s.exec(text) ?? [];
    const words = 'Nå står det noe helt annet her. Ring oss når du vil, så finner vi en tid som passer for deg.';
    const other = `${head}\n${words}\n`;
    assert.deepEqual(await asked(other), [1]);
    assert.deepEqual(await asked(other.replace('revised: 2026-11-22', 'revised: 2026-12-01')), []);
    assert.deepEqual(await asked(other.replace('reviewed: 2026-11-22', 'reviewed: 2026-11-30')), []);
  } finally {
    writeFileSync(ung, text);
    rmSync(built, { recursive: true });
  }
});

test('a day without sense, an unknown flag and a missing folder end with exit code 2', async () => {
  assert.equal((await check('--as-of', 'i dag')).status, 2);
  assert.equal((await check('--jsn')).status, 2);
  assert.equal((await check('--content', join(folder, 'nowhere'))).status, 2);
});

test('a number confirmed within the year is no longer told', async () => {
  const told = async (day: string) =>
    (JSON.parse((await check('--json', '--as-of', day)).stdout) as { file: string }[]).filter((it) =>
      it.file.includes('vaga'),
    ).length;
  assert.equal(await told('2020-10-14'), 0);
  assert.equal(await told('2020-10-15'), 3);
});

test('every kind of problem is explained, and nothing else', () => {
  const text = readFileSync('docs/errors.md', 'utf8');
  const sections = text
    .split(/^## /m)
    .slice(1)
    .map((section) => section.split('\n'));
  assert.deepEqual(
    sections.map(([code]) => code),
    Object.keys(CODES),
  );
  for (const [code, kind] of sections) {
    const word = CODES[code as keyof typeof CODES] === 'error' ? '**Feil.**' : '**Advarsel.**';
    assert.ok(kind?.startsWith(word), code);
  }
});

test('no form of the answer holds a sign that a terminal obeys', async () => {
  const file = join(folder, 'guides', 'a\u001b[31m\u0007b.mdx');
  writeFileSync(file, 'x');
  for (const form of [[], ['--github'], ['--json']]) {
    const { status, stdout } = await check(...form);
    assert.equal(status, 1);
    assert.doesNotMatch(stdout, /(?!\n)\p{Cc}/u, form.join());
  }
  rmSync(file);
  const { stderr } = await run(main, ['--content', '\u001b[31mx']);
  assert.match(stderr, /^--content "\\u\{1b\}\[31mx" does not exist\.\n$/);
});

test('a damaged list of the last build is said, and none is no fault', async () => {
  const built = mkdtempSync(join(tmpdir(), 'loype-built-'));
  for (const text of ['{', 'null', '{}', '[1]', '']) {
    writeFileSync(join(built, 'pages.json'), text);
    const { status, stderr } = await check('--built', built);
    assert.equal(status, 0);
    assert.match(stderr, /Fikk ikke lest hvilke sider som er publisert \(.*pages\.json: .+\)/, text);
  }
  rmSync(join(built, 'pages.json'));
  assert.doesNotMatch((await check('--built', built)).stderr, /Fikk ikke lest/);
  rmSync(built, { recursive: true });
});
