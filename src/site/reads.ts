/**
 * What was read while something was made: of the content, of texts, and of what pages say of themselves, each by a path. As long as
 * what lies at these paths is the same, the same is made again. What is made once and shown on many pages was read by each of them.
 */
export class Reads {
  #paths = new Set<string>();
  /** What is being made once, and what of it was read so far. */
  readonly #making = new Map<string, Set<string>>();
  readonly #made = new Map<string, ReadonlySet<string>>();
  #round = 0;

  /** Another whenever what was noted before is to be noted again. */
  get round(): number {
    return this.#round;
  }

  /** Begins with the next that is made. */
  begin(): void {
    this.#paths = new Set();
    this.#round += 1;
  }

  /** What was read since that began, in order. */
  get paths(): string[] {
    return [...this.#paths].sort();
  }

  note(path: string): void {
    this.#paths.add(path);
    for (const it of this.#making.values()) it.add(path);
  }

  /**
   * Makes what is made once. Whatever is read meanwhile counts for it, also what is read beside it: who shows it later was not
   * there to read it.
   */
  async during(key: string, make: () => Promise<string>): Promise<string> {
    const own = new Set<string>();
    this.#making.set(key, own);
    this.#round += 1;
    const html = await make();
    this.#making.delete(key);
    this.#made.set(key, own);
    return html;
  }

  /** Shows what was made once: what it was made of counts for who shows it. */
  async shown(key: string, made: Promise<string>): Promise<string> {
    const html = await made;
    const paths = this.#made.get(key);
    if (!paths) throw new Error(`Nobody has noted what "${key}" was made of.`);
    for (const path of paths) this.note(path);
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

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a name is the number of something in a list. */
const isNumber = (name: string) => /^\d+$/.test(name);

const refuse = (): never => {
  throw new Error('What pages are made of is not to be changed by them.');
};

/**
 * Data that notes what is read of it: a value that was found, one that was looked for and not found, and which names there are.
 * It is itself only data, so that nothing reads past it.
 * @param depth how many levels below are looked into; what lies deeper is read as a whole
 * @param whole names of what is read as a whole wherever it lies
 */
export function noting<Data extends object>(
  data: Data,
  path: string,
  reads: Reads,
  depth: number,
  whole: ReadonlySet<string> = new Set(),
): Data {
  const below = new Map<string, object>();
  const noted = new Set<string>();
  let round = -1;
  const note = (name: string, ending = '') => {
    if (round !== reads.round) {
      noted.clear();
      round = reads.round;
    }
    const key = name + ending;
    if (noted.has(key)) return;
    noted.add(key);
    reads.note((name ? `${path}/${part(name)}` : path) + ending);
  };
  const isList = Array.isArray(data);
  const get = (_: object, name: string | symbol) => {
    if (typeof name === 'symbol') return Reflect.get(data, name);
    const has = Object.hasOwn(data, name);
    // What all lists can do is no part of one.
    if (isList && !isNumber(name)) {
      if (name === 'length') note('', NAMES);
      return Reflect.get(data, name);
    }
    const value = Reflect.get(data, name) as unknown;
    if (!has || !isObject(value) || depth < 1 || whole.has(name)) {
      note(name);
      return value;
    }
    note(name, FORM);
    let child = below.get(name);
    if (!child) {
      child = noting(value, `${path}/${part(name)}`, reads, depth - 1, whole);
      below.set(name, child);
    }
    return child;
  };
  return new Proxy<Data>(data, {
    get,
    has(_, name) {
      if (typeof name === 'string') note('', NAMES);
      return Reflect.has(data, name);
    },
    ownKeys() {
      note('', NAMES);
      return Reflect.ownKeys(data);
    },
    getOwnPropertyDescriptor(_, name) {
      note('', NAMES);
      const found = Reflect.getOwnPropertyDescriptor(data, name);
      // A list's length cannot be told otherwise than it is.
      if (!found?.configurable) return found;
      return { get: () => get(data, name), enumerable: found.enumerable === true, configurable: true };
    },
    set: refuse,
    deleteProperty: refuse,
    defineProperty: refuse,
    setPrototypeOf: refuse,
    preventExtensions: refuse,
  });
}
