/** What a YAML file of ours can hold. */
export type Value = string | number | boolean | null | Value[] | { [field: string]: Value };

/** Where a value stands: the names of fields and the places (from 0) in lists that lead to it. */
export type Path = readonly (string | number)[];

/**
 * One change of a file. `set` writes a value, and makes its field where there is none: behind the last of those that stand
 * before it in `order`. `insert` makes room in a list, `move` takes an item of a list to another place in it.
 */
export type Edit =
  | { do: 'set'; path: Path; value: Value; order?: readonly string[] }
  | { do: 'insert'; path: Path; value: Value }
  | { do: 'remove'; path: Path }
  | { do: 'move'; path: Path; to: number };

/** The most changes that are sent at once. */
export const MOST_EDITS = 50;

/** Why a change cannot be made: what it is about is not there, or the file says it in a way that is not known here. */
export class PatchError extends Error {}

export const isList = (value: unknown): value is Value[] => Array.isArray(value);
export const isGroup = (value: unknown): value is { [field: string]: Value } =>
  typeof value === 'object' && value !== null && !isList(value);
export const isEmpty = (value: Value): boolean =>
  isList(value) ? value.length === 0 : isGroup(value) && Object.keys(value).length === 0;

/** The value at a path; undefined where there is none. */
export function valueAt(value: Value | undefined, path: Path): Value | undefined {
  return path.reduce<Value | undefined>((inner, key) => {
    if (isList(inner)) return typeof key === 'number' ? inner[key] : undefined;
    return isGroup(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
  }, value);
}

/** Whether two values are the same; the order of fields is none. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (isList(a)) return isList(b) && a.length === b.length && a.every((it, index) => isSame(it, b[index]));
  if (!isGroup(a)) return a === b;
  const names = Object.keys(a);
  return (
    isGroup(b) &&
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}

/** A list with one item at another place. */
export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  return list.toSpliced(from, 1).toSpliced(to, 0, list[from] as Item);
}

/** What a change makes of a value, by its meaning alone: what the file must read as when it is made. */
export function edited(value: Value, edit: Edit): Value {
  const change = (inner: Value | undefined, [key, ...rest]: Path): Value => {
    if (key === undefined) {
      if (edit.do !== 'set') throw new PatchError('The whole file can only be set.');
      return edit.value;
    }
    const isLast = rest.length === 0;
    // A field of which there is the name alone holds what is put there first.
    if (inner === null) return change(typeof key === 'number' ? [] : {}, [key, ...rest]);
    if (isList(inner) && typeof key === 'number') {
      if (key < 0 || key > inner.length - (isLast && edit.do === 'insert' ? 0 : 1))
        throw new PatchError(`The list has no place ${key}.`);
      if (!isLast) return inner.with(key, change(inner[key], rest));
      if (edit.do === 'insert') return inner.toSpliced(key, 0, edit.value);
      if (edit.do === 'remove') return inner.toSpliced(key, 1);
      if (edit.do === 'set') return inner.with(key, edit.value);
      if (edit.to < 0 || edit.to >= inner.length) throw new PatchError(`The list has no place ${edit.to}.`);
      return moved(inner, key, edit.to);
    }
    if (!isGroup(inner) || typeof key !== 'string') throw new PatchError(`There is no field ${String(key)}.`);
    // A name that every object has is none that a file can give a meaning to.
    if (key === '__proto__') throw new PatchError('No field is called __proto__.');
    if (!isLast) return { ...inner, [key]: change(valueAt(inner, [key]), rest) };
    if (edit.do === 'set') return { ...inner, [key]: edit.value };
    if (edit.do !== 'remove' || !Object.hasOwn(inner, key)) throw new PatchError(`There is no field ${key}.`);
    const { [key]: _, ...others } = inner;
    return others;
  };
  return change(value, edit.path);
}
