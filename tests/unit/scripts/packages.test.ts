import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ALLOWED, isAllowed, licencesOf } from '../../../scripts/licences.ts';
import { main } from '../../../scripts/packages.ts';
import { readAudit } from '../../../scripts/vulnerabilities.ts';
import { run } from '../commands/run.ts';

test('every package that is used has a licence that is allowed', () => {
  const packages = licencesOf('.');
  assert.ok(packages.length > 300);
  assert.deepEqual(
    packages.filter(({ licence }) => !isAllowed(licence)),
    [],
  );
});

test('no licence is allowed that nothing has', () => {
  const used = licencesOf('.').map(({ licence }) => licence ?? '');
  for (const licence of ALLOWED)
    assert.ok(
      used.some((it) => it.includes(licence)),
      licence,
    );
});

const EXPRESSIONS: [expression: string | null, allowed: boolean][] = [
  ['MIT', true],
  ['GPL-3.0-only', false],
  ['MIT OR GPL-3.0-only', true],
  ['GPL-3.0-only OR MIT', true],
  ['MIT AND GPL-3.0-only', false],
  ['(ISC AND CC-BY-3.0)', true],
  ['(MIT OR GPL-3.0-only) AND ISC', true],
  ['(MIT OR ISC) AND (GPL-3.0-only OR AGPL-3.0-only)', false],
  // AND binds closer than OR.
  ['GPL-3.0-only AND MIT OR ISC', true],
  ['MIT MIT', false],
  ['MIT)', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  ['UNLICENSED', false],
  ['', false],
  [null, false],
];

for (const [expression, allowed] of EXPRESSIONS) {
  test(`${expression === null ? 'no licence' : `“${expression}”`} is ${allowed ? '' : 'not '}allowed`, () => {
    assert.equal(isAllowed(expression), allowed);
  });
}

test('an installed package’s own word counts before the lockfile’s', () => {
  const project = mkdtempSync(join(tmpdir(), 'loype-licences-'));
  const packages = {
    '': { license: 'MIT' },
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/b': { version: '2.0.0', license: 'ISC' },
    'node_modules/c': { version: '3.0.0' },
  };
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages }));
  mkdirSync(join(project, 'node_modules/a'), { recursive: true });
  writeFileSync(join(project, 'node_modules/a/package.json'), JSON.stringify({ license: 'GPL-3.0-only' }));
  assert.deepEqual(
    licencesOf(project).map(({ path, licence }) => `${path.slice(-1)} ${licence}`),
    ['a GPL-3.0-only', 'b ISC', 'c null'],
  );
  rmSync(project, { recursive: true });
});

test('what npm answers about weaknesses is read, and no answer is not taken for a good one', () => {
  const advisory = { title: 'It can be stopped', url: 'https://example.com/a' };
  const report = {
    vulnerabilities: {
      a: { name: 'a', severity: 'high', via: [advisory] },
      b: { name: 'b', severity: 'high', via: ['a'] },
    },
  };
  assert.deepEqual(readAudit(JSON.stringify(report)), {
    known: [
      { name: 'a', severity: 'high', about: 'It can be stopped (https://example.com/a)' },
      { name: 'b', severity: 'high', about: 'through a' },
    ],
  });
  assert.deepEqual(readAudit('{"vulnerabilities":{}}'), { known: [] });
  assert.deepEqual(readAudit('{"message":"405 Method Not Allowed","error":{"summary":""}}'), {
    failed: '405 Method Not Allowed',
  });
  assert.deepEqual(readAudit(''), { failed: 'npm gave no answer' });
  assert.deepEqual(readAudit('{}'), { failed: 'npm gave no report' });
});

test('the command says what it has found, and with exit code 2 that it could not ask', async () => {
  const { status, stdout } = await run(main, []);
  assert.match(stdout, /^Licences: \d+ packages, 0 not allowed \(\d+ MIT, /m);
  const unknown = /^Vulnerabilities: not known, the registry could not be asked/m.test(stdout);
  const [, known] = /^Vulnerabilities: (\d+) known\.$/m.exec(stdout) ?? [];
  assert.equal(status, unknown ? 2 : Number(known) > 0 ? 1 : 0);
});
