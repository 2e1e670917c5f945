import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMdx } from '../../../src/check/mdx/check.ts';
import { linkOf, type Referring } from '../../../src/check/mdx/reference.ts';
import { urlSchema } from '../../../src/model/schemas/url.ts';

const PAGES: [url: string, reference: Referring][] = [
  ['page:rights', { kind: 'page', id: 'rights' }],
  ['page:rights#klage', { kind: 'page', id: 'rights', fragment: 'klage' }],
  ['page:rights#', { kind: 'page', id: 'rights', fragment: '' }],
  ['#klage', { kind: 'page', id: '', fragment: 'klage' }],
  ['page:../rights', { kind: 'page', id: '../rights' }],
];
for (const [url, reference] of PAGES) {
  test(`${url} refers to a page`, () => assert.deepEqual(linkOf(url), { reference }));
}

const OUT = [
  'https://www.example.no',
  'https://www.example.no/a?b=c#d',
  "https://www.example.no/a|b/{c}/it's?d=%22e%22",
  'https://example.no:8443/',
  'https://www.vågå.no/æ',
  'mailto:post@example.no',
];
for (const url of OUT) test(`${url} may be linked to`, () => assert.equal(linkOf(url), null));

const REFUSED = [
  'page:',
  'page:#klage',
  '',
  ' ',
  'HTTPS://',
  'https://',
  'https://localhost',
  'https://user@example.no',
  'https://helsenorge.no@example.com/',
  'https://example.no:x/',
  '//example.no',
  '/vaga/',
  'vaga',
  'www.example.no',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'tel:113',
  'sms:113',
  'mailto:',
  'mailto:a b@example.no',
  'mailto:post@example.no@example.com',
  'blob:https://example.no/x',
  'https://example.no/"><script>',
  'https://example.no/x>',
  'https://example.no/?q="x"',
  'https://example.no/a\\b',
];
for (const url of REFUSED) {
  test(`“${url}” is refused`, () => {
    const link = linkOf(url);
    assert.ok(link && 'finding' in link);
    assert.equal(link.finding.code, 'LOYPE-URL');
    assert.match(link.finding.message.nb, /kan ikke brukes|virker bare på et internt nett/);
  });
}

test('an address that is not encrypted is refused, with the one to write', () => {
  const link = linkOf('http://example.no');
  assert.ok(link && 'finding' in link);
  assert.equal(link.finding.code, 'LOYPE-URL');
  assert.match(link.finding.message.nb, /må begynne med https:\/\/\. Skriv https:\/\/example\.no\.$/);
});

test('a shortened address is refused by its own sentence', () => {
  const link = linkOf('https://www.tinyurl.com/x');
  assert.ok(link && 'finding' in link);
  assert.match(link.finding.message.nb, /kortlenke/);
});

const UNSEEN = ['00ad', '200b', '200d', '2060', 'feff', 'fe0f', '3164', '2800', '00a0', '202f', '3000', '2028'];
for (const number of UNSEEN)
  test(`an address with U+${number.toUpperCase()}, which nobody sees, is told`, () => {
    const sign = String.fromCodePoint(Number.parseInt(number, 16));
    for (const at of [
      'https://exa@mple.no/',
      'https://example.no/a@b',
      'https://example.no/?a=@b',
      'mailto:po@st@example.no',
    ])
      for (const written of [sign, `&#x${number};`]) {
        const url = at.replace('@', written);
        const codes = checkMdx({ file: 'guides/a/nb.mdx', body: `Se [planen vår](<${url}>).` }).problems.map(
          (it) => it.code,
        );
        // Line ends end the link too, and some signs may stand nowhere in a file.
        if (!url.includes('\u2028')) assert.ok(codes.includes('LOYPE-URL'), url);
        assert.ok('finding' in (linkOf(at.replace('@', sign)) ?? {}), url);
        if (at.startsWith('https')) assert.equal(urlSchema.safeParse(at.replace('@', sign)).success, false, url);
      }
  });
test('an address may have such signs by their numbers, and blanks that are seen', () => {
  for (const url of [
    'https://example.no/%C2%A0%E2%80%8B',
    'https://example.no/a b',
    'https://no.example.org/Ås_(Akershus)',
  ])
    assert.equal(linkOf(url), null, url);
});
