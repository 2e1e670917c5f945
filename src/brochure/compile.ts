import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { filesIn } from '../work/files.ts';
import { PRODUCT } from '../work/product.ts';

/** The package that makes PDF files. It is optional: a site is whole without brochures. */
export const COMPILER = '@myriaddreamin/typst-ts-node-compiler';

/** Where templates and fonts lie; the package has them as they are here. */
const FOLDER = join(PRODUCT, 'src/brochure');

/** What is printed: a template and everything that it is given. Whatever is in `data` is text to the template. */
export interface Print {
  template: 'brochure' | 'poster' | 'logo';
  data: object;
  /** How many sides it may have, the fewest first: it takes the first room that it finds. */
  rooms: readonly Room[];
}

/** Room for what is printed. */
export interface Room {
  /** Of how many sides. A template that is told to leave some bare has its end on the last of them. */
  sides: number;
  /** Sizes of the type in points, the smallest first: the largest is used with which it takes no more. */
  sizes: readonly number[];
  /** Which of them most of what is printed has: it is tried first, for all time goes into trying. By default the smallest. */
  likely?: number;
  /** How often the text begins anew on a further side, where there is room for that. By default never. */
  anew?: number;
}

/** A finished file. */
export interface Printed {
  pdf: Buffer;
  sides: number;
}

interface Diagnostics {
  shortDiagnostics: { message?: string }[];
}

interface Document {
  numOfPages: number;
}

/** Of the compiler's interface, what is used. Its own types are not there where it is not installed. */
interface NodeCompiler {
  compile(what: { mainFilePath: string; inputs: Record<string, string> }): {
    result: Document | null;
    takeError(): Diagnostics | null;
    takeWarnings(): Diagnostics | null;
  };
  pdf(document: Document, options: { pdfStandard: string }): Buffer;
  evictCache(age: number): void;
}

interface CompilerPackage {
  NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontPaths: string[] }[] }): NodeCompiler;
  };
}

/** Loads the compiler's package; null where it is not installed. */
function load(): CompilerPackage | null {
  try {
    return createRequire(import.meta.url)(COMPILER) as CompilerPackage;
  } catch (error) {
    // It can also be there without the part for this machine.
    if (/cannot find|not found|no such|failed to load/i.test((error as Error).message)) return null;
    throw error;
  }
}

/** Whether brochures can be made on this machine. */
export const canPrint = (): boolean => load() !== null;

/** The compiler's version; null where it is not installed. */
function compilerVersion(): string | null {
  try {
    return (createRequire(import.meta.url)(`${COMPILER}/package.json`) as { version: string }).version;
  } catch {
    return null;
  }
}

/** What decides how data is printed, as a digest: the compiler, the templates and the fonts. */
export function printerDigest(folder = FOLDER): string {
  const hash = createHash('sha256').update(`${compilerVersion()}`);
  for (const file of filesIn(folder).filter((it) => /\.(typ|ttf)$/.test(it)))
    hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** Of what the compiler says in its own form when a file does not keep the standard, the sentences. */
function sentencesIn(message: string): string {
  const found = [...message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => JSON.parse(`"${text}"`));
  return found.length > 0 ? [...new Set(found)].join('; ') : message;
}

/** A document as a file that keeps the standard of accessible files. What does not, as a sign that the font lacks, is refused. */
function exported(compiler: NodeCompiler, document: Document): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new Error(sentencesIn((error as Error).message));
  }
}

/** What is in the data and is not read as words. */
const NOT_READ = ['href', 'logo', 'qr', 'mark'];

/** A word as long as this may be longer than a line, and no dictionary knows where it parts. */
const ENDLESS = /[^\s\u200b/-]{41,}/gu;

/** A value of the data, where a line may break within words that have no end. Nothing is seen of it. */
const breakable = (key: string, value: unknown): unknown =>
  typeof value !== 'string' || NOT_READ.includes(key)
    ? value
    : value.replace(ENDLESS, (word) => (word.match(/(\P{M}\p{M}*){1,8}|\p{M}+/gu) ?? []).join('\u200b'));

/** What was set, and in which size of type. */
interface Sized<Set> {
  document: Set;
  size: number;
}

/** The largest type with which a room has room, tried up from the likely size, or down from it; null where it has none. */
function largestIn<Set extends Document>(
  { sides, sizes, likely }: Room,
  set: (size: number) => Set,
): Sized<Set> | null {
  const fitting = (size: number): Sized<Set> | null => {
    const document = set(size);
    return document.numOfPages > sides ? null : { document, size };
  };
  const from = Math.max(0, likely === undefined ? 0 : sizes.indexOf(likely));
  let found: Sized<Set> | null = null;
  for (const size of sizes.slice(from)) {
    const larger = fitting(size);
    if (!larger) break;
    found = larger;
  }
  for (let at = from - 1; !found && at >= 0; at--) found = fitting(sizes[at] ?? 0);
  return found;
}

/** What is set in the first room that has room for it, with the largest type that has; null where none has. */
export function inRooms<Set extends Document>(
  rooms: readonly Room[],
  set: (sides: number, size: number, left: number) => Set,
): Set | null {
  for (const { anew = 0, ...room } of rooms) {
    const { sides } = room;
    /** The largest type with which the text can begin anew so often. */
    const withLeft = (left: number) => {
      const largest = largestIn(room, (size) => set(sides, size, left));
      return largest && { ...largest, left };
    };
    const largest = withLeft(anew) ?? (anew > 0 ? withLeft(0) : null);
    if (!largest) continue;
    let found = largest.document;
    // One side more after the other, for what is at the end may take one of its own then.
    for (let left = largest.left + 1; found.numOfPages < sides && left < sides; left++) {
      const document = set(sides, largest.size, left);
      if (document.numOfPages > sides) break;
      found = document;
    }
    return found;
  }
  return null;
}

/** Prints files one after the other. */
export type Printer = (print: Print) => Printed;

/**
 * Starts the compiler. Fonts of the machine are none to it: the templates ask for the font that lies here, by a name that no
 * other has, and a warning is an error, so that a font or a sign that is missing is one.
 * @throws Error when the compiler is not installed
 */
export function startPrinter(folder = FOLDER): Printer {
  const found = load();
  if (!found) throw new Error(`The package ${COMPILER} is not installed.`);
  const compiler = found.NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [join(folder, 'fonts')] }] });
  const attempt = (template: string, data: string, sides: number, size: number, left: number): Document => {
    const compiled = compiler.compile({
      mainFilePath: join(folder, `${template}.typ`),
      inputs: { data, size: String(size), sides: String(sides), left: String(left) },
    });
    const told = [compiled.takeError(), compiled.takeWarnings()].flatMap((it) => it?.shortDiagnostics ?? []);
    const { result } = compiled;
    if (!result || told.length > 0)
      throw new Error(told.map(({ message }) => message).join('; ') || 'nothing came of it');
    return result;
  };
  return ({ template, data, rooms }) => {
    // What was not used in the file before this one is forgotten, or the compiler would hold all that it ever made.
    compiler.evictCache(1);
    const text = JSON.stringify(data, breakable);
    const found = inRooms(rooms, (...room) => attempt(template, text, ...room));
    if (!found) throw new Error(`it takes more than ${rooms.at(-1)?.sides} sides`);
    return { pdf: exported(compiler, found), sides: found.numOfPages };
  };
}
