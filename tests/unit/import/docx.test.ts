import assert from 'node:assert/strict';
import { test } from 'node:test';
import { givenIn } from '../../../src/import/read/file.ts';
import { analyse } from './national.ts';
import { docxFiles, paragraph, type Zipped, zip } from './zip.ts';

const LINK = '<w:p><w:hyperlink r:id="link"><w:r><w:t>Kurs for deg</w:t></w:r></w:hyperlink></w:p>';
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const BODY = [
  paragraph('Pakkeforløp', 'Heading1'),
  paragraph('Hos oss får du en fast kontakt. Vi møter deg hjemme.'),
  paragraph('Hvem koordinerer?', 'Heading2'),
  `<w:tbl>${row('Alder', 'Koordinator')}${row('0–17 år', 'Familiens hus')}${row('18 år og eldre', 'Tjenestekontoret')}</w:tbl>`,
  paragraph('Familiens hus: telefon 41 00 46 21'),
  paragraph('Tjenestekontoret: telefon 41 00 51 39'),
  LINK,
].join('');

test('a Word document is read as its headings, paragraphs, tables and links', async () => {
  const analysis = analyse(await givenIn(zip(docxFiles(BODY))));
  assert.equal(analysis.title, 'Pakkeforløp');
  assert.deepEqual(
    analysis.coordinators.map(({ fromAge, toAge, contact }) => [fromAge, toAge, contact]),
    [
      [0, 17, 'familiens-hus'],
      [18, undefined, 'tjenestekontoret'],
    ],
  );
  const parts = (analysis.page?.parts ?? []).flatMap((it) => ('parts' in it ? it.parts : []));
  assert.ok(parts.some(({ text, href }) => text === 'Kurs for deg' && href === 'https://www.eksempel.no/kurs'));
});

test('what a document leads to elsewhere is not fetched', async () => {
  const before = globalThis.fetch;
  globalThis.fetch = () => assert.fail('something was fetched');
  try {
    const drawn =
      '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="image"/></v:shape></w:pict></w:r></w:p>';
    const analysis = analyse(await givenIn(zip(docxFiles(drawn + BODY))));
    assert.equal(analysis.title, 'Pakkeforløp');
  } finally {
    globalThis.fetch = before;
  }
});

/** The files of a document with one of them replaced. */
const instead = (name: string, text: string): Zipped[] =>
  docxFiles(BODY).map((file) => (file.name === name ? { name, bytes: Buffer.from(text) } : file));

const good = zip(docxFiles(BODY));
const deep = `<w:p>${'<w:ins>'.repeat(50_000)}${'</w:ins>'.repeat(50_000)}</w:p>`;
const laughs = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]><w:document>&b;</w:document>`;
const lying = Buffer.from(good);
// The list says that the files lie beyond the end.
lying.writeUInt32LE(0x7fffffff, lying.length - 6);
const many = Buffer.from(good);
many.writeUInt16LE(0xffff, many.length - 12);

const REFUSED: [what: string, bytes: Buffer, why: RegExp][] = [
  ['a bomb: 200 MB of spaces in 200 kB', zip(docxFiles(paragraph(' '.repeat(200_000_000)))), /Word-dokument/],
  ['elements within 50,000 others', zip(docxFiles(deep)), /Word-dokument/],
  ['entities that unfold each other', zip(instead('word/document.xml', laughs)), /Word-dokument/],
  ['a list that lies beyond the end', lying, /Word-dokument/],
  ['a list of more files than there are', many, /Word-dokument/],
  ['half a document', good.subarray(0, good.length / 2), /Word-dokument/],
  ['an archive without a document', zip([{ name: 'a.txt', bytes: Buffer.from('hei') }]), /Word-dokument/],
  ['XML that does not close', zip(instead('word/document.xml', '<w:document><w:body>')), /Word-dokument/],
  ['a PDF file', Buffer.from('%PDF-1.7\n%âãÏÓ'), /ikke tekst/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /ikke tekst/],
  ['a file that is too large', Buffer.alloc(8_000_001, 'a'), /for stor/],
];
for (const [what, bytes, why] of REFUSED)
  test(`${what} is refused in a sentence`, async () => {
    await assert.rejects(givenIn(bytes), (error: Error) => why.test(error.message));
  });

test('a text is read in the letters that it was saved in', async () => {
  const words = 'Blåbærsyltetøy på Måløy';
  for (const bytes of [
    Buffer.from(words),
    Buffer.from(`\ufeff${words}`),
    Buffer.from(`\ufeff${words}`, 'utf16le'),
    Buffer.from(words, 'latin1'),
    Buffer.from(Buffer.from(words).toString('latin1')),
  ])
    assert.deepEqual(await givenIn(bytes), { text: words });
});
