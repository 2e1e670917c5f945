import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Block, printedBlocks } from '../../../src/brochure/text.ts';
import { textViewOf } from '../../../src/site/text-view.ts';
import { brochureAt, treeOf, viewOfPage, WITH_BROCHURE } from './brochures.ts';

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
    [paragraph({ text: 'Du kan ' }, { text: 'klage', href: 'https://x.no/rights#klage' }, { text: '.' })],
  ],
  [
    'a link elsewhere with its address behind it, in short',
    'Se [Helsenorge](https://www.helsenorge.no/).\n',
    [paragraph({ text: 'Se ' }, { text: 'Helsenorge' }, { text: ' (helsenorge.no)' }, { text: '.' })],
  ],
  [
    'an address that is a link elsewhere once, and no link',
    '[helsenorge.no](https://www.helsenorge.no/)\n',
    [paragraph({ text: 'helsenorge.no' })],
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
      items: [[paragraph({ text: 'tolk' })], [paragraph({ text: 'hjelp', href: 'https://x.no/rights' })]],
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

const inTreatment = {
  text: textViewOf(viewOfPage('/eksempelvik/rusbehandling/')),
  addressOf: () => undefined,
};
const stepsWith = (...limits: string[]) => {
  const steps = limits.map((it) => `<Step title="Steg" limits="${it}">\n\nEt brev.\n\n</Step>\n\n`);
  const [block] = printedBlocks(treeOf(`<Steps>\n\n${steps.join('')}</Steps>\n`), inTreatment);
  assert.ok(block?.kind === 'steps');
  return block.steps.map((it) => it.limits);
};

test('what is said of two limits of a step alike, as where their figures are from, is said once', () => {
  const sentence = {
    nb: 'Tallet er hentet fra et annet råd.',
    nn: 'Talet er henta frå eit anna råd.',
    en: 'Taken over.',
  };
  const pathway = structuredClone(printing.text.pathway);
  for (const { limits } of pathway?.facts.rulesets ?? [])
    for (const limit of limits) if (/^B[34]$/.test(limit.id)) limit.sentence = sentence;
  const [block] = printedBlocks(
    treeOf('<Steps>\n\n<Step title="Steg" limits="B3 B4">\n\nEn plan.\n\n</Step>\n\n</Steps>\n'),
    {
      ...printing,
      text: { ...printing.text, pathway },
    },
  );
  assert.ok(block?.kind === 'steps');
  assert.deepEqual(
    block.steps[0]?.limits.map(({ addition }) => addition),
    [sentence.nb, ''],
  );
});

test('where a limit holds stands before it, and what two of them say alike is said once', () => {
  const [differ = [], alike = []] = stepsWith('C1p C1d', 'C3p C3d');
  assert.deepEqual(
    differ.map(({ setting, distance }) => `${setting}: ${distance}`.replaceAll('\u00a0', ' ')),
    ['poliklinikk: Innen 3 uker', 'innleggelse: Innen 7 dager'],
  );
  assert.deepEqual(
    alike.map(({ setting, distance }) => `${setting}: ${distance}`.replaceAll('\u00a0', ' ')),
    ['poliklinikk og innleggelse: Innen 7 dager'],
  );
});

test('whose page advice was read on is said where its year is first named, and the year in every step', () => {
  const [first = [], second = []] = stepsWith('C1p C1d', 'C2p C2d');
  assert.match(first[0]?.basis ?? '', /^Råd fra 2019\. Kilde: Helsedirektoratet\. Kilden er fra/);
  assert.equal(first[1]?.basis, '');
  assert.equal(second[0]?.basis, 'Råd fra 2019.');
  assert.equal(second[1]?.basis, '');
});

test('no two figures of one thing stand under each other without what parts them', () => {
  for (const address of WITH_BROCHURE) {
    const { blocks } = brochureAt(address).data;
    for (const { title, limits } of blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : []))) {
      // Without what is a sentence of its own.
      const figures = limits.filter(({ detail }) => detail !== '');
      const alike = Map.groupBy(figures, ({ label, detail, setting }) => `${label} ${setting} ${detail}`);
      for (const [what, them] of alike)
        assert.ok(
          them.length === 1 || them.every(({ addition, distance }) => addition || /\d+\D+:/.test(distance)),
          `${address} ${title}: ${what}`,
        );
    }
  }
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
