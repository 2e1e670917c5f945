import { parse } from 'yaml';
import { readBounded } from '../check/source/bounded.ts';

/** The most bytes that a file may have of which a field is asked for. */
const MOST = 1_000_000;

export const MANIFEST = 'package.json';

/** A field of a file as it stands, whatever else is there; undefined where the file cannot be read. Nothing is waited for. */
export function fieldOf(file: string, ...path: string[]): unknown {
  try {
    const bytes = readBounded(file, MOST);
    if (bytes.length > MOST) return undefined;
    return path.reduce<unknown>((it, key) => (it as Record<string, unknown>)?.[key], parse(bytes.toString('utf8')));
  } catch {
    // The check says what is wrong in it, or npm.
    return undefined;
  }
}
