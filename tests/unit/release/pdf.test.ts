import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfFault } from '../../../src/release/pdf.ts';

const XMP = '<?xpacket begin="" id="W5M0"?><x:xmpmeta><dc:title>Tittel</dc:title></x:xmpmeta><?xpacket end="r"?>';

/** A file as a compiler writes it, of the parts that are looked at. */
const file = (objects = '', about = XMP) =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<<\n  /Type /Catalog\n  /Title (Ti \\(tt\\) el (/JS) /AA)\n>>\nendobj\n${objects}\n2 0 obj\n<< /Type /Metadata >>\nstream\n${about}\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF`,
    'latin1',
  );
const page = (bytes: Buffer, canonical: string | null = 'https://www.a.no/x/') => ({
  canonical,
  brochure: { address: '/x/a.pdf', file: 'x/a.pdf', sides: 4, bytes: bytes.length, edition: 'a' },
});
const link = (address: string) => `3 0 obj\n<< /Type /Annot /A << /S /URI /URI (${address}) >> >>\nendobj`;

test('a brochure that leads to its own site and can do nothing is published', () => {
  for (const objects of [
    '',
    link('https://www.a.no/x/'),
    '3 0 obj\n<< /Length 9 >>\nstream\n/JS /AA x\nendstream\nendobj',
  ]) {
    const bytes = file(objects);
    assert.equal(pdfFault(bytes, page(bytes)), null);
  }
});

const FAULTS: [what: string, bytes: Buffer, fault: RegExp][] = [
  ['a script', file('3 0 obj\n<< /S /JavaScript /JS (x) >>\nendobj'), /no brochure has: JavaScript/],
  ['a script whose name is written otherwise', file('3 0 obj\n<< /#4a#53 (x) >>\nendobj'), /no brochure has: #4a#53/],
  ['something to be done when it opens', file('3 0 obj\n<< /OpenAction 1 0 R >>\nendobj'), /OpenAction/],
  ['a file within it', file('3 0 obj\n<< /EmbeddedFile 1 0 R >>\nendobj'), /EmbeddedFile/],
  ['a form', file('3 0 obj\n<< /AcroForm 1 0 R >>\nendobj'), /AcroForm/],
  ['a program to start', file('3 0 obj\n<< /S /Launch >>\nendobj'), /Launch/],
  ['parts that are packed', file('3 0 obj\n<< /Type /ObjStm >>\nendobj'), /ObjStm/],
  ['a lock', file('3 0 obj\n<< /Encrypt 1 0 R >>\nendobj'), /Encrypt/],
  ['a font of the machine', file('3 0 obj\n<< /BaseFont /ABCDEF+LibertinusSerif >>\nendobj'), /LibertinusSerif/],
  ['a link elsewhere', file(link('https://b.no/')), /leads to "https:\/\/b\.no\/"/],
  ['a link that begins alike', file(link('https://www.a.no.b.no/')), /leads to/],
  ['a link to a telephone', file(link('tel:113')), /leads to/],
  ['a text without an end', file('3 0 obj\n<< /Title (x >>\nendobj << /JS >>'), /no brochure has/],
  ['more about itself', file('', XMP.replace('dc:title', 'photoshop:City')), /more of itself.*photoshop:City/],
  ['no end', file().subarray(0, -5), /no whole PDF/],
  ['another beginning', Buffer.concat([Buffer.from('<html>'), file()]), /no whole PDF/],
];

for (const [what, bytes, fault] of FAULTS)
  test(`a brochure with ${what} is not published`, () => assert.match(pdfFault(bytes, page(bytes)) ?? '', fault));

test('a brochure of another size than its page says is not published, nor one with links from a site without an address', () => {
  const bytes = file(link('https://www.a.no/x/'));
  assert.match(
    pdfFault(bytes, { ...page(bytes), brochure: { ...page(bytes).brochure, bytes: 1 } }) ?? '',
    /another size/,
  );
  assert.match(pdfFault(bytes, page(bytes, '/x/')) ?? '', /leads to/);
});
