/** Every value of a file that holds no others, with its path. */
export function leaves(
  value: unknown,
  path: readonly PropertyKey[] = [],
): [path: readonly PropertyKey[], value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
