import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMdx } from '../../../src/check/mdx/check.ts';
import { makeText } from '../../../src/texts/make.ts';

const check = (body: string) => checkMdx({ file: 'organisations/a/pages/b/nb.mdx', body });

/** How many columns, with what at the head and below it, and rows that hold next to nothing. */
const table = (columns: number, rows: number, row: string, rule = '-', before = '') =>
  [`|${'a|'.repeat(columns)}`, `|${`${rule}|`.repeat(columns)}`, ...Array<string>(rows).fill(row)]
    .map((line) => before + line)
    .join('\n');

/** Texts that once became a thousand times as long, and what is like them. Each holds twice what the one before holds. */
const GROWING: [what: string, text: (size: number) => string][] = [
  ['rows of one mark', (size) => table(size, 10 * size, '|')],
  ['rows of one letter', (size) => table(size, 10 * size, 'x')],
  ['rows of one aligned cell', (size) => table(size, size, '|x', ':-:')],
  ['rows of half a table', (size) => table(size, size, `|${'x|'.repeat(size / 20)}`)],
  ['a table in a quotation', (size) => table(size, 5 * size, 'x', '-', '> ')],
  ['a table in a list', (size) => `- ${table(size, size, '|', '-', '  ').slice(2)}`],
  ['a table in a component', (size) => `<Table title="Tider">\n\n${table(size, size, '|')}\n\n</Table>`],
  ['a table in a box', (size) => `<Details summary="Tider">\n\n${table(size, size, '|')}\n\n</Details>`],
  ['many small tables', (size) => `${table(30, 60, '|')}\n\n`.repeat(size / 10)],
  ['a wide table and many rows of little', (size) => table(10 * size, 400, '|')],
  ['links by a name', (size) => `${'[a b][x]\n'.repeat(size)}\n[x]: https://e.no/${'a'.repeat(10 * size)}`],
  ['links by a name alone', (size) => `${'[x]\n'.repeat(2 * size)}\n[x]: https://e.no/${'a'.repeat(10 * size)}`],
  [
    'links by a name in another case',
    (size) => `${'[X]\n'.repeat(2 * size)}\n[x]: https://e.no/${'a'.repeat(10 * size)}`,
  ],
  [
    'links by many names',
    (size) => {
      const names = Array.from({ length: size / 20 }, (_, at) => `x${at}`);
      const uses = names.map((name) => `[${name}]\n`.repeat(50)).join('');
      return `${uses}\n${names.map((name) => `[${name}]: https://e.no/${'a'.repeat(10 * size)}\n`).join('\n')}`;
    },
  ],
  ['images by a name', (size) => `${'![huset vårt][x]\n'.repeat(size)}\n[x]: ./${'a'.repeat(10 * size)}.png`],
  ['footnotes', (size) => `${'a[^1] '.repeat(size)}\n\n[^1]: ${'ord '.repeat(size)}`],
  ['lists in lists', (size) => Array.from({ length: size }, (_, at) => `${' '.repeat(2 * (at % 40))}- a\n`).join('')],
  ['quotations in quotations', (size) => `${'> '.repeat(60)}a\n\n`.repeat(size / 10)],
  ['lazy quotations', (size) => `${'> '.repeat(60)}a\n${'a\n'.repeat(size)}\n`.repeat(3)],
  ['headings of one name', (size) => '## Ring oss\n\na\n\n'.repeat(size)],
  ['long descriptions', (size) => `![${'Et hus med en dør. '.repeat(10)}](./hus.png)\n\n`.repeat(size / 10)],
  ['signs by their numbers', (size) => '&amp;&quot; '.repeat(size)],
];

/** How much longer than its text a page may be: `<td data-align="center"></td>` for one mark. */
const MOST = 40;

for (const [what, text] of GROWING)
  test(`a text of ${what} becomes a page in proportion to it, or is refused in a sentence`, () => {
    for (const size of [20, 100, 400]) {
      const body = `\n${text(size)}\n`;
      const begun = performance.now();
      const { problems, text: checked } = check(body);
      assert.ok(performance.now() - begun < 5_000, `the check took ${Math.round(performance.now() - begun)} ms`);
      if (problems.length > 0) continue;
      const page = JSON.stringify(makeText('organisations/a/pages/b/nb', checked)).length;
      assert.ok(page < 10_000 + MOST * body.length, `${body.length} signs became ${page}`);
    }
  });

const REFUSED = [
  'rows of one mark',
  'rows of half a table',
  'a table in a box',
  'many small tables',
  'links by a name',
];
for (const [what, text] of GROWING.filter(([what]) => REFUSED.includes(what)))
  test(`a large text of ${what} is refused once, at its place`, () => {
    const { problems } = check(`Hei.\n\n${text(400)}\n`);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.code, 'LOYPE-MDX');
    assert.ok((problems[0]?.line ?? 0) >= 3);
  });

const ACCEPTED: [what: string, body: string][] = [
  ['a table with a row that is not filled', '| Dag | Tid | Sted |\n|---|---|---|\n| mandag |\n| tirsdag | 10 |'],
  ['a long table of days with few notes', `| Dag | Tid | Merk |\n|---|---|---|\n${'| mandag | 10–14 |\n'.repeat(300)}`],
  ['a table to fill in on paper', `| Dag | Søvn | Humør | Mat |\n|---|---|---|---|\n${'| | | | |\n'.repeat(60)}`],
  ['many small tables', '| Dag | Tid | Sted |\n|---|---|---|\n| mandag | 10 |\n\nOg:\n\n'.repeat(100)],
  [
    'the same source behind every paragraph',
    `${'Det står i [loven][lov].\n\n'.repeat(100)}\n[lov]: https://lovdata.no/dokument/NL/lov/1999-07-02-63`,
  ],
];
for (const [what, body] of ACCEPTED)
  test(`${what} is not too much`, () => assert.deepEqual(check(`\n${body}\n`).problems, []));
