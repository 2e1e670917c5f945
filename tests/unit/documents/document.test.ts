// A PDF beside a text: what it says of itself, what it may not be able to do, and what of it is published.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { readDocument } from '../../../src/documents/document.ts';
import { TooMuch, Unpacker } from '../../../src/documents/unpack.ts';
import { documentFault } from '../../../src/release/documents.ts';
import { type Made, MORE, pdf, readable } from '../../pdf.ts';
import { ALL, some } from '../../some.ts';

/** What is read of a file that may be published. */
function read(bytes: Buffer) {
  const found = readDocument(bytes);
  assert.ok('bytes' in found, JSON.stringify(found));
  return found;
}

const FACTS: [what: string, made: Made, facts: object][] = [
  ['a page', {}, { pages: 1, language: 'nb-NO', tagged: true, text: true, remarks: false }],
  ['several pages', { pages: 7 }, { pages: 7, language: 'nb-NO', tagged: true, text: true, remarks: false }],
  [
    'a scanned page',
    { text: false, tagged: false },
    { pages: 1, language: 'nb-NO', tagged: false, text: false, remarks: false },
  ],
  ['no language', { language: null }, { pages: 1, language: null, tagged: true, text: true, remarks: false }],
  [
    'what is no language',
    { language: 'norsk bokm\\345l' },
    { pages: 1, language: null, tagged: true, text: true, remarks: false },
  ],
  [
    'tags that do not hold',
    { tagged: false, root: '/StructTreeRoot 5 0 R /MarkInfo <</Marked false>>' },
    { pages: 1, language: 'nb-NO', tagged: false, text: true, remarks: false },
  ],
];
for (const [what, made, facts] of FACTS)
  for (const packed of [false, true])
    test(`what it says of itself: ${what}${packed ? ', packed' : ''}`, () => {
      const { bytes, ...found } = read(pdf({ ...made, packed }));
      assert.deepEqual(found, facts);
      // What is published says the same.
      const { bytes: again, ...published } = read(bytes);
      assert.deepEqual(published, facts);
      assert.ok(again.equals(bytes));
      assert.equal(documentFault(bytes), null);
    });

const action = (fields: string) => `/Annots [<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /A <<${fields}>>>>]`;

const HARMFUL: [what: string, made: Made, fault: string][] = [
  ['a script that runs when it is opened', { root: '/OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>>' }, 'script'],
  ['a script by a name', { root: '/Names <</JavaScript <</Names [(a) 20 0 R]>>>>', more: ['<<>>'] }, 'script'],
  ['a script in an object by itself', { root: `/OpenAction ${MORE} 0 R`, more: ['<</S /JavaScript>>'] }, 'script'],
  ['a script whose name is written by numbers', { root: '/OpenAction <</#53 /#4aavaScript>>' }, 'script'],
  ['a script behind a link', { page: action('/S /JavaScript /JS (1)') }, 'script'],
  [
    'a script after a harmless action',
    { page: action(`/S /GoTo /D [7 0 R /Fit] /Next ${MORE} 0 R`), more: ['<</S /JavaScript>>'] },
    'script',
  ],
  ['what is done when a page is opened', { page: '/AA <</O <</S /GoTo>>>>' }, 'action'],
  ['a program that is started', { page: action('/S /Launch /F (cmd.exe)') }, 'action'],
  ['another file that is opened', { page: action('/S /GoToR /F (a.pdf)') }, 'action'],
  ['a link to a script', { page: action('/S /URI /URI (javascript:alert\\(1\\))') }, 'action'],
  ['a link to a file of the reader', { page: action('/S /URI /URI (file:///etc/passwd)') }, 'action'],
  ['a form', { root: '/AcroForm <</Fields [20 0 R]>>', more: ['<</FT /Tx>>'] }, 'form'],
  ['a field that no form has', { page: '/Annots [<</Subtype /Widget /Rect [0 0 9 9]>>]' }, 'form'],
  ['a form that is sent', { page: action('/S /SubmitForm') }, 'form'],
  ['files within it', { root: '/Names <</EmbeddedFiles <</Names [(a) 20 0 R]>>>>', more: ['<<>>'] }, 'attachment'],
  ['a file on a page', { page: '/Annots [<</Subtype /FileAttachment /Rect [0 0 9 9]>>]' }, 'attachment'],
  ['other files that it collects', { root: '/Collection <</View /D>>' }, 'attachment'],
  ['film', { page: '/Annots [<</Subtype /RichMedia /Rect [0 0 9 9]>>]' }, 'script'],
  [
    'a stream that lies elsewhere',
    { page: '/Group 20 0 R', more: ['<</F (a.bin)/Length 0>>\nstream\n\nendstream'] },
    'attachment',
  ],
  ['a lock', { trailer: '/Encrypt <</Filter /Standard>>' }, 'encrypted'],
];
for (const [what, made, fault] of HARMFUL)
  for (const packed of [false, true])
    test(`refused: ${what}${packed ? ', packed' : ''}`, () => {
      const bytes = pdf({ ...made, packed });
      assert.deepEqual(readDocument(bytes), { fault });
      assert.match(documentFault(bytes) ?? '', new RegExp(fault));
    });

const HARMLESS: [what: string, made: Made][] = [
  ['a link to the web', { page: action('/S /URI /URI (https://www.example.no/)') }],
  ['a link to an address', { page: action('/S /URI /URI (mailto:post@example.no)') }],
  ['a link within it', { page: action('/S /GoTo /D [7 0 R /Fit]') }],
  ['a form without fields', { root: '/AcroForm <</Fields []>>' }],
  ['an empty list of files', { root: '/Names <</EmbeddedFiles <<>>>>' }],
  ['a script that nothing leads to', { more: ['<</S /JavaScript /JS (1)>>'] }],
];
for (const [what, made] of HARMLESS)
  test(`taken: ${what}`, () => assert.ok(!read(pdf(made)).bytes.toString('latin1').includes('JavaScript')));

/** A JPEG, as far as is needed here, with what a camera notes. */
const JPEG = `\xff\xd8\xff\xe0\0\x07JFIF\0\xff\xe1\0\x0cExif\0\x0059 N\xff\xda\0\x02picture\xff\xd9`;

test('what is published tells of nobody: not who made it where, nor what it was before, nor what somebody noted', () => {
  const made = pdf({
    page: '/Annots [<</Subtype /Text /Rect [0 0 9 9] /T (Ola) /Contents (Stryk dette)>> 22 0 R] /PieceInfo <</X (Kari)>>',
    resources: '/XObject <</Im1 21 0 R>>',
    root: '/Metadata 20 0 R',
    more: [
      '<</Type /Metadata/Length 44>>\nstream\n<dc:creator>Kari</dc:creator><pdfuaid:part>1\nendstream',
      `<</Subtype /Image /Filter /DCTDecode/Length ${JPEG.length}>>\nstream\n${JPEG}\nendstream`,
      '<</Subtype /Link /Rect [0 0 9 9] /T (Ola) /Contents (Synlig)>>',
    ],
  });
  const before = made.toString('latin1').replace(/startxref[\s\S]*/, '');
  const changed = `${before}4 0 obj\n<</Length 37>>\nstream\nBT /F1 24 Tf 72 720 Td (Nytt) Tj ET    \nendstream\nendobj\ntrailer\n<</Root 1 0 R /Info 6 0 R>>\n%%EOF\n`;
  const { bytes } = read(Buffer.from(changed, 'latin1'));
  const all = readable(bytes);
  assert.match(all, /Planen/);
  assert.match(all, /Synlig/);
  assert.match(all, /\(Nytt\)/);
  assert.match(all, /picture/);
  assert.match(all, /<pdfuaid:part>1</);
  assert.doesNotMatch(all, /Kari|Ola|Stryk|Skriveprogrammet|59 N|\(Hei/);
});

test('the length of a stream that stands in an object of its own is written anew, and that object is left out', () => {
  const made = pdf({ page: '/Group 20 0 R', more: ['<</Length 21 0 R>>\nstream\nHeisann\nendstream', '7'] });
  const { bytes } = read(made);
  assert.equal(documentFault(bytes), null);
  assert.match(readable(bytes), /\/Length 7>>stream\nHeisann\nendstream/);
});

/** How many times each file is damaged. */
const DAMAGES = ALL ? 2000 : 200;

test('what is no PDF, or is damaged, is told and never thrown', () => {
  const whole = [pdf({ pages: 3 }), pdf({ pages: 3, packed: true })];
  for (const bytes of [Buffer.from(''), Buffer.from('Hei'), Buffer.from('%PDF-1.7'), Buffer.from('PK\x03\x04')])
    assert.deepEqual(readDocument(bytes), { fault: 'unreadable' });
  for (const bytes of whole)
    for (let length = 10; length < bytes.length; length += ALL ? 7 : 31) readDocument(bytes.subarray(0, length));
  for (const [seed, bytes] of whole.entries())
    for (let turn = 0; turn < DAMAGES; turn++) {
      const damaged = Buffer.from(bytes);
      for (let times = 0; times < 1 + (turn % 4); times++)
        damaged[(turn * 7919 + times * 104_729 + seed) % bytes.length] = (turn * 31 + times * 17) % 256;
      const found = readDocument(damaged);
      if ('bytes' in found) assert.equal(documentFault(found.bytes), null);
    }
});

test('what is deep, goes in circles or unpacks to more than it should is told at once', () => {
  const start = performance.now();
  const deep = `/X ${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  assert.deepEqual(readDocument(pdf({ root: deep })), { fault: 'unreadable' });
  assert.deepEqual(readDocument(pdf({ page: '/Kids [2 0 R]' })), { fault: 'unreadable' });
  const bomb = deflateSync(Buffer.alloc(60_000_000)).toString('latin1');
  const packed = `<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode/Length ${bomb.length}>>\nstream\n${bomb}\nendstream`;
  assert.deepEqual(readDocument(pdf({ more: [packed] })), { fault: 'unreadable' });
  assert.ok('bytes' in readDocument(pdf({ root: '/Outlines 20 0 R', more: ['21 0 R', '20 0 R'] })));
  const beginnings = [
    '1 0 obj(',
    '1 0 obj[',
    '1 0 obj<<',
    '1 0 obj<</A 1>>stream\n',
    '1 0 obj<',
    '1 ',
    '1 0 obj 1 endobj ',
    'trailer<<',
  ];
  for (const begin of some(beginnings, 2)) {
    const many = Buffer.from(`%PDF-1.7\n${begin.repeat(4_900_000 / begin.length)}`, 'latin1');
    assert.deepEqual(readDocument(many), { fault: 'unreadable' }, begin);
  }
  // A square of the length would take hours.
  assert.ok(performance.now() - start < 60_000);
});

test('what is reached by many ways is gone through once', () => {
  // Each of these took as many steps as there are ways through it: it ends today, and did not.
  const levels = Array.from({ length: 18 }, (_, level) => `[${`${MORE + level + 1} 0 R `.repeat(10)}]`);
  for (const root of [`/AcroForm <</Fields ${MORE} 0 R>>`, `/AA ${MORE} 0 R`, `/Collection ${MORE} 0 R`])
    assert.ok('bytes' in readDocument(pdf({ root, more: [...levels, '[]'] })), root);
  assert.deepEqual(readDocument(pdf({ root: `/AA ${MORE} 0 R`, more: [...levels, '[1]'] })), { fault: 'action' });
  const links = `<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /AA ${MORE} 0 R>> `.repeat(20_000);
  assert.ok('bytes' in readDocument(pdf({ page: `/Annots [${links}]`, more: [`[${'null '.repeat(200_000)}]`] })));
});

test('pages that all name one list of pages are each counted once', () => {
  const pages = Array.from({ length: 60_000 }, () => `<</Type /Pages /Kids ${MORE} 0 R>>`);
  const list = `[7 0 R ${pages.map((_, index) => `${MORE + 1 + index} 0 R`).join(' ')}]`;
  const file = pdf({ more: [list, ...pages] }).toString('latin1');
  const led = Buffer.from(file.replace('/Kids [7 0 R]', `/Kids ${MORE} 0 R`), 'latin1');
  const found = readDocument(led);
  assert.ok('bytes' in found ? found.pages === 1 : found.fault === 'unreadable', JSON.stringify(found).slice(0, 99));
});

test('objects that are packed at the same place are not read as often as they are named', () => {
  const numbers = Array.from({ length: 200_000 }, (_, index) => `${1000 + index} 0`).join(' ');
  const packed = deflateSync(Buffer.from(`${numbers} [${'0 '.repeat(200_000)}]`));
  const stream = `<</Type /ObjStm /N 200000 /First ${numbers.length} /Filter /FlateDecode /Length ${packed.length}>>`;
  const file = pdf({ more: [`${stream}\nstream\n${packed.toString('latin1')}\nendstream`] });
  assert.deepEqual(readDocument(file), { fault: 'unreadable' });
});

test('what is packed in more ways than any program packs is refused, and damaged packs are not read one by one', () => {
  const stream = (fields: string, body: string) => `<<${fields} /Length ${body.length}>>\nstream\n${body}\nendstream`;
  const streams = Array.from({ length: 3000 }, () => stream(`/Filter ${MORE} 0 R`, 'x'));
  const contents = `/Contents [${streams.map((_, index) => `${MORE + 1 + index} 0 R`).join(' ')}]`;
  const filters = `[${'/A '.repeat(60_000)}]`;
  assert.deepEqual(readDocument(pdf({ page: contents, more: [filters, ...streams] })), { fault: 'unreadable' });
  const endless = deflateSync(Buffer.from(`9 0 [${'0 '.repeat(5_000_000)}`)).toString('latin1');
  const packs = Array.from({ length: 60 }, () => stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', endless));
  assert.deepEqual(readDocument(pdf({ more: packs })), { fault: 'unreadable' });
});

test('signs that stand for four bytes each are counted before they are written out', () => {
  const packed = deflateSync(Buffer.alloc(60_000_000, 'z')).toString('latin1');
  const image = `<</Subtype /Image /Filter [/FlateDecode /ASCII85Decode /DCTDecode] /Length ${packed.length}>>\nstream\n${packed}\nendstream`;
  const found = readDocument(pdf({ resources: `/XObject <</A ${MORE} 0 R>>`, more: [image] }));
  assert.ok('fault' in found);
});

test('what is damaged is counted by what it has cost until that is seen', () => {
  const damaged = (size: number) => {
    const bytes = deflateSync(Buffer.alloc(size));
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    return bytes;
  };
  const [large, small] = [damaged(30_000_000), damaged(3_000)];
  const unpacker = new Unpacker();
  let tried = 0;
  assert.throws(() => {
    for (; tried < 1_000; tried++) assert.equal(unpacker.unpack(large, 'FlateDecode'), null);
  }, TooMuch);
  assert.ok(tried <= 4, `${tried} were unpacked`);
  // Small ones, as programs make them, are no trouble.
  const other = new Unpacker();
  for (let at = 0; at < 2_000; at++) assert.equal(other.unpack(small, 'FlateDecode'), null);
  // And what is whole has its whole room.
  assert.equal(new Unpacker().unpack(deflateSync(Buffer.alloc(99_000_000)), 'FlateDecode')?.length, 99_000_000);
});
