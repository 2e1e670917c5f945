import type { Span } from '../domain/compared-day.ts';
import { saidByPages } from '../site/noted-content.ts';
import { KeptMap } from '../work/kept-map.ts';
import type { MadePart } from './parts.ts';
import { BLOCKS, type Plan, planOf, planOfAll } from './plan.ts';
import type { Scope } from './scopes.ts';
import type { Made, PartNotes, ScopeStore } from './store.ts';
import { parted, setOf, type Values } from './values.ts';

/** The paths of what was read, by the names of their sets, which many pages share. They are remembered from build to build. */
export class PathSets {
  readonly #kept: KeptMap<string>;
  readonly #new = new Map<string, string>();

  constructor(file: string, version: string) {
    this.#kept = new KeptMap(file, version);
  }

  get(name: string): string | undefined {
    return this.#new.get(name) ?? this.#kept.get(name);
  }

  add(name: string, paths: string): void {
    this.#new.set(name, paths);
  }

  /** Remembers those that somebody has use for. */
  save(used: Iterable<string>): void {
    for (const name of new Set(used)) {
      const paths = this.get(name);
      if (paths !== undefined) this.#kept.set(name, paths);
    }
    this.#kept.save();
  }
}

/** A scope that was begun. */
export interface Begun {
  scope: Scope;
  /** The folder (absolute) that it is made in. */
  folder: string;
  plan: Plan;
  /** As it was made before, when all that nobody notes was the same; null where it was not. */
  before: Made | null;
}

/** Begins a scope that is not kept, with what can be taken over of an earlier one. */
export function begin(scope: Scope, store: ScopeStore, values: Values, day: string): Begun {
  const before = store.like(scope.base, day);
  if (!before) return { scope, folder: store.begin(scope.key), plan: planOfAll(scope), before };
  const plan = planOf(scope, before, values);
  return { scope, folder: store.beginWith(before.key, scope.key, plan.files.union(plan.perhaps)), plan, before };
}

/** What was made of a scope's blocks. */
export interface MadeBlocks {
  days: Span;
  read: readonly string[];
}

/**
 * What is noted of all parts of a scope.
 * @param made those that were made now
 * @param blocks what its blocks were made of, where they were made now
 * @param sets where the paths of all of them are known
 */
export function notesOf(
  { scope, plan }: Begun,
  made: readonly MadePart[],
  blocks: MadeBlocks | undefined,
  sets: PathSets,
  values: Values,
): PartNotes[] {
  const said = saidByPages(scope.known);
  const all: Omit<PartNotes, 'digest'>[] = made.map(({ scope: _scope, ...part }) => part);
  if (blocks) {
    const { content, pages } = parted(blocks.read);
    sets.add(setOf(content), content.join('\n'));
    all.push({ name: BLOCKS, set: setOf(content), pages });
  }
  const noted = all.map((part): PartNotes => ({ ...part, digest: values.digestOf(part, said) ?? '' }));
  return [...plan.parts, ...noted];
}
