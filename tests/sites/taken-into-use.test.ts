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

/** Calls a script of the repository by what it stands for, with what the guides write after it. */
const script = (name: string, ...args: string[]) => {
  const { scripts } = JSON.parse(readFileSync(join(lom, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [loype, ...words] = (scripts[name] ?? '').split(' ');
  assert.equal(loype, 'loype', name);
  return [...words, ...args];
};

/** What each script that ends is called with, and what it says when it does what is meant: of their own site, not the portal's. */
const ENDING: [name: string, args: string[], says: RegExp, saysNot?: RegExp][] = [
  ['check', [], /\n0 feil, \d+ åtvaringar\n$/],
  ['build', [], /Built 1\d pages in /],
  ['search', ['psykose'], / 1\. \/psykoselidingar\/.*\n/],
  ['search', ['--organisation', 'lom', 'psykose'], / 1\. \/psykoselidingar\/.*\n/],
  ['headers', ['nginx'], /^# Løype on nginx/, /\/(lom|oslo|skjak)\//],
  ['look', [], /^Copied \d+ pages to \.loype\/look/],
  ['poster', [], /^posters\/lom-nn\.pdf\n$/],
  [
    'embed',
    ['--url', 'https://www.lom.kommune.no/x/'],
    /står i node_modules\/loype\/docs\/embed\.md\.[\s\S]*https:\/\/www\.lom\.kommune\.no\/x\/embed\/lom\/contact\//,
  ],
  ['report', [], /^Lom kommune +\d/m],
  ['deadlines', ['adults', '--event', 'referral-received=2026-11-02', '--setting', 'outpatient'], /^2026-11-16 /m],
  ['changes', ['--since', '0.1.0'], /^Endret for leserne siden 0\.1\.0 /],
  ['schemas', [], /^Wrote 4 schemas to \.vscode\/schemas\.\n$/],
  ['import', ['gammel.html'], /^Laget:\n {2}import\/lom\/content\/organisations\/lom\/organisation\.yaml\n/],
  [
    'new',
    ['page', 'lom', 'Ei side'],
    /^Laga:\n {2}content\/organisations\/lom\/pages\/ei-side\/nn\.mdx\n[\s\S]*«npx --no loype check»/,
  ],
];
test('every script of the repository does what the guides say, on their own site', () => {
  const { scripts } = JSON.parse(readFileSync(join(lom, 'package.json'), 'utf8'));
  const serving = ['dev', 'edit', 'serve'];
  assert.deepEqual(
    Object.keys(scripts).toSorted(),
    [...new Set([...ENDING.map(([name]) => name), ...serving])].toSorted(),
  );
  writeFileSync(join(lom, 'gammel.html'), '<h1>Pakkeforløp</h1><p>Ring sentralbordet 61 00 00 00.</p>');
  for (const [name, args, says, saysNot] of ENDING) {
    const { status, stdout, stderr } = call(oldNode, ...script(name, ...args));
    assert.equal(status, 0, `${name}: ${stdout}${stderr}`);
    assert.match(stdout, says, name);
    if (saysNot) assert.doesNotMatch(stdout, saysNot, name);
  }
  rmSync(join(lom, 'content/organisations/lom/pages'), { recursive: true });
  const search = JSON.parse(readFileSync(join(lom, '.vscode/schemas/search.json'), 'utf8'));
  assert.deepEqual(Object.keys(search.properties), ['same']);
});

for (const [name, args] of [
  ['dev', ['--port', '0']],
  ['edit', ['--port', '0', '--no-preview']],
  ['serve', ['--port', '0']],
] as const)
  test(`${name} opens their own site`, async () => {
    const server = spawn(oldNode, [join(lom, 'node_modules/loype/bin/loype.js'), ...script(name, ...args)], {
      cwd: lom,
    });
    try {
      // It goes on to say what it does, and ends where nobody hears it.
      const address = await new Promise<string>((found, failed) => {
        let said = '';
        server.stdout.setEncoding('utf8').on('data', (part: string) => {
          said += part;
          const [, at] = /^Åpne (http:[^\s#]+)/m.exec(said) ?? [];
          if (at) found(at);
        });
        server.once('close', () => failed(new Error(said)));
      });
      const page = await (await fetch(address)).text();
      if (name === 'edit') assert.match(page, /<html lang="nn"/);
      else assert.match(page, /<title>[^<]* – Lom kommune<\/title>/);
    } finally {
      server.kill();
    }
  });

test('the commands of the workflows do what they say, in their order', () => {
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
