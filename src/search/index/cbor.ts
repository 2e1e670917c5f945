/** Kinds of items, as their first three bits say. */
const [NUMBER, NEGATIVE, TEXT, LIST] = [0, 1, 3, 4];

const encoder = new TextEncoder();

/** Writes CBOR (RFC 8949) as far as Pagefind's files have it: whole numbers of up to 32 bits, texts and lists. */
export class CborWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** Makes room for more. */
  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const bytes = new Uint8Array(2 * (this.#bytes.length + more));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }

  #head(kind: number, value: number): void {
    this.#room(5);
    const bytes = this.#bytes;
    const first = kind << 5;
    if (value < 24) bytes[this.#length++] = first | value;
    else if (value < 0x100) {
      bytes[this.#length++] = first | 24;
      bytes[this.#length++] = value;
    } else if (value < 0x10000) {
      bytes[this.#length++] = first | 25;
      bytes[this.#length++] = value >> 8;
      bytes[this.#length++] = value & 0xff;
    } else {
      bytes[this.#length++] = first | 26;
      for (const shift of [24, 16, 8, 0]) bytes[this.#length++] = (value >>> shift) & 0xff;
    }
  }

  /** The head of a list, behind which its items are written. */
  list(length: number): void {
    this.#head(LIST, length);
  }

  number(value: number): void {
    if (value < 0) this.#head(NEGATIVE, -1 - value);
    else this.#head(NUMBER, value);
  }

  numbers(list: readonly number[]): void {
    this.list(list.length);
    for (const it of list) this.number(it);
  }

  text(value: string): void {
    const from = this.#length;
    this.#head(TEXT, value.length);
    this.#room(value.length);
    // Most words have no other letters than these, and are copied sooner than encoded.
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at);
      if (code > 0x7f) {
        this.#length = from;
        this.#encoded(value);
        return;
      }
      this.#bytes[this.#length++] = code;
    }
  }

  #encoded(value: string): void {
    const bytes = encoder.encode(value);
    this.#head(TEXT, bytes.length);
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
