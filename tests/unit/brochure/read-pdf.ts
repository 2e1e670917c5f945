import { inflateSync } from 'node:zlib';

/** A value in a PDF file. Names are strings that begin with `/`, and texts are `{ text }`. */
export type Value = null | boolean | number | string | { text: string } | { ref: number } | Value[] | Dictionary;
export interface Dictionary {
  [key: string]: Value;
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The text of a string of bytes: UTF-16 with its mark, else by bytes. */
function decoded(bytes: string): string {
  if (!bytes.startsWith('\xfe\xff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

/** Reads one value at a place of a file. */
function readValue(file: string, from: number): [value: Value, end: number] {
  let at = from;
  const skip = () => {
    while (/\s/.test(file[at] ?? '')) at += 1;
  };
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(file) ?? [];
    at += found.length;
    return found;
  };
  skip();
  if (file.startsWith('<<', at)) {
    at += 2;
    const entries: [string, Value][] = [];
    for (skip(); !file.startsWith('>>', at); skip()) {
      const key = take(/\/[^\s/<>[\]()]*/y);
      if (key === '') throw new Error(`There is no name at ${at}.`);
      const [value, end] = readValue(file, at);
      at = end;
      entries.push([key, value]);
    }
    return [Object.fromEntries(entries), at + 2];
  }
  if (file[at] === '[') {
    at += 1;
    const list: Value[] = [];
    for (skip(); file[at] !== ']'; skip()) {
      const [value, end] = readValue(file, at);
      at = end;
      list.push(value);
    }
    return [list, at + 1];
  }
  if (file[at] === '(') {
    let [depth, text] = [0, ''];
    for (; ; at += 1) {
      const sign = file[at] ?? '';
      if (sign === '\\') {
        at += 1;
        const octal = /^[0-7]{1,3}/.exec(file.slice(at, at + 3))?.[0];
        text += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPED[file[at] ?? ''] ?? file[at]);
        at += octal ? octal.length - 1 : 0;
        continue;
      }
      if (sign === '(' && depth++ === 0) continue;
      if (sign === ')' && --depth === 0) return [{ text: decoded(text) }, at + 1];
      text += sign;
    }
  }
  if (file[at] === '<') {
    const hex = take(/<[\da-fA-F\s]*>/y);
    return [{ text: decoded(Buffer.from(hex.replace(/[<>\s]/g, ''), 'hex').toString('latin1')) }, at];
  }
  const reference = take(/\d+ \d+ R/y);
  if (reference) return [{ ref: Number.parseInt(reference, 10) }, at];
  const word = take(/\/?[^\s/<>[\]()]+/y);
  if (word === 'true' || word === 'false') return [word === 'true', at];
  if (word === 'null') return [null, at];
  return [word.startsWith('/') ? word : Number(word), at];
}

/** A PDF file whose parts are not packed, as its objects. */
export class Pdf {
  readonly #objects = new Map<number, Value>();
  readonly #streams = new Map<number, string>();
  readonly file: string;
  readonly root: Dictionary;

  constructor(bytes: Buffer) {
    this.file = bytes.toString('latin1');
    const plain = this.file;
    for (const match of plain.matchAll(/(?<=^|\n)(\d+) 0 obj\n/g)) {
      const number = Number(match[1]);
      const [value, end] = readValue(plain, match.index + match[0].length);
      this.#objects.set(number, value);
      const stream = /^\s*stream\n/.exec(plain.slice(end, end + 20));
      if (!stream) continue;
      const start = end + stream[0].length;
      const { '/Length': length, '/Filter': filter } = value as Dictionary;
      const raw = bytes.subarray(start, start + Number(length));
      this.#streams.set(number, (filter ? inflateSync(raw) : raw).toString('latin1'));
    }
    const [trailer] = readValue(plain, plain.lastIndexOf('trailer') + 'trailer'.length);
    this.root = this.get((trailer as Dictionary)['/Root']) as Dictionary;
  }

  /** A value, or what it refers to. */
  get(value: Value | undefined): Value {
    if (value === undefined) return null;
    const isReference = typeof value === 'object' && value !== null && 'ref' in value;
    return isReference ? (this.#objects.get(Number(value.ref)) ?? null) : value;
  }

  /** A dictionary; an empty one where there is none. */
  dictionary(value: Value | undefined): Dictionary {
    const found = this.get(value);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Dictionary) : {};
  }

  /** A value as a list: of none, one or several. */
  list(value: Value | undefined): Value[] {
    const found = this.get(value);
    if (found === null) return [];
    return Array.isArray(found) ? found : [value as Value];
  }

  text(value: Value | undefined): string {
    const found = this.get(value);
    return typeof found === 'object' && found !== null && 'text' in found ? String(found.text) : '';
  }

  stream(value: Value | undefined): string {
    const reference = value as { ref?: number } | undefined;
    return this.#streams.get(reference?.ref ?? 0) ?? '';
  }

  /** The pages in their order. */
  pages(node: Value | undefined = this.root['/Pages']): { page: Dictionary; ref: Value }[] {
    const it = this.dictionary(node);
    if (it['/Type'] === '/Page') return [{ page: it, ref: node ?? null }];
    return this.list(it['/Kids']).flatMap((kid) => this.pages(kid));
  }
}
