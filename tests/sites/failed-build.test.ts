import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { FIXTURE } from '../fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');

before(() => {
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the old site');
  writeFileSync(join(out, 'pages.json'), '[]');
});
after(() => rmSync(folder, { recursive: true }));

function build(...flags: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out, ...flags], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

/** Builds a copy of the tests' content in which some files are changed. */
function buildDamaged(changes: readonly { file: string; change: (text: string) => string }[]) {
  rmSync(content, { recursive: true, force: true });
  cpSync(FIXTURE, content, { recursive: true });
  for (const { file, change } of changes) {
    const path = join(content, file);
    const text = readFileSync(path, 'utf8');
    assert.notEqual(change(text), text, file);
    writeFileSync(path, change(text));
  }
  return build('--content', content);
}

/** What ends a build, and how it is told. What is told of one file's form is told with that of the others. */
const DAMAGES = {
  'a broken reference': [
    {
      file: 'organisations/vaga/organisation.yaml',
      change: (text: string) => text.replace('switchboard: sentralbord', 'switchboard: sentralen'),
      says: /^organisations\/vaga\/organisation\.yaml:7:14 {2}LOYPE-REFERENCE/m,
    },
  ],
  'an unknown language and a missing field': [
    {
      file: 'organisations/vaga/organisation.yaml',
      change: (text: string) => text.replace('languages: [nn, en]', 'languages: [nn, xx]'),
      says: /^organisations\/vaga\/organisation\.yaml:4:17 {2}LOYPE-FIELD-TYPE/m,
    },
    {
      file: 'organisations/solli-dps/organisation.yaml',
      change: (text: string) => text.replace(/^colours: .*\n/m, ''),
      says: /^organisations\/solli-dps\/organisation\.yaml:1:1 {2}LOYPE-FIELD-MISSING/m,
    },
  ],
};

for (const [what, damages] of Object.entries(DAMAGES))
  test(`${what} ends with exit code 1, names the file and leaves the old site`, () => {
    const { status, stderr } = buildDamaged(damages);
    assert.equal(status, 1);
    for (const { says } of damages) assert.match(stderr, says);
    assert.doesNotMatch(stderr, /^\s+at /m, 'a stack trace');
    assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'the old site');
  });

test('an unknown flag ends with exit code 2 and shows the flags', () => {
  const { status, stderr } = build('--ony', 'vaga');
  assert.equal(status, 2);
  assert.match(stderr, /--only SLUG/);
});

test('an unknown organisation is named, with those that exist', () => {
  const { status, stderr } = build('--only', 'vågå');
  assert.equal(status, 2);
  assert.match(stderr, /There is no organisation "vågå"\. There are: eksempelheimen, eksempelvik, solli-dps, vaga\./);
});

test('a content folder that does not exist is named', () => {
  const { status, stderr } = build('--content', join(folder, 'nowhere'));
  assert.equal(status, 2);
  assert.match(stderr, /^--content ".*nowhere" does not exist\.$/m);
});

/** Code in each place of a text where MDX would run it, each in a text of its own. */
const PLACES: [file: string, code: (write: string) => string][] = [
  ['guides/rights/nb.mdx', (write) => `{${write}}`],
  ['guides/rights/nn.mdx', (write) => `Hei {${write}} du.`],
  ['guides/rights/en.mdx', (write) => `<Term id={${write}}>ord</Term>`],
  ['guides/coordinator/nb.mdx', (write) => `<Term {...(${write})}>ord</Term>`],
  ['guides/coordinator/nn.mdx', (write) => `export const x = ${write}`],
  ['guides/coordinator/en.mdx', (write) => `![{${write}}](x.png)`],
  ['guides/next-of-kin/nb.mdx', (write) => `[ord]({${write}})`],
  ['guides/next-of-kin/nn.mdx', (write) => `<Details summary="x">{${write}}</Details>`],
];

test('an expression in a text is refused, and nothing in it is run', () => {
  const trace = (at: number) => join(folder, `trace-${at}`);
  const write = (at: number) =>
    `globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(trace(at))}, 'x')`;
  const { status, stderr } = buildDamaged(
    PLACES.map(([file, code], at) => ({ file, change: (text) => `${text}\n${code(write(at))}\n` })),
  );
  assert.equal(status, 1);
  for (const [file] of PLACES) assert.match(stderr, new RegExp(`^${file}:\\d+:\\d+ {2}LOYPE-(MDX|URL|REFERENCE)`, 'm'));
  assert.deepEqual(
    PLACES.filter((_, at) => existsSync(trace(at))),
    [],
  );
});
