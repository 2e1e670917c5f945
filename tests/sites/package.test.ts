import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { COMMANDS } from '../../src/commands/loype.ts';
import { FIXTURE } from '../fixture.ts';
import { digests } from './project.ts';

/** An empty folder outside the project, in which the package is installed as anybody would. */
const home = realpathSync(mkdtempSync(join(tmpdir(), 'loype-package-')));
const loype = join(home, 'node_modules/loype');
after(() => rmSync(home, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd = home) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const call = (...args: string[]) => run(process.execPath, [join(loype, 'bin/loype.js'), ...args]);

before(() => {
  const packed = run(process.execPath, ['scripts/pack.ts', '--out', join(home, 'packed')], resolve('.'));
  assert.equal(packed.status, 0, packed.stderr);
  const [tarball = ''] = globSync('packed/*.tgz', { cwd: home });
  writeFileSync(join(home, 'package.json'), '{"private": true}');
  const installed = run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', join(home, tarball)]);
  assert.equal(installed.status, 0, `The package is installed with what the registry has: ${installed.stderr}`);
  cpSync(join(FIXTURE, 'organisations/vaga'), join(home, 'content/organisations/vaga'), { recursive: true });
});

test('the package brings the national content and no organisation, test or tool of the project', () => {
  const files = globSync('**/*', { cwd: loype });
  assert.ok(files.includes('content/pathways/adults/nb.mdx') && files.includes('content/register/places.json'));
  assert.deepEqual(
    files.filter((it) => /^(content\/organisations|tests|scripts)\b|\.test\./.test(it)),
    [],
  );
  const packages = Object.keys(JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8')).packages);
  const here = packages.filter((it) => it !== '' && existsSync(join(home, it)));
  assert.ok(here.length <= 230, `${here.length} packages`);
  for (const name of ['style-dictionary', 'prettier', 'typescript', 'lighthouse', '@playwright/test', 'node'])
    assert.ok(!existsSync(join(home, 'node_modules', name)), name);
});

test('it tells its version and its commands, each of which tells its flags', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(call('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
  const { stdout } = call('--help');
  for (const name of Object.keys(COMMANDS)) {
    assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
    const told = call(name, '--help');
    assert.deepEqual([told.status, told.stderr], [0, '']);
    assert.match(told.stdout, new RegExp(`loype ${name}`));
  }
});

test('a wrong command is told with the one that was meant', () => {
  assert.deepEqual(call('biuld'), {
    status: 2,
    stdout: '',
    stderr: 'There is no command "biuld". Did you mean "loype build"?\n',
  });
  assert.equal(call('constructor').status, 2);
  assert.equal(call().status, 2);
});

test('on an older Node it says in one sentence which it needs', () => {
  const old = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.11.0'})`;
  const { status, stderr } = run(process.execPath, ['--import', old, join(loype, 'bin/loype.js'), 'build']);
  assert.equal(status, 2);
  assert.match(stderr, /^Loype needs Node 22\.\d+ or newer, and this is Node 20\.11\.0\. .*\n$/);
});

test('where there is no content it says so and releases nothing', () => {
  const { status, stderr } = run(process.execPath, [join(loype, 'bin/loype.js'), 'build'], join(home, 'packed'));
  assert.deepEqual([status, stderr], [2, 'The content folder "content" does not exist.\n']);
  assert.ok(!existsSync(join(home, 'packed/dist')));
});

test('it makes a repository of one organisation, and says there what is left to fill in', () => {
  const made = call('init', 'lom', '--name', 'Lom kommune', '--kind', 'municipality');
  assert.equal(made.status, 0, made.stderr);
  const checked = run(process.execPath, [join(loype, 'bin/loype.js'), 'check'], join(home, 'lom'));
  assert.equal(checked.status, 1);
  assert.match(checked.stdout, /^organisations\/lom\/organisation\.yaml:\d+:\d+ /);
});

test('of a layer it builds what the project builds, to the byte, and serves it', async () => {
  const flags = ['--only', 'vaga', '--base', '/pasientforlop/', '--site', 'https://www.example.no'];
  assert.match(call('check', '--as-of', '2026-11-22').stdout, /\n0 feil, 3 advarsler\n$/);
  const built = call('build', ...flags);
  assert.equal(built.status, 0, built.stderr);
  const args = ['scripts/build.ts', '--content', join(home, 'content'), '--out', join(home, 'by-project'), ...flags];
  const byProject = run(process.execPath, args, resolve('.'));
  assert.equal(byProject.status, 0, byProject.stderr);
  assert.deepEqual(digests(realpathSync(join(home, 'dist'))), digests(realpathSync(join(home, 'by-project'))));
  const server = spawn(
    process.execPath,
    [join(loype, 'bin/loype.js'), 'serve', '--port', '0', '--base', '/pasientforlop/'],
    {
      cwd: home,
    },
  );
  try {
    const [said] = (await server.stdout.setEncoding('utf8').take(1).toArray()) as [string];
    const response = await fetch(/http:\S+/.exec(said)?.[0] ?? '');
    assert.equal(await response.text(), readFileSync(join(home, 'dist/index.html'), 'utf8'));
  } finally {
    server.kill();
  }
});
