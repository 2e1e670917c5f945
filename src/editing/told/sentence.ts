import { isError, type Problem } from '../../check/problem.ts';
import { placeIn } from '../pages/place.ts';
import { PatchError, type Path, type Value, valueAt } from '../patch/edit.ts';
import type { Said } from './said.ts';

/** What a form shows of a problem: the field that it is about, and what to do, in both forms of Norwegian. */
export interface Told extends Said {
  path: Path;
  /** Whether nothing can be saved before it is put right. */
  stops: boolean;
}

/** Where a group is that lacks a field: its place in the file is that of its first field, at the name of which it begins. */
function around(place: Path, { line, column }: Problem, text: string): Path {
  const written = text.split(/\r?\n/)[line - 1]?.slice(column - 1) ?? '';
  const name = place.at(-1);
  return typeof name === 'string' && written.startsWith(`${name}:`) ? place.slice(0, -1) : place;
}

/**
 * What a form shows of a problem in a file's fields.
 * @param text what the file would say
 * @param value the same as a value
 */
export function tell(problem: Problem, text: string, value: Value): Told {
  const { lacks, form } = problem;
  const place = (() => {
    try {
      return placeIn(problem.file, text, problem.line, problem.column);
    } catch (error) {
      if (error instanceof PatchError) return [];
      throw error;
    }
  })();
  const lacking = lacks === undefined ? place : [...around(place, problem, text), lacks];
  const path = valueAt(value, lacking) === undefined ? lacking : place;
  return { path, stops: isError(problem), nb: form.nb, nn: form.nn };
}
