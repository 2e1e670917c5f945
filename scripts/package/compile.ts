import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ESNext,
  // `./x.ts` becomes `./x.js`: Node reads no types below node_modules.
  rewriteRelativeImportExtensions: true,
  verbatimModuleSyntax: true,
};

/** What Vite alone reads: pages, the elements for other websites, and what takes styles or the collections of Astro. */
const ONLY_VITE = new Set(['content.config.ts', 'env.d.ts', 'load.ts', 'styles/by-kind.ts']);
const ONLY_VITE_IN = /^(pages|elements)\//;

/** Whether a file, by its path below the sources with slashes, is read by Vite alone and not compiled. */
export const isForVite = (path: string): boolean => ONLY_VITE.has(path) || ONLY_VITE_IN.test(path);

/**
 * Compiles the modules that Node runs, each to a file of its own, and lays the data beside them that they import.
 * @param from the folder of the sources
 * @param to the folder of what becomes of them, where nothing is yet
 * @throws Error when a file cannot be read as TypeScript
 */
export function compile(from: string, to: string): void {
  for (const data of globSync('**/*.json', { cwd: from })) {
    mkdirSync(dirname(join(to, data)), { recursive: true });
    cpSync(join(from, data), join(to, data));
  }
  for (const file of globSync('**/*.ts', { cwd: from })) {
    const path = file.replaceAll('\\', '/');
    if (isForVite(path)) continue;
    const { outputText, diagnostics = [] } = ts.transpileModule(readFileSync(join(from, file), 'utf8'), {
      fileName: path,
      compilerOptions: OPTIONS,
      reportDiagnostics: true,
    });
    const [fault] = diagnostics;
    if (fault) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`);
    const out = join(to, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, outputText);
  }
}
