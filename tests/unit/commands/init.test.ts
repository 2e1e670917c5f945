import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { main as check } from '../../../src/commands/check.ts';
import { main } from '../../../src/commands/init.ts';
import { run } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'loype-init-'));
after(() => rmSync(home, { recursive: true }));
const io = { cwd: home, env: { LOYPE_AS_OF: '2026-11-22' } };
const LOM = ['--name', 'Lom kommune', '--kind', 'municipality'];

test('a repository is made whose check names what is left to fill in, and nothing else', async () => {
  const { status, stdout, stderr } = await run(main, ['lom', ...LOM], io);
  assert.equal(status, 0, stderr);
  const files = globSync('**/*.*', { cwd: join(home, 'lom') });
  assert.match(stdout, /^Laget \d+ filer i lom\. Neste steg står i lom\/README\.md\.\n$/);
  for (const file of ['package.json', 'README.md', 'content/organisations/lom/organisation.yaml'])
    assert.ok(files.includes(file), file);
  const read = (file: string) => JSON.parse(readFileSync(join(home, 'lom', file), 'utf8'));
  assert.equal(read('package.json').dependencies.loype, JSON.parse(readFileSync('package.json', 'utf8')).version);
  for (const schema of Object.keys(read('.vscode/settings.json')['yaml.schemas']))
    assert.ok(existsSync(join(home, 'lom', schema)), schema);
  const found = await run(check, ['--json'], { ...io, cwd: join(home, 'lom') });
  const places = new Set(JSON.parse(found.stdout).map((it: { file: string }) => it.file));
  assert.deepEqual([...places], ['organisations/lom/organisation.yaml']);
  const open = readFileSync(join(home, 'lom/content/organisations/lom/organisation.yaml'), 'utf8').match(/FYLL INN/g);
  assert.equal(open?.length, 4);
});

mkdirSync(join(home, 'full'));
writeFileSync(join(home, 'full/mine.txt'), 'mine');
writeFileSync(join(home, 'file'), 'mine');
const REFUSED: [args: string[], says: RegExp][] = [
  [[], /^Skriv mappen som skal lages: init DIR/],
  [['full', ...LOM], /^«full» er ikke en tom mappe\. .* Ingenting er laget\.$/m],
  [['file', ...LOM], /^«file» er ikke en tom mappe\./],
  [['file/below', ...LOM], /^Det gikk ikke å skrive i «file\/below»: /],
  [['ny', '--name', 'Lom kommune'], /^Skriv hva slags virksomhet det er/],
  [['ny', '--kind', 'municipality'], /^Skriv navnet på virksomheten/],
  [['ny', ...LOM, '--slug', '../ut'], /^Adressen «\.\.\/ut» kan ikke brukes/],
];
for (const [args, says] of REFUSED)
  test(`refused with a sentence, and nothing is made: ${args.join(' ') || 'no folder'}`, async () => {
    const { status, stdout, stderr } = await run(main, args, io);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, says);
    assert.ok(!existsSync(join(home, 'ny')) && !existsSync(join(home, 'ut')));
    assert.deepEqual(globSync('full/*', { cwd: home }), ['full/mine.txt']);
  });
