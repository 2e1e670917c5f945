import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { main as check } from '../../../src/commands/check.ts';
import { main } from '../../../src/commands/new.ts';
import { FIXTURE } from '../../fixture.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-new-'));
after(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(FIXTURE, folder, { recursive: true });
});

const start = (...args: string[]) => run(main, [...args, '--content', folder]);

/** The errors that the real check finds, as `file:line`, each once. */
async function errors(): Promise<string[]> {
  const all = JSON.parse((await run(check, ['--json', '--content', folder])).stdout) as {
    file: string;
    line: number;
    severity: string;
  }[];
  return [...new Set(all.filter((it) => it.severity === 'error').map((it) => `${it.file}:${it.line}`))].sort();
}

/** The next steps that the command lists, as `file:line`. */
const steps = (stdout: string) =>
  [...stdout.matchAll(/^ {2}(\S+\.(?:yaml|mdx):\d+) {2}\S/gm)]
    .map((it) => (it[1] ?? '').slice(folder.length + 1))
    .sort();

/** Writes on the lines that are left open, whatever they ask for, what an editor could write there. */
function fillIn(file: string, answers: Record<string, string>) {
  const path = join(folder, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const filled = lines.map((line) => {
    if (line.startsWith('TODO:')) return 'Her er vi.';
    const [, field] = /^[\s-]*(\w+): {2}# FYLL INN:/.exec(line) ?? [];
    if (field === undefined) return line;
    assert.ok(field in answers, `nobody has an answer for ${field}`);
    return line.replace(': ', `: ${answers[field]} `);
  });
  writeFileSync(path, filled.join('\n'));
}

const ANSWERS = {
  number: '"1818"',
  website: 'https://www.example.no',
  role: 'Koordinatoren',
  phones: '["91 13 43 58"]',
  contact: 'koordinator',
  trust: 'Helse Eksempel HF',
  with: 'Helse Eksempel RHF',
  places: '12',
  name: 'Langtidsplass',
  fromMonths: '3',
  toMonths: '6',
  referredBy: 'Fastlegen',
  assessedBy: 'Sykehuset',
};

const ORDERS: [args: string[], slug: string, left: number][] = [
  [['Selbu', 'kommune', '--kind', 'municipality', '--languages', 'nn,en'], 'selbu', 4],
  [['Ytre "Å": DPS', '--kind', 'hospital'], 'ytre-a-dps', 8],
  [['Fjellheimen', '--kind', 'institution', '--slug', 'fjell', '--languages', 'nb,nn'], 'fjell', 12],
  [['Herøy', 'kommune', '--kind', 'municipality'], 'heroy', 5],
  [['Kommunen', 'Utopia', '--kind', 'municipality'], 'kommunen-utopia', 5],
  [['Prøvevik', '--kind', 'municipality', '--fictional'], 'provevik', 4],
];
for (const [args, slug, left] of ORDERS) {
  test(`a new organisation (${args.join(' ')}) passes the check but for what it lists, and then wholly`, async () => {
    const { status, stdout, stderr } = await start('organisation', ...args);
    assert.equal(status, 0, stderr);
    assert.equal(/^Registeret kjenner ingen kommune som heter/m.test(stderr), args.includes('Utopia'));
    assert.match(stdout, / er docs\/redaktor\.md(?: \(på bokmål\))?\.$/m);
    const file = `organisations/${slug}/organisation.yaml`;
    assert.ok(existsSync(join(folder, file)), stdout);
    assert.equal(steps(stdout).length, left, stdout);
    assert.deepEqual(await errors(), steps(stdout));
    fillIn(file, { ...ANSWERS, ...(args.includes('--fictional') && { phones: '["01 23 45 67"]' }) });
    assert.deepEqual(await errors(), []);
  });
}

test('a new organisation holds no number, address or date that nobody gave', async () => {
  await start('organisation', 'Selbu kommune', '--kind', 'municipality');
  const text = readFileSync(join(folder, 'organisations/selbu/organisation.yaml'), 'utf8').replace(/#.*$/gm, '');
  // The municipality's number is the register's.
  assert.match(text, /^number: "5032"$/m);
  assert.doesNotMatch(text.replace(/^number:.*$/m, ''), /\d{2} ?\d{2}|https?:/);
  assert.match(text, /publication: demo/);
  assert.equal(text.match(/verifiedOn: null/g)?.length, 2);
});

test('a new municipality takes its language from the register, and leaves what is known to it', async () => {
  const made = async (...args: string[]) => {
    await start('organisation', ...args, '--kind', 'municipality');
    const [slug = ''] = readdirSync(join(folder, 'organisations')).filter(
      (it) => !existsSync(`${FIXTURE}/organisations/${it}`),
    );
    const text = readFileSync(join(folder, 'organisations', slug, 'organisation.yaml'), 'utf8');
    rmSync(join(folder, 'organisations', slug), { recursive: true });
    return ['number', 'languages', 'website'].map((it) => new RegExp(`^${it}: *(.*)$`, 'm').exec(text)?.[1]);
  };
  assert.deepEqual(await made('Lom kommune'), ['"3434"', '[nn]', undefined]);
  assert.deepEqual(await made('Selbu kommune'), ['"5032"', '[nb]', undefined], 'neutral');
  assert.deepEqual(await made('Lom kommune', '--languages', 'nb,en'), ['"3434"', '[nb, en]', undefined]);
  assert.deepEqual(await made('Lom kommune', '--slug', 'lom-i-dalen'), ['"3434"', '[nn]', undefined]);
  assert.deepEqual(await made('Herøy kommune', '--slug', 'heroy-more-og-romsdal'), ['"1515"', '[nn]', undefined]);
  assert.deepEqual(await made('Herøy kommune'), [
    '# FYLL INN: kommunenummeret, "1515" for Herøy (Møre og Romsdal), "1818" for Herøy (Nordland)',
    '[nb]',
    undefined,
  ]);
  // An address that is doubtful in the register is asked for.
  const register = join(folder, 'register/municipalities.json');
  const lom = '"website": "https://lom.kommune.no"';
  writeFileSync(register, readFileSync(register, 'utf8').replace(lom, `${lom}, "doubtful": { "website": "x" }`));
  assert.match((await made('Lom kommune'))[2] ?? '', /^# FYLL INN: adressa/);
});

test('a new page is made in every language of the organisation, and is refused until it is written', async () => {
  const { status, stdout } = await start('page', 'eksempelvik', 'Å møte', 'oss: slik?');
  assert.equal(status, 0);
  const page = 'organisations/eksempelvik/pages/a-mote-oss-slik';
  assert.deepEqual(readdirSync(join(folder, page)).sort(), ['en.mdx', 'nb.mdx', 'nn.mdx']);
  const days = (language: string) =>
    readFileSync(join(folder, page, `${language}.mdx`), 'utf8')
      .match(/^(?:reviewed|revised|translates): \d{4}-\d\d-\d\d$/gm)
      ?.map((it) => it.split(':')[0]);
  assert.deepEqual(
    [days('nb'), days('nn'), days('en')],
    [
      ['reviewed', 'revised'],
      ['reviewed', 'translates'],
      ['reviewed', 'translates'],
    ],
  );
  const isText = (it: string) => it.endsWith('mdx:8');
  assert.deepEqual(
    (await errors()).filter((it) => !isText(it)),
    steps(stdout).filter((it) => !isText(it)),
  );
  const answers = { title: 'Slik møter du oss', summary: 'Om oss.' };
  for (const language of ['nb', 'nn', 'en']) {
    const path = join(folder, page, `${language}.mdx`);
    const [text, body] = readFileSync(path, 'utf8').split('TODO:');
    fillIn(`${page}/${language}.mdx`, answers);
    // First the fields alone.
    const filled = readFileSync(path, 'utf8');
    writeFileSync(path, filled.replace('Her er vi.', `TODO:${body}`));
    assert.ok(text);
  }
  assert.deepEqual(
    await errors(),
    ['en', 'nb', 'nn'].map((it) => `${page}/${it}.mdx:8`),
  );
  for (const language of ['nb', 'nn', 'en']) fillIn(`${page}/${language}.mdx`, answers);
  assert.deepEqual(await errors(), []);
});

test('a page in one language has its title, and the others are left alone', async () => {
  const { stdout } = await start('page', 'vaga', 'The meeting place', '--language', 'en', '--slug', 'moteplassen');
  const path = join(folder, 'organisations/vaga/pages/moteplassen');
  assert.deepEqual(readdirSync(path), ['en.mdx']);
  assert.match(readFileSync(join(path, 'en.mdx'), 'utf8'), /^---\ntitle: The meeting place\n/);
  assert.equal(steps(stdout).length, 2);
});

test('a page can be made for an organisation whose own file is not finished', async () => {
  await start('organisation', 'Selbu kommune', '--kind', 'municipality', '--languages', 'nn');
  assert.equal((await start('page', 'selbu', 'Møteplassen')).status, 0);
});

test('what exists is never overwritten', async () => {
  for (const args of [
    ['organisation', 'Vågå kommune', '--kind', 'municipality'],
    ['page', 'eksempelvik', 'Ung'],
  ]) {
    const { status, stderr } = await start(...args);
    assert.equal(status, 2);
    assert.match(stderr, /finnes allerede\. Ingenting er endret\.\n$/);
  }
  // One language that exists keeps the others from being made.
  assert.equal((await start('page', 'eksempelvik', 'Samarbeid med sykehuset')).status, 2);
  assert.deepEqual(readdirSync(join(folder, 'organisations/eksempelvik/pages/samarbeid-med-sykehuset')), ['nb.mdx']);
  for (const file of ['organisations/vaga/organisation.yaml', 'organisations/eksempelvik/pages/ung/nb.mdx'])
    assert.equal(readFileSync(join(folder, file), 'utf8'), readFileSync(join(FIXTURE, file), 'utf8'));
});

const REFUSED: [args: string[], says: RegExp][] = [
  [[], /^Hva skal lages\?\n\nSkriv en av disse:/],
  [['kommune', 'Vågå'], /^«kommune» kan ikke lages\./],
  [['constructor', 'eksempelvik', 'Ny'], /^«constructor» kan ikke lages\./],
  [['__proto__', 'eksempelvik', 'Ny'], /^«__proto__» kan ikke lages\./],
  [['organisation', 'X', '--kind'], /^Det mangler noe etter --kind/],
  [['organisation', 'X', '--kind', ' '], /^Det mangler noe etter --kind/],
  [['organisation', 'X', '--kind=hospital', '--kind', 'hospital'], /^--kind står to ganger\. Skriv det én gang\.$/m],
  [['organisation', 'X', '--kind', 'hospital', '--fictional=nei'], /^Skriv --fictional uten noe etter\.$/m],
  [['organisation', 'X', '--kin', 'hospital'], /^--kin kan ikke brukes med «organisation»/],
  [['organisation', 'X', '--kind', 'kommune'], /^«kommune» er ikke en slags virksomhet/],
  [['page', 'vaga', 'Hei', '--kind', 'hospital'], /^--kind kan ikke brukes med «page»/],
];
for (const [args, says] of REFUSED) {
  test(`refused with a sentence and exit code 2: ${args.join(' ') || 'nothing'}`, async () => {
    const before = readdirSync(folder, { recursive: true }).length;
    const { status, stdout, stderr } = await start(...args);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, says);
    assert.doesNotMatch(stderr, /^\s+at /m);
    assert.equal(readdirSync(folder, { recursive: true }).length, before);
  });
}
