import { isGroup, isList, isSame, type Path, type Value, valueAt } from '../patch/edit.ts';

/** How much of what two groups say must be the same for them to be the same one, changed. */
const ALIKE = 1 / 3;

function leaves(value: Value, path = ''): string[] {
  if (isList(value)) return value.flatMap((it) => leaves(it, `${path}/`));
  if (isGroup(value)) return Object.entries(value).flatMap(([name, it]) => leaves(it, `${path}/${name}`));
  return [`${path}=${String(value)}`];
}

function areAlike(a: Value, b: Value): boolean {
  if (!isGroup(a) || !isGroup(b)) return !isGroup(a) && !isGroup(b);
  const [own, others] = [leaves(a), new Set(leaves(b))];
  return own.filter((it) => others.has(it)).length >= Math.max(own.length, others.size) * ALIKE;
}

/** The names that all items of a list have, each another; null where one has none. */
function idsOf(list: readonly Value[]): string[] | null {
  const ids = list.flatMap((it) => (isGroup(it) && typeof it['id'] === 'string' ? [it['id']] : []));
  return ids.length === list.length && new Set(ids).size === ids.length ? ids : null;
}

/** The longest row of places at which both lists say the same, in the same order. */
function sameInOrder(a: readonly Value[], b: readonly Value[]): [number, number][] {
  const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (longest[i] as number[])[j] = isSame(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (isSame(a[i], b[j])) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/**
 * Which item of a list, as somebody else has left it, is which of those that it had: by their ids, or by what they say. Of
 * those between the ones that are the same, what is alike is the same one, changed.
 * @returns for each item of `before` its place in `after`, or null when it is gone
 */
export function align(before: readonly Value[], after: readonly Value[]): (number | null)[] {
  const [ids, now] = [idsOf(before), idsOf(after)];
  if (ids && now) return ids.map((id) => (now.includes(id) ? now.indexOf(id) : null));
  const found = new Array<number | null>(before.length).fill(null);
  const anchors = sameInOrder(before, after);
  for (const [i, j] of anchors) found[i] = j;
  const taken = new Set(found);
  const pair = (own: number, other: number) => {
    found[own] = other;
    taken.add(other);
  };
  // What was moved is the same one too.
  for (const [i, value] of before.entries()) {
    const j = found[i] === null ? after.findIndex((it, index) => !taken.has(index) && isSame(it, value)) : -1;
    if (j >= 0) pair(i, j);
  }
  const edges: [number, number][] = [[-1, -1], ...anchors, [before.length, after.length]];
  for (const [nth, [i, j]] of edges.slice(0, -1).entries()) {
    const [nextI = 0, nextJ = 0] = edges[nth + 1] ?? [];
    let from = j + 1;
    for (let own = i + 1; own < nextI; own++) {
      if (found[own] !== null) continue;
      for (let other = from; other < nextJ; other++) {
        if (taken.has(other) || !areAlike(before[own] as Value, after[other] as Value)) continue;
        pair(own, other);
        from = other + 1;
        break;
      }
    }
  }
  return found;
}

/** Where what stands at a path of one value stands in another that was made of it; null where it is gone. */
export function pathAfter([key, ...rest]: Path, before: Value | undefined, after: Value | undefined): Path | null {
  if (key === undefined) return [];
  const found = isList(before) && isList(after) && typeof key === 'number' ? align(before, after)[key] : key;
  if (found === null || found === undefined) return null;
  const inner = pathAfter(rest, valueAt(before, [key]), valueAt(after, [found]));
  return inner && [found, ...inner];
}
