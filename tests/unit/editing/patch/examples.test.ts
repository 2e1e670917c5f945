import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Edit, PatchError } from '../../../../src/editing/patch/edit.ts';
import { patchFields } from '../../../../src/editing/patch/front-matter.ts';

/** What is done to a text, what becomes of it, and why. */
const EXAMPLES: readonly [why: string, before: string, edit: Edit, after: string][] = [
  [
    'the remark behind a value and the quotation marks stay',
    'phones: ["91 13 43 58"]   # ringt\nrole: \'A\'\n',
    { do: 'set', path: ['phones', 0], value: '91 13 43 59' },
    'phones: ["91 13 43 59"]   # ringt\nrole: \'A\'\n',
  ],
  [
    'what has not changed in a text is written as it was',
    'text: "31.\\u00a0desember \u00a0kl. 9"\n',
    { do: 'set', path: ['text'], value: '31.\u00a0desember \u00a0kl. 10' },
    'text: "31.\\u00a0desember \u00a0kl. 10"\n',
  ],
  [
    'a text that would be read as something else is put in quotation marks',
    'name: Vågå\n',
    { do: 'set', path: ['name'], value: 'Ring: nå' },
    'name: "Ring: nå"\n',
  ],
  [
    'a day is written as it is, a time and a number of a telephone are not',
    'a: {}\n',
    { do: 'set', path: ['a'], value: { day: '2027-03-01', time: '09:00', phone: '91 13 43 59' } },
    'a: { day: 2027-03-01, time: "09:00", phone: "91 13 43 59" }\n',
  ],
  [
    'a field comes where the others of its kind have it',
    'contacts:\n  - id: a\n    # why\n    verifiedOn: null # never\n',
    { do: 'set', path: ['contacts', 0, 'sms'], value: '91 13 43 59', order: ['id', 'phones', 'sms', 'verifiedOn'] },
    'contacts:\n  - id: a\n    sms: "91 13 43 59"\n    # why\n    verifiedOn: null # never\n',
  ],
  [
    'a field that comes first takes the place behind the dash',
    'contacts:\n  - role: a\n',
    { do: 'set', path: ['contacts', 0, 'id'], value: 'x', order: ['id', 'role'] },
    'contacts:\n  - id: x\n    role: a\n',
  ],
  [
    'the first item of an empty list',
    'a: 1\nnotices: []  # none yet\nb: 2\n',
    { do: 'insert', path: ['notices', 0], value: { from: '2027-03-22', where: ['front'], text: 'Ring: nå' } },
    'a: 1\nnotices:  # none yet\n  - from: 2027-03-22\n    where: [front]\n    text: "Ring: nå"\nb: 2\n',
  ],
  [
    'the first item of a list of which there is the name alone, at the end of a file without a last line end',
    'a: 1\nnotices:',
    { do: 'insert', path: ['notices', 0], value: { from: '2027-03-22' } },
    'a: 1\nnotices:\n  - from: 2027-03-22',
  ],
  [
    'a short item of an empty list of names',
    'localHelp: []\n',
    { do: 'insert', path: ['localHelp', 0], value: 'vakten' },
    'localHelp: [vakten]\n',
  ],
  [
    'an item is written as its neighbours',
    'parts:\n  - { id: a, name: A }\n',
    { do: 'insert', path: ['parts', 1], value: { id: 'b', name: 'B', more: 'C' } },
    'parts:\n  - { id: a, name: A }\n  - { id: b, name: B, more: C }\n',
  ],
  [
    'a short item of plain fields alone is one line',
    'id: a\n',
    { do: 'set', path: ['exceptions'], value: [{ from: '12-24', to: '01-01', hours: 'closed' }] },
    'id: a\nexceptions:\n  - { from: "12-24", to: "01-01", hours: closed }\n',
  ],
  [
    'a long item has a line for each field',
    'l:\n  - { id: a }\n',
    { do: 'insert', path: ['l', 0], value: { id: 'b', text: { nb: 'x'.repeat(60), nn: 'y'.repeat(60) } } },
    `l:\n  - id: b\n    text:\n      nb: ${'x'.repeat(60)}\n      nn: ${'y'.repeat(60)}\n  - { id: a }\n`,
  ],
  [
    'the last item leaves an empty list, and the remarks',
    'notices: # soon\n  # about it\n  - from: 2027-03-22 # day\n    text: a\n\nb: 1\n',
    { do: 'remove', path: ['notices', 0] },
    'notices: [] # soon\n  # about it\n\nb: 1\n',
  ],
  [
    'the first field of an item goes, and the next takes its place behind the dash',
    'l:\n  - a: 1\n    # about b\n    b: 2\n',
    { do: 'remove', path: ['l', 0, 'a'] },
    'l:\n  - # about b\n    b: 2\n',
  ],
  ['a name in brackets goes with its comma', 'l: [a, b, c]\n', { do: 'remove', path: ['l', 1] }, 'l: [a, c]\n'],
  ['the last one too', 'l: { a: 1, b: 2 }\n', { do: 'remove', path: ['l', 'b'] }, 'l: { a: 1 }\n'],
  ['the last line of a file without a last line end', 'a: 1\nb: 2', { do: 'remove', path: ['b'] }, 'a: 1'],
  [
    'an item takes the remark above it along, and what stands between items stays',
    'l:\n  - id: a\n\n  # about b\n  - id: b # x\n  - id: c\n',
    { do: 'move', path: ['l', 1], to: 2 },
    'l:\n  - id: a\n\n  - id: c\n  # about b\n  - id: b # x\n',
  ],
  [
    'names change places in brackets',
    'l: [nb,  nn, en]\n',
    { do: 'move', path: ['l', 2], to: 0 },
    'l: [en,  nb, nn]\n',
  ],
  [
    'one text for all languages becomes one for each',
    'role: Kontoret # x\n',
    { do: 'set', path: ['role'], value: { nb: 'Kontoret', nn: 'Kontoret' } },
    'role: { nb: Kontoret, nn: Kontoret } # x\n',
  ],
  [
    'hours that are a list become a word',
    'hours:\n  - { days: monday }\n  - { days: sunday }\nb: 1\n',
    { do: 'set', path: ['hours'], value: 'always' },
    'hours: always\nb: 1\n',
  ],
  [
    'a mark of the encoding and the line ends stay',
    '\uFEFFa: 1\r\nl:\r\n  - b\r\n',
    { do: 'insert', path: ['l', 1], value: 'c' },
    '\uFEFFa: 1\r\nl:\r\n  - b\r\n  - c\r\n',
  ],
];

for (const [why, before, edit, after] of EXAMPLES)
  test(why, () => {
    assert.equal(patchFields('a.yaml', before, [edit]), after);
    // The text below the fields is no part of them.
    const text = '---\n## a: 1\n\n---\nb: [2]\n';
    if (!before.startsWith('\uFEFF') && before.endsWith('\n'))
      assert.equal(patchFields('a.mdx', `---\n${before}${text}`, [edit]), `---\n${after}${text}`);
  });

test('what cannot be done is refused, and so is what cannot be read', () => {
  const refused: [string, Edit][] = [
    ['a: 1\n', { do: 'remove', path: ['b'] }],
    ['a: 1\n', { do: 'set', path: ['a', 'b'], value: 1 }],
    ['a: [1]\n', { do: 'insert', path: ['a', 3], value: 1 }],
    ['a: [1]\n', { do: 'move', path: ['a', 0], to: 1 }],
    ['a: 1\n', { do: 'set', path: ['__proto__'], value: 1 }],
    ['a: 1\n', { do: 'set', path: [], value: 1 }],
    ['a: "1\n', { do: 'set', path: ['a'], value: 1 }],
    ['a: &x 1\nb: *x\n', { do: 'set', path: ['b', 'c'], value: 1 }],
  ];
  for (const [text, edit] of refused)
    assert.throws(() => patchFields('a.yaml', text, [edit]), PatchError, JSON.stringify(edit));
});
