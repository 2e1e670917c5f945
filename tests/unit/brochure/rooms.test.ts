// In which room what is printed is set: the fewest sides, then the largest type.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inRooms } from '../../../src/brochure/compile.ts';
import { ROOMS } from '../../../src/brochure/rooms.ts';

test('a sheet is taken in the fewest sides, and of these with the largest type', () => {
  const tried: number[] = [];
  const set = (_: number, size: number, left: number) => {
    tried.push(size);
    return { numOfPages: Math.ceil(size - 5) + left, size };
  };
  const sizes = [9, 9.5, 10, 10.5, 11, 11.5, 12];
  const found = (sides: number[]) =>
    inRooms(
      sides.map((it) => ({ sides: it, sizes })),
      set,
    )?.size;
  assert.equal(found([4]), 9);
  assert.equal(found([5, 8]), 10);
  assert.equal(found([3, 7]), 12);
  assert.equal(found([6]), 11);
  assert.equal(found([3]), undefined);
  // What has too few sides gets bare ones.
  assert.equal(inRooms([{ sides: 9, sizes: [9] }], set)?.numOfPages, 9);
  assert.ok(tried.length < 5 * sizes.length);
});

test('what is only a little too long for a sheet is set closer, and what has room is not', () => {
  const airOf = (length: number) =>
    inRooms(ROOMS, (_, size, __, loose) => ({
      numOfPages: Math.ceil(length * (size / 9) * (0.8 + 0.2 * loose)),
      size,
      loose,
    }));
  const found = [3.6, 4.2, 4.7, 5.2].map((length) => {
    const { numOfPages = 0, size = 0, loose = 0 } = airOf(length) ?? {};
    return { numOfPages, size, loose };
  });
  assert.deepEqual(found, [
    { numOfPages: 4, size: 10, loose: 1 },
    { numOfPages: 4, size: 9, loose: 0.4 },
    { numOfPages: 4, size: 9, loose: 0.2 },
    { numOfPages: 7, size: 11.5, loose: 1 },
  ]);
});

test('what there is no hope for is not set', () => {
  const tried: string[] = [];
  const set = (sides: number, size: number) => {
    tried.push(`${sides} ${size}`);
    return { numOfPages: size > 9 && sides === 4 ? 5 : sides };
  };
  const rooms = [4, 8].map((sides) => ({ sides, sizes: [9, 9.5, 10, 11] }));
  inRooms(rooms, set, (_, size) => size < 10);
  assert.deepEqual(tried, ['4 9.5', '4 9']);
  tried.length = 0;
  inRooms(rooms, set, (sides) => sides > 4);
  assert.deepEqual(tried, ['8 11']);
});
