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

/** Builds a copy of the shipped content in which one file is changed. */
function buildDamaged(file: string, change: (text: string) => string) {
  rmSync(content, { recursive: true, force: true });
  cpSync(FIXTURE, content, { recursive: true });
  const path = join(content, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return build('--content', content);
}

const vaga = 'organisations/vaga/organisation.yaml';
const damages = [
  {
    what: 'a broken reference',
    file: vaga,
    from: 'switchboard: sentralbord',
    to: 'switchboard: sentralen',
    says: `${vaga}:7:14  LOYPE-REFERENCE`,
  },
  {
    what: 'an unknown language',
    file: vaga,
    from: 'languages: [nn, en]',
    to: 'languages: [nn, xx]',
    says: `${vaga}:4:17  LOYPE-FIELD-TYPE`,
  },
  {
    what: 'a missing required field',
    file: vaga,
    from: 'colours: { main: "#0E6B4F", accent: "#0E6B4F" }\n',
    to: '',
    says: `${vaga}:1:1  LOYPE-FIELD-MISSING`,
  },
];

for (const { what, file, from, to, says } of damages) {
  test(`${what} ends with exit code 1, names the file and leaves the old site`, () => {
    const { status, stderr } = buildDamaged(file, (text) => {
      assert.ok(text.includes(from));
      return text.replace(from, to);
    });
    assert.equal(status, 1);
    assert.ok(stderr.includes(says), stderr);
    assert.doesNotMatch(stderr, /^\s+at /m, 'a stack trace');
    assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'the old site');
  });
}

test('two mistakes are told together', () => {
  const { stderr } = buildDamaged(vaga, (text) =>
    text
      .replace('kind: municipality', 'kind: municipality\nslogan: hei')
      .replace('phones: ["91 13 43 58"]', 'phones: ["91 13 43"]'),
  );
  assert.match(stderr, /LOYPE-FIELD-UNKNOWN {2}Feltet «slogan»/);
  assert.match(stderr, /Et telefonnummer har 8 siffer/);
});

test('an unknown flag ends with exit code 2 and shows the flags', () => {
  const { status, stderr } = build('--ony', 'vaga');
  assert.equal(status, 2);
  assert.match(stderr, /--only SLUG/);
});

test('an unknown organisation is named, with those that exist', () => {
  const { status, stderr } = build('--only', 'vågå');
  assert.equal(status, 1);
  assert.match(stderr, /There is no organisation "vågå"\. There are: eksempelheimen, eksempelvik, solli-dps, vaga\./);
});

test('a content folder that does not exist is named', () => {
  const { status, stderr } = build('--content', join(folder, 'nowhere'));
  assert.equal(status, 2);
  assert.match(stderr, /^--content ".*nowhere" does not exist\.$/m);
});

test('an expression in a text is refused, and nothing in it is run', () => {
  const traces: string[] = [];
  const write = (name: string) => {
    const trace = join(folder, name);
    traces.push(trace);
    return `globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(trace)}, 'x')`;
  };
  const places = [
    () => `{${write('flow')}}`,
    () => `Hei {${write('text')}} du.`,
    () => `<Term id={${write('attribute')}}>ord</Term>`,
    () => `<Term {...(${write('spread')})}>ord</Term>`,
    () => `export const x = ${write('export')}`,
    () => `![{${write('image')}}](x.png)`,
    () => `[ord]({${write('link')}})`,
    () => `<Details summary="x">{${write('child')}}</Details>`,
  ];
  for (const place of places) {
    const code = place();
    const { status, stderr } = buildDamaged('guides/rights/nb.mdx', (text) => `${text}\n${code}\n`);
    assert.equal(status, 1, code);
    assert.match(stderr, /guides\/rights\/nb\.mdx:\d+:\d+ {2}LOYPE-(MDX|URL|REFERENCE)/, code);
  }
  assert.deepEqual(traces.filter(existsSync), []);
});
