import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { recall, remember } from './kept.ts';

/** What a file holds: made by one version of what made it, by names. */
interface Held<Value> {
  version: string;
  values: Map<string, Value>;
}

function heldIn<Value>(file: string, version: string): Map<string, Value> {
  try {
    const held = deserialize(recall(file) ?? serialize(null)) as Held<Value> | null;
    return held?.version === version ? held.values : new Map();
  } catch {
    // It was written by another Node.
    return new Map();
  }
}

/**
 * Data that is kept from run to run in one file, by names that say what it rests on. Whatever lies there, and if nothing can be
 * written there, nothing is lost but time. Any number of processes may use it: each finds it whole, as one of them has left it.
 */
export class KeptMap<Value> {
  readonly #file: string;
  readonly #version: string;
  readonly #forAll: string | undefined;
  readonly #before: ReadonlyMap<string, Value>;
  /** Whether it lies there as it was found. */
  readonly #isKept: boolean;
  readonly #used = new Map<string, Value>();

  /**
   * @param file where it lies
   * @param version of what makes the values: those of another are none
   * @param forAll a file like it, with which it begins where nothing is kept yet: whoever keeps something first leaves it there too
   */
  constructor(file: string, version: string, forAll?: string) {
    this.#file = file;
    this.#version = version;
    const own = heldIn<Value>(file, version);
    const shared = own.size === 0 && forAll !== undefined ? heldIn<Value>(forAll, version) : null;
    this.#before = shared ?? own;
    this.#forAll = shared?.size === 0 ? forAll : undefined;
    this.#isKept = shared === null;
  }

  get(name: string): Value | undefined {
    const value = this.#before.get(name);
    if (value !== undefined) this.#used.set(name, value);
    return value;
  }

  set(name: string, value: Value): void {
    this.#used.set(name, value);
  }

  /** Keeps what was asked for or set, and forgets all else. */
  save(): void {
    const same =
      this.#isKept &&
      this.#used.size === this.#before.size &&
      this.#used.entries().every(([name, it]) => this.#before.get(name) === it);
    if (same) return;
    const bytes = serialize({ version: this.#version, values: this.#used } satisfies Held<Value>);
    for (const file of [this.#file, ...(this.#forAll ? [this.#forAll] : [])])
      try {
        // It may be the first that lies there.
        mkdirSync(dirname(file), { recursive: true });
        remember(file, bytes);
      } catch {
        // A disk may be full, or a folder not ours.
      }
  }
}
