import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { main as check } from '../../../src/commands/check.ts';
import { main } from '../../../src/commands/import.ts';
import { FIXTURE } from '../../fixture.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-import-'));
after(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

const PAGES = new URL('../../fixtures/import/', import.meta.url).pathname;
const OLD = join(PAGES, 'eksempelvik.html');
const start = (...args: string[]) => run(main, [...args, '--content', FIXTURE], { cwd: folder });
const written = (path: string) => readFileSync(join(folder, path), 'utf8');
const filesIn = (path: string) =>
  (readdirSync(join(folder, path), { recursive: true, withFileTypes: true }) as { isFile(): boolean; name: string }[])
    .filter((it) => it.isFile())
    .map(({ name }) => name)
    .sort();

interface Told {
  code: string;
  severity: string;
  file: string;
  line: number;
}

/** What the check says of what was made. */
const told = async (path: string) =>
  JSON.parse((await run(check, ['--json', '--content', join(folder, path)])).stdout) as Told[];

test("an old page becomes the organisation's file, a page and a report, which pass the check but for what is honest", async () => {
  const { status, stdout, stderr } = await start(OLD, '--organisation', 'eksempelvik');
  assert.equal(status, 0, stderr);
  assert.deepEqual(filesIn('import/eksempelvik'), ['nb.mdx', 'organisation.yaml', 'rapport.md']);
  const findings = await told('import/eksempelvik/content');
  const codes = new Set(findings.map(({ code }) => code));
  assert.deepEqual([...codes].sort(), ['LOYPE-OLD-TERM', 'LOYPE-PLACEHOLDER', 'LOYPE-UNVERIFIED']);
  assert.match(stdout, /npm run check -- --content import\/eksempelvik\/content/);
});

test('nothing is confirmed, nobody is named, and each number stands in one place', async () => {
  await start(OLD, '--organisation', 'eksempelvik');
  const all = filesIn('import/eksempelvik').length;
  assert.equal(all, 3);
  const organisation = written('import/eksempelvik/content/organisations/eksempelvik/organisation.yaml');
  const page = written(
    'import/eksempelvik/content/organisations/eksempelvik/pages/pakkeforlop-psykisk-helse-og-rus/nb.mdx',
  );
  const report = written('import/eksempelvik/rapport.md');
  assert.deepEqual(organisation.match(/verifiedOn: (?!er)\S+/g), Array(4).fill('verifiedOn: null'));
  assert.doesNotMatch(page, /reviewed|0\d[ \d]{6,}/);
  for (const it of [
    organisation,
    page,
    report,
    JSON.stringify(await start(OLD, '--organisation', 'eksempelvik', '--json', '--out', 'b')),
  ])
    assert.doesNotMatch(it, /Nordmann|Fjeldbu|Solvang|Astrid|Turid/i);
  assert.match(organisation, /unless: \{ nb: "Har du allerede en koordinator eller kontaktperson [^"]+\." \}/);
  assert.match(report, /\| utdatert \| har gamle regler, navn eller datoer \| Rettighetene dine → /);
});

test('a name that is not known as one is left, and the report and the command say that this may be so', async () => {
  writeFileSync(join(folder, 'side.txt'), 'Hos oss får du hjelp hver dag. Vi og Thjostolv Qvale møter deg der.\n');
  const { stdout } = await start('side.txt', '--organisation', 'selbu');
  const report = written('import/selbu/rapport.md');
  assert.match(report, /Thjostolv Qvale/);
  const says = /De fleste navn på personer er tatt bort\. Se etter om noen står igjen\./;
  for (const it of [report, stdout]) assert.match(it, says);
  assert.doesNotMatch(report, /\bNavn på personer er tatt bort/);
});

test('a municipality is known from the register, and anybody else by what is written', async () => {
  const page = join(folder, 'side.txt');
  writeFileSync(page, 'Hos oss får du hjelp hver dag. Møt opp i Storgata.\n\nSentralbord: 61 00 36 00\n');
  assert.equal((await start(page, '--organisation', 'selbu')).status, 0);
  const selbu = written('import/selbu/content/organisations/selbu/organisation.yaml');
  assert.match(selbu, /^number: "5032"$/m);
  assert.match(selbu, /^languages: \[nb\]$/m);
  const unknown = await start(page, '--organisation', 'fjellheimen');
  assert.deepEqual([unknown.status, existsSync(join(folder, 'import/fjellheimen'))], [2, false]);
  assert.match(unknown.stderr, /--name "Fjellheimen" --kind institution/);
  const given = ['--organisation', 'fjellheimen', '--name', 'Fjellheimen', '--kind', 'institution', '--language', 'nn'];
  assert.equal((await start(page, ...given)).status, 0);
  const open = (await told('import/fjellheimen/content')).filter(({ severity }) => severity === 'error');
  const lineOf = (file: string, line: number) =>
    written(`import/fjellheimen/content/${file}`).split('\n')[line - 1] ?? '';
  for (const { file, line, code } of open)
    assert.ok(code === 'LOYPE-LANGUAGE-MIX' || lineOf(file, line).includes('FYLL INN'), `${file}:${line} ${code}`);
  assert.ok(open.length > 3);
});

test('numbers that nobody can have are told and not written', async () => {
  const page = join(folder, 'side.txt');
  writeFileSync(page, 'Hos oss får du hjelp hver dag.\n\nTjenestekontoret: 01 23 45 67\n');
  await start(page, '--organisation', 'selbu');
  const organisation = written('import/selbu/content/organisations/selbu/organisation.yaml');
  assert.match(organisation, /phones: {2}# FYLL INN: nummeret dit/);
  assert.doesNotMatch(organisation, /01 23 45 67/);
  assert.match(written('import/selbu/rapport.md'), /kan dere ikke ha, og de er ikke skrevet: 01 23 45 67/);
});

test('nothing that is there is overwritten', async () => {
  await start(OLD, '--organisation', 'eksempelvik');
  const before = written('import/eksempelvik/rapport.md');
  writeFileSync(join(folder, 'import/eksempelvik/rapport.md'), `${before}Lest.\n`);
  const again = await start(OLD, '--organisation', 'eksempelvik');
  assert.equal(again.status, 2);
  assert.match(again.stderr, /ikke en tom mappe/);
  assert.equal(written('import/eksempelvik/rapport.md'), `${before}Lest.\n`);
  mkdirSync(join(folder, 'mine'));
  cpSync(OLD, join(folder, 'mine/notat.html'));
  assert.equal((await start(OLD, '--organisation', 'eksempelvik', '--out', 'mine')).status, 2);
  assert.deepEqual(filesIn('mine'), ['notat.html']);
});

test('--json gives the analysis and the files', async () => {
  const { stdout } = await start(
    join(PAGES, 'eksempeldal.html'),
    '--organisation',
    'eksempeldal',
    '--name',
    'Eksempeldal kommune',
    '--kind',
    'municipality',
    '--fictional',
    '--json',
  );
  const given = JSON.parse(stdout) as {
    files: string[];
    language: string;
    contacts: { id: string }[];
    paragraphs: unknown[];
  };
  assert.deepEqual(
    given.files.map((it) => existsSync(join(folder, it))),
    [true, true, true],
  );
  assert.deepEqual([given.language, given.contacts.length], ['nn', 4]);
});

const REFUSED: [what: string, args: string[], why: RegExp][] = [
  ['no file', ['--organisation', 'selbu'], /Skriv filen/],
  ['no organisation', [OLD], /Skriv hvem siden hører til/],
  ['a file that is not there', ['nei.html', '--organisation', 'selbu'], /ingen fil/],
  ['a folder', [PAGES, '--organisation', 'selbu'], /ingen fil/],
  ['a language that is not known', [OLD, '--organisation', 'selbu', '--language', 'se'], /Språket «se»/],
  [
    'a slug that leads elsewhere',
    [OLD, '--organisation', '../x', '--name', 'X', '--kind', 'hospital'],
    /kan ikke brukes/,
  ],
  ['a kind that is none', [OLD, '--organisation', 'x', '--name', 'X', '--kind', 'shop'], /ikke en slags virksomhet/],
];
for (const [what, args, why] of REFUSED)
  test(`${what}: nothing is made, and it is said why`, async () => {
    const { status, stderr } = await start(...args);
    assert.deepEqual([status, readdirSync(folder)], [2, []], stderr);
    assert.match(stderr, why);
  });

test('an empty page is told as such', async () => {
  writeFileSync(join(folder, 'tom.html'), '<html><body><script>x</script></body></html>');
  const { status, stderr } = await start('tom.html', '--organisation', 'selbu');
  assert.deepEqual([status, stderr], [2, 'Det er ingen tekst på siden.\n']);
});
