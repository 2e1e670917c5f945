/** A value of what is read here of CBOR (RFC 8949): whole numbers, texts and lists. */
export type Cbor = number | string | Cbor[];

/** Kinds of items, as their first three bits say. */
const [NUMBER, NEGATIVE, TEXT, LIST] = [0, 1, 3, 4];

/** From here on the five bits after it say how many bytes the number takes. */
const LONG = 24;

/**
 * Reads a CBOR item.
 * @throws Error when it holds something else than whole numbers, texts and lists
 */
export function cborOf(bytes: Uint8Array): Cbor {
  const decoder = new TextDecoder();
  let at = 0;
  const item = (): Cbor => {
    const head = bytes[at++] ?? 0xff;
    let value = head & 31;
    if (value >= LONG) {
      let length = 1 << (value - LONG);
      for (value = 0; length > 0; length--) value = value * 256 + (bytes[at++] ?? 0);
    }
    const kind = head >> 5;
    if (kind === NUMBER) return value;
    if (kind === NEGATIVE) return -1 - value;
    if (kind === TEXT) {
      at += value;
      return decoder.decode(bytes.subarray(at - value, at));
    }
    if (kind === LIST) return Array.from({ length: value }, item);
    throw new Error(`The index has an item of kind ${kind}.`);
  };
  return item();
}
