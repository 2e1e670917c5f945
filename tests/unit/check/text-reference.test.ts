import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkOf, type Referring } from '../../../src/check/mdx/reference.ts';

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
  'http://example.no',
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
];
for (const url of REFUSED) {
  test(`“${url}” is refused`, () => {
    const link = linkOf(url);
    assert.ok(link && 'finding' in link);
    assert.equal(link.finding.code, 'LOYPE-URL');
    assert.match(link.finding.message.nb, /kan ikke brukes/);
  });
}

test('a shortened address is refused by its own sentence', () => {
  const link = linkOf('https://www.tinyurl.com/x');
  assert.ok(link && 'finding' in link);
  assert.match(link.finding.message.nb, /kortlenke/);
});
