import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { main } from '../../../src/commands/check.ts';
import { FIXTURE } from '../../fixture.ts';
import { run } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'loype-check-one-'));
after(() => rmSync(home, { recursive: true }));
cpSync(join(FIXTURE, 'organisations'), join(home, 'content/organisations'), { recursive: true });
const vaga = join(home, 'content/organisations/vaga/organisation.yaml');
const whole = readFileSync(vaga, 'utf8');
const check = (args: readonly string[], changes: Parameters<typeof run>[2] = {}) =>
  run(main, [...args, '--as-of', '2026-11-22'], { cwd: home, env: {}, ...changes });
const foundBy = async (...args: string[]) =>
  JSON.parse((await check([...args, '--json'])).stdout) as { code: string; file: string; severity: string }[];
const write = (text: string) => writeFileSync(vaga, text);

test("one organisation is told its own warnings and nobody else's", async () => {
  const files = (rows: { file: string }[]) => new Set(rows.map(({ file }) => file.split('/')[1]));
  assert.ok(files(await foundBy()).size > 1, 'others have warnings too');
  assert.deepEqual([...files(await foundBy('--only', 'vaga'))], ['vaga']);
  assert.equal((await check(['--only', 'vaga'])).status, 0);
});

test('a content folder that is a link is read as the one that it leads to, over several links too', async () => {
  symlinkSync('content', join(home, 'linked'));
  symlinkSync(join(home, 'linked'), join(home, 'again'));
  write(whole.replace('switchboard: sentralbord', 'switchboard: sentralen'));
  const told = await Promise.all([[], ['--content', 'linked'], ['--content', 'again']].map((args) => foundBy(...args)));
  write(whole);
  assert.ok(told[0]?.some(({ code }) => code === 'LOYPE-REFERENCE'));
  assert.deepEqual(told[1], told[0]);
  assert.deepEqual(told[2], told[0]);
  assert.equal((await check(['--content', 'again'])).status, 0);
});

test('an error anywhere is told to all, for it stops every build', async () => {
  write(whole.replace('switchboard: sentralbord', 'switchboard: sentralen'));
  const told = await foundBy('--only', 'eksempelvik');
  write(whole);
  assert.deepEqual(
    told.filter(({ severity }) => severity === 'error').map(({ file, code }) => `${file} ${code}`),
    ['organisations/vaga/organisation.yaml LOYPE-REFERENCE'],
  );
  assert.ok(told.every(({ severity, file }) => severity === 'error' || file.startsWith('organisations/eksempelvik/')));
});

const REFUSED: [args: string[], says: RegExp][] = [
  [['--only', 'lom'], /^There is no organisation "lom"\. There are: .*vaga/],
  [['--only', '../vaga'], /^There is no organisation "\.\.\/vaga"/],
  [['--published', 'vaga'], /^--published "vaga" is no web address/],
  [['--published', 'file:///etc/'], /^--published "file:\/\/\/etc\/" is no web address/],
  [['--published', 'https://www.example.no/', '--built', '.'], /^Give --built or --published, not both/],
  [['--old-contacts', 'ask'], /^--old-contacts is "ask"\. Choose warn or refuse/],
  [['--gitlab', 'nowhere/report.json'], /^--gitlab "nowhere" does not exist/],
];
for (const [args, says] of REFUSED)
  test(`refused with a sentence: ${args.join(' ')}`, async () => {
    const { status, stdout, stderr } = await check(args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, says);
  });

test('GitLab gets a report with the place of each finding, by the names of its own format', async () => {
  mkdirSync(join(home, 'reports'));
  const { status, stdout } = await check(['--only', 'vaga', '--gitlab', 'reports/quality.json']);
  assert.equal(status, 0);
  assert.match(stdout, /\n0 feil, \d+ åtvaringar\n$/);
  const rows = JSON.parse(readFileSync(join(home, 'reports/quality.json'), 'utf8')) as Record<string, unknown>[];
  const found = await foundBy('--only', 'vaga');
  assert.equal(rows.length, found.length);
  for (const row of rows) {
    assert.deepEqual(Object.keys(row), ['description', 'check_name', 'fingerprint', 'severity', 'location']);
    assert.match(JSON.stringify(row['location']), /"path":"content\/organisations\/vaga\/.*"lines":\{"begin":\d+\}/);
    assert.equal(row['severity'], 'minor');
  }
  const prints = new Set(rows.map((row) => row['fingerprint']));
  assert.equal(prints.size, rows.length, 'each is a finding of its own');
  // A line added above moves it, and it is the same finding.
  write(`# Notat\n${whole}`);
  await check(['--only', 'vaga', '--gitlab', 'reports/quality.json']);
  write(whole);
  const moved = JSON.parse(readFileSync(join(home, 'reports/quality.json'), 'utf8')) as Record<string, unknown>[];
  assert.deepEqual(new Set(moved.map((row) => row['fingerprint'])), prints);
});

/** A site that is published with one page more than there is now, and what was asked of its server. */
function published(pages: unknown) {
  const asked: string[] = [];
  const ask = async (url: unknown) => {
    asked.push(String(url));
    return new Response(typeof pages === 'string' ? pages : JSON.stringify(pages));
  };
  return { asked, fetch: ask as typeof fetch };
}
const OF_VAGA = [
  { kind: 'front', organisation: 'vaga', id: 'front', language: 'nn', address: '/hjelp/' },
  { kind: 'front', organisation: 'vaga', id: 'front', language: 'en', address: '/hjelp/en/' },
  { kind: 'local', organisation: 'vaga', id: 'before', language: 'nn', address: '/hjelp/for/' },
];

test('an address of the published site that is lost is a warning, of a site of one organisation too', async () => {
  const { asked, fetch } = published(OF_VAGA);
  for (const only of [[], ['--only', 'vaga']]) {
    const { status, stdout } = await check(['--published', 'https://www.example.no/hjelp', ...only], { fetch });
    assert.equal(status, 0);
    assert.deepEqual(stdout.match(/LOYPE-RENAMED .*/g)?.length, 1);
    assert.match(
      stdout,
      /organisations\/vaga\/organisation\.yaml:1:1 {2}LOYPE-RENAMED {2}Sida på \/hjelp\/for\/ fanst .*«removed: \{ for: /,
    );
  }
  assert.deepEqual(new Set(asked), new Set(['https://www.example.no/hjelp/pages.json']));
});

test('of an organisation that is no longer there, nothing is told as lost', async () => {
  const { fetch } = published(OF_VAGA.map((page) => ({ ...page, organisation: 'gone' })));
  const { status, stdout } = await check(['--published', 'https://www.example.no/hjelp/'], { fetch });
  assert.equal(status, 0);
  assert.doesNotMatch(stdout, /LOYPE-RENAMED/);
});

const UNHEARD: [what: string, ask: () => Promise<Response>, why: RegExp][] = [
  ['no network', () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ENOTFOUND') })), /ENOTFOUND/],
  ['no site yet', async () => new Response('', { status: 404 }), /404/],
  ['another site', async () => new Response('<html>'), /no list of pages/],
  ['a list of something else', async () => new Response('[{"address": 3}]'), /no list of pages/],
];
for (const [what, ask, why] of UNHEARD)
  test(`what is published is not known, which is said and fails nothing: ${what}`, async () => {
    const asked = { fetch: ask as typeof fetch };
    const args = ['--only', 'vaga', '--published', 'https://www.example.no/'];
    const { status, stderr } = await check(args, asked);
    assert.equal(status, 0);
    assert.match(stderr, /^Fekk ikkje lese kva sider som er publiserte \(https:\/\/www\.example\.no\/pages\.json: /);
    assert.match(stderr, why);
    const github = await check([...args, '--github'], asked);
    assert.match(github.stdout, /^::notice::Fekk ikkje lese/m);
    assert.deepEqual([github.status, github.stderr], [0, '']);
  });

const LIVE = 'publication: live\naccessibilityStatement: https://uustatus.no/nb/erklaringer/publisert/0';
test('old contacts of a site in use are refused when that is asked for, and of a demonstration never', async () => {
  const refuse = (...more: string[]) => check(['--only', 'vaga', '--old-contacts', 'refuse', ...more]);
  assert.equal((await refuse()).status, 0, 'a demonstration');
  assert.match(whole, /^publication: demo$/m);
  write(whole.replace('publication: demo', LIVE));
  const { status, stdout, stderr } = await refuse();
  const json = JSON.parse((await refuse('--json')).stdout) as Record<string, unknown>[];
  const github = await refuse('--github');
  const warned = await check(['--only', 'vaga']);
  const english = await refuse('--lang', 'en');
  const others = await check(['--only', 'eksempelvik', '--old-contacts', 'refuse']);
  write(whole.replace('publication: demo', LIVE).replace(/verifiedOn: .*/g, 'verifiedOn: 2026-11-01'));
  const confirmed = await refuse();
  write(whole.replace('publication: demo', LIVE));
  const stray = join(vaga, '../notat.docx');
  writeFileSync(stray, 'x');
  const withError = await refuse();
  rmSync(stray);
  write(whole);
  assert.equal(withError.status, 1);
  assert.match(withError.stdout, /LOYPE-OLD-CONTACTS {2}«vaga» er i bruk \(live\)/, 'whatever else is wrong');
  assert.equal(status, 1);
  // The count says that it is refused, as the exit code does.
  assert.match(stdout, /\n1 feil, \d+ åtvaringar\n$/);
  assert.match(withError.stdout, /\n2 feil, \d+ åtvaringar\n$/);
  assert.match(english.stdout, /\n1 error, \d+ warnings\n$/);
  assert.match(warned.stdout, /\n0 feil, \d+ åtvaringar\n$/);
  const sentence = /«vaga» er i bruk \(live\), og ingen har stadfesta «\S+».* dei siste 12 månadene\./;
  assert.match(stdout, sentence);
  assert.equal(stderr, '');
  // A program is told as well, at the line of the first of them.
  const [told, ...more] = json.filter(({ severity }) => severity === 'error');
  assert.deepEqual(more, []);
  assert.deepEqual([told?.['file'], told?.['code']], ['organisations/vaga/organisation.yaml', 'LOYPE-OLD-CONTACTS']);
  assert.match(String(told?.['message']), sentence);
  const [first] = json.filter(({ code }) => code === 'LOYPE-UNVERIFIED');
  assert.equal(told?.['line'], first?.['line']);
  assert.match(
    github.stdout,
    RegExp(`^::error file=\\S+organisation\\.yaml,line=${told?.['line']},.*LOYPE-OLD-CONTACTS::«vaga»`, 'm'),
  );
  assert.deepEqual([warned.status, others.status, confirmed.status], [0, 0, 0]);
});

test('where Løype is installed, what was called wrongly is told in Norwegian', async () => {
  const installed = { program: 'npx --no loype' } as const;
  const calls: [args: string[], says: RegExp, cwd?: string][] = [
    [['--only', 'lom'], /^Virksomheten «lom» finnes ikke\. Disse finnes: .*vaga/],
    [['--onyl', 'lom'], /^--onyl er ukjent\. Dette kan du skrive:\n/],
    [['--json', '--json'], /^--json står to ganger\. Skriv det én gang\.\n$/],
    [['--only', ''], /^--only er tom\. Skriv --only VIRKSOMHET, eller ta det bort\.\n$/],
    [['--content', 'nowhere'], /^--content «nowhere» finnes ikke\.\n$/],
    [[], /^Mappen «content» finnes ikke her\. Gå til mappen som «loype init» laget, /, tmpdir()],
  ];
  for (const [args, says, cwd = home] of calls) {
    const { status, stderr } = await run(main, args, { ...installed, cwd, env: { LOYPE_AS_OF: '2026-11-22' } });
    assert.equal(status, 2, args.join());
    assert.match(stderr, says);
  }
});
