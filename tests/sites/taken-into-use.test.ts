// As somebody does who takes it into use: from an empty folder to a site that is changed, on the oldest Node and on this one.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { findBrowser } from '../../scripts/browser.ts';
import { TO_FILL_IN } from '../../src/starting/next-steps.ts';
import { some } from '../some.ts';
import { install, installed, OLDEST, run } from './packaged.ts';
import { digests } from './project.ts';

const { home, tarballs, oldNode } = installed();
const lom = join(home, 'lom');
after(() => rmSync(lom, { recursive: true, force: true }));

/** `npm test` builds by the oldest, for on this one `package.test.ts` does; `npm run test:all` by both. */
const NODES = some<[what: string, node: string]>(
  [
    [`Node ${OLDEST}, the oldest`, oldNode],
    [`Node ${process.versions.node}`, process.execPath],
  ],
  1,
);

/** Calls what is installed in the repository, as its own scripts do. */
const call = (node: string, ...args: string[]) =>
  run(node, [join(lom, 'node_modules/loype/bin/loype.js'), ...args], lom);

/** What an editor writes on the lines that are marked. */
const ANSWERS: readonly string[] = ['["61 00 00 00"]', 'Koordinator', '["61 00 00 01"]', 'koordinator'];
const organisation = join(lom, 'content/organisations/lom/organisation.yaml');

before(() => {
  const args = ['--name', 'Lom kommune', '--kind', 'municipality', '--package', tarballs.loype];
  const made = run(oldNode, [join(home, 'node_modules/create-loype/create-loype.js'), 'lom', ...args], home);
  assert.equal(made.status, 0, made.stderr);
  install(lom);
});

test('npm create makes the repository, and npm install locks what it needs', () => {
  const files = globSync('**/*', { cwd: lom, exclude: ['node_modules/**'] });
  for (const file of ['package.json', 'package-lock.json', 'README.md', 'renovate.json'])
    assert.ok(files.includes(file), file);
  assert.ok(existsSync(join(lom, '.github/workflows/publish.yml')));
  const read = (file: string) => JSON.parse(readFileSync(join(lom, file), 'utf8'));
  assert.match(read('package.json').dependencies.loype, /^file:loype-\d+\.\d+\.\d+\.tgz$/);
  assert.ok(read('package-lock.json').packages['node_modules/loype'].integrity);
});

test('the check names what is left to write, each at its line, until it is written', () => {
  const before = call(oldNode, 'check', '--only', 'lom');
  assert.equal(before.status, 1);
  const text = readFileSync(organisation, 'utf8');
  const open = text.split('\n').flatMap((line, at) => (line.includes(TO_FILL_IN) ? [at + 1] : []));
  assert.equal(open.length, ANSWERS.length);
  const told = [...before.stdout.matchAll(/^organisations\/lom\/organisation\.yaml:(\d+):/gm)].map(([, line]) =>
    Number(line),
  );
  assert.deepEqual(
    open.filter((line) => !told.includes(line)),
    [],
  );
  const answers = [...ANSWERS];
  writeFileSync(
    organisation,
    text.replace(new RegExp(`${TO_FILL_IN}.*`, 'g'), () => answers.shift() ?? ''),
  );
  const after = call(oldNode, 'check', '--only', 'lom');
  assert.deepEqual([after.status, after.stderr], [0, '']);
  assert.match(after.stdout, /\n0 feil, 2 åtvaringar\n$/);
});

const BASE = '/pasientforlop/';
const URL_OF_SITE = `https://www.example.no${BASE}`;
const sites = new Map<string, Record<string, string>>();
const build = (node: string) => call(node, 'build', '--only', 'lom', '--url', URL_OF_SITE, '--out', 'below');
for (const [what, node] of NODES) {
  test(`${what} builds their own site, with a logo, below a path of a website`, async () => {
    const logo = sharp({ create: { width: 300, height: 150, channels: 3, background: '#0B6B4F' } });
    await logo.png().toFile(join(lom, 'content/organisations/lom/logo.png'));
    const built = build(node);
    assert.equal(built.status, 0, built.stderr);
    sites.set(what, digests(realpathSync(join(lom, 'below'))));
  });
}

test('each gives the same files as the project of the same layer, to the byte', () => {
  const args = [
    '--only',
    'lom',
    '--url',
    URL_OF_SITE,
    '--content',
    join(lom, 'content'),
    '--out',
    join(lom, 'by-project'),
  ];
  const byProject = run(process.execPath, ['scripts/build.ts', ...args], resolve('.'));
  assert.equal(byProject.status, 0, byProject.stderr);
  const expected = digests(realpathSync(join(lom, 'by-project')));
  for (const [what] of NODES) assert.deepEqual(sites.get(what), expected, what);
});

test('it is served, and a number that is changed is the one that the browser shows after the next build', async () => {
  const flags = ['--out', 'below', '--base', BASE, '--port', '0'];
  const server = spawn(oldNode, [join(lom, 'node_modules/loype/bin/loype.js'), 'serve', ...flags], { cwd: lom });
  const browser = await chromium.launch({ executablePath: findBrowser() });
  try {
    const [said] = (await server.stdout.setEncoding('utf8').take(1).toArray()) as [string];
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(request.url()));
    const numbers = async () => {
      await page.goto(/http:\S+/.exec(said)?.[0] ?? '');
      return page.locator('a[href^="tel:"]').evaluateAll((links) => links.map((it) => it.getAttribute('href')));
    };
    assert.ok((await numbers()).includes('tel:+4761000001'));
    assert.match((await page.locator('.site-header').textContent()) ?? '', /Lom/);
    const shown = page.locator('.site-header img');
    assert.deepEqual(
      await shown.evaluate((it: HTMLImageElement) => [it.width, it.height, it.naturalWidth]),
      [80, 40, 160],
    );
    const text = readFileSync(organisation, 'utf8');
    writeFileSync(organisation, text.replace('61 00 00 01', '61 00 00 09'));
    const built = build(oldNode);
    assert.equal(built.status, 0, built.stderr);
    const after = await numbers();
    assert.ok(after.includes('tel:+4761000009') && !after.includes('tel:+4761000001'), after.join());
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
    server.kill();
  }
});

test('the commands of the workflows do what they say, in their order', () => {
  const { scripts } = JSON.parse(readFileSync(join(lom, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  assert.equal(scripts['check'], 'loype check --only lom');
  const text = ['check', 'publish']
    .map((it) => readFileSync(join(lom, `.github/workflows/${it}.yml`), 'utf8'))
    .join('');
  const commands = [...text.matchAll(/run: (npx --no loype .*)$/gm)].map(([, command = '']) => command);
  assert.equal(commands.length, 7);
  for (const command of commands) {
    const [shell, args] = process.platform === 'win32' ? ['cmd', ['/c', command]] : ['sh', ['-c', command]];
    const { status, stdout, stderr } = run(
      shell,
      args.map((it) => it.replace('"$OLD_CONTACTS"', 'refuse')),
      lom,
    );
    assert.equal(status, 0, `${command}\n${stdout}${stderr}`);
  }
  assert.ok(existsSync(join(lom, '.loype/look/index.html')));
});
