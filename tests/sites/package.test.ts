import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, lstatSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { COMMANDS } from '../../src/commands/loype.ts';
import { bundle } from '../../src/editing/server/bundle.ts';
import { TOKEN_HEADER } from '../../src/editing/server/guard.ts';
import { FIXTURE } from '../fixture.ts';
import { some } from '../some.ts';
import { BESIDE, installed, run } from './packaged.ts';
import { digests } from './project.ts';

const { home } = installed();
const loype = join(home, 'node_modules/loype');
/** Where the command is called: it finds the packages above. */
const folder = join(home, 'layer');
after(() => rmSync(folder, { recursive: true, force: true }));

const call = (...args: string[]) => run(process.execPath, [join(loype, 'bin/loype.js'), ...args], folder);

before(() => {
  cpSync(join(FIXTURE, 'organisations/vaga'), join(folder, 'content/organisations/vaga'), { recursive: true });
});

test('the package brings the national content and no organisation, test or tool of the project', () => {
  const files = globSync('**/*', { cwd: loype });
  assert.ok(files.includes('content/pathways/adults/nb.mdx') && files.includes('content/register/places.json'));
  assert.deepEqual(
    files.filter((it) => /^(content\/organisations|tests|scripts)\b|\.test\./.test(it)),
    [],
  );
  const packages = Object.keys(JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8')).packages);
  const here = packages.filter((it) => it !== '' && !BESIDE.includes(it) && existsSync(join(home, it)));
  assert.ok(here.length <= 230, `${here.length} packages`);
  const installedFiles = globSync('node_modules/**/*', { cwd: home }).filter(
    (it) => !BESIDE.some((folder) => it.startsWith(`${folder}/`)),
  );
  const bytes = installedFiles.reduce((sum, it) => {
    const file = lstatSync(join(home, it));
    return sum + (file.isFile() ? file.size : 0);
  }, 0);
  assert.ok(bytes > 100_000_000 && bytes <= 270_000_000, `${Math.round(bytes / 1e6)} MB`);
  for (const name of [
    'prosemirror-view',
    'style-dictionary',
    'prettier',
    'typescript',
    'lighthouse',
    '@playwright/test',
    'node',
  ])
    assert.ok(!existsSync(join(home, 'node_modules', name)), name);
});

test('it tells its version and its commands, each of which tells its flags', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(call('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
  const { stdout } = call('--help');
  for (const name of Object.keys(COMMANDS)) assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
  // Each is a process: `npm test` asks three of them.
  for (const name of some(Object.keys(COMMANDS), 3)) {
    const told = call(name, '--help');
    assert.deepEqual([told.status, told.stderr], [0, '']);
    assert.match(told.stdout, new RegExp(`loype ${name}`));
  }
});

test('a wrong command is told with the one that was meant', () => {
  assert.deepEqual(call('biuld'), {
    status: 2,
    stdout: '',
    stderr: 'Kommandoen «biuld» finnes ikke. Mente du «npx --no loype build»?\n',
  });
  assert.equal(call('constructor').status, 2);
  assert.equal(call().status, 2);
});

test('on an older Node it says in one sentence which it needs', () => {
  const old = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.11.0'})`;
  const { status, stderr } = run(process.execPath, ['--import', old, join(loype, 'bin/loype.js'), 'build'], home);
  assert.equal(status, 2);
  assert.match(stderr, /^Løype trenger Node 22\.\d+ eller nyere, og dette er Node 20\.11\.0\. .*\n$/);
});

test('where there is no content it says so and releases nothing', () => {
  const { status, stderr } = run(process.execPath, [join(loype, 'bin/loype.js'), 'build'], join(home, 'packed'));
  assert.equal(status, 2);
  assert.match(stderr, /^Mappen «content» finnes ikke her\. .*\n$/);
  assert.ok(!existsSync(join(home, 'packed/dist')));
});

test('of a layer it builds what the project builds, to the byte, and serves it', async () => {
  const flags = ['--only', 'vaga', '--base', '/pasientforlop/', '--site', 'https://www.example.no'];
  assert.match(call('check', '--as-of', '2026-11-22').stdout, /\n0 feil, 3 åtvaringar\n$/);
  const built = call('build', ...flags);
  assert.equal(built.status, 0, built.stderr);
  const args = [
    'scripts/build.ts',
    '--content',
    join(folder, 'content'),
    '--out',
    join(folder, 'by-project'),
    ...flags,
  ];
  const byProject = run(process.execPath, args, resolve('.'));
  assert.equal(byProject.status, 0, byProject.stderr);
  assert.deepEqual(digests(realpathSync(join(folder, 'dist'))), digests(realpathSync(join(folder, 'by-project'))));
  const server = spawn(
    process.execPath,
    [join(loype, 'bin/loype.js'), 'serve', '--port', '0', '--base', '/pasientforlop/'],
    {
      cwd: folder,
    },
  );
  try {
    const [said] = (await server.stdout.setEncoding('utf8').take(1).toArray()) as [string];
    const response = await fetch(/http:\S+/.exec(said)?.[0] ?? '');
    assert.equal(await response.text(), readFileSync(join(folder, 'dist/index.html'), 'utf8'));
  } finally {
    server.kill();
  }
});

test('its editor is the page that the project makes, and answers whoever has the token', async () => {
  const editor = spawn(process.execPath, [join(loype, 'bin/loype.js'), 'edit', '--no-preview', '--port', '0'], {
    cwd: folder,
  });
  try {
    const [said] = (await editor.stdout.setEncoding('utf8').take(1).toArray()) as [string];
    const [, home = '', token = ''] = /(http:\S+)#token=(\S+)/.exec(said) ?? [];
    for (const [name, text] of Object.entries(await bundle(resolve('.')))) {
      const sent = await (await fetch(home + name)).text();
      assert.ok(text.length > 1000 && sent.endsWith(text), name);
      // Before its own styles stands the theme of the organisation.
      if (!name.endsWith('.css')) assert.equal(sent.length, text.length, name);
    }
    const response = await fetch(`${home}api`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [TOKEN_HEADER]: token },
      body: JSON.stringify({ do: 'open' }),
    });
    assert.equal(response.status, 200);
    assert.match(await response.text(), /"shortName":"Vågå"/);
  } finally {
    editor.kill();
  }
});

test('where the compiler of brochures is not installed, it says so and builds the site without them', () => {
  const [there, aside] = [join(home, 'node_modules/@myriaddreamin'), join(home, 'aside')];
  renameSync(there, aside);
  const { status, stderr } = call('build', '--only', 'vaga');
  renameSync(aside, there);
  assert.equal(status, 0, stderr);
  assert.match(stderr, /^Det blir ingen brosjyrer, fordi pakken @myriaddreamin\/\S+ ikke er installert\.\n$/);
  assert.deepEqual(globSync('dist/**/*.pdf', { cwd: folder }), []);
  const pages = JSON.parse(readFileSync(join(folder, 'dist/pages.json'), 'utf8')) as { brochure: unknown }[];
  assert.ok(pages.every(({ brochure }) => brochure === null));
});
