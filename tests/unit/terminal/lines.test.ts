import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from '../../../src/terminal/lines.ts';

async function* inParts(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const lines = (text: string, size = 3, most = 10) => Array.fromAsync(linesOf(inParts(Buffer.from(text), size), most));

test('lines end with a line feed, with or without a carriage return before it', async () => {
  assert.deepEqual(await lines('a\r\n\nb\rc\u2028d\n'), ['a', '', 'b\rc\u2028d']);
  assert.deepEqual(await lines(''), []);
  assert.deepEqual(await lines('a'), ['a']);
});

test('a line that is too long is null, and those around it are whole', async () => {
  assert.deepEqual(await lines(`a\n${'å'.repeat(11)}\nb\n${'c'.repeat(10)}\n${'d'.repeat(99)}`), [
    'a',
    null,
    'b',
    'c'.repeat(10),
    null,
  ]);
});

test('wherever the bytes are parted, the lines are the same', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'å', '😀', '\n', '\r\n', ' ') });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (given, size) => {
      const expected = given.replace(/\n$/, '').split(/\r?\n/);
      assert.deepEqual(
        await lines(given, size, 1000),
        given === '' ? [] : given === '\r\n' ? [''] : expected.map((it) => it.replace(/\r$/, '')),
      );
    }),
    { numRuns: 300 },
  );
});
