import type { Drawn } from './drawn.ts';
import { declarationsOf, partsOf } from './style.ts';

/** A filter of style that is nothing but shadows. */
const SHADOWS = /^(?:\s*drop-shadow\((?:[^()]|\([^()]*\))*\))+\s*$/i;

const elementsIn = (drawn: Drawn): Drawn[] => [
  drawn,
  ...drawn.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child))),
];

const effectsOf = ({ children }: Drawn): Drawn[] =>
  children.filter((it): it is Drawn => typeof it !== 'string' && /^fe/.test(it.name));

/** What stands on top of what an effect gives, by what it says it takes; undefined where it is not something as it came in. */
function topOf({ name, attributes, children }: Drawn): string | null | undefined {
  const taken = attributes['in'] ?? null;
  if (name === 'feDropShadow') return taken;
  if (name === 'feBlend') return /^(normal)?$/.test(attributes['mode'] ?? '') ? taken : undefined;
  if (name === 'feComposite') return /^(over)?$/.test(attributes['operator'] ?? '') ? taken : undefined;
  if (name !== 'feMerge') return undefined;
  const last = children.findLast((it): it is Drawn => typeof it !== 'string' && it.name === 'feMergeNode');
  return last ? (last.attributes['in'] ?? null) : undefined;
}

/**
 * Whether a filter leaves what it is used on as it is and draws only behind it, as shadows and glows do: followed back from its
 * last effect, what lies on top is what came in.
 */
function isShadow(filter: Drawn): boolean {
  const effects = effectsOf(filter);
  let at = effects.length - 1;
  while (at >= 0) {
    const effect = effects[at];
    const top = effect && topOf(effect);
    if (top === undefined) return false;
    if (top === 'SourceGraphic') return true;
    // Without a name it is what the effect before it gives, and before the first what came in.
    at = top === null ? at - 1 : effects.findLastIndex((it, nth) => nth < at && it.attributes['result'] === top);
    if (at < 0) return top === null;
  }
  return false;
}

/**
 * A drawing without its shadows, as paper has it: where an effect is reckoned pixel by pixel, a small drawing can take minutes. Null
 * for one with effects that change what they are used on: without them it would be another drawing.
 */
export function withoutShadows(root: Drawn): Drawn | null {
  const filters = new Map<string, Drawn>();
  for (const it of elementsIn(root)) {
    const { id } = it.attributes;
    if (it.name === 'filter' && id !== undefined && !filters.has(id)) filters.set(id, it);
  }
  let isWhole = true;
  const judge = (value: string) => {
    const named = partsOf(value);
    const [only] = named;
    const filter = named.length === 1 && only !== undefined ? filters.get(only) : undefined;
    const isOne = /^\s*url\([^)]*\)\s*$/i.test(value) && filter !== undefined && isShadow(filter);
    if (value.trim().toLowerCase() !== 'none' && !isOne && !SHADOWS.test(value)) isWhole = false;
  };
  const plain = (declarations: string) =>
    declarationsOf(declarations)
      .filter(([name, value]) => {
        if (name.toLowerCase() === 'filter') judge(value);
        return name.toLowerCase() !== 'filter';
      })
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  const sheet = (css: string) => css.replace(/\{([^{}]*)\}/g, (_, declarations: string) => `{${plain(declarations)}}`);
  const strip = ({ name, attributes, children }: Drawn): Drawn => {
    const kept = Object.entries(attributes).flatMap(([key, value]): [string, string][] => {
      if (key === 'filter') judge(value);
      return key === 'filter' ? [] : [[key, key === 'style' ? plain(value) : value]];
    });
    const left = children.filter((it) => typeof it === 'string' || it.name !== 'filter');
    return {
      name,
      attributes: Object.fromEntries(kept),
      children: left.map((it) => (typeof it === 'string' ? (name === 'style' ? sheet(it) : it) : strip(it))),
    };
  };
  const stripped = strip(root);
  return isWhole ? stripped : null;
}
