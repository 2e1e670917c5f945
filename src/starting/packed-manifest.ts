import { gunzipSync } from 'node:zlib';

/** How much of a tarball (bytes, unpacked) is read: many times what a package has, and what no machine lacks. */
const MOST = 256 * 1024 * 1024;

/** A tarball is made of blocks of this many bytes: one that says what follows, and those that hold it. */
const BLOCK = 512;

/** A file's bytes in a tarball; undefined where there is none at the path. */
function fileIn(tar: Uint8Array, path: string): Uint8Array | undefined {
  const text = (from: number, length: number) =>
    Buffer.from(tar.subarray(from, from + length))
      .toString('latin1')
      .split('\0')[0] ?? '';
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    if (text(at, 100) === path) return tar.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return undefined;
}

/**
 * What a package says of itself in its tarball, as `npm pack` makes it.
 * @param tarball its bytes
 * @returns undefined where they are no package
 */
export function packedManifest(tarball: Uint8Array): { name?: unknown; version?: unknown } | undefined {
  try {
    const found = fileIn(gunzipSync(tarball, { maxOutputLength: MOST }), 'package/package.json');
    const manifest: unknown = found && JSON.parse(Buffer.from(found).toString('utf8'));
    return typeof manifest === 'object' && manifest !== null ? manifest : undefined;
  } catch {
    return undefined;
  }
}
