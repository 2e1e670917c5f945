/** Whether everything is tried, as `npm run test:all` does. `npm test` tries parts, and the same ones every time. */
export const ALL = process.env['LOYPE_TEST_ALL'] === '1';

/** So many of a list, spread over it from its first; all of it in `npm run test:all`. */
export const some = <Item>(list: readonly Item[], many: number): readonly Item[] =>
  ALL || many >= list.length
    ? list
    : Array.from({ length: many }, (_, nth) => list[Math.floor((nth * list.length) / many)] as Item);
