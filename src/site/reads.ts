/** Paths by their numbers, and the other way round: in a process each has one, by which it is noted quickly. */
const paths: string[] = [];
const numbers = new Map<string, number>();

/** The number of a path in this process. */
function numberOf(path: string): number {
  let number = numbers.get(path);
  if (number === undefined) {
    number = paths.push(path) - 1;
    numbers.set(path, number);
  }
  return number;
}

/** The path that has a number in this process. */
export const pathOf = (number: number): string => paths[number] ?? '';

/**
 * What was read while something was made: of the content, of texts, and of what pages say of themselves, each by a path. As long as
 * what lies at these paths is the same, the same is made again. What is made once and shown on many pages was read by each of them.
 */
export class Reads {
  #read: number[] = [];
  /** By the number of a path, the round in which it was noted last. */
  readonly #noted: number[] = [];
  #round = 1;
  /** What is being made once, and what of it was read so far. */
  readonly #making = new Map<string, Set<number>>();
  readonly #made = new Map<string, ReadonlySet<number>>();

  /** Begins with the next that is made. */
  begin(): void {
    this.#read = [];
    this.#round += 1;
  }

  /** What was read since that began, by numbers, in no order. */
  get numbers(): readonly number[] {
    return this.#read;
  }

  /** The same as paths, in order. */
  get paths(): string[] {
    return this.#read.map(pathOf).sort();
  }

  note(path: string): void {
    this.noteNumber(numberOf(path));
  }

  noteNumber(number: number): void {
    if (this.#making.size > 0) for (const it of this.#making.values()) it.add(number);
    if (this.#noted[number] === this.#round) return;
    this.#noted[number] = this.#round;
    this.#read.push(number);
  }

  /**
   * Makes what is made once. Whatever is read meanwhile counts for it, also what is read beside it: who shows it later was not
   * there to read it.
   */
  async during(key: string, make: () => Promise<string>): Promise<string> {
    const own = new Set<number>();
    this.#making.set(key, own);
    const html = await make();
    this.#making.delete(key);
    this.#made.set(key, own);
    return html;
  }

  /** Shows what was made once: what it was made of counts for who shows it. */
  async shown(key: string, made: Promise<string>): Promise<string> {
    const html = await made;
    const read = this.#made.get(key);
    if (!read) throw new Error(`Nobody has noted what "${key}" was made of.`);
    for (const number of read) this.noteNumber(number);
    return html;
  }
}

/** The path of a text's body, by its entry id. */
export const bodyPath = (entry: string): string => `body/${part(entry)}`;

/** A name as a part of a path, in which the signs between parts have no place. */
export const part = (name: string): string => (/[/!#%\n]/.test(name) ? encodeURIComponent(name) : name);

/** Stands behind the path of what can be looked into: what it is, a list, an object or neither. */
export const FORM = '!';

/** Stands behind the path of an object or a list: its names in their order, or how long it is. */
export const NAMES = '#';

/** A path of data, with what is known of those below it: they are put together once, and not for each page. */
class Place {
  readonly #path: string;
  readonly #below = new Map<string, Place>();
  /** The number of the path, and of what is told of it. */
  readonly value: number;
  readonly form: number;
  readonly names: number;

  constructor(path: string) {
    this.#path = path;
    this.value = numberOf(path);
    this.form = numberOf(path + FORM);
    this.names = numberOf(path + NAMES);
  }

  at(name: string): Place {
    let place = this.#below.get(name);
    if (!place) {
      place = new Place(`${this.#path}/${part(name)}`);
      this.#below.set(name, place);
    }
    return place;
  }
}

/** Where data begin, by their paths. */
const roots = new Map<string, Place>();

function rootOf(path: string): Place {
  const root = roots.get(path) ?? new Place(path);
  roots.set(path, root);
  return root;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a name is the number of something in a list. */
const isNumber = (name: string) => /^\d+$/.test(name);

const refuse = (): never => {
  throw new Error('What pages are made of is not to be changed by them.');
};

/** Notes what is read of data (see `noting`). */
class Noting<Data extends object> implements ProxyHandler<Data> {
  readonly #data: Data;
  readonly #place: Place;
  readonly #reads: Reads;
  readonly #depth: number;
  readonly #whole: ReadonlySet<string>;
  readonly #isList: boolean;
  readonly #below = new Map<string, object>();

  constructor(data: Data, place: Place, reads: Reads, depth: number, whole: ReadonlySet<string>) {
    this.#data = data;
    this.#place = place;
    this.#reads = reads;
    this.#depth = depth;
    this.#whole = whole;
    this.#isList = Array.isArray(data);
  }

  get(_: object, name: string | symbol): unknown {
    const data: object = this.#data;
    if (typeof name === 'symbol') return Reflect.get(data, name);
    // What all lists can do is no part of one.
    if (this.#isList && !isNumber(name)) {
      if (name === 'length') this.#reads.noteNumber(this.#place.names);
      return Reflect.get(data, name);
    }
    const known = this.#below.get(name);
    if (known) {
      this.#reads.noteNumber(this.#place.at(name).form);
      return known;
    }
    const value = Reflect.get(data, name) as unknown;
    const place = this.#place.at(name);
    if (!isObject(value) || this.#depth < 1 || this.#whole.has(name) || !Object.hasOwn(data, name)) {
      this.#reads.noteNumber(place.value);
      return value;
    }
    this.#reads.noteNumber(place.form);
    const child = new Proxy(value, new Noting(value, place, this.#reads, this.#depth - 1, this.#whole));
    this.#below.set(name, child);
    return child;
  }

  has(_: object, name: string | symbol): boolean {
    if (typeof name === 'string') this.#reads.noteNumber(this.#place.names);
    return Reflect.has(this.#data, name);
  }

  ownKeys(): (string | symbol)[] {
    this.#reads.noteNumber(this.#place.names);
    return Reflect.ownKeys(this.#data);
  }

  getOwnPropertyDescriptor(_: object, name: string | symbol): PropertyDescriptor | undefined {
    this.#reads.noteNumber(this.#place.names);
    const found = Reflect.getOwnPropertyDescriptor(this.#data, name);
    // A list's length cannot be told otherwise than it is.
    if (!found?.configurable) return found;
    return { get: () => this.get(this.#data, name), enumerable: found.enumerable === true, configurable: true };
  }

  set(): boolean {
    return refuse();
  }

  deleteProperty(): boolean {
    return refuse();
  }

  defineProperty(): boolean {
    return refuse();
  }

  setPrototypeOf(): boolean {
    return refuse();
  }

  preventExtensions(): boolean {
    return refuse();
  }
}

/**
 * Data that notes what is read of it: a value that was found, one that was looked for and not found, and which names there are.
 * It is itself only data, so that nothing reads past it.
 * @param depth how many levels below are looked into; what lies deeper is read as a whole
 * @param whole names of what is read as a whole wherever it lies
 */
export const noting = <Data extends object>(
  data: Data,
  path: string,
  reads: Reads,
  depth: number,
  whole: ReadonlySet<string> = new Set(),
): Data => new Proxy<Data>(data, new Noting(data, rootOf(path), reads, depth, whole));
