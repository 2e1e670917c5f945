import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { FIXTURE } from '../fixture.ts';
import { write } from './damaged.ts';

/**
 * What no one writes, but someone may paste or try: texts that end the parser's process, make it call itself without end,
 * or take it longer than anyone waits. They are given to the command itself, for a parser that ends its process would end
 * the test with it.
 */
const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

const TEXTS: Record<string, string> = {
  'components within each other': `${'<Details summary="x">\n\n'.repeat(2_000)}x\n\n${'</Details>\n\n'.repeat(2_000)}`,
  'components in lines': `${'<Term id="a">\n'.repeat(5_000)}x\n${'</Term>\n'.repeat(5_000)}`,
  fragments: `${'<>\n'.repeat(20_000)}${'</>\n'.repeat(20_000)}`,
  'numbers of lists': `${'1. '.repeat(1_500)}x`,
  'lists and quotations': `${'> 1. '.repeat(900)}x`,
  'lists further and further in': lines(300, (at) => `${'  '.repeat(at)}- x`),
  'emphasis within emphasis': `${'*a _b '.repeat(350)}x${' b_ a*'.repeat(350)}`,
  'brackets within code': `export const a = ${'f(\n'.repeat(30_000)}`,
  'brackets within an expression': `{${'f(\n'.repeat(30_000)}`,
  'questions within an expression': `{${'a?b:\n'.repeat(30_000)}c}`,
  'elements within an expression': `{${'<a>'.repeat(60)}}`,
  'elements within an attribute': `<Term id={${'<a>'.repeat(60)}}>x</Term>`,
  'templates within an expression': `{\`${`\${\``.repeat(1_000)}`,
  'code that writes a file': `{process.getBuiltinModule('node:fs').writeFileSync('written', 'x')}`,
  'an import of code': `import 'data:text/javascript,process.exit(3)'`,
  'references to characters': '&amp;&lt;\n'.repeat(5_000),
  'headings alone': '# a\n'.repeat(40_000),
  'code that only looks like code within a line': `<Term a="\`" id={ b="\`">\n${'f(\n'.repeat(30_000)}`,
  'code that begins in a quotation': `{ "}\n${'f(\n'.repeat(30_000)}"}`,
  'code that begins in a comment': `{ // }\n${'f(\n'.repeat(30_000)}}`,
  'elements in what looks like code within a line': `<Term a="\`" id={${'<a>'.repeat(60)}} b="\`">x</Term>`,
  'code after line ends of an old system': `\rexport const a = ${'f(\r'.repeat(30_000)}`,
  'code as a heading': 'export const c = 1 // | b\n===',
  'code as a table': 'export const c = 1 // | b\n--|--',
  'code that ends with an escape': 'export const c = `\\',
  'very many quotation marks in one paragraph': '"a" b\n'.repeat(30_000),
  'very many apostrophes in one paragraph': `${"'a' ".repeat(1_000)}\n`.repeat(40),
  'very many dots and dashes in one paragraph': `${'... -- '.repeat(600)}\n`.repeat(40),
  'very many braces in one paragraph': '`{a}`\n'.repeat(33_000),
  'very many braces in one line after the other': `${'`{a}` '.repeat(800)}\n`.repeat(40),
};

const YAML: Record<string, string> = {
  'lists within lists': `a: ${'['.repeat(5_000)}`,
  'closed lists within lists': `a: ${'[[],'.repeat(5_000)}`,
  'groups within groups': `a: ${'{a: '.repeat(5_000)}`,
  'questions within questions': `${'? '.repeat(3_000)}a`,
  'lists in one line': `${'- '.repeat(3_000)}a`,
  'fields further and further in': lines(900, (at) => `${' '.repeat(at)}a:`),
  'aliases that grow': lines(20, (at) => `a${at}: &a${at} [${at ? `*a${at - 1}, *a${at - 1}, *a${at - 1}` : 'x'}]`),
  'an alias of itself': 'a: &a [*a]',
  'very many fields': lines(60_000, (at) => `k${at}: 1`),
  'one field very often': 'a: 1\n'.repeat(60_000),
  'a quotation mark far from its end': `a: "x${'\n y'.repeat(50_000)}`,
  'a function': 'a: !!js/function "function () {}"',
};

const folder = mkdtempSync(join(tmpdir(), 'loype-hostile-'));
after(() => rmSync(folder, { recursive: true }));

interface Row {
  file: string;
  severity: string;
}
let told: ReadonlySet<string> = new Set();

before(() => {
  cpSync(FIXTURE, folder, { recursive: true });
  for (const [at, body] of Object.values(TEXTS).entries()) {
    write(
      folder,
      `organisations/vaga/pages/side-${at}/nn.mdx`,
      `---\ntitle: Side\nsummary: Ei side.\n---\n\n${body}\n`,
    );
  }
  for (const [at, text] of Object.values(YAML).entries()) write(folder, `glossary/ord-${at}.yaml`, `${text}\n`);
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/check.ts', '--content', folder, '--json'],
    { encoding: 'utf8', timeout: 120_000, maxBuffer: 1_000_000_000 },
  );
  assert.deepEqual({ status, signal, stderr }, { status: 1, signal: null, stderr: '' });
  told = new Set((JSON.parse(stdout) as Row[]).filter((it) => it.severity === 'error').map((it) => it.file));
});

for (const [at, what] of Object.keys(TEXTS).entries()) {
  test(`a text of ${what} is told`, () => assert.ok(told.has(`organisations/vaga/pages/side-${at}/nn.mdx`)));
}

for (const [at, what] of Object.keys(YAML).entries()) {
  test(`YAML of ${what} is told`, () => assert.ok(told.has(`glossary/ord-${at}.yaml`)));
}

test('nothing that was read was run', () => assert.ok(!existsSync('written') && !existsSync(join(folder, 'written'))));
