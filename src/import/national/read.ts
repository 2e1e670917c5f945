import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMdx } from '../../check/mdx/check.ts';
import { readSource } from '../../check/source/source.ts';
import { type National, type NationalText, nationalReference } from './reference.ts';

/** A national text with its title, as it stands in its file, whether or not all of it passes the check. */
function readOne(folder: string, file: string): NationalText {
  const { value, body } = readSource(file, readFileSync(join(folder, file), 'utf8'));
  const [, page = ''] = file.split(/[\\/]/);
  const title = (value as { title?: unknown } | undefined)?.title;
  return { page, title: typeof title === 'string' ? title : page, text: checkMdx({ file, body }) };
}

/** The numbers of the national helplines. */
function helplinesOf(folder: string): string[] {
  const { value } = readSource('helplines.yaml', readFileSync(join(folder, 'helplines.yaml'), 'utf8'));
  return Object.values((value ?? {}) as Record<string, { number?: unknown }>).map(({ number }) => String(number));
}

/**
 * The reference of the national texts in a content folder, in Bokmål and Nynorsk.
 * @param folder the folder (absolute) that has `pathways/` and `guides/`
 */
export function readNational(folder: string): National {
  const files = ['nb', 'nn'].flatMap((language) =>
    globSync(`{guides,pathways}/*/${language}.mdx`, { cwd: folder }).sort(),
  );
  return nationalReference(
    files.map((file) => readOne(folder, file)),
    helplinesOf(folder),
  );
}
