import { type Edit, edited, isGroup, isList, isSame, moved, PatchError, type Path, type Value } from '../patch/edit.ts';

/**
 * A value on its way: what it was made of is remembered, so that an item of a list that was changed, or has another place, is
 * still known as the same one. What was taken out of a list is remembered too: put in again, it is the same one.
 */
export type Tracked =
  | { kind: 'scalar'; value: string | number | boolean | null }
  | { kind: 'group'; fields: ReadonlyMap<string, Tracked> }
  | { kind: 'list'; items: readonly Item[]; gone?: readonly Item[] };

/** An item of a list, and its place in the list that it comes from; null for a new one. */
export interface Item {
  from: number | null;
  it: Tracked;
}

/** @param isNew whether it comes from nowhere, so that none of its items does */
export function track(value: Value, isNew = false): Tracked {
  if (isList(value))
    return { kind: 'list', items: value.map((it, from) => ({ from: isNew ? null : from, it: track(it, isNew) })) };
  if (!isGroup(value)) return { kind: 'scalar', value };
  return { kind: 'group', fields: new Map(Object.entries(value).map(([name, it]) => [name, track(it, isNew)])) };
}

export function untracked(tracked: Tracked): Value {
  if (tracked.kind === 'scalar') return tracked.value;
  if (tracked.kind === 'list') return tracked.items.map(({ it }) => untracked(it));
  return Object.fromEntries([...tracked.fields].map(([name, it]) => [name, untracked(it)]));
}

function change(tracked: Tracked, [key, ...rest]: Path, edit: Edit): Tracked {
  if (tracked.kind === 'list' && typeof key === 'number') {
    const { items, gone = [] } = tracked;
    const item = items[key];
    if (edit.do === 'insert' && rest.length === 0) {
      const back = gone.find(({ it }) => isSame(untracked(it), edit.value));
      return {
        kind: 'list',
        items: items.toSpliced(key, 0, back ?? { from: null, it: track(edit.value, true) }),
        gone: gone.filter((it) => it !== back),
      };
    }
    if (!item) throw new PatchError(`The list has no place ${key}.`);
    if (rest.length > 0)
      return { kind: 'list', gone, items: items.with(key, { ...item, it: change(item.it, rest, edit) }) };
    if (edit.do === 'remove') return { kind: 'list', items: items.toSpliced(key, 1), gone: [...gone, item] };
    if (edit.do === 'move') return { kind: 'list', gone, items: moved(items, key, edit.to) };
    return {
      kind: 'list',
      gone,
      items: items.with(key, { ...item, it: track((edit as { value: Value }).value, true) }),
    };
  }
  if (tracked.kind === 'scalar' && tracked.value === null)
    return change(track(typeof key === 'number' ? [] : {}, true), [key as string, ...rest], edit);
  if (tracked.kind !== 'group' || typeof key !== 'string') throw new PatchError(`There is nothing at ${String(key)}.`);
  const fields = new Map(tracked.fields);
  if (rest.length > 0) fields.set(key, change(fields.get(key) ?? track(null), rest, edit));
  else if (edit.do === 'remove') fields.delete(key);
  else fields.set(key, track((edit as { value: Value }).value, true));
  return { kind: 'group', fields };
}

/**
 * A value with changes made of it, one after the other.
 * @throws PatchError when one cannot be made
 */
export function follow(tracked: Tracked, edits: readonly Edit[]): Tracked {
  return edits.reduce((now, edit) => {
    // What cannot be made of the value is refused before.
    edited(untracked(now), edit);
    const { path } = edit;
    return path.length === 0 ? track((edit as { value: Value }).value, true) : change(now, path, edit);
  }, tracked);
}
