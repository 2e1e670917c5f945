import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Content } from '../model/content.ts';
import { isOfPage } from '../site/noted-content.ts';
import { FORM, NAMES, pathOf } from '../site/reads.ts';
import type { ContentDigests } from './digests.ts';

/** What something was made of: a set of paths of the content by its name, paths of pages, and a digest of what lay there. */
export interface MadeOf {
  set: string;
  pages: readonly string[];
  digest: string;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const formOf = (value: unknown) => (Array.isArray(value) ? 'list' : isObject(value) ? 'object' : 'neither');

/** Data as text; a name with nothing under it is another than no name. */
const textOf = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : JSON.stringify(value, (_, it: unknown) => (it === undefined ? { nothing: null } : it));

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/** What lies in data at a path, or what is told of it; undefined is nothing. */
function at(data: unknown, path: string): unknown {
  const last = path.at(-1);
  const plain = last === FORM || last === NAMES ? path.slice(0, -1) : path;
  let found = data;
  for (const it of plain.split('/')) {
    const name = it.includes('%') ? decodeURIComponent(it) : it;
    found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  }
  if (last === FORM) return formOf(found);
  if (last !== NAMES) return found;
  return Array.isArray(found) ? found.length : isObject(found) ? Object.keys(found) : null;
}

/** A name for what was read of a content: the same for the same paths. */
export const setOf = (paths: readonly string[]): string => sha256(paths.join('\n')).slice(0, 20);

/** What was read, parted in what is the same of every scope and what is of its pages. */
export function parted(paths: readonly string[]): { content: string[]; pages: string[] } {
  const { content = [], pages = [] } = Object.groupBy(paths, (it) => (isOfPage(it) ? 'pages' : 'content'));
  return { content, pages };
}

/** Names sets of paths by their numbers in this process: most pages of a kind read the same, which is put in order once. */
export class ReadSets {
  readonly #known = new Map<string, { set: string; paths: string }>();

  /**
   * Parts what was read as `parted` does.
   * @returns the name of the set of paths of the content, and these, each on a line
   */
  of(numbers: readonly number[]): { set: string; paths: string; pages: string[] } {
    const own: number[] = [];
    const pages: string[] = [];
    for (const number of numbers) {
      const path = pathOf(number);
      if (isOfPage(path)) pages.push(path);
      else own.push(number);
    }
    const key = Buffer.from(Uint32Array.from(own).sort().buffer).toString('latin1');
    let known = this.#known.get(key);
    if (!known) {
      const paths = own.map(pathOf).sort();
      known = { set: setOf(paths), paths: paths.join('\n') };
      this.#known.set(key, known);
    }
    return { ...known, pages: pages.sort() };
  }
}

/** What a content holds on a day, by the paths that are noted when it is read. */
export class Values {
  readonly #data: Record<string, unknown>;
  readonly #sets: { get(name: string): string | undefined };
  readonly #known = new Map<string, string>();
  readonly #ofSets = new Map<string, string>();

  /**
   * @param texts the bodies of texts, by their entry ids
   * @param beside digests of what lies beside texts and is shown with them
   * @param sets paths by the names of their sets, each on a line
   */
  constructor(
    content: Content,
    texts: ReadonlyMap<string, string>,
    { beside }: Pick<ContentDigests, 'beside'>,
    sets: { get(name: string): string | undefined },
  ) {
    const bodies = [...texts].map(([entry, text]) => [entry, [text, beside.get(dirname(entry)) ?? null]] as const);
    this.#data = { ...content, body: Object.fromEntries(bodies) };
    this.#sets = sets;
  }

  #digestAt(path: string): string {
    let digest = this.#known.get(path);
    if (digest === undefined) {
      digest = sha256(textOf(at(this.#data, path)));
      this.#known.set(path, digest);
    }
    return digest;
  }

  /** A digest of what lies at the paths of a set; null of one that is not known. */
  #ofSet(name: string): string | null {
    const known = this.#ofSets.get(name);
    if (known !== undefined) return known;
    const paths = this.#sets.get(name)?.split('\n');
    if (!paths) return null;
    const digest = sha256(paths.map((it) => this.#digestAt(it)).join(''));
    this.#ofSets.set(name, digest);
    return digest;
  }

  /**
   * What lies at the paths of the content and of the pages of a scope.
   * @returns null where it cannot be told, for nobody knows the paths
   */
  digestOf({ set, pages }: Pick<MadeOf, 'set' | 'pages'>, said: ReadonlyMap<string, unknown>): string | null {
    const ofSet = this.#ofSet(set);
    return ofSet && sha256(JSON.stringify([ofSet, pages.map((it) => said.get(it) ?? null)]));
  }
}
