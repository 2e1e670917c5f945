import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, fill } from '../../../src/i18n/fill.ts';

test('values are put into their placeholders, as often as these stand there', () => {
  assert.equal(
    fill('{name}: {from}–{to} måneder, {name}', { name: 'Kort', from: 3, to: 0 }),
    'Kort: 3–0 måneder, Kort',
  );
});

test('a value is put in as it is, even if it looks like a placeholder or a pattern', () => {
  assert.equal(fill('i {name}', { name: '{name} $& $1' }), 'i {name} $& $1');
});

test('a placeholder without a value throws, and an unused value does not', () => {
  assert.throws(
    () => fill('til {navn}', { name: 'Vågå' }),
    new Error('The text "til {navn}" wants a value for {navn}.'),
  );
  assert.equal(fill('til Vågå', { name: 'Vågå' }), 'til Vågå');
});

test('a text is cut at its placeholders, in order and without empty parts', () => {
  assert.deepEqual(cut('Se {website} eller ring {phone}.'), [
    'Se ',
    { slot: 'website' },
    ' eller ring ',
    { slot: 'phone' },
    '.',
  ]);
  assert.deepEqual(cut('{a}{b}'), [{ slot: 'a' }, { slot: 'b' }]);
  assert.deepEqual(cut('ingen'), ['ingen']);
});

test('a placeholder that is called like what every object has throws too', () => {
  for (const name of ['constructor', 'toString', '__proto__'])
    assert.throws(() => fill(`til {${name}}`, { name: 'Vågå' }), /wants a value/);
});
