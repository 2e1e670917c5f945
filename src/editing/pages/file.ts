import { type Edit, isGroup, isList, PatchError, type Value } from '../patch/edit.ts';
import { fieldsOf, patchFields, restOf, withRest } from '../patch/front-matter.ts';
import { block } from '../patch/write.ts';
import { isPage } from './page.ts';
import { patchText, sourcesIn } from './patch.ts';
import { TEXT } from './text.ts';

/**
 * What a content file says: its fields, and of a page its text. Null for a file that is not there.
 * @throws PatchError when it cannot be read
 */
export function contentOf(file: string, text: string | null): Value {
  if (text === null) return null;
  const fields = fieldsOf(file, text);
  if (!isPage(file)) return fields;
  return { ...(isGroup(fields) ? fields : {}), [TEXT]: sourcesIn(restOf(file, text)) };
}

/** A page that was not there before. */
function newPage({ [TEXT]: text, ...fields }: { [name: string]: Value }): string {
  const head = Object.keys(fields).length > 0 ? `${block(fields, { column: 0, eol: '\n' })}\n` : '';
  const blocks = isList(text) ? text.map(String).filter((it) => it.trim() !== '') : [];
  return `---\n${head}---\n${blocks.map((it) => `\n${it}\n`).join('')}`;
}

/**
 * Makes changes of a content file, one after the other. Everything else in it stays as it is, to the letter.
 * @param text what it says; null where it is not there
 * @returns what it says then; null where it is not to be there any more
 * @throws PatchError when one cannot be made
 */
export function patched(file: string, text: string | null, edits: readonly Edit[]): string | null {
  return edits.reduce<string | null>((now, edit) => {
    if (edit.path.length === 0 && edit.do === 'set') {
      if (!isPage(file)) throw new PatchError('Only a page is made or taken away as a whole.');
      if (edit.value === null) return null;
      if (!isGroup(edit.value)) throw new PatchError('A page is a group of fields.');
      return newPage(edit.value);
    }
    if (now === null) throw new PatchError('The file is not there.');
    if (!isPage(file) || edit.path[0] !== TEXT) return patchFields(file, now, [edit]);
    return withRest(file, now, patchText(restOf(file, now), edit));
  }, text);
}
