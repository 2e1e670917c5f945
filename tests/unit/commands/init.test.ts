import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { main as check } from '../../../src/commands/check.ts';
import { main } from '../../../src/commands/init.ts';
import { main as start } from '../../../src/commands/new.ts';
import { installedFrom } from '../../../src/starting/installed-from.ts';
import { makeFiles } from '../../../src/starting/new-file.ts';
import { misreadFolder } from '../../../src/work/checkout.ts';
import { run } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'loype-init-'));
after(() => rmSync(home, { recursive: true }));
const io = { cwd: home, env: { LOYPE_AS_OF: '2026-11-22' } };
const LOM = ['--name', 'Lom kommune', '--kind', 'municipality'];

test('a repository is made whose check names what is left to fill in, and nothing else', async () => {
  const { status, stdout, stderr } = await run(main, ['lom', ...LOM], io);
  assert.equal(status, 0, stderr);
  const files = globSync('**/*.*', { cwd: join(home, 'lom') });
  assert.match(stdout, /^Laga \d+ filer i lom\. Neste steg står i lom\/README\.md\.\n$/);
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
mkdirSync(join(home, 'another/content/organisations/vaga/pages'), { recursive: true });
writeFileSync(join(home, 'another/content/organisations/vaga/organisation.yaml'), 'kind: municipality');
writeFileSync(join(home, 'text.tgz'), 'mine');
/** Packs a manifest as npm does. */
function pack(file: string, manifest: object): Buffer {
  mkdirSync(join(home, 'package'), { recursive: true });
  writeFileSync(join(home, 'package/package.json'), JSON.stringify(manifest));
  const packed = spawnSync('tar', ['-czf', file, 'package/package.json'], { cwd: home });
  assert.equal(packed.status, 0, String(packed.stderr));
  rmSync(join(home, 'package'), { recursive: true });
  return readFileSync(join(home, file));
}
pack('other.tgz', { name: 'sharp', version: '1.0.0' });
const old = pack('old.tgz', { name: 'loype', version: '0.0.1' });
writeFileSync(join(home, 'cut.tgz'), old.subarray(0, old.length / 2));
const REFUSED: [args: string[], says: RegExp][] = [
  [[], /^Skriv mappen som skal lages: init DIR/],
  [['full', ...LOM], /^«full» er ikke en tom mappe\. .* Ingenting er laget\.$/m],
  [['file', ...LOM], /^«file» er en fil\. Skriv navnet på en ny mappe\. Ingenting er laget\.$/m],
  ...['', 'organisations/', 'organisations/vaga/', 'organisations/vaga/pages/'].map((within): [string[], RegExp] => [
    [`another/content/${within}ny`, ...LOM],
    /^«another\/content\/.*ny» ligger i innholdsmappen .*\/another\/content\S*, som .* Ingenting er laget\.$/m,
  ]),
  [['node_modules/ny', ...LOM], /^«node_modules\/ny» ligger i node_modules, der npm sletter .* Ingenting er laget\.$/m],
  [['file/below', ...LOM], /^file\/below\/.* kan ikke skrives: stedet ligger under en fil\. Ingenting er laget\.$/m],
  // No folder can be made there, not even by whoever may do all.
  [
    ['/sys/loype', ...LOM],
    /^\/sys\/loype\/.* kan ikke skrives: (stedet kan bare leses|du har ikke lov .*)\. Ingenting er laget\.$/m,
  ],
  // A folder that is there and takes none: it was asked for ever.
  [['/proc/loype/x', ...LOM], /^\/proc\/loype\/.* kan ikke skrives: .*\. Ingenting er laget\.$/m],
  [['ny', ...LOM, '--host', 'svn'], /^«svn» er ikke kjent\. Velg --host github eller --host gitlab\.$/m],
  [['ny', ...LOM, '--package', 'nowhere.tgz'], /^«nowhere\.tgz» er ingen pakke\. Skriv stien til en fil som/],
  [['ny', ...LOM, '--package', 'http://example.no/loype.tgz'], /er ingen pakke/],
  [['ny', ...LOM, '--package', 'text.tgz'], /^«text\.tgz» er ikke en pakke med Løype\. .* Ingenting er laget\.$/m],
  [['ny', ...LOM, '--package', 'cut.tgz'], /^«cut\.tgz» er ikke en pakke med Løype\./],
  [['ny', ...LOM, '--package', 'other.tgz'], /^«other\.tgz» er ikke en pakke med Løype\./],
  [['ny', ...LOM, '--package', 'old.tgz'], /^«old\.tgz» er Løype 0\.0\.1, og det er Løype \d\S+ som lager mappen\. /],
  [['ny', ...LOM, '--shared'], /^Sammen med --shared kan du ikke skrive --kind, --languages eller --slug\./],
  [['ny', '--shared'], /^Skriv navnet på portalen/],
  [['ny', '--name', 'Lom kommune'], /^Skriv hva slags virksomhet det er/],
  [['ny', '--kind', 'municipality'], /^Skriv navnet på virksomheten: --name "Lom kommune"$/m],
  [['ny', ...LOM, '--slug', '../ut'], /^Adressen «\.\.\/ut» kan ikke brukes/],
  [['ny', '--kind', 'municipality', '--name', '日本'], /^«日本» gir ingen adresse: .* Skriv en med --slug\.$/m],
  // What is refused by a build is not made either.
  [['ny/a#b', ...LOM], /^Det som lager sidene, kan ikke lese en sti med "#", og mappen blir ".*\/ny\/a#b"\. Velg/],
  [['ny/it\'s "q"', ...LOM], /^Det som lager sidene, kan ikke lese en sti med "\\"", .* Ingenting er laget\.$/m],
  [['ny/@fs', '--shared', '--name', 'Helse'], /^Det som lager sidene, kan ikke lese en sti med "@fs"/],
];
for (const [args, says] of REFUSED)
  test(`refused with a sentence, and nothing is made: ${args.join(' ') || 'no folder'}`, async () => {
    const { status, stdout, stderr } = await run(main, args, io);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, says);
    for (const none of ['ny', 'ut', 'node_modules']) assert.ok(!existsSync(join(home, none)), none);
    assert.deepEqual(globSync('full/*', { cwd: home }), ['full/mine.txt']);
  });

test('the folder that the command stands in is told in words', async () => {
  mkdirSync(join(home, 'here'));
  const { status, stdout } = await run(main, ['.', ...LOM], { ...io, cwd: join(home, 'here') });
  assert.equal(status, 0);
  assert.match(stdout, /^Laga \d+ filer i denne mappa\. Neste steg står i README\.md\.\n$/);
});

test('a file that cannot be written takes those before it away again', async () => {
  const parent = join(home, 'half');
  mkdirSync(parent);
  // The way to a later file goes through a file, which the folder that is to be made cannot hold yet.
  const files = [
    { path: join(parent, 'made/a.txt'), text: 'a' },
    { path: join(parent, 'made/a.txt/b.txt'), text: 'b' },
  ];
  assert.throws(() => makeFiles(files, home), /kan ikke skrives: .*\. Ingenting er laget\.$/);
  assert.deepEqual(globSync('**/*', { cwd: parent }), []);
});

test('neither network nor git is needed, and a folder with an empty repository will do', async () => {
  mkdirSync(join(home, 'cloned/.git'), { recursive: true });
  const path = process.env['PATH'];
  process.env['PATH'] = '';
  const made = await run(main, ['cloned', ...LOM, '--host', 'gitlab'], {
    ...io,
    fetch: () => Promise.reject(new Error('no network')),
  });
  process.env['PATH'] = path;
  assert.equal(made.status, 0, made.stderr);
  assert.ok(existsSync(join(home, 'cloned/.gitlab-ci.yml')));
});

test('what systems leave in a folder that somebody has looked into is no content', async () => {
  mkdirSync(join(home, 'seen'));
  for (const left of ['.DS_Store', 'Thumbs.db', 'desktop.ini']) writeFileSync(join(home, 'seen', left), '');
  assert.equal((await run(main, ['seen', ...LOM], io)).status, 0);
});

test('a tarball is laid into the repository, and an address is written down', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const packed = pack(`loype-${version}.tgz`, { name: 'loype', version });
  const dependency = async (folder: string, given: string) => {
    const made = await run(main, [folder, ...LOM, '--package', given], io);
    assert.equal(made.status, 0, made.stderr);
    return JSON.parse(readFileSync(join(home, folder, 'package.json'), 'utf8')).dependencies.loype;
  };
  assert.equal(await dependency('by-file', `loype-${version}.tgz`), `file:loype-${version}.tgz`);
  assert.ok(packed.equals(readFileSync(join(home, `by-file/loype-${version}.tgz`))));
  const address = 'https://www.example.no/loype-0.0.1.tgz';
  assert.equal(await dependency('by-address', address), address);
});

test('what runs from a tarball is known by what it was installed from, so that no registry is asked for it', () => {
  const product = join(home, 'tried/node_modules/loype');
  mkdirSync(product, { recursive: true });
  const installed = (loype: unknown) => {
    writeFileSync(join(home, 'tried/package.json'), JSON.stringify({ dependencies: { loype } }));
    return installedFrom(product);
  };
  assert.equal(installed('file:loype-0.2.0.tgz'), join(home, 'tried/loype-0.2.0.tgz'));
  assert.equal(installed('file:../loype-0.2.0.tgz'), join(home, 'loype-0.2.0.tgz'));
  assert.equal(installed('https://www.example.no/loype-0.2.0.tgz'), 'https://www.example.no/loype-0.2.0.tgz');
  for (const registry of ['0.2.0', '^0.2.0', 'file:../loype', undefined, 7])
    assert.equal(installed(registry), undefined);
  writeFileSync(join(home, 'tried/package.json'), '{');
  assert.equal(installedFrom(product), undefined);
  assert.equal(installedFrom(process.cwd()), undefined);
});

test('a folder is refused by the rule of the build', async () => {
  for (const name of [
    'a#b',
    'a?b',
    'a%20b',
    'a*b',
    'a"b',
    'a:b',
    'a\\b',
    'a\tb',
    '@fs',
    'Helse i Lom',
    'blåbær',
    '@fsx',
  ]) {
    const refused = misreadFolder({ project: join(home, 'signs', name) }) !== undefined;
    const { status } = await run(main, [`signs/${name}`, ...LOM], io);
    assert.equal(status, refused ? 2 : 0, name);
    assert.equal(existsSync(join(home, 'signs', name)), !refused, name);
  }
});

test('a municipality that the register does not know is told, with the nearest name, and made all the same', async () => {
  const told = async (folder: string, ...args: string[]) => {
    const { status, stderr } = await run(main, [folder, ...args], io);
    assert.equal(status, 0, stderr);
    return stderr;
  };
  assert.equal(
    await told('ukjend', '--name', 'Finnesikke  kommune', '--kind', 'municipality'),
    'Registeret kjenner ingen kommune som heter «Finnesikke kommune». Derfor er ikke fylke, helseforetak og DPS hentet derfra.\n',
  );
  assert.match(
    await told('nesten', '--name', 'Skåk kommune', '--kind', 'municipality', '--languages', 'nn'),
    /^Registeret kjenner inga kommune som heiter «Skåk kommune»\. Meinte du «Skjåk»\? Difor /,
  );
  assert.equal(await told('to', '--name', 'Herøy kommune', '--kind', 'municipality'), '');
  assert.equal(await told('sjukehus', '--name', 'Finnesikke sjukehus', '--kind', 'hospital'), '');
});

test('the guide is named where it lies in a repository of one’s own', async () => {
  assert.equal((await run(main, ['guide', ...LOM], io)).status, 0);
  const file = readFileSync(join(home, 'guide/content/organisations/lom/organisation.yaml'), 'utf8');
  assert.deepEqual([...new Set(file.match(/\S*redaktor\.md/g))], ['node_modules/loype/docs/redaktor.md']);
  const there = { ...io, cwd: join(home, 'guide') };
  const { stdout } = await run(start, ['organisation', 'Vågå kommune', '--kind', 'municipality'], there);
  assert.match(stdout, /Rettleiinga er node_modules\/loype\/docs\/redaktor\.md /);
});

test('many share a repository: each gets its folder by "new", and the check names nothing but what is left', async () => {
  const made = await run(main, ['felles', '--shared', '--name', 'Helse i dalen'], io);
  assert.equal(made.status, 0, made.stderr);
  const there = { ...io, cwd: join(home, 'felles') };
  assert.equal((await run(check, [], there)).status, 0);
  for (const name of ['Lom kommune', 'Vågå kommune'])
    assert.equal((await run(start, ['organisation', name, '--kind', 'municipality'], there)).status, 0);
  const found = JSON.parse((await run(check, ['--json'], there)).stdout) as { file: string; code: string }[];
  assert.deepEqual(
    [...new Set(found.map(({ file }) => file))],
    ['organisations/lom/organisation.yaml', 'organisations/vaga/organisation.yaml'],
  );
});
