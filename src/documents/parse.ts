import { Bytes, type Dictionary, Name, Reference, type Value } from './values.ts';

/** How deep values may lie in each other. */
const DEEPEST = 100;

/** What cannot be read as PDF. */
export class Unreadable extends Error {}

const SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const REFERENCE = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const NUMBER = /[+-]*(?:\d+\.?\d*|\.\d+)(?:-\d*)?/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const WORD = /(?:true|false|null)(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const HEX = /<([\da-fA-F\0\t\n\f\r ]*)>/y;

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values of PDF one after the other. */
export class Reader {
  readonly text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** Takes what a sticky pattern finds here, if anything. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }

  /** Passes over what is nothing. */
  skip(): void {
    this.take(SPACE);
  }

  /**
   * Reads one value.
   * @throws Unreadable where there is none
   */
  value(depth = 0): Value {
    if (depth > DEEPEST) throw new Unreadable('too deep');
    this.skip();
    const { text, at } = this;
    if (text.startsWith('<<', at)) return this.#dictionary(depth);
    const sign = text[at];
    if (sign === '[') return this.#list(depth);
    if (sign === '(') return this.#string();
    if (sign === '<') return this.#hex();
    const name = this.take(NAME);
    if (name) return new Name(nameOf(name[1] ?? ''));
    const reference = this.take(REFERENCE);
    if (reference) return new Reference(Number(reference[1]));
    const number = this.take(NUMBER);
    // Some programs write a sign twice, or one within a number.
    if (number) return Number.parseFloat(number[0].replace(/^[+-]*-/, '-').replace(/^\++/, '')) || 0;
    const word = this.take(WORD)?.[0];
    if (word) return word === 'null' ? null : word === 'true';
    throw new Unreadable(`no value at ${at}`);
  }

  #dictionary(depth: number): Dictionary {
    this.at += 2;
    const found: Dictionary = new Map();
    for (this.skip(); !this.text.startsWith('>>', this.at); this.skip()) {
      const key = this.take(NAME);
      if (!key) throw new Unreadable(`no name at ${this.at}`);
      found.set(nameOf(key[1] ?? ''), this.value(depth + 1));
    }
    this.at += 2;
    return found;
  }

  #list(depth: number): Value[] {
    this.at += 1;
    const found: Value[] = [];
    for (this.skip(); this.text[this.at] !== ']'; this.skip()) found.push(this.value(depth + 1));
    this.at += 1;
    return found;
  }

  #hex(): Bytes {
    const hex = this.take(HEX)?.[1]?.replace(/[^\da-fA-F]/g, '');
    if (hex === undefined) throw new Unreadable(`no string at ${this.at}`);
    return new Bytes(Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, 'hex').toString('latin1'));
  }

  #string(): Bytes {
    const pieces: string[] = [];
    let depth = 0;
    const PIECE = /\\(?:[0-7]{1,3}|\r\n|[\s\S])|\r\n?|[()]|[^\\()\r]+/y;
    for (;;) {
      const piece = this.take(PIECE)?.[0];
      if (piece === undefined || depth > DEEPEST) throw new Unreadable('a string without an end');
      if (piece === '(' && depth++ === 0) continue;
      if (piece === ')' && --depth === 0) return new Bytes(pieces.join(''));
      pieces.push(unescaped(piece));
    }
  }
}

function unescaped(piece: string): string {
  if (piece.startsWith('\r')) return '\n';
  if (!piece.startsWith('\\')) return piece;
  const rest = piece.slice(1);
  if (/^[0-7]/.test(rest)) return String.fromCharCode(Number.parseInt(rest, 8) & 0xff);
  return /^[\r\n]/.test(rest) ? '' : (ESCAPED[rest] ?? rest);
}

/** A name with the signs that it writes by their numbers. */
function nameOf(written: string): string {
  return written.replace(/#([\da-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
