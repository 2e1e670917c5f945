import { join } from 'node:path';
import { parse } from 'yaml';
import { readBounded } from '../check/source/bounded.ts';
import { isNewEnough } from '../model/schemas/version.ts';

/** The most bytes that a file may have of which a field is asked for. */
const MOST = 1_000_000;

const MANIFEST = 'package.json';

/** A field of a file as it stands, whatever else is there; undefined where the file cannot be read. Nothing is waited for. */
function read(file: string, ...path: string[]): unknown {
  try {
    const bytes = readBounded(file, MOST);
    if (bytes.length > MOST) return undefined;
    return path.reduce<unknown>((it, key) => (it as Record<string, unknown>)?.[key], parse(bytes.toString('utf8')));
  } catch {
    // The check says what is wrong in it, or npm.
    return undefined;
  }
}

/**
 * Why content is not for this version of Løype: what it asks for is newer, or cannot be read in a manifest, which nobody else
 * reads for it. Undefined where it is, or asks for none.
 * @param content the content folder, whose `portal.yaml` may ask
 * @param home the folder of its repository, whose `package.json` may
 */
export function refusedVersion(version: string, content: string, home: string): string | undefined {
  const asked: [file: string, range: unknown][] = [
    ['portal.yaml', read(join(content, 'portal.yaml'), 'loype')],
    [MANIFEST, read(join(home, MANIFEST), 'engines', 'loype')],
  ];
  for (const [file, range] of asked) {
    if (range === undefined || range === null) continue;
    const enough = typeof range === 'string' ? isNewEnough(version, range) : null;
    if (enough === false)
      return `The content is for Løype ${range} (${file}), and this is ${version}. Install a newer one.`;
    // In `portal.yaml` the check tells it, with its line.
    if (enough === null && file === MANIFEST)
      return `${MANIFEST} has "loype": ${JSON.stringify(range)} under "engines", which is no oldest version. Write it as ">=0.3".`;
  }
  return undefined;
}
