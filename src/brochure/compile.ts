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
  template: 'brochure' | 'poster';
  data: object;
  /**
   * The least that what is printed of the same text says: where there is no room for this, there is none for the data. It is the
   * same for many, and is set once for them all.
   */
  least?: object;
  /** How many sides it may have, the fewest first: it takes the first room that it finds. */
  rooms: readonly Room[];
}

/** Room for what is printed. */
export interface Room {
  /** Of how many sides. A template that is told to leave some bare has its end on the last of them. */
  sides: number;
  /** Sizes of the type in points, the smallest first: the largest is used with which it takes no more. */
  sizes: readonly number[];
  /** How much of the air between lines and parts stays, from 0 (the least) to 1 (the default). */
  loose?: number;
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
  mapShadow(path: string, content: Buffer): void;
  compile(what: { mainFilePath: string }): {
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

/** Whether there may be room for what is set, so that it is worth the time to try. */
export type Hope = (sides: number, size: number, loose: number) => boolean;

/** What was set, and in which size of type. */
interface Sized<Set> {
  document: Set;
  size: number;
}

/**
 * The largest type with which a room has room; null where it has none. The largest that there is hope for is tried first, and of
 * the others the one in the middle, for what has room with one size has it with all that are smaller.
 */
function largestIn<Set extends Document>(
  { sides, sizes, loose = 1 }: Room,
  set: (size: number) => Set,
  hope: Hope,
): Sized<Set> | null {
  let left = sizes.slice(0, sizes.findLastIndex((size) => hope(sides, size, loose)) + 1);
  let found: Sized<Set> | null = null;
  for (let at = left.length - 1; left.length > 0; at = left.length >> 1) {
    const size = left[at] ?? 0;
    const document = set(size);
    if (document.numOfPages > sides) left = left.slice(0, at);
    else {
      found = { document, size };
      left = left.slice(at + 1);
    }
  }
  return found;
}

/**
 * What is set in the first room that has room for it, with the largest type that has; null where none has.
 * @param hope what has none is not set: all time goes into setting
 */
export function inRooms<Set extends Document>(
  rooms: readonly Room[],
  set: (sides: number, size: number, left: number, loose: number) => Set,
  hope: Hope = () => true,
): Set | null {
  for (const { anew = 0, ...room } of rooms) {
    const { sides, loose = 1 } = room;
    /** The largest type with which the text can begin anew so often. */
    const withLeft = (left: number) => {
      const largest = largestIn(room, (size) => set(sides, size, left, loose), hope);
      return largest && { ...largest, left };
    };
    const largest = withLeft(anew) ?? (anew > 0 ? withLeft(0) : null);
    if (!largest) continue;
    let found = largest.document;
    // One side more after the other, for what is at the end may take one of its own then.
    for (let left = largest.left + 1; found.numOfPages < sides && left < sides; left++) {
      const document = set(sides, largest.size, left, loose);
      if (document.numOfPages > sides) break;
      found = document;
    }
    return found;
  }
  return null;
}

type Attempt = (template: string, data: string, sides: number, size: number, left: number, loose: number) => Document;

/** Gives the hope that there is for what says at least so much, as files of one text are printed one after the other. */
function hopes(attempt: Attempt): (template: string, least: string) => Hope {
  let before = '';
  let tried = new Map<string, boolean>();
  return (template, least) => {
    if (before !== template + least) {
      before = template + least;
      tried = new Map();
    }
    return (sides, size, loose) => {
      const room = `${sides} ${size} ${loose}`;
      const known = tried.get(room) ?? attempt(template, least, sides, size, 0, loose).numOfPages <= sides;
      tried.set(room, known);
      return known;
    };
  };
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
  const attempt: Attempt = (template, data, sides, size, left, loose) => {
    // As a file, and not as an input of the compiler: what was set before is used again for as long as no input is another.
    compiler.mapShadow(
      join(folder, 'given.json'),
      Buffer.from(`{"size":${size},"sides":${sides},"left":${left},"loose":${loose},"data":${data}}`),
    );
    const compiled = compiler.compile({ mainFilePath: join(folder, `${template}.typ`) });
    const told = [compiled.takeError(), compiled.takeWarnings()].flatMap((it) => it?.shortDiagnostics ?? []);
    const { result } = compiled;
    if (!result || told.length > 0)
      throw new Error(told.map(({ message }) => message).join('; ') || 'nothing came of it');
    return result;
  };
  const hopeOf = hopes(attempt);
  return ({ template, data, least, rooms }) => {
    // What was not used in the file before this one is forgotten, or the compiler would hold all that it ever made.
    compiler.evictCache(1);
    const text = JSON.stringify(data, breakable);
    const hope = least && hopeOf(template, JSON.stringify(least, breakable));
    const found = inRooms(rooms, (...room) => attempt(template, text, ...room), hope);
    if (!found) throw new Error(`it takes more than ${rooms.at(-1)?.sides} sides`);
    return { pdf: exported(compiler, found), sides: found.numOfPages };
  };
}
