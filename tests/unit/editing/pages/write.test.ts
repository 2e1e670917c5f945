import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../../../scripts/random.ts';
import { shownText } from '../../../../src/editing/pages/blocks.ts';
import type { Mark, Shown } from '../../../../src/editing/pages/shown.ts';
import { written } from '../../../../src/editing/pages/write.ts';

const SEED = 20_261_129;
const MANY = 400;

/** What people write, and what means something to the grammar. */
const PIECES = [
  ...['ord', 'Du kan ringe', '1. januar', '1) først', '- nei', '+ ja', '# 3', '> større', '= lik', '---', '***', '* a'],
  ...[
    'a*b*c',
    '_under_',
    'snake_case_ord',
    '`kode`',
    '[ord]',
    '[ord](x)',
    '![bilde](./a.png)',
    '<b>',
    '</b>',
    '<16 år',
  ],
  ...['{ x }', '{/* x */}', '&amp;', '&nbsp;', 'a & b', '~~nei~~', '~', '|', 'a|b', '| - |', '\\', '\\*', 'import x'],
  ...['export', '«sitat»', '"sitat"', '…', '–', 'kr 100,-', 'æøå', '😀', '@navn', '!', '(', '<Term id="x">', '$1'],
  ...['\u00a0', '[^1]', ':::note', '<!-- x -->', '2026-11-22', '#', '\\\\', '2026)', '~~~', '```', '+'],
];

const MARKS: readonly Mark[] = [
  { type: 'em' },
  { type: 'strong' },
  { type: 'link', attrs: { href: 'page:rights', bare: false } },
  { type: 'link', attrs: { href: 'https://www.example.no/a_(b)?c=d&e', bare: false } },
  { type: 'Term', attrs: { id: 'coordinator' } },
  { type: 'Language', attrs: { code: 'en' } },
];

const sentence = (random: Random): string =>
  Array.from({ length: 1 + random.below(4) }, () => random.pick(PIECES)).join(random.pick([' ', ' ', '']));

/** Words with the marks that a writer gives them: whole words, with spaces around. */
function words(random: Random): Shown[] {
  const all: Shown[] = [];
  const first = random.below(2);
  for (let nth = first; nth <= first + random.below(4); nth++) {
    if (nth % 2 === 0) all.push({ type: 'text', text: ` ${sentence(random)} ` });
    else all.push({ type: 'text', text: random.pick(['ord', 'to ord', 'æøå']), marks: [random.pick(MARKS)] });
  }
  return all;
}

/** What is read: words with their marks, without spaces at the edges, of which no reader knows. */
function read(content: readonly Shown[]): string {
  const signs = content.map(({ text = '', marks = [] }) =>
    marks.reduce((inner, mark) => `‹${JSON.stringify(mark)} ${inner}›`, text),
  );
  return signs.join('').trim();
}

const cell = (type: string, content: readonly Shown[]): Shown => ({ type, attrs: { align: null }, content });
const row = (...content: Shown[]): Shown => ({ type: 'table_row', content });
const loose = { loose: false };

const KINDS: Record<string, (content: readonly Shown[]) => Shown> = {
  paragraph: (content) => ({ type: 'paragraph', content }),
  heading: (content) => ({ type: 'heading', attrs: { level: 2 }, content }),
  list: (content) => ({
    type: 'bullet_list',
    attrs: loose,
    content: [{ type: 'list_item', attrs: loose, content: [{ type: 'paragraph', content }] }],
  }),
  table: (content) => ({
    type: 'table',
    content: [row(cell('table_header', [{ type: 'text', text: 'A' }])), row(cell('table_cell', content))],
  }),
};

/** The part of a block in which the words stand: the last, however deep. */
function holder(node: Shown): Shown {
  const last = node.content?.at(-1);
  return last && last.type !== 'text' ? holder(last) : node;
}

for (const [kind, put] of Object.entries(KINDS))
  test(`${kind}: whatever somebody writes reads back as they wrote it`, () => {
    const random = new Random(SEED);
    for (let nth = 0; nth < MANY; nth++) {
      const content = words(random);
      if (content.every(({ text }) => text?.trim() === '')) continue;
      const { plain } = written(put(content));
      const told = `${JSON.stringify(content)}\n${plain}`;
      const { blocks } = shownText(plain);
      assert.deepEqual(
        blocks.map(({ type }) => type),
        [put([]).type],
        told,
      );
      assert.equal(read(holder(blocks[0] as Shown).content ?? []), read(content), told);
    }
  });
