import { FUNCTIONS, PROPERTIES } from './allowed.ts';

/** A name before a bracket is at most so long. */
const LONGEST_NAME = 40;

/** What stands behind `url` when it names a part of the drawing itself. */
const LOCAL = /^\(\s*(["']?)#([^"'()\\\s]{1,200})\1\s*\)/;

/** What in a value of CSS does more than draw, as it is told; null where nothing does. */
export function valueFault(value: string): string | null {
  // Escapes write letters by their numbers: "u\72l(".
  const sign = /[\\@{}<]|\/\*/.exec(value);
  if (sign) return sign[0];
  for (const { index } of value.matchAll(/\(/g)) {
    const name = /[\w-]*$/.exec(value.slice(Math.max(0, index - LONGEST_NAME), index))?.[0].toLowerCase() ?? '';
    if (name === 'url' && LOCAL.test(value.slice(index, index + 250))) continue;
    // A bracket by itself groups a sum.
    if (name !== '' && !FUNCTIONS.has(name)) return `${name}( )`;
  }
  return null;
}

/** The parts of the drawing that a value names. */
export function partsOf(value: string): string[] {
  return [...value.matchAll(/url(?=\()/gi)].flatMap(
    ({ index }) => LOCAL.exec(value.slice(index + 3, index + 253))?.[2] ?? [],
  );
}

/** Declarations with the properties that draw, or what in them does more than that. */
export function readDeclarations(text: string): { declarations: string } | { fault: string } {
  const kept: string[] = [];
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const [name, value] = [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()];
    const fault = valueFault(name) ?? valueFault(value);
    if (fault) return { fault };
    if (PROPERTIES.has(name)) kept.push(`${name}:${value}`);
  }
  return { declarations: kept.join(';') };
}

/** A style sheet with its plain rules, written anew, or what in it does more than draw. */
export function readStyleSheet(text: string): { css: string } | { fault: string } {
  // One that does not end would be looked for from each of its beginnings.
  if (text.lastIndexOf('/*') > text.lastIndexOf('*/')) return { fault: '/*' };
  const plain = text.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ' ').replace(/<!--|-->/g, ' ');
  const kept: string[] = [];
  const rules = plain.split('}');
  const rest = rules.pop() ?? '';
  for (const rule of rules) {
    const [selector = '', declarations, ...more] = rule.split('{').map((it) => it.trim());
    const strange = /[^\w\s.#,>*:+~-]/.exec(selector)?.[0];
    if (strange) return { fault: selector.startsWith('@') ? (/^@[\w-]*/.exec(selector)?.[0] ?? '@') : strange };
    if (declarations === undefined || more.length > 0) return { fault: '{ }' };
    const read = readDeclarations(declarations);
    if ('fault' in read) return read;
    if (read.declarations) kept.push(`${selector}{${read.declarations}}`);
  }
  const left = rest.trim();
  return left ? { fault: /^@[\w-]*/.exec(left)?.[0] ?? '{ }' } : { css: kept.join('') };
}

/** The declarations of a style that was read, as pairs. */
export function declarationsOf(text: string): [name: string, value: string][] {
  return text.split(';').flatMap((it): [string, string][] => {
    const colon = it.indexOf(':');
    return colon < 0 ? [] : [[it.slice(0, colon).trim(), it.slice(colon + 1).trim()]];
  });
}
