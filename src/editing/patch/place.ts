import type { Path } from './edit.ts';
import { fieldsStart, yamlOf } from './front-matter.ts';
import { childrenOf, isCollection, parsePlaces } from './places.ts';

/** Where a line and a column (from 1) of a text are, counted from its beginning. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let nth = 1; nth < line; nth++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return start + column - 1;
}

/**
 * The field at a place in a content file: the innermost whose name or value is there. Empty for what is of no field.
 * @throws PatchError when the file's fields cannot be read
 */
export function pathAt(file: string, text: string, line: number, column: number): Path {
  const bare = text.replace(/^\uFEFF/, '');
  const yaml = yamlOf(file, bare);
  const at = offsetOf(bare, line, column) - fieldsStart(file, bare);
  const path: (string | number)[] = [];
  let node = parsePlaces(yaml).root;
  while (isCollection(node)) {
    const child = childrenOf(node, yaml).find(({ start, end }) => start <= at && at <= end);
    if (!child) break;
    path.push(child.name);
    // At the name of a field it is that field, not the first within it.
    if (typeof child.name === 'string' && at < child.mark) break;
    node = child.value;
  }
  return path;
}
