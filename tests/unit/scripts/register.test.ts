import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';

const content = mkdtempSync(join(tmpdir(), 'loype-register-'));
const folder = join(content, 'register');
const shipped = () => cpSync('content/register', folder, { recursive: true });
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

function run(script: string, args: string[], { load = '', says = '' } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...(load ? ['--import', load] : []), `scripts/register-${script}.ts`, '--content', content, ...args],
    { encoding: 'utf8', env: { ...process.env, LOYPE_AS_OF: '2026-11-22', OWNERS_SAY: says } },
  );
  return { status, stdout, stderr };
}

const check = (...args: string[]) => run('check', args);
const ANSWERING = './tests/unit/register/answering.ts';
const SILENT = 'data:text/javascript,globalThis.fetch = () => Promise.reject(new Error("fetch failed"))';

test('register:check counts, and tells what is doubtful', () => {
  const { status, stdout } = check();
  assert.equal(status, 0);
  assert.match(stdout, /^ +357 {2}municipalities$/m);
  assert.match(stdout, /^ +5114 {2}postalCodes$/m);
  assert.match(stdout, /\nDoubtful \(\d+\):\n/);
  assert.match(stdout, /\nNo faults\.\n$/);
  const { counts, faults, doubtful } = JSON.parse(check('--json').stdout);
  assert.deepEqual([counts.municipalities, counts.postalCodes, faults], [357, 5114, []]);
  assert.ok(doubtful.some((it: { name: string; field: string }) => it.name === 'Alna' && it.field === 'dps'));
});

test('register:check finds a postal code too many', () => {
  damage('postal-codes.json', '"VÅGÅ": "2680', '"VÅGÅ": "9898 2680');
  const { status, stdout } = check();
  assert.equal(status, 1);
  assert.match(stdout, /The register has 5115 of “postalCodes”, but the owner has 5114\./);
});

test('register:check says in which file and line it cannot read, and that a folder is not there', () => {
  damage('counties.json', '"number": "03"', '"number": "3"');
  const { status, stdout } = check();
  assert.equal(status, 1);
  assert.match(stdout, /register\/counties\.json:2/);
  assert.equal(JSON.parse(check('--json').stdout).counts, null);
  const none = spawnSync(process.execPath, ['scripts/register-check.ts', '--content', join(content, 'nothing')]);
  assert.equal(none.status, 2);
});

test('register:update without a network says so, names the owner, and changes nothing', () => {
  const before = files();
  const { status, stderr } = run('update', ['--write'], { load: SILENT });
  assert.equal(status, 2);
  assert.match(
    stderr,
    /\(https:\/\/[^)]+\): fetch failed\nThe owners could not be reached: an update needs a network.*\.\nNothing is changed\.\n$/,
  );
  assert.deepEqual(files(), before);
});

test('register:update shows the difference, and writes it only when it is told to', () => {
  const before = files();
  const says = { load: ANSWERING, says: '2680\tVÅGÅ\t3435 → 2680\tVÅGÅ\t3437' };
  const shown = run('update', [], says);
  assert.equal(shown.status, 0, shown.stderr);
  assert.match(shown.stdout, /^2680, postal code: 3435 VÅGÅ → 3437 VÅGÅ\n1 differences, 0 of them by hand\.\n/);
  assert.match(shown.stdout, /2019-12-20-2114\n {4}here: neutral 150, nb 119, nn 88\n/);
  assert.match(shown.stdout, /2005-06-17-657\n {4}here: .*development: Karasjok, Kautokeino, Tana, Nesseby.*\n/);
  assert.deepEqual(files(), before);
  const written = run('update', ['--write'], says);
  assert.equal(written.status, 0, written.stderr);
  const changed = Object.entries(files()).filter(([name, text]) => text !== before[name]);
  assert.deepEqual(
    changed.map(([name]) => name),
    ['postal-codes.json'],
  );
  assert.equal(run('update', [], says).stdout.split('\n')[0], '0 differences, 0 of them by hand.');
});

test('register:update leaves to a person what takes a decision, and refuses an answer in another form', () => {
  const before = files();
  const county = run('update', ['--write'], {
    load: ANSWERING,
    says: '"fylkesnavn":"Trøndelag" → "fylkesnavn":"Midt-Noreg"',
  });
  assert.equal(county.status, 1);
  assert.match(county.stdout, /county 50, name: Trøndelag → Midt-Noreg {2}\(by hand\)/);
  const other = run('update', ['--write'], { load: ANSWERING, says: '"fylkesnummer" → "nummer"' });
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
    /has 5115 of “postalCodes”, but the owner has 5114\. If the owner has that many, set it in register\/sources\.yaml first\./,
  ],
  ['a post town without a name', '2680\tVÅGÅ\t3435 → 2680\t\t3435', /postal-codes\.json:\d+/],
  ['a postal code twice', '2680\tVÅGÅ\t3435 → 2683\tVÅGÅ\t3435', /2683|5113/],
  ['a municipality without a name', '"kommunenavnNorsk":"Vågå" → "kommunenavnNorsk":""', /municipalities\.json:\d+/],
];
for (const [what, says, told] of REFUSED)
  test(`register:update does not write what register:check refuses: ${what}`, () => {
    const before = files();
    for (const args of [[], ['--write']]) {
      const { status, stdout, stderr } = run('update', args, { load: ANSWERING, says });
      assert.equal(status, 1, stdout + stderr);
      assert.match(stderr, /^Nothing is written, for register:check would refuse it:\n/);
      assert.match(stderr, told);
    }
    assert.deepEqual(files(), before);
    assert.equal(check().status, 0);
  });

test('what register:update has written is what register:check takes, once a person has set the owner’s new count', () => {
  damage('sources.yaml', 'postalCodes: 5114', 'postalCodes: 5115');
  assert.equal(check().status, 1);
  const says = '2680\tVÅGÅ\t3435 → 2680\tVÅGÅ\t3435\tVÅGÅ\tG\r\n9999\tVÅGÅ\t3435';
  const { status, stdout, stderr } = run('update', ['--write'], { load: ANSWERING, says });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /\nWritten\./);
  assert.equal(check().status, 0);
  assert.ok(Object.keys(files()).every((name) => /\.(json|yaml)$/.test(name)));
});
