import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkCompiled } from '../../src/check/rules/compiled.ts';
import { FIXTURE } from '../fixture.ts';
import { RIGHTS_NB } from './names.ts';

const whole = readFileSync(`${FIXTURE}/${RIGHTS_NB}`, 'utf8');
const codes = (file: string, text: string) => checkCompiled(file, text, FIXTURE).problems.map((it) => it.code);

test('a shipped text is compiled', () => assert.deepEqual(codes(RIGHTS_NB, whole), []));

test('what is compiled is the text that was judged, at the same lines, and none of its fields', () => {
  const written = `---\ntitle: x\nsummary: y\n---\n---\nlayout: z\n---\nHei\nimport av\n`;
  const { text } = checkCompiled('organisations/vaga/pages/side/nb.mdx', written, FIXTURE);
  assert.equal(text, '---\n\n\n---\n---\nlayout: z\n---\nHei\n import av\n');
});

/** What fields may hold besides words: line ends of other systems, comments, and what could be taken for a fence. */
const FIELDS = [
  'summary: y',
  'summary: y # z\r# z',
  '# z \r',
  'summary: "y\rz"',
  'summary: y\r',
  '\r\r# z',
  'summary: |\n  y\n  ---\n  z',
  '# ---',
  '# +++',
];

for (const lineEnd of ['\n', '\r\n']) {
  for (const fields of FIELDS) {
    test(`fields are found where they were found when the text was judged: ${JSON.stringify(fields + lineEnd)}`, () => {
      const body = ['---', 'layout: z', '---', 'Hei `du', '---z` du', ''].join(lineEnd);
      const written = ['---', 'title: x', fields, '---', body].join(lineEnd);
      const { text } = checkCompiled('organisations/vaga/pages/side/nb.mdx', written, FIXTURE);
      const [, blank = '', rest] = /^---((?:\r?\n)+)---\r?\n(.*)$/s.exec(text) ?? [];
      assert.equal(rest, body);
      assert.equal(blank.split('\n').length, written.slice(0, -body.length).split('\n').length - 1);
    });
  }
}

const REFUSED: [what: string, file: string, text: string, code: string][] = [
  ['code in the text', RIGHTS_NB, `${whole}\n{1}\n`, 'LOYPE-MDX'],
  ['a layout', RIGHTS_NB, whole.replace('---\n', '---\nlayout: ../x.astro\n'), 'LOYPE-FIELD-UNKNOWN'],
  ['front matter that cannot be read', RIGHTS_NB, whole.replace('---\n', '---\n"\n'), 'LOYPE-PARSE'],
  ['front matter in another form', RIGHTS_NB, `+++\nlayout = "../x.astro"\n+++\n`, 'LOYPE-PARSE'],
  ['front matter below an empty line', RIGHTS_NB, `\n${whole}`, 'LOYPE-PARSE'],
  ['no front matter', RIGHTS_NB, 'Hei.\n', 'LOYPE-PARSE'],
  ['a text that lies where none is read', 'guides/nb.mdx', whole, 'LOYPE-FILE'],
  ['a text outside the folder', '../src/pages/x.mdx', whole, 'LOYPE-FILE'],
];
for (const [what, file, text, code] of REFUSED) {
  test(`not compiled: ${what}`, () => assert.equal(codes(file, text)[0], code));
}
