import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { main as checkMain } from '../../../src/commands/register-check.ts';
import { main as updateMain } from '../../../src/commands/register-update.ts';
import { registerCounts } from '../../../src/domain/register-counts.ts';
import { SHIPPED } from '../../shipped.ts';
import { answering } from '../register/answering.ts';
import { REGISTER } from '../whole-register.ts';
import { run } from './run.ts';

/** How many of each thing the shipped register holds, which its sources say too. */
const COUNTS = registerCounts(REGISTER);
const CODES = COUNTS.postalCodes;

const content = mkdtempSync(join(tmpdir(), 'loype-register-'));
const folder = join(content, 'register');
const shipped = () => cpSync(join(SHIPPED, 'register'), folder, { recursive: true });
shipped();
afterEach(shipped);
after(() => rmSync(content, { recursive: true }));

/** All files of the copy, with their texts. */
const files = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

function damage(file: string, from: string, to: string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  assert.ok(before.includes(from), from);
  writeFileSync(join(folder, file), before.replace(from, to));
}

const check = (...args: string[]) => run(checkMain, ['--content', content, ...args]);
/** Asks owners that answer as they were recorded, but for what `says` changes (`from → to`). */
const update = (args: string[], says = '', ask = answering(says)) =>
  run(updateMain, ['--content', content, ...args], { fetch: ask, env: { LOYPE_AS_OF: '2026-11-22' } });

test('register:check counts, and tells what is doubtful', async () => {
  const { status, stdout } = await check();
  assert.equal(status, 0);
  assert.match(stdout, new RegExp(`^ +${COUNTS.municipalities} {2}municipalities$`, 'm'));
  assert.match(stdout, new RegExp(`^ +${CODES} {2}postalCodes$`, 'm'));
  assert.match(stdout, /\nDoubtful \(\d+\):\n/);
  assert.match(stdout, /\nNo faults\.\n$/);
  const { counts, faults, doubtful } = JSON.parse((await check('--json')).stdout);
  assert.deepEqual([counts, faults], [COUNTS, []]);
  assert.ok(doubtful.some((it: { name: string; field: string }) => it.name === 'Alna' && it.field === 'dps'));
});

test('register:check finds a postal code too many', async () => {
  damage('postal-codes.json', '"VÅGÅ": "2680', '"VÅGÅ": "9898 2680');
  const { status, stdout } = await check();
  assert.equal(status, 1);
  assert.match(stdout, new RegExp(`The register has ${CODES + 1} of “postalCodes”, but the owner has ${CODES}\\.`));
});

test('register:check says in which file and line it cannot read, and that a folder is not there', async () => {
  damage('counties.json', '"number": "03"', '"number": "3"');
  const { status, stdout } = await check();
  assert.equal(status, 1);
  assert.match(stdout, /register\/counties\.json:2/);
  assert.equal(JSON.parse((await check('--json')).stdout).counts, null);
  assert.equal((await run(checkMain, ['--content', join(content, 'nothing')])).status, 2);
});

test('register:update without a network says so, names the owner, and changes nothing', async () => {
  const before = files();
  const silent = () => Promise.reject(new Error('fetch failed'));
  const { status, stderr } = await update(['--write'], '', silent);
  assert.equal(status, 2);
  assert.match(
    stderr,
    /\(https:\/\/[^)]+\): fetch failed\nThe owners could not be reached: an update needs a network.*\.\nNothing is changed\.\n$/,
  );
  assert.deepEqual(files(), before);
});

test('register:update shows the difference, and writes it only when it is told to', async () => {
  const before = files();
  const says = '2680\tVÅGÅ\t3435 → 2680\tVÅGÅ\t3437';
  const shown = await update([], says);
  assert.equal(shown.status, 0, shown.stderr);
  assert.match(shown.stdout, /^2680, postal code: 3435 VÅGÅ → 3437 VÅGÅ\n1 differences, 0 of them by hand\.\n/);
  assert.match(shown.stdout, /2019-12-20-2114\n {4}here: neutral 150, nb 119, nn 88\n/);
  assert.match(shown.stdout, /2005-06-17-657\n {4}here: .*development: Karasjok, Kautokeino, Tana, Nesseby.*\n/);
  assert.deepEqual(files(), before);
  const written = await update(['--write'], says);
  assert.equal(written.status, 0, written.stderr);
  const changed = Object.entries(files()).filter(([name, text]) => text !== before[name]);
  assert.deepEqual(
    changed.map(([name]) => name),
    ['postal-codes.json'],
  );
  assert.equal((await update([], says)).stdout.split('\n')[0], '0 differences, 0 of them by hand.');
});

test('register:update leaves to a person what takes a decision, and refuses an answer in another form', async () => {
  const before = files();
  const county = await update(['--write'], '"fylkesnavn":"Trøndelag" → "fylkesnavn":"Midt-Noreg"');
  assert.equal(county.status, 1);
  assert.match(county.stdout, /county 50, name: Trøndelag → Midt-Noreg {2}\(by hand\)/);
  const other = await update(['--write'], '"fylkesnummer" → "nummer"');
  assert.equal(other.status, 2);
  assert.match(other.stderr, /^Kartverket kommuneinfo \(/);
  assert.doesNotMatch(other.stderr, /could not be reached/);
  assert.deepEqual(files(), before);
});

/** What an owner may say that the register cannot hold: its field, its form, how many there are, or that it is unique. */
const REFUSED: [what: string, says: string, told: RegExp][] = [
  [
    'a postal code more than the owner had',
    '2680\tVÅGÅ\t3435 → 2680\tVÅGÅ\t3435\tVÅGÅ\tG\r\n9999\tVÅGÅ\t3435',
    new RegExp(
      `has ${CODES + 1} of “postalCodes”, but the owner has ${CODES}\\. If the owner has that many, set it in register/sources\\.yaml first\\.`,
    ),
  ],
  ['a post town without a name', '2680\tVÅGÅ\t3435 → 2680\t\t3435', /postal-codes\.json:\d+/],
  ['a postal code twice', '2680\tVÅGÅ\t3435 → 2683\tVÅGÅ\t3435', new RegExp(`2683|${CODES - 1}`)],
  ['a municipality without a name', '"kommunenavnNorsk":"Vågå" → "kommunenavnNorsk":""', /municipalities\.json:\d+/],
];
for (const [what, says, told] of REFUSED)
  test(`register:update does not write what register:check refuses: ${what}`, async () => {
    const before = files();
    for (const args of [[], ['--write']]) {
      const { status, stdout, stderr } = await update(args, says);
      assert.equal(status, 1, stdout + stderr);
      assert.match(stderr, /^Nothing is written, for register:check would refuse it:\n/);
      assert.match(stderr, told);
    }
    assert.deepEqual(files(), before);
    assert.equal((await check()).status, 0);
  });

test('what register:update has written is what register:check takes, once a person has set the owner’s new count', async () => {
  damage('sources.yaml', `postalCodes: ${CODES}`, `postalCodes: ${CODES + 1}`);
  assert.equal((await check()).status, 1);
  const says = '2680\tVÅGÅ\t3435 → 2680\tVÅGÅ\t3435\tVÅGÅ\tG\r\n9999\tVÅGÅ\t3435';
  const { status, stdout, stderr } = await update(['--write'], says);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /\nWritten\./);
  assert.equal((await check()).status, 0);
  assert.ok(Object.keys(files()).every((name) => /\.(json|yaml)$/.test(name)));
});
