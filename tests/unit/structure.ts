import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** A file under `src/` and the files under `src/` that it imports, type-only imports included. */
export interface Imports {
  file: string;
  imports: string[];
}

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"?]+)/g;

/** What every source file of the project imports from within it, read from the text of the files. */
export function importsOf(root: string): Imports[] {
  return globSync('src/**/*.{ts,astro}', { cwd: root })
    .sort()
    .map((file) => ({
      file,
      imports: [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([, path = '']) =>
        normalize(join(dirname(file), path)),
      ),
    }));
}

/** The folder right under `src/` that a file is in; '' for those that lie there themselves. */
export function folderOf(file: string): string {
  const [, folder = '', ...rest] = file.split(sep);
  return rest.length > 0 ? folder : '';
}

/** The first circle of files that import each other, from one file back to itself; null when there is none. */
export function circleIn(files: readonly Imports[]): string[] | null {
  const importsOfFile = new Map(files.map(({ file, imports }) => [file, imports]));
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of importsOfFile.get(file) ?? []) {
      const circle = walk(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const { file } of files) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return null;
}

/** Every file that is imported by some files, by those that they import, and so on; themselves included. */
export function reachedFrom(files: readonly Imports[], from: readonly string[]): Set<string> {
  const importsOfFile = new Map(files.map(({ file, imports }) => [file, imports]));
  const reached = new Set(from);
  for (const file of reached) for (const next of importsOfFile.get(file) ?? []) reached.add(next);
  return reached;
}
