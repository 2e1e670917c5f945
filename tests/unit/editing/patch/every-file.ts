import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isGroup, isList, type Path, type Value } from '../../../../src/editing/patch/edit.ts';
import { filesIn } from '../../../../src/work/files.ts';
import { FIXTURE } from '../../../fixture.ts';

/** Every file of the tests' content that holds YAML, as it is and with the line ends of Windows. */
export const FILES = filesIn(FIXTURE)
  .filter((file) => /\.(yaml|mdx)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(FIXTURE, file), 'utf8') }));

/** A value of a file and where it stands. */
export interface Place {
  path: Path;
  value: Value;
}

/** Every value within a value, and it itself. */
export function placesIn(value: Value, path: Path = []): Place[] {
  const inner = isList(value)
    ? value.flatMap((it, index) => placesIn(it, [...path, index]))
    : isGroup(value)
      ? Object.entries(value).flatMap(([name, it]) => placesIn(it, [...path, name]))
      : [];
  return [{ path, value }, ...inner];
}

/** The lines of a text that are not in another, each as often as it is there more often. */
export function linesOnlyIn(text: string, other: string): string[] {
  const left = new Map<string, number>();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split('\n').filter((line) => {
    const many = left.get(line) ?? 0;
    left.set(line, many - 1);
    return many <= 0;
  });
}
