import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * What is remembered in a file that may be deleted at any time, or else made and remembered. A file is there whole or not at all,
 * and one that is not as it should be is made anew.
 * @param file where it lies, in a folder that is there
 * @param isWhole whether what lies there is what was remembered
 * @param make what makes it; null is not remembered
 */
export async function kept(
  file: string,
  isWhole: (bytes: Buffer) => boolean,
  make: () => Promise<Buffer | null>,
): Promise<Buffer | null> {
  if (existsSync(file)) {
    const bytes = readFileSync(file);
    if (isWhole(bytes)) return bytes;
  }
  const made = await make();
  if (made) {
    const part = `${file}.${process.pid}.part`;
    writeFileSync(part, made);
    renameSync(part, file);
  }
  return made;
}
