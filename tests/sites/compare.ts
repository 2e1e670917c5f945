/**
 * Compares two built sites byte for byte: `node tests/sites/compare.ts ONE OTHER`. Prints each file that differs and where,
 * and ends with exit code 1 when there is one.
 */
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(folder.length + 1));

/** How much is shown of what stands around the first difference. */
const AROUND = 60;

function shown(one: Buffer, other: Buffer): string {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const place = at < 0 ? one.length : at;
  const part = (bytes: Buffer) =>
    JSON.stringify(bytes.toString('utf8', Math.max(0, place - AROUND), Math.min(bytes.length, place + AROUND)));
  return `at byte ${place}:\n  ${part(one)}\n  ${part(other)}`;
}

/** In what two sites differ, file by file; empty when they are equal. */
export function differences(one: string, other: string): string[] {
  const [first, second] = [realpathSync(one), realpathSync(other)];
  const [here, there] = [new Set(filesOf(first)), new Set(filesOf(second))];
  return [...new Set([...here, ...there])].sort().flatMap((file) => {
    if (!there.has(file)) return [`${file} is only in ${one}`];
    if (!here.has(file)) return [`${file} is only in ${other}`];
    const [a, b] = [readFileSync(join(first, file)), readFileSync(join(second, file))];
    return a.equals(b) ? [] : [`${file} differs ${shown(a, b)}`];
  });
}

if (import.meta.main) {
  const [one = '', other = ''] = process.argv.slice(2);
  const found = differences(one, other);
  for (const it of found.slice(0, 20)) console.log(it);
  console.log(`${found.length} files differ`);
  process.exit(found.length > 0 ? 1 : 0);
}
