import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalIds } from '../../../src/domain/national-id.ts';
import { syntheticId } from '../../content/synthetic-id.ts';

const ID = syntheticId('010203', 500);
const WHOLE = [{ from: 0, to: 11 }];

/** A number parted by a sign behind the digits that are named. */
const parted = (sign: string, ...behind: number[]) =>
  [...ID].map((it, at) => (behind.includes(at) ? sign + it : it)).join('');

test('a number is found from its first digit to its last, with and without a space, once for each time', () => {
  const spaced = parted(' ', 6);
  assert.deepEqual(nationalIds(`Født ${ID}, eller ${spaced}.`), [
    { from: 5, to: 16 },
    { from: 24, to: 36 },
  ]);
});

const AS_WRITTEN = [' ', '\u2009', '\u2011', '–', '\u00a0', '\u202f', '.', '-'].flatMap((sign) => [
  parted(sign, 6),
  parted(sign, 6, 9),
  parted(sign, 2, 4, 6),
  parted(sign, 2, 4, 6, 9),
]);
for (const written of [...AS_WRITTEN, `${parted('.', 2, 4).slice(0, 8)} ${ID.slice(6)}`])
  test(`a number is found as “${written}”, the whole of it`, () => {
    assert.deepEqual(nationalIds(`Født ${written}.`), [{ from: 5, to: 5 + written.length }]);
  });

for (const between of ['  ', '\n', '\r\n> ', '**', '* \n**', ' | ', ' – ', '/', '\u200b', '](', '" "', ') ('])
  test(`a number is found with ${JSON.stringify(between)} between its halves`, () => {
    const written = parted(between, 6);
    assert.deepEqual(nationalIds(`Født ${written}.`), [{ from: 5, to: 5 + written.length }]);
  });

test('a number is found with marks of Markdown anywhere in it, which the page does not show', () => {
  const around = ['**', '*', '_', '~~', '`', '***'].flatMap((mark) => [
    [mark, mark],
    [mark, ''],
  ]);
  const others = [
    ['<Term id="x">', '</Term>'],
    ['[', '](https://example.no)'],
    ['[', '][a]'],
    ['\\*', ''],
  ];
  for (const [begin = '', end = ''] of [...around, ...others])
    for (const [from, to] of [
      [4, 6],
      [1, 2],
      [7, 9],
      [3, 8],
    ]) {
      const written = `${ID.slice(0, from)}${begin}${ID.slice(from, to)}${end}${ID.slice(to)}`;
      assert.deepEqual(nationalIds(`Født ${written}.`), [{ from: 5, to: 5 + written.length }], written);
    }
  assert.deepEqual(nationalIds(`Nr. ${ID.slice(0, 5)}**x**${ID.slice(5)}.`), []);
});

test('a number is found whatever stands between its halves that is no letter or digit, however much', () => {
  for (const sign of [' ', '\n', '\u00a0', '*', '—', '| ', '-\n', '\n\n***\n', ' … ', '/', '🎄'])
    for (const times of [1, 2, 13, 14, 40, 3000]) {
      const written = parted(sign.repeat(times), 6);
      assert.deepEqual(nationalIds(`Født ${written}.`), [{ from: 5, to: 5 + written.length }], `${times} of ${sign}`);
    }
  const [date, rest] = [ID.slice(0, 6), ID.slice(6)];
  const table = `| Født                 | Nummer |\n| -------------------- | ------ |\n| ${date}               | ${rest}  |`;
  assert.equal(nationalIds(table).length, 1);
});

test('a number is found by its date as dates are written, and by the day with its whole year', () => {
  for (const sign of ['/', '. ', ' –', '--', '\u2007']) {
    const written = parted(sign, 2, 4, 6);
    assert.deepEqual(nationalIds(`Født ${written}.`), [{ from: 5, to: 5 + written.length }], sign);
  }
  for (const sign of ['.', '/', '-', ' ', '. '])
    for (const between of [' ', '-', ' / ', ') ', '\n', ', '])
      for (const century of ['19', '20']) {
        const written = `${ID.slice(0, 2)}${sign}${ID.slice(2, 4)}${sign}${century}${ID.slice(4, 6)}${between}${ID.slice(6)}`;
        assert.deepEqual(nationalIds(`Født ${written}.`), [{ from: 5, to: 5 + written.length }], written);
      }
});

test('a number of which each digit stands by itself is found, whatever stands around the digits', () => {
  for (const between of [', ', '][', '*·*', ' | ', '  |  ', '\n', '** **', ' – ']) {
    const written = [...ID].join(between);
    assert.deepEqual(nationalIds(`Født ${written}.`), [{ from: 5, to: 5 + written.length }], between);
  }
});

test('a long text of digits and gaps takes no longer than its length', () => {
  const begin = performance.now();
  nationalIds('010203   '.repeat(20_000));
  nationalIds(`010203${' '.repeat(200_000)}`.repeat(3));
  nationalIds('1 '.repeat(100_000));
  assert.ok(performance.now() - begin < 2000);
});

test('a number is no account of a bank but as these are written, with points behind the fourth digit and the sixth', () => {
  assert.deepEqual(nationalIds(`Konto ${parted('.', 4, 6)}.`), []);
  for (const written of [parted('.', 6), parted('.', 2, 4, 6), parted('.', 4), parted(' ', 4, 6), parted('-', 4, 6)])
    assert.deepEqual(nationalIds(`Født ${written}.`), [{ from: 5, to: 5 + written.length }], written);
  const both = `Konto ${parted('.', 4, 6)}, født ${ID}.`;
  assert.deepEqual(nationalIds(both), [{ from: both.indexOf(ID), to: both.indexOf(ID) + ID.length }]);
});

test('a number behind digits that could begin another is found', () => {
  const other = '22 44 66 888';
  assert.deepEqual(nationalIds(`${other} ${ID}`), [{ from: 13, to: 24 }]);
  assert.deepEqual(nationalIds(`12 34 ${parted(' ', 2, 4, 6, 9)}`), [{ from: 6, to: 21 }]);
});

test('numbers of every day of a year are found', () => {
  for (let month = 1; month <= 12; month++) {
    for (let day = 1; day <= 28; day++) {
      const born = `${String(day).padStart(2, '0')}${String(month).padStart(2, '0')}99`;
      const number = syntheticId(born, 100);
      assert.deepEqual(nationalIds(number), WHOLE, number);
    }
  }
});

test('a number of a foreigner, whose day is raised by 40, is found', () => {
  assert.deepEqual(nationalIds(syntheticId('410203', 500)), WHOLE);
});

test('a number with any one digit wrong is none', () => {
  for (let at = 0; at < ID.length; at++) {
    for (let add = 1; add < 10; add++) {
      const wrong = `${ID.slice(0, at)}${(Number(ID[at]) + add) % 10}${ID.slice(at + 1)}`;
      assert.deepEqual(nationalIds(wrong), [], wrong);
    }
  }
});

/** A number as it is written where a page shows it otherwise. */
const LOOKS = ['⁰¹²³⁴⁵⁶⁷⁸⁹', '₀₁₂₃₄₅₆₇₈₉', '⓪①②③④⑤⑥⑦⑧⑨', '⓪⓵⓶⓷⓸⓹⓺⓻⓼⓽', '⓪❶❷❸❹❺❻❼❽❾', '⓪➀➁➂➃➄➅➆➇➈', '⓪➊➋➌➍➎➏➐➑➒'];
const SHOWN = [
  ...LOOKS.map((digits) => [...ID].map((it) => [...digits][Number(it)]).join('')),
  ...['\ufe0f\u20e3', '\u20dd', '\u0332'].map((mark) => [...ID].join(mark)),
  ...['NonBreakingSpace', 'ThickSpace', 'MediumSpace', 'numsp', 'InvisibleTimes'].map((name) => parted(`&${name};`, 6)),
  `${ID.slice(0, 6)}&#32;${ID.slice(6)}`,
  `${ID.slice(0, 6)}&#x20;${ID.slice(6)}`,
  `${ID.slice(0, 6)}&nbsp;${ID.slice(6)}`,
  `${ID.slice(0, 6)}%20${ID.slice(6)}`,
  `<Term id="dps">${ID.slice(0, 6)}</Term> ${ID.slice(6)}`,
  `${ID.slice(0, 3)}\u200b${ID.slice(3)}`,
  `${ID.slice(0, 8)}\u00ad${ID.slice(8)}`,
  [...ID].map((it) => String.fromCodePoint(0xff10 + Number(it))).join(''),
  [...ID].map((it) => String.fromCodePoint(0x0660 + Number(it))).join(''),
  [...ID].map((it) => String.fromCodePoint(0x1d7ce + Number(it))).join(''),
  [...ID].map((it) => `&#${48 + Number(it)};`).join(''),
  [...ID].join(' '),
  [...ID].join('|'),
  parted(' ', 2, 4, 6, 8),
];
for (const written of SHOWN)
  test(`a number is found as a page shows it: ${written}`, () => {
    const text = `Født ${written}.`;
    const [found, ...others] = nationalIds(text);
    assert.deepEqual(others, []);
    assert.ok(found && text.slice(found.from, found.to).length >= written.replace(/^<[^>]*>/, '').length, written);
  });

const [FIRST, REST] = [ID.slice(0, 6), ID.slice(6)];
for (const written of [
  `[${FIRST}](page:ung) ${REST}`,
  `[${FIRST}](https://example.no/a1?b=2 "Født")${REST}`,
  `[${FIRST}][1] [${REST}](page:ung)`,
  `![${FIRST}](./a1.png)\n\n${REST}`,
  `**[${FIRST}](page:ung)** %20${REST}`,
  `[${ID}](https://example.no/${ID}) og ${ID}`,
])
  test(`a number is found over where a link leads, which no page shows: ${written}`, () => {
    const digits = nationalIds(written).map(({ from, to }) => written.slice(from, to));
    assert.equal(digits.length, written.split(REST).length - 1);
    for (const it of digits) assert.match(it, new RegExp(`^${FIRST}[^]*${REST}$`));
  });

test('the words of a link and where it leads make no number together', () => {
  for (const written of [
    `[${FIRST}](https://example.no/a/${REST})`,
    `[${FIRST} a](page:ung) ${REST}`,
    `[${FIRST}](page:ung) a ${REST}`,
  ])
    assert.deepEqual(nationalIds(written), [], written);
});

test('numbers of phones, in whatever groups, are no number of anyone', () => {
  for (const written of [
    '22 10 45 67, 22 10 45 68',
    '412 34 567 412 34 568',
    '116 117 02 23 45 67',
    '1 2 3 4 5 6 7 8 9 0 1',
  ])
    assert.deepEqual(nationalIds(written), [], written);
});

const NONE = [
  '',
  '12345678901',
  '00000000000',
  // Part of a longer number.
  `1${ID}`,
  `${ID}1`,
  // Broken otherwise than anyone writes it.
  `${ID.slice(0, 5)} ${ID.slice(5)}`,
  `${ID.slice(0, 6)} og ${ID.slice(6)}`,
  `${ID.slice(0, 6)} 1 ${ID.slice(6)}`,
  // A day or a month that no calendar has, with check digits that are right.
  syntheticId('320203', 500),
  syntheticId('000203', 500),
  syntheticId('011303', 500),
];

for (const text of NONE) test(`“${text}” is no number of anyone`, () => assert.deepEqual(nationalIds(text), []));
