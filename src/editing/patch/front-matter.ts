import { type Edit, PatchError, type Value } from './edit.ts';
import { parsePlaces } from './places.ts';
import { patchYaml } from './yaml.ts';

/** A file's text in three parts: a mark of its encoding or the fence above its fields, the YAML of its fields, and the rest. */
interface Parts {
  before: string;
  yaml: string;
  after: string;
}

const FENCED = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n)(---[ \t]*(?:\r?\n|$)[\s\S]*)$/;

/** The YAML in a content file: the whole of a `.yaml`, what stands above the text of an `.mdx`. */
function partsOf(file: string, text: string): Parts | null {
  if (!file.endsWith('.mdx')) {
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    return { before: mark, yaml: text.slice(mark.length), after: '' };
  }
  const [, before = '', yaml = '', after = ''] = FENCED.exec(text) ?? [];
  return before ? { before, yaml, after } : null;
}

/**
 * What the fields of a content file say.
 * @throws PatchError when they cannot be read
 */
export function fieldsOf(file: string, text: string): Value {
  const parts = partsOf(file, text);
  return parts ? parsePlaces(parts.yaml).value : null;
}

/**
 * Makes changes of a content file's fields, one after the other. Everything else in it stays as it is, to the letter.
 * @throws PatchError when one cannot be made
 */
export function patchFields(file: string, text: string, edits: readonly Edit[]): string {
  const parts = partsOf(file, text);
  if (edits.length === 0) return text;
  if (!parts) throw new PatchError('The file has no place for fields.');
  return parts.before + edits.reduce(patchYaml, parts.yaml) + parts.after;
}

/** The YAML of a content file's fields; empty where it has none. */
export const yamlOf = (file: string, text: string): string => partsOf(file, text)?.yaml ?? '';

/** Where that YAML begins in the file. */
export const fieldsStart = (file: string, text: string): number => partsOf(file, text)?.before.length ?? 0;

/** The fence that ends the fields of a page, with its line end. */
const FENCE = /^---[ \t]*(?:\r?\n|$)/;

/** What stands below the fields of a page; all of it where it has none. */
export function restOf(file: string, text: string): string {
  const parts = partsOf(file, text);
  return parts ? parts.after.replace(FENCE, '') : text;
}

/** A page with another text below its fields. */
export function withRest(file: string, text: string, rest: string): string {
  return text.slice(0, text.length - restOf(file, text).length) + rest;
}
