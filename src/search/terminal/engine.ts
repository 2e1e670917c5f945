import { normalize } from 'node:path/posix';
import type { Language } from '../../model/schemas/language.ts';
import type { Bundle } from '../index/bundle.ts';
import { bundleFolder } from '../paths.ts';
import { Engine } from '../view/engine.ts';

/** The search of a bundle in Node, with all that the search page has, from a bundle that has just been made. */
export function engineOf(bundle: Bundle, organisation: string | null, language: Language): Promise<Engine> {
  const folder = bundleFolder(organisation, language);
  return Engine.open(async (path) => {
    const bytes = bundle.own.get(path) ?? bundle.shared.get(normalize(folder + path));
    if (!bytes) throw new Error(`The bundle has no file ${path}.`);
    return new Uint8Array(bytes);
  });
}
