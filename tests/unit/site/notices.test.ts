import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineText, wordsIn } from '../../../src/site/inline-text.ts';
import { openingOf } from '../../../src/site/notices.ts';

const OPENINGS: [message: string, opening: string | null][] = [
  ['Telefonen er ute av drift.', null],
  ['Helsesykepleieren er ikke på skolen denne uken. Les om den som hjelper deg.', null],
  [
    'Telefontid i julen: Telefonene er åpne kl. 10–12 den 28., 29. og 30. desember. De er stengt 24. desember.',
    'Telefontid i julen',
  ],
  [
    'Phone hours at Christmas: 28, 29 and 30 December from 10:00 to 12:00. Closed 24 and 31 December.',
    'Phone hours at Christmas',
  ],
  [
    'Vi flytter. Ring som før. Fra 1. mars finner du oss i Storgata 1, i annen etasje over biblioteket.',
    'Vi flytter. Ring som før.',
  ],
  [
    'Telefonene til forløpskoordinatoren og tjenestekontoret er dessverre ute av drift fra i dag til fredag.',
    'Telefonene til forløpskoordinatoren og tjenestekontoret er …',
  ],
];

test('a message of two lines is whole, and a longer one has its subject, first sentences or words as its opening', () => {
  for (const [message, opening] of OPENINGS) assert.equal(openingOf(message), opening);
});

test('the words of a line are those of its links and emphasis too', () => {
  assert.equal(
    wordsIn(inlineText('Ring **oss *nå***, eller [les [mer]](page:coordinator).').parts),
    'Ring oss nå, eller les [mer].',
  );
});
