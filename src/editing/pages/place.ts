import type { Path } from '../patch/edit.ts';
import { fieldsStart, restOf, yamlOf } from '../patch/front-matter.ts';
import { offsetOf, pathAt } from '../patch/place.ts';
import { blocksIn } from './blocks.ts';
import { isPage } from './page.ts';
import { TEXT } from './text.ts';

/**
 * The field or the block of the text that a place in a content file is in; of a place between two blocks the one above it.
 * Empty for what is of neither.
 * @throws PatchError when the file's fields cannot be read
 */
export function placeIn(file: string, text: string, line: number, column: number): Path {
  const bare = text.replace(/^\uFEFF/, '');
  const at = offsetOf(bare, line, column) - (bare.length - restOf(file, bare).length);
  const isField = at < 0 && offsetOf(bare, line, column) <= fieldsStart(file, bare) + yamlOf(file, bare).length;
  if (!isPage(file) || isField) return pathAt(file, text, line, column);
  const nth = blocksIn(restOf(file, bare)).findLastIndex(({ from }) => from <= at);
  return nth < 0 ? [] : [TEXT, nth];
}
