import type { Drawn } from './drawn.ts';
import { declarationsOf } from './style.ts';

export type Properties = [name: string, value: string][];

/** A rule by the last part of one of its selectors: what stands around an element is passed over. */
interface End {
  type: string;
  classes: string[];
  ids: string[];
  declarations: Properties;
}

/** The rules whose selectors end with the same name, and what it takes to compare an element with all of them. */
interface Shelf {
  ends: End[];
  work: number;
}

/** The rules of all style sheets of a drawing. */
export interface Sheet {
  /** How much is compared and put together for an element. */
  workOf(drawn: Drawn): number;
  /** The properties of an element, from its attributes, its own style, and the rules that may hold for it. */
  propertiesOf(drawn: Drawn): Properties;
}

function endOf(selector: string, declarations: Properties): End {
  const last =
    selector
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  const [type = ''] = /^[\w-]*/.exec(last) ?? [];
  const named = last.slice(type.length).replace(/:[\w-]*/g, '');
  const names = (sign: string) =>
    (named.match(/[.#][\w-]+/g) ?? []).filter((it) => it.startsWith(sign)).map((it) => it.slice(1));
  return { type, classes: names('.'), ids: names('#'), declarations };
}

/** The name by which an end is found: an element that it holds for has that name. */
function keyOf({ type, classes: [first], ids: [id] }: End): string {
  if (first !== undefined) return `.${first}`;
  return id === undefined ? type || '*' : `#${id}`;
}

const classesOf = ({ attributes }: Drawn) => new Set((attributes['class'] ?? '').split(/\s+/));

function keysOf(drawn: Drawn, classes: ReadonlySet<string>): string[] {
  const { id } = drawn.attributes;
  return ['*', drawn.name, ...(id === undefined ? [] : [`#${id}`]), ...[...classes].map((it) => `.${it}`)];
}

/**
 * Reads style sheets that were written anew. An element is compared only with the rules whose last name it has, so that
 * thousands of rules for others take no time; how much is left to compare can be asked before it is done.
 */
export function sheetOf(styles: readonly string[]): Sheet {
  const shelves = new Map<string, Shelf>();
  for (const rule of styles.flatMap((css) => css.split('}'))) {
    const [selectors = '', text] = rule.split('{');
    if (text === undefined) continue;
    const declarations = declarationsOf(text);
    for (const selector of selectors.split(',')) {
      const end = endOf(selector, declarations);
      const shelf = shelves.get(keyOf(end)) ?? { ends: [], work: 0 };
      shelf.ends.push(end);
      shelf.work += 1 + end.classes.length + end.ids.length + declarations.length;
      shelves.set(keyOf(end), shelf);
    }
  }
  return {
    workOf: (drawn) => keysOf(drawn, classesOf(drawn)).reduce((sum, key) => sum + (shelves.get(key)?.work ?? 0), 0),
    propertiesOf(drawn) {
      const { style = '', ...rest } = drawn.attributes;
      const classes = classesOf(drawn);
      const holding = keysOf(drawn, classes)
        .flatMap((key) => shelves.get(key)?.ends ?? [])
        .filter(({ type }) => type === '' || type === drawn.name)
        .filter(
          (it) => it.ids.every((id) => id === drawn.attributes['id']) && it.classes.every((it) => classes.has(it)),
        );
      const all: Properties = [...Object.entries(rest), ...declarationsOf(style)];
      for (const declarations of new Set(holding.map((it) => it.declarations)))
        for (const it of declarations) all.push(it);
      return all;
    },
  };
}
