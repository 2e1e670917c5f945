import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { COMMANDS as NAMED } from '../../../src/commands/loype.ts';
import { inTurn } from '../../in-turn.ts';

/** All but the one that has them all under one name, which is tried where the package is installed. */
const COMMANDS = globSync('src/commands/*.ts')
  .map((file) => basename(file))
  .filter((file) => file !== 'loype.ts');

const SAYS = /--nothing|Hva skal lages\?|«x» kan ikke lages/;

test('every command that is called with a flag that it does not know ends with 2, and says what is wrong', () => {
  const calls = COMMANDS.map((file) => ({ command: basename(file, '.ts'), args: ['--nothing', 'x'] }));
  for (const [at, { status, said }] of inTurn(calls).entries()) {
    assert.equal(status, 2, `${COMMANDS[at]}: ${said}`);
    assert.match(said, SAYS);
    assert.doesNotMatch(said, /^\s+at /m);
  }
});

for (const file of ['deadlines.ts', 'bench.ts', 'pack.ts', 'packages.ts'])
  test(`scripts/${file} ends with the exit code of its command, and prints nothing where something is wrong`, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${file}`, '--nothing', 'x'], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout], [2, ''], stderr);
    assert.match(stderr, SAYS);
    assert.doesNotMatch(stderr, /^\s+at /m);
  });

test('every command has its entry, which is no more than that, and its name in package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const file of COMMANDS) {
    const name = basename(file, '.ts');
    assert.match(
      readFileSync(`scripts/${file}`, 'utf8'),
      /^import \{ main \} from '\.\.\/src\/commands\/[\w-]+\.ts';\nimport .*\n\nawait runAsProcess\(main\);\n$/,
    );
    assert.equal(scripts[name.replace(/^(register|rules)-/, '$1:')], `node -r ./bin/place.cjs scripts/${file}`);
  }
});

test('a command that found something ends with 1, and with 0 when there is nothing to say', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' }).status;
  assert.equal(run('scripts/deadlines.ts', 'nowhere'), 1);
  assert.equal(run('scripts/register-check.ts'), 0);
});

test('every command has its place under the one name', () => {
  const named = Object.keys(NAMED).map((name) => `${name.replace(':', '-')}.ts`);
  assert.deepEqual(named.toSorted(), COMMANDS.toSorted());
});
