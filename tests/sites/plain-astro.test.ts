// Nobody is locked in: Astro by itself makes the same site, only slower. By it a new version of Astro can be judged too.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { FIXTURE } from '../fixture.ts';
import { pdf } from '../pdf.ts';
import { some } from '../some.ts';
import { differences } from './compare.ts';

const project = resolve('.loype/test/plain-astro');
const content = join(project, 'texts');
const env = { ...process.env, LOYPE_CONTENT: content };

before(() => {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const part of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'])
    cpSync(part, join(project, part), { recursive: true });
  cpSync(FIXTURE, content, { recursive: true });
  const page = join(content, 'organisations/vaga/pages/kommunen-gjer');
  writeFileSync(join(page, 'plan.pdf'), pdf());
  writeFileSync(
    join(page, 'nn.mdx'),
    `${readFileSync(join(page, 'nn.mdx'), 'utf8')}\n\nLes [planen vår](./plan.pdf).\n`,
  );
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
});
after(() => rmSync(project, { recursive: true, force: true }));

function run(args: readonly string[], more: NodeJS.ProcessEnv = {}): void {
  const options = { cwd: project, encoding: 'utf8', env: { ...env, ...more } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  assert.equal(status, 0, stdout + stderr);
}

/** Each takes two builds: `npm test` tries one organisation below a path, and `npm run test:all` the whole site too. */
const OPTIONS = some(
  [{ LOYPE_ONLY: 'vaga', LOYPE_BASE: '/forlop/', LOYPE_SITE: 'https://www.example.no' }, {}] as const,
  1,
);

for (const options of OPTIONS) {
  test(`"astro build" makes the same site, byte for byte: ${JSON.stringify(options)}`, () => {
    rmSync(join(project, '.loype'), { recursive: true, force: true });
    run(['scripts/build.ts', '--out', 'ours'], options);
    // Brochures are made before the pages, which say how large they are, and laid beside them when these are made.
    const [list] = globSync('.loype/work/*/brochures/list.json', { cwd: project });
    assert.ok(list);
    const told = { ...options, LOYPE_BROCHURES: join(project, list) };
    run(['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', 'astro'], told);
    const found = differences(join(project, 'astro'), join(project, 'ours'));
    assert.ok(globSync('**/plan-demo.pdf', { cwd: join(project, 'astro') }).length > 0);
    assert.deepEqual(
      found.filter((it) => !/^\S+\.pdf is only in \S+ours$/.test(it) || /\/plan-demo\.pdf is/.test(it)),
      [],
    );
  });
}
