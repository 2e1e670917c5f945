import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Block, printedBlocks } from '../../../src/brochure/text.ts';
import { textViewOf } from '../../../src/site/text-view.ts';
import { treeOf, viewOfPage } from './brochures.ts';

const printing = {
  text: textViewOf(viewOfPage('/eksempelvik/psykiske-lidelser-voksne/')),
  addressOf: (link: string) => (link.startsWith('page:') ? link.replace('page:', 'https://x.no/') : undefined),
};
const print = (body: string) => printedBlocks(treeOf(body), printing);
const paragraph = (...runs: object[]): Block => ({ kind: 'paragraph', runs: runs as { text: string }[] });

const PRINTED: [what: string, body: string, blocks: Block[]][] = [
  ['a paragraph over several lines', 'En\nto.\n', [paragraph({ text: 'En to.' })]],
  ['what is bold', '**En** to\n', [paragraph({ text: 'En', bold: true }, { text: ' to' })]],
  [
    'a term as a word',
    '<Term id="dps">DPS</Term> er et senter.\n',
    [paragraph({ text: 'DPS' }, { text: ' er et senter.' })],
  ],
  [
    'a link to a page of the site as one',
    'Du kan [klage](page:rights#klage).\n',
    [paragraph({ text: 'Du kan ' }, { text: 'klage', more: true, href: 'https://x.no/rights#klage' }, { text: '.' })],
  ],
  [
    'a link elsewhere as more on the page, and no link',
    '[Helsenorge](https://www.helsenorge.no/)\n',
    [paragraph({ text: 'Helsenorge', more: true })],
  ],
  [
    'words in another language as such',
    'Det heter <Language code="se">divvun</Language>.\n',
    [paragraph({ text: 'Det heter ' }, { text: 'divvun', lang: 'se' }, { text: '.' })],
  ],
  [
    'a table by its rows',
    '| A | B |\n| - | - |\n| 1 | 2 |\n',
    [
      {
        kind: 'table',
        rows: [
          [[{ text: 'A' }], [{ text: 'B' }]],
          [[{ text: '1' }], [{ text: '2' }]],
        ],
      },
    ],
  ],
  [
    'a table with its title above it',
    '<Table title="Når vi har åpent">\n\n| A |\n| - |\n| 1 |\n\n</Table>\n',
    [
      paragraph({ text: 'Når vi har åpent', bold: true }),
      { kind: 'table', rows: [[[{ text: 'A' }]], [[{ text: '1' }]]] },
    ],
  ],
  [
    'a message with what stands in it',
    '<Message title="Viktig">\n\nRing.\n\n</Message>\n',
    [{ kind: 'message', title: 'Viktig', blocks: [paragraph({ text: 'Ring.' })] }],
  ],
  ['signs that mean something elsewhere as text', '\\#let x = $1$ \\\\n\n', [paragraph({ text: '#let x = $1$ \\n' })]],
  ['a section that leads on to a guide of its own not at all', '## Pårørende\n\nSe [siden](page:next-of-kin).\n', []],
];

for (const [what, body, blocks] of PRINTED)
  test(`of a text is printed ${what}`, () => assert.deepEqual(print(body), blocks));

const step = (inner: string, attributes = '') => {
  const [block] = print(`<Steps>\n\n<Step title="Start"${attributes}>\n\n${inner}\n\n</Step>\n\n</Steps>\n`);
  assert.ok(block?.kind === 'steps' && block.steps[0]);
  return block.steps[0];
};
const said = (inner: string) =>
  step(inner)
    .said.map(({ text }) => text)
    .join('');

const SAID: [what: string, text: string, said: string][] = [
  ['its first sentence', 'Du får et brev. Der står det mer.', 'Du får et brev.'],
  ['with the question before it', 'Vil du ikke? Spør om et møte. Det er et råd.', 'Vil du ikke? Spør om et møte.'],
  ['not cut at a short form', 'Det er f.eks. et brev. Mer.', 'Det er f.eks. et brev.'],
  [
    'across what is bold or a term',
    'En **lege** og en <Term id="dps">DPS</Term> ser på det. Mer.',
    'En lege og en DPS ser på det.',
  ],
];
for (const [what, text, expected] of SAID)
  test(`of what happens in a step is printed ${what}`, () => assert.equal(said(text), expected));

test('of a step is printed all that may be asked for, and nothing where there is nothing', () => {
  const { blocks } = step('Et brev. Mer.\n\nEnda mer.\n\n**Du kan be om**\n\n- tolk\n- [hjelp](page:rights)');
  assert.deepEqual(blocks, [
    paragraph({ text: 'Du kan be om', bold: true }),
    {
      kind: 'list',
      ordered: false,
      items: [[paragraph({ text: 'tolk' })], [paragraph({ text: 'hjelp', more: true, href: 'https://x.no/rights' })]],
    },
  ]);
  assert.deepEqual(step('Et brev.').blocks, []);
  assert.deepEqual(step('**Du kan be om**\n\n- tolk').said, []);
});

test('the limits of a step are those of the page, each with its label, a right apart from an advice and a deadline', () => {
  const { limits } = step('Et brev.', ' limits="A1 A4 B1"');
  assert.deepEqual(
    limits.map(({ label }) => label),
    ['right', 'deadline', 'advice'],
  );
  assert.match(limits[0]?.distance ?? '', /^Innen 10\u00a0arbeidsdager$/);
});

test('numbers that stand on the first side are named where the text names them, and others told in full', () => {
  const blocks = print(
    '<Helpline id="urgent-care" />\n\n<Helpline id="medical-emergency" />\n\n<Helpline id="fristbruddtelefonen" />\n',
  );
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['numbers', 'helpline'],
  );
  assert.ok(blocks[0]?.kind === 'numbers');
  assert.deepEqual(
    blocks[0].rows.map(({ number }) => number),
    ['116\u00a0117', '113'],
  );
});
