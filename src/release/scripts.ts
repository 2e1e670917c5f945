import { named } from './addresses.ts';

/** What a script imports, as it is written; null for what is decided when it runs. */
export interface Script {
  imports: (string | null)[];
}

type Node = {
  type?: unknown;
  source?: unknown;
  value?: unknown;
  quasis?: { value?: { cooked?: unknown } }[];
  expressions?: unknown[];
};

/** The text of a literal, also of one in back ticks without anything put in. */
function textOf(node: Node | null | undefined): string | null {
  if (typeof node?.value === 'string') return node.value;
  const [only, ...more] = node?.quasis ?? [];
  const text = more.length === 0 && node?.expressions?.length === 0 ? only?.value?.cooked : null;
  return typeof text === 'string' ? text : null;
}

function importsIn(node: unknown, found: (string | null)[]): void {
  if (Array.isArray(node)) for (const it of node) importsIn(it, found);
  else if (typeof node === 'object' && node !== null) {
    const { type, source } = node as Node;
    if (type === 'ImportExpression' || (/^(Import|Export)\w*Declaration$/.test(String(type)) && source))
      found.push(textOf(source as Node));
    for (const inner of Object.values(node)) if (typeof inner === 'object') importsIn(inner, found);
  }
}

/**
 * Reads a script of the site as a browser would. Each ends with the end of a line, and holds no other but within a text, so
 * that one that was cut is seen by that, or is no script.
 * @returns what it imports; null when it is cut or is no script
 */
export async function readScript(code: string): Promise<Script | null> {
  // With Vite comes much that is not needed before there is a site.
  const { parseSync } = await import('vite');
  if (!code.endsWith('\n')) return null;
  const { program, errors } = parseSync('script.js', code, { sourceType: 'module' });
  if (errors.length > 0 || program.body.length === 0) return null;
  const imports: (string | null)[] = [];
  importsIn(program, imports);
  return { imports };
}

/**
 * What is wrong with a script as it is to be published, or null.
 * @param address its own, from the root of the host
 * @param base the path that the site lies under
 */
export function scriptFault(script: Script | null, address: string, base: string): string | null {
  if (!script) return 'is cut short, or is no script';
  const foreign = script.imports.find((it) => it === null || !/^[./]/.test(it) || !named(it, address, base)?.file);
  return foreign === undefined ? null : `imports ${foreign === null ? 'what is decided when it runs' : `"${foreign}"`}`;
}
