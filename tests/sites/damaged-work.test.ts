// What builds remember lies in a folder that anything may happen to. Whatever lies there afterwards, the next build is right.
import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { listOf } from '../../src/release/release.ts';
import { siteOptions } from '../../src/site/options.ts';
import { filesIn } from '../../src/work/files.ts';
import { templatesIn, workFolder } from '../../src/work/work-folder.ts';
import { FIXTURE } from '../fixture.ts';
import { ALL, some } from '../some.ts';
import { differences } from './compare.ts';
import { copyProject, forgetBuilds, runIn } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-damaged-'));
const [content, out, right] = ['content', 'dist', 'right'].map((it) => join(folder, it)) as [string, string, string];
const options = { ...siteOptions(), only: 'solli-dps' };
/** A copy of the project with bundles of its own, so that nobody else's are damaged. */
const project = copyProject('damaged');
forgetBuilds(project);
const work = workFolder(project, 'build', content, options);
const templates = templatesIn(project);
after(() => {
  for (const it of [folder, project]) rmSync(it, { recursive: true, force: true });
});

function build(): void {
  const args = ['scripts/build.ts', '--content', content, '--out', out, '--only', 'solli-dps', '--workers', '1'];
  const { status, stdout, stderr } = runIn(project, args);
  assert.equal(status, 0, stdout + stderr);
}

before(async () => {
  cpSync(FIXTURE, content, { recursive: true });
  const logo = sharp({ create: { width: 90, height: 30, channels: 3, background: '#0b6b4f' } });
  writeFileSync(join(content, 'organisations/solli-dps/logo.png'), await logo.png().toBuffer());
  build();
  cpSync(out, right, { recursive: true, dereference: true });
});

/** What happens to a file. */
const DAMAGES: readonly ((file: string) => void)[] = [
  (file) => truncateSync(file, Math.floor(lstatSync(file).size / 2)),
  (file) => {
    const bytes = readFileSync(file);
    for (let at = bytes.length >> 1; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  },
  (file) => rmSync(file),
  (file) => {
    rmSync(file);
    mkdirSync(join(file, 'in/it'), { recursive: true });
    writeFileSync(join(file, 'in/it/note.txt'), 'Hei');
  },
  (file) => truncateSync(file, 0),
  (file) => writeFileSync(file, 'null'),
  (file) => chmodSync(file, 0),
];

/** The bundles that are kept: beside them lies a link to all packages, which nothing may happen to. */
const bundles = () =>
  readdirSync(templates)
    .filter((it) => it.includes('.'))
    .map((it) => join(templates, it));

/** Each part of a work folder, and what of it must be gone for the next build to use that. */
const PARTS: readonly [parts: readonly string[], gone: readonly string[]][] = [
  [['scopes'], ['standing.json']],
  [['looks', 'passed'], ['standing.json']],
  [['cache/images', 'brochures'], ['standing.json']],
  [['cache/search'], ['standing.json', 'scopes']],
  [
    ['.astro', 'vite'],
    ['standing.json', 'scopes'],
  ],
];

/** The files below a folder, or the one file that lies there. */
const filesAt = (path: string): string[] =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? filesIn(path).map((it) => join(path, it))
    : [path].filter((it) => existsSync(it));

const clear = (path: string) => rmSync(path, { recursive: true, force: true });

// Each takes a build: `npm test` tries the first.
for (const [parts, gone] of some(PARTS, 1))
  test(`whatever happens to the files of ${parts.join(' and ')}, the next build is right`, () => {
    // Each file by itself in another way, so that one build meets all of them.
    for (const [nth, part] of parts.map((it) => join(work, it)).entries())
      for (const [at, file] of filesAt(part).entries()) DAMAGES[(nth + at) % DAMAGES.length]?.(file);
    for (const it of gone) clear(join(work, it));
    if (parts.includes('.astro')) for (const it of bundles()) clear(it);
    build();
    assert.deepEqual(differences(out, right), []);
  });

test('a bundle of which one file says something else by a few signs is made again', () => {
  const [bundle = ''] = bundles();
  const [code = ''] = filesIn(bundle).filter((it) => /chunks\/.*\.mjs$/.test(it));
  DAMAGES[1]?.(join(bundle, code));
  for (const it of ['standing.json', 'scopes']) clear(join(work, it));
  build();
  assert.deepEqual(differences(out, right), []);
});

test('a file in the place of every folder, and a folder in that of every file, end no build', () => {
  for (const name of readdirSync(work)) {
    const path = join(work, name);
    const isFolder = lstatSync(path).isDirectory();
    clear(path);
    if (isFolder) writeFileSync(path, 'Hei');
    else mkdirSync(join(path, 'in/it'), { recursive: true });
  }
  build();
  assert.deepEqual(differences(out, right), []);
  if (!ALL) return;
  build();
  clear(work);
  writeFileSync(work, 'Hei');
  build();
  assert.deepEqual(differences(out, right), []);
});

test('whatever happens to the list of the files of a release, the next build is right', () => {
  for (const damage of some(DAMAGES.slice(1, 4), 1)) {
    damage(listOf(realpathSync(out)));
    clear(join(work, 'standing.json'));
    build();
    assert.deepEqual(differences(out, right), []);
  }
});
