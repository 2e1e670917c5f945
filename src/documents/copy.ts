import { type Harm, harmOf, isRemark } from './harm.ts';
import { withoutCamera } from './images.ts';
import { fieldOf, type Part, partOf } from './parts.ts';
import { Unpacker } from './unpack.ts';
import { type Dictionary, isDictionary, nameIn, type PdfObject, Reference, type Value } from './values.ts';

/** What cannot be published. */
export class Harmful extends Error {
  readonly harm: Harm;

  constructor(harm: Harm) {
    super(harm);
    this.harm = harm;
  }
}

/** Takes over of a file what its root leads to and a reader sees, and refuses what could do something. */
export class Copy {
  readonly objects: PdfObject[] = [];
  /** Whether anything on the pages has a font. */
  text = false;
  /** Whether there were remarks on its pages, which are left out. */
  remarks = false;
  readonly #unpacker = new Unpacker();
  readonly #from: ReadonlyMap<number, PdfObject>;
  /** Where each object lies in the copy, for each of the parts that it is. */
  readonly #places = new Map<string, number>();
  readonly #waiting: [place: number, part: Part, from: PdfObject][] = [];

  constructor(from: ReadonlyMap<number, PdfObject>) {
    this.#from = from;
  }

  /** What a value refers to. */
  readonly get = (value: Value | undefined): Value => this.#object(value)?.value ?? null;

  /** What a value refers to, with what lies behind it. */
  #object(value: Value | undefined): PdfObject | null {
    let found: PdfObject = { value: value ?? null, stream: null };
    for (let steps = 0; found.value instanceof Reference; steps++) {
      const next = steps > 20 ? undefined : this.#from.get(found.value.number);
      if (!next) return null;
      found = next;
    }
    return found;
  }

  add(object: PdfObject): Reference {
    this.objects.push(object);
    return new Reference(this.objects.length);
  }

  /** The root of the copy, with all that it leads to. */
  root(root: Dictionary): Dictionary {
    const copied = this.#dictionary(root, 'root', false);
    // The list grows while it is gone through.
    for (const [place, part, { value, stream }] of this.#waiting)
      this.objects[place - 1] = stream
        ? this.#stream(value, stream, part)
        : { value: this.#value(value, part), stream };
    return copied;
  }

  #value(value: Value, part: Part): Value {
    if (value instanceof Reference) return this.#reference(value, part);
    if (Array.isArray(value)) {
      // Where a list opens a file, it is a place in it.
      const each = part === 'opening' ? 'destination' : part;
      return value.filter((it) => !this.#isLeftOut(it, each)).map((it) => this.#value(it, each));
    }
    return isDictionary(value) ? this.#dictionary(value, part, false) : value;
  }

  #dictionary(from: Dictionary, way: Part, isStream: boolean): Dictionary {
    const part = partOf(way, from, isStream, this.get);
    const harm = harmOf(part, from, this.get);
    if (harm) throw new Harmful(harm);
    if (part === 'drawing' && nameIn(this.get(from.get('Type'))) === 'Font') this.text = true;
    const kept: Dictionary = new Map();
    for (const [name, value] of from) {
      const field = fieldOf(part, name);
      if (field !== null && !this.#isLeftOut(value, field)) kept.set(name, this.#value(value, field));
    }
    return kept;
  }

  /** Whether a value is a remark on a page, or a tag of one. */
  #isLeftOut(value: Value, way: Part): boolean {
    const found = this.#object(value);
    if (!found || !isDictionary(found.value) || found.stream) return false;
    const part = partOf(way, found.value, false, this.get);
    if (part === 'structure') return this.#isLeftOut(found.value.get('Obj') ?? null, 'described');
    if (part !== 'annotation') return false;
    const isLeft = isRemark(found.value, this.get);
    this.remarks ||= isLeft;
    return isLeft;
  }

  #reference({ number }: Reference, way: Part): Value {
    const from = this.#from.get(number);
    if (!from || from.value === null) return null;
    const part = isDictionary(from.value) ? partOf(way, from.value, from.stream !== null, this.get) : way;
    const key = `${number} ${part}`;
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.objects.push({ value: null, stream: null });
      this.#places.set(key, place);
      this.#waiting.push([place, part, from]);
    }
    return new Reference(place);
  }

  #stream(value: Value, stream: Buffer, part: Part): PdfObject {
    if (!isDictionary(value)) return { value: null, stream: null };
    // What lies in another file.
    if (value.has('F')) throw new Harmful('attachment');
    const clean = withoutCamera({ value, stream }, this.get, this.#unpacker);
    if (!clean) throw new Harmful('image');
    // How long it is, which may stand in an object of its own, is written anew.
    const own = new Map([...clean.value].filter(([key]) => key !== 'Length'));
    return { value: this.#dictionary(own, part, true), stream: clean.stream };
  }
}
