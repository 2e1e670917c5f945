/** A part of an address with its signs as they are meant; as it is written, where that cannot be told. */
export function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
