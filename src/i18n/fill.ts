const PLACEHOLDER = /\{(\w+)\}/g;

/** Puts values into a text's `{placeholders}`; for the browser, whose texts a build has seen. */
export const put = (text: string, values: Record<string, string | number>) =>
  text.replace(PLACEHOLDER, (_, name: string) => values[name] as string);

/**
 * Puts values into a text's `{placeholders}`.
 * @throws Error when the text has a placeholder for which there is no value
 */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(PLACEHOLDER, (_, name: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(`The text "${text}" wants a value for {${name}}.`);
    return String(values[name]);
  });
}

/** A text cut at its placeholders, for templates that put elements there: strings, and names as `{ slot }`. */
export function cut(text: string): (string | { slot: string })[] {
  return text
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((part) => (/^\{\w+\}$/.test(part) ? { slot: part.slice(1, -1) } : part));
}
