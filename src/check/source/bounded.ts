import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Windows has no such flag. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file, at most one more than it may have: what says that it is empty may have no end, as in `/proc`. Nothing is
 * waited for: a queue, a device or a folder is no file.
 * @throws Error with the system's `code` when it cannot be opened or read; `ENOTFILE` when it is no file
 */
export function readBounded(path: string, most: number): Buffer {
  const handle = openSync(path, WITHOUT_WAITING);
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) throw Object.assign(new Error(`${path} is no file.`), { code: 'ENOTFILE' });
    const chunks: Buffer[] = [];
    for (let [size, next] = [0, Math.max(found.size, 4_096) + 1]; size <= most; next = 65_536) {
      const chunk = Buffer.allocUnsafe(Math.min(next, most + 1 - size));
      const many = readSync(handle, chunk);
      if (many === 0) break;
      chunks.push(chunk.subarray(0, many));
      size += many;
    }
    return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
  } finally {
    closeSync(handle);
  }
}
