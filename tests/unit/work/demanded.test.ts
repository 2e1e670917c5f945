import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { main as build } from '../../../src/commands/build.ts';
import { main as check } from '../../../src/commands/check.ts';
import { main as start } from '../../../src/commands/new.ts';
import { main as schemas } from '../../../src/commands/schemas.ts';
import { isNewEnough } from '../../../src/model/schemas/version.ts';
import type { Main } from '../../../src/terminal/io.ts';
import { refusedVersion } from '../../../src/work/demanded.ts';
import { run } from '../commands/run.ts';

const home = mkdtempSync(join(tmpdir(), 'loype-demanded-'));
const content = join(home, 'content');
mkdirSync(content);
after(() => rmSync(home, { recursive: true }));
const write = (portal: string, manifest: string) => {
  writeFileSync(join(content, 'portal.yaml'), portal);
  writeFileSync(join(home, 'package.json'), manifest);
};

const VERSIONS: [version: string, range: string, enough: boolean | null][] = [
  ['0.3.0', '>=0.3', true],
  ['0.3.1', '>=0.3.1', true],
  ['0.10.0', '>=0.9', true],
  ['1.0.0', '>=0.99.99', true],
  ['1.2.3', '>= 1', true],
  ['0.2.9', '>=0.3', false],
  ['0.3.0', '>=0.3.1', false],
  ['0.9.0', '>=0.10', false],
  ['0.9.9', '>=1', false],
  ['0.3.0-1', '>=0.3', true],
  ['0.3.0', '^0.3', null],
  ['0.3.0', '0.3', null],
  ['0.3.0', '', null],
];
for (const [version, range, enough] of VERSIONS)
  test(`${version} is ${enough === null ? 'not compared with' : enough ? 'enough for' : 'too old for'} "${range}"`, () =>
    assert.equal(isNewEnough(version, range), enough));

test('what asks for a newer version is refused, with the file that asks', () => {
  write('loype: ">=0.4"', '{}');
  assert.match(
    refusedVersion('0.3.0', content, home)?.en ?? '',
    /for Løype >=0\.4 \(portal\.yaml\), and this is 0\.3\.0\./,
  );
  assert.equal(refusedVersion('0.4.0', content, home), undefined);
  write('name: x', '{"engines": {"loype": ">=0.5"}}');
  assert.match(refusedVersion('0.4.9', content, home)?.en ?? '', /\(package\.json\)/);
  assert.equal(refusedVersion('0.5.0', content, home), undefined);
});

test('a manifest that asks in another form is refused, for nobody else reads it', () => {
  for (const range of ['"^0.3"', '"0.3"', '"*"', '""', '3', '[">=0.3"]', '{}', '">=0.3.0-beta"', '">=99999999"']) {
    write('', `{"engines": {"loype": ${range}}}`);
    assert.match(
      refusedVersion('0.3.0', content, home)?.en ?? '',
      /^package\.json has "loype": .*Write it as ">=0\.3"\.$/,
      range,
    );
  }
  write('', '{"engines": {"loype": null}}');
  assert.equal(refusedVersion('0.3.0', content, home), undefined);
});

test('what cannot be read, and a range that is none in the portal, are told by others', () => {
  for (const [portal, manifest] of [
    ['loype: [', '{'],
    ['- a', '[]'],
    ['loype: 3', '{"engines": "x"}'],
    ['', 'null'],
  ] as const) {
    write(portal, manifest);
    assert.equal(refusedVersion('0.1.0', content, home), undefined);
  }
});

test('no command works on content that is for a newer version, and nothing is written', async () => {
  write('loype: ">=99"', '{}');
  mkdirSync(join(content, 'organisations/lom'), { recursive: true });
  writeFileSync(join(content, 'organisations/lom/organisation.yaml'), 'languages: [nn]');
  const calls: [Main, string[]][] = [
    [build, []],
    [check, []],
    [start, ['page', 'lom', 'Hei']],
    [start, ['organisation', 'Vågå kommune', '--kind', 'municipality']],
    [schemas, []],
  ];
  for (const [main, args] of calls) {
    const { status, stdout, stderr } = await run(main, args, { cwd: home, env: {} });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(
      stderr,
      main === start
        ? /^Innholdet er for Løype >=99 \(portal\.yaml\), og dette er \d+\.\d+\.\d+\. Installer en nyere versjon\.\n$/
        : /^The content is for Løype >=99 \(portal\.yaml\), and this is \d+\.\d+\.\d+\. Install a newer one\.\n$/,
    );
  }
  for (const made of ['.loype', 'dist', '.vscode', 'content/organisations/lom/pages', 'content/organisations/vaga'])
    assert.ok(!existsSync(join(home, made)), made);
});
