import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canHave, dialAddress, formatPhone, isFictionalNumber, phoneDigits } from '../../../src/domain/phone.ts';
import { visible } from '../no-break.ts';

/** As written in content; as shown (· never breaks); as dialled (null: nobody has the number). */
const NUMBERS: [written: string, shown: string, dialled: string | null][] = [
  ['113', '113', 'tel:113'],
  ['112', '112', 'tel:112'],
  ['116117', '116·117', 'tel:116117'],
  ['116 117', '116·117', 'tel:116117'],
  ['116 123', '116·123', 'tel:116123'],
  ['08588', '08588', 'tel:08588'],
  ['61293600', '61·29·36·00', 'tel:+4761293600'],
  ['61 29 36 00', '61·29·36·00', 'tel:+4761293600'],
  ['40034621', '400·34·621', 'tel:+4740034621'],
  ['40 03 46 21', '40·03·46·21', 'tel:+4740034621'],
  ['91508588', '915·08·588', 'tel:+4791508588'],
  ['915 08 588', '915·08·588', 'tel:+4791508588'],
  ['80040567', '800·40·567', 'tel:+4780040567'],
  ['01234567', '01·23·45·67', null],
  ['01 23 45 67', '01·23·45·67', null],
];

for (const [written, shown, dialled] of NUMBERS) {
  test(`${written} is shown as ${shown} and dialled as ${dialled ?? 'nothing'}`, () => {
    assert.equal(visible(formatPhone(written)), shown);
    assert.equal(dialAddress(written), dialled);
  });
}

test('only eight digits that begin with 0 are a number that nobody has', () => {
  const numbers = ['01 23 45 67', '00000000', '08588', '113', '116 117', '10 23 45 67', '0123456', '012345678'];
  assert.deepEqual(numbers.filter(isFictionalNumber), ['01 23 45 67', '00000000']);
});

const subscriber = fc.integer({ min: 0, max: 99_999_999 }).map((number) => String(number).padStart(8, '0'));

test('grouping a number changes nothing but its spaces', () => {
  fc.assert(
    fc.property(subscriber, (digits) => {
      assert.equal(phoneDigits(formatPhone(digits)), digits);
      assert.doesNotMatch(formatPhone(digits), / /);
    }),
  );
});

test('a subscriber is dialled with +47 unless the number begins with 0', () => {
  fc.assert(
    fc.property(subscriber, (digits) => {
      assert.equal(dialAddress(digits), digits.startsWith('0') ? null : `tel:+47${digits}`);
    }),
  );
});

const CAN_HAVE: [number: string, real: boolean, madeUp: boolean][] = [
  ['61 29 36 00', true, false],
  ['91134358', true, false],
  ['01 29 36 00', false, true],
  ['11 29 36 00', false, false],
  ['113', true, true],
  ['116 117', true, true],
  ['08588', true, true],
];
for (const [number, real, madeUp] of CAN_HAVE)
  test(`${number} ${real ? 'can' : 'cannot'} be of an organisation, and ${madeUp ? 'can' : 'cannot'} of one that does not exist`, () =>
    assert.deepEqual([canHave(number, false), canHave(number, true)], [real, madeUp]));
