import { type Edit, isGroup, isList, isSame, moved, type Path, type Value } from '../patch/edit.ts';
import { align } from './align.ts';
import { type Item, type Tracked, untracked } from './tracked.ts';

/** Two people have changed the same: what it was, what each has made of it (undefined: taken away), and what takes mine. */
export interface Conflict {
  path: Path;
  base: Value | undefined;
  mine: Value | undefined;
  theirs: Value | undefined;
  takeMine: Edit;
}

/** What has to be done to what others have made of a file so that it holds mine as well, in this order. */
export interface Merged {
  edits: Edit[];
  conflicts: Conflict[];
}

/** The names of the fields that a group can have, in their order. */
export type FieldOrder = (path: Path) => readonly string[];

/** A value with the fields of its groups in their order, in whatever order they were filled in. */
function inOrder(value: Value, path: Path, order: FieldOrder): Value {
  if (isList(value)) return value.map((it, index) => inOrder(it, [...path, index], order));
  if (!isGroup(value)) return value;
  const known = order(path);
  const place = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  const fields = Object.entries(value).toSorted(([a], [b]) => place(a) - place(b));
  return Object.fromEntries(fields.map(([name, it]) => [name, inOrder(it, [...path, name], order)]));
}

const NOTHING: Merged = { edits: [], conflicts: [] };

const together = (all: readonly Merged[]): Merged => ({
  edits: all.flatMap((it) => it.edits),
  conflicts: all.flatMap((it) => it.conflicts),
});

const only = (edit: Edit): Merged => ({ edits: [edit], conflicts: [] });

/** Puts two people's changes together: mine, of a value that both began with, and what there is now. */
export function merge(base: Value, mine: Tracked, theirs: Value, order: FieldOrder): Merged {
  const one = (b: Value | undefined, m: Tracked | undefined, t: Value | undefined, path: Path): Merged => {
    const own = m && untracked(m);
    if (isSame(own, b) || isSame(own, t)) return NOTHING;
    if (m?.kind === 'group' && isGroup(t) && (isGroup(b) || b === undefined)) {
      const names = new Set([...Object.keys(b ?? {}), ...m.fields.keys()]);
      return together([...names].map((name) => one(b?.[name], m.fields.get(name), t[name], [...path, name])));
    }
    if (m?.kind === 'list' && isList(t) && isList(b)) return lists(b, m.items, t, path);
    const takeMine: Edit =
      own === undefined
        ? { do: 'remove', path }
        : { do: 'set', path, value: inOrder(own, path, order), order: order(path.slice(0, -1)) };
    return isSame(t, b)
      ? only(takeMine)
      : { edits: [], conflicts: [{ path, base: b, mine: own, theirs: t, takeMine }] };
  };

  const lists = (b: readonly Value[], m: readonly Item[], t: readonly Value[], path: Path): Merged => {
    const now = align(b, t);
    const kept = m.flatMap(({ from, it }) => (from === null ? [] : [{ from, it, at: now[from] ?? null }]));
    const mineGone = b.flatMap((_, index) => (kept.some(({ from }) => from === index) ? [] : [index]));
    const inner = kept.map(({ from, it, at }): Merged => {
      if (at !== null) return one(b[from], it, t[at], [...path, at]);
      if (isSame(untracked(it), b[from])) return NOTHING;
      // They have taken away what I have changed.
      const place = [...path, Math.min(from, t.length)];
      const takeMine: Edit = { do: 'insert', path: place, value: inOrder(untracked(it), place, order) };
      const conflict = { path: [...path, from], base: b[from], mine: untracked(it), theirs: undefined, takeMine };
      return { edits: [], conflicts: [conflict] };
    });
    const removed: number[] = [];
    const kepts: Conflict[] = [];
    for (const index of mineGone) {
      const at = now[index] ?? null;
      if (at === null) continue;
      if (isSame(t[at], b[index])) removed.push(at);
      else {
        const place = [...path, at];
        kepts.push({
          path: place,
          base: b[index],
          mine: undefined,
          theirs: t[at],
          takeMine: { do: 'remove', path: place },
        });
      }
    }
    const removals = removed.sort((x, y) => y - x).map((at): Edit => ({ do: 'remove', path: [...path, at] }));
    const left = t.map((_, at) => at).filter((at) => !removed.includes(at));
    return together([...inner, { edits: [...removals, ...places(left, kept, m, path, order)], conflicts: kepts }]);
  };

  return one(base, mine, theirs, []);
}

/**
 * The moves and insertions by which a list gets my order and my new items.
 * @param left what is there, by its places before anything was taken away
 */
function places(
  left: readonly number[],
  kept: readonly { from: number; at: number | null }[],
  m: readonly Item[],
  path: Path,
  order: FieldOrder,
): Edit[] {
  const own = kept.flatMap(({ at }) => (at !== null && left.includes(at) ? [at] : []));
  // Whoever has not touched the order leaves it to the other; what others have added stays where it is.
  const wanted: (number | Item)[] = [...left];
  const isMoved = kept.some(({ from }, index) => from < (kept[index - 1]?.from ?? 0));
  if (isMoved) {
    const slots = left.flatMap((at, index) => (own.includes(at) ? [index] : []));
    for (const [index, slot] of slots.entries()) wanted[slot] = own[index] as number;
  }
  let last = -1;
  let nth = 0;
  for (const item of m) {
    if (item.from !== null) {
      const at = kept[nth++]?.at;
      const found = at === null || at === undefined ? -1 : wanted.indexOf(at);
      if (found >= 0) last = found;
    } else wanted.splice(++last, 0, item);
  }
  let current: (number | Item)[] = [...left];
  const edits: Edit[] = [];
  for (const [index, it] of wanted.entries()) {
    if (current[index] === it) continue;
    if (typeof it !== 'number') {
      const place = [...path, index];
      edits.push({ do: 'insert', path: place, value: inOrder(untracked(it.it), place, order) });
      current.splice(index, 0, it);
    } else {
      const from = current.indexOf(it);
      edits.push({ do: 'move', path: [...path, from], to: index });
      current = moved(current, from, index);
    }
  }
  return edits;
}

/** The changes that lead from a value to one that was made of it: the fewest, whatever the way was. */
export const changesOf = (base: Value, mine: Tracked, order: FieldOrder): Edit[] =>
  merge(base, mine, base, order).edits;
