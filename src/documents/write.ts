import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { Bytes, type Dictionary, Name, type PdfObject, Reference, type Value } from './values.ts';

/** So many objects are packed together. */
const TOGETHER = 200;

const escaped = (name: string) =>
  name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** A number without an exponent, which PDF does not know. */
const number = (value: number) => String(Number(value.toFixed(6)));

/** A value as it is written. */
function written(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return number(value);
  if (value instanceof Name) return `/${escaped(value.name)}`;
  if (value instanceof Reference) return `${value.number} 0 R`;
  if (value instanceof Bytes)
    return /^[ -~]*$/.test(value.bytes)
      ? `(${value.bytes.replace(/[\\()]/g, '\\$&')})`
      : `<${Buffer.from(value.bytes, 'latin1').toString('hex')}>`;
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`;
  return `<<${[...value].map(([key, it]) => `/${escaped(key)} ${written(it)}`).join('')}>>`;
}

const streamOf = (value: Dictionary, stream: Buffer) =>
  Buffer.concat([
    Buffer.from(`${written(new Map([...value, ['Length', stream.length]]))}stream\n`, 'latin1'),
    stream,
    Buffer.from('\nendstream'),
  ]);

const packed = (fields: [string, Value][], bytes: Buffer) =>
  streamOf(new Map<string, Value>([...fields, ['Filter', new Name('FlateDecode')]]), deflateSync(bytes, { level: 9 }));

/**
 * Writes a PDF file of objects, which refer to each other by their places in the list, from 1.
 * @param version such as `1.7`, at least 1.5
 * @param trailer what else the end says: the root
 */
export function writePdf(objects: readonly PdfObject[], version: string, trailer: Dictionary): Buffer {
  const pieces: Buffer[] = [Buffer.from(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`, 'latin1')];
  let length = pieces[0]?.length ?? 0;
  /** For each object its kind, and where it lies: in the file, or in which pack at which place. */
  const places: [kind: number, where: number, index: number][] = [[0, 0, 65535]];
  const put = (at: number, body: Buffer) => {
    const piece = Buffer.concat([Buffer.from(`${at} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    places[at] = [1, length, 0];
    pieces.push(piece);
    length += piece.length;
  };
  const plain: number[] = [];
  for (const [index, { value, stream }] of objects.entries())
    if (stream) put(index + 1, streamOf(value as Dictionary, stream));
    else plain.push(index + 1);
  let next = objects.length + 1;
  for (let from = 0; from < plain.length; from += TOGETHER) {
    const pack = plain.slice(from, from + TOGETHER);
    const texts = pack.map((at) => `${written(objects[at - 1]?.value ?? null)}\n`);
    let offset = 0;
    const list = pack.map((at, index) => {
      places[at] = [2, next, index];
      const here = `${at} ${offset}`;
      offset += texts[index]?.length ?? 0;
      return here;
    });
    const head = `${list.join(' ')}\n`;
    const fields: [string, Value][] = [
      ['Type', new Name('ObjStm')],
      ['N', pack.length],
      ['First', head.length],
    ];
    put(next++, packed(fields, Buffer.from(head + texts.join(''), 'latin1')));
  }
  const start = length;
  places[next] = [1, start, 0];
  const table = Buffer.alloc(places.length * 7);
  for (const [index, [kind, where, inner]] of places.entries()) {
    table.writeUInt8(kind, index * 7);
    table.writeUInt32BE(where, index * 7 + 1);
    table.writeUInt16BE(inner, index * 7 + 5);
  }
  const id = new Bytes(createHash('sha256').update(Buffer.concat(pieces)).digest().toString('latin1', 0, 16));
  const fields: [string, Value][] = [
    ['Type', new Name('XRef')],
    ['Size', places.length],
    ['W', [1, 4, 2]],
    ...trailer,
    ['ID', [id, id]],
  ];
  put(next, packed(fields, table));
  pieces.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(pieces);
}
