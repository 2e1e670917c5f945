/** How many tests were skipped, by the reason that they give. */
export type Skips = Readonly<Record<string, number>>;

/** So many reasons are told of a family; of the others, how many tests they concern. */
const TOLD = 5;

const WITHOUT = 'no reason is given';

/** The skipped tests of what Node's reporter for TAP has said. A suite that is skipped counts as one: nobody has asked what is in it. */
export function skipsIn(tap: string): Skips {
  const reasons = [...tap.matchAll(/^ *ok \d+ .*? # SKIP ?(.*)$/gm)].map(
    ([, it]) => it?.replaceAll('\\#', '#') || WITHOUT,
  );
  return Object.fromEntries([...Map.groupBy(reasons, (it) => it)].map(([reason, of]) => [reason, of.length]));
}

/** How many tests were skipped in all. */
export const countOf = (skips: Skips = {}): number => Object.values(skips).reduce((all, it) => all + it, 0);

/** Those of several families. */
export function addSkips(of: readonly (Skips | undefined)[]): Skips {
  const all: Record<string, number> = {};
  for (const skips of of)
    for (const [reason, count] of Object.entries(skips ?? {})) all[reason] = (all[reason] ?? 0) + count;
  return all;
}

/** A line for each reason, those first that concern most tests. */
export function skipLines(name: string, skips: Skips = {}): string[] {
  const all = Object.entries(skips).toSorted(([, a], [, b]) => b - a);
  const rest = all.slice(TOLD).reduce((sum, [, count]) => sum + count, 0);
  return [
    ...all.slice(0, TOLD).map(([reason, count]) => `${name}: ${count} skipped: ${reason}`),
    ...(rest > 0 ? [`${name}: ${rest} skipped for other reasons`] : []),
  ];
}
