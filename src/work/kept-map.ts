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
  readonly #before: ReadonlyMap<string, Value>;
  readonly #used = new Map<string, Value>();

  /**
   * @param file where it lies
   * @param version of what makes the values: those of another are none
   */
  constructor(file: string, version: string) {
    this.#file = file;
    this.#version = version;
    this.#before = heldIn(file, version);
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
      this.#used.size === this.#before.size &&
      this.#used.entries().every(([name, it]) => this.#before.get(name) === it);
    if (same) return;
    try {
      // It may be the first that lies there.
      mkdirSync(dirname(this.#file), { recursive: true });
      remember(this.#file, serialize({ version: this.#version, values: this.#used } satisfies Held<Value>));
    } catch {
      // A disk may be full, or a folder not ours.
    }
  }
}
