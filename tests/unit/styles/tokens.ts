import { readFileSync } from 'node:fs';

const css = readFileSync('src/styles/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

/** A hex colour in its long form and in lower case. */
export function longHex(hex: string): string {
  const digits = hex.slice(1).toLowerCase();
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}

function declarations(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-fA-F]{3,6})/g)].map(([, name = '', hex = '']) => [name, longHex(hex)]),
  );
}

/** The colours that `src/styles/tokens.css` declares as hex, by the names of their variables; dark inherits from light. */
export const TOKENS = {
  light: declarations(light),
  dark: new Map([...declarations(light), ...declarations(dark)]),
};

/** The names that the dark mode declares anew. */
export const DARK_NAMES = new Set(declarations(dark).keys());
