import type { Files } from '../index/bundle.ts';
import { Engine } from '../view/engine.ts';

/** The search of a bundle in Node, with all that the search page has, from a bundle that has just been made. */
export function engineOf(bundle: Files): Promise<Engine> {
  return Engine.open(async (path) => {
    const bytes = bundle.get(path);
    if (!bytes) throw new Error(`The bundle has no file ${path}.`);
    return new Uint8Array(bytes);
  });
}
