/** A reference to another object of a PDF file. */
export class Reference {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/** A name, without its stroke: `Type`. */
export class Name {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A string of bytes, each a character. */
export class Bytes {
  readonly bytes: string;

  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

export type Dictionary = Map<string, Value>;

/** A value of a PDF file. */
export type Value = null | boolean | number | Name | Bytes | Reference | Value[] | Dictionary;

/** An object of a PDF file: a value, and what lies behind it where it is a stream. */
export interface PdfObject {
  value: Value;
  /** As it lies there, packed as its dictionary says. */
  stream: Buffer | null;
}

export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map;

/** The name that a value is; '' where it is none. */
export const nameIn = (value: Value | undefined): string => (value instanceof Name ? value.name : '');

/** A string as text: UTF-16 or UTF-8 with their marks, else by its bytes. */
export function textIn(value: Value | undefined): string {
  if (!(value instanceof Bytes)) return '';
  const bytes = Buffer.from(value.bytes, 'latin1');
  if (value.bytes.startsWith('\xfe\xff'))
    return bytes
      .subarray(2, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le');
  return value.bytes.startsWith('\xef\xbb\xbf') ? bytes.subarray(3).toString('utf8') : value.bytes;
}
