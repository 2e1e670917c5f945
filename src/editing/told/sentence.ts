import { isError, type Problem } from '../../check/problem.ts';
import { PatchError, type Path, type Value, valueAt } from '../patch/edit.ts';
import { pathAt } from '../patch/place.ts';
import type { Said } from './said.ts';

/** What a form shows of a problem: the field that it is about, and what to do, in both forms of Norwegian. */
export interface Told extends Said {
  path: Path;
  /** Whether nothing can be saved before it is put right. */
  stops: boolean;
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
      return pathAt(problem.file, text, problem.line, problem.column);
    } catch (error) {
      if (error instanceof PatchError) return [];
      throw error;
    }
  })();
  const path = lacks === undefined || valueAt(value, [...place, lacks]) !== undefined ? place : [...place, lacks];
  return { path, stops: isError(problem), nb: form.nb, nn: form.nn };
}
