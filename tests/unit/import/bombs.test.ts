import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import type { Given } from '../../../src/import/analyse.ts';
import { some } from '../../some.ts';
import { madeOf } from './made.ts';
import { analyse } from './national.ts';

/** Pages that are made to take time, or to end the process. */
const BOMBS: [what: string, given: Given][] = [
  ['many open formatting elements', { html: '<b>'.repeat(500_000) }],
  [
    'formatting that each paragraph repeats',
    { html: `${Array.from({ length: 5_000 }, (_, at) => `<font size=${at}>`).join('')}${'<p>a'.repeat(5_000)}` },
  ],
  ['elements within others', { html: `${'<div>'.repeat(300_000)}Ring 41 00 46 21` }],
  ['tables within tables', { html: '<table><tr><td>'.repeat(100_000) }],
  [
    'a tag with many attributes',
    { html: `<p ${Array.from({ length: 400_000 }, (_, at) => `a${at}`).join(' ')}>Hei du` },
  ],
  ['tags that never close', { html: '<a '.repeat(700_000) }],
  ['a picture of 5 MB in the page', { html: `<img src="data:image/png;base64,${'QUJD'.repeat(1_200_000)}"><p>Hei` }],
  ['short words', { text: 'evalu '.repeat(24_000) }],
  ['one word', { text: 'forløpskoordinator'.repeat(8_000) }],
  ['words with capitals', { text: 'Aa-'.repeat(40_000) }],
  ['names', { text: "Kari'Aa ".repeat(15_000) }],
  ['addresses', { text: 'a.b@'.repeat(30_000) }],
  ['digits', { text: '12 '.repeat(45_000) }],
  ['numbers, each in a line', { text: '41 00 46 21\n'.repeat(9_000) }],
  [
    'roles, each with its number',
    {
      text: Array.from({ length: 4_000 }, (_, at) => `Tjeneste${at}kontoret: 4100${1000 + at}\n\nUnder 16 år`).join(
        '\n\n',
      ),
    },
  ],
  ['headings', { html: '<h1>a</h1><h2>b</h2>'.repeat(20_000) }],
  ['links', { html: '<p><a href=/a>Vi ringer</a>'.repeat(12_000) }],
  ['items', { text: '- a\n'.repeat(70_000) }],
  ['times', { text: 'kl. 10-14 og '.repeat(10_000) }],
  ['spaces', { text: `a${' '.repeat(4_000_000)}b` }],
];
// Each takes a second or two: `npm test` tries every second of them.
for (const [what, given] of some(BOMBS, Math.ceil(BOMBS.length / 2)))
  test(`a page of ${what} is read or refused in less than five seconds of work`, () => {
    const before = process.cpuUsage();
    madeOf(given, tmpdir());
    const { user } = process.cpuUsage(before);
    assert.ok(user < 5_000_000, `${Math.round(user / 1000)} ms`);
  });

test('a page that is too deep is read as its text', () => {
  const found = analyse({ html: `${'<div>'.repeat(100_000)}Helsestasjonen, telefon 41 00 46 21` });
  assert.deepEqual(
    found.contacts.map(({ role, phones }) => [role, phones]),
    [['Helsestasjonen', ['41 00 46 21']]],
  );
});
