import { LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../finding.ts';
import { conflictMarks, emptyFile, frontMatterMissing, notJson } from '../findings/parsing.ts';
import { tooDeep } from '../findings/texts.ts';
import { type Place, type Problem, TOP } from '../problem.ts';
import { conflictIn } from './conflict.ts';
import { placeAt } from './place-at.ts';
import { deepAt, LONGEST_TEXT, yamlFaults } from './yaml-errors.ts';
import { yamlPlaces } from './yaml-places.ts';

type Path = readonly PropertyKey[];

/** A content file as text, with the YAML in it (the whole file, or an MDX file's front matter) and places by path. */
export interface SourceFile {
  file: string;
  /** The YAML's value; undefined when it could not be read, and then `problems` says why. */
  value: unknown;
  /** The MDX text after the front matter, with blank lines in its place so that line numbers hold; '' in a YAML file. */
  body: string;
  problems: Problem[];
  /** Where a value stands, or the nearest value around it that is there. Lines and columns from 1. */
  at(path: Path): Place;
  /** Where the name of a field stands. */
  keyAt(path: Path): Place;
  /** A value as it is written there, where that is no text in quotation marks: `0900`, which is the number 900. */
  writtenAt(path: Path): string | undefined;
}

const FRONT_MATTER = /^---(\r?\n)([\s\S]*?)(\r?\n)---[ \t]*(\r?\n|$)/;

/**
 * A front matter's lines without what stands in them, as Astro blanks them: three spaces for each of the fences. A line end
 * of an old system is none to YAML, and would be one to the text.
 */
function blank(frontMatter: string): string {
  return frontMatter.replace(FRONT_MATTER, (_, first: string, fields: string, last: string, end: string) => {
    return `   ${first}${fields.replace(/\r(?!\n)|[^\r\n]/g, '')}${last}   ${end}`;
  });
}

/** A file that could not be read, and why. */
function unread(file: string, body: string, finding: Finding, place: Place = TOP): SourceFile {
  const problems = [{ file, ...place, ...finding }];
  return { file, value: undefined, body, problems, at: () => TOP, keyAt: () => TOP, writtenAt: () => undefined };
}

/** Reads one YAML, JSON or MDX file. Never throws for what is in the file. */
export function readSource(file: string, written: string): SourceFile {
  // Some editors begin a file with a mark of its encoding, which is no part of the text. Letters in parts (a and a ring)
  // are made whole, as they look.
  const text = written.replace(/^\uFEFF/, '').normalize('NFC');
  const conflict = conflictIn(text);
  if (conflict !== null) return unread(file, '', conflictMarks(), placeAt(text, conflict));
  const match = file.endsWith('.mdx') ? FRONT_MATTER.exec(text) : null;
  if (file.endsWith('.mdx') && !match) return unread(file, '', frontMatterMissing());
  const body = match ? blank(match[0]) + text.slice(match[0].length) : '';
  // The fence is replaced by spaces of the same length, so that positions in the YAML are positions in the file.
  const yaml = match ? `   ${match[0].slice(3).replace(/---[ \t]*\r?\n?$/, '')}` : text;
  return file.endsWith('.json') ? readJson(file, text) : readYaml(file, yaml, body, match !== null);
}

/** The names of fields in JSON, and all other texts in it. */
const JSON_TEXT = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** Whether JSON has more fields than its value, as of two by one name only one is left, or a text that is longer than any may be. */
function isFaulty(text: string, value: unknown): boolean {
  let written = 0;
  for (const { 0: whole, 1: colon } of text.matchAll(JSON_TEXT)) {
    if (whole.length > LONGEST_TEXT) return true;
    if (colon) written++;
  }
  const left = (it: unknown): number => {
    if (typeof it !== 'object' || it === null) return 0;
    const own = Array.isArray(it) ? 0 : Object.keys(it).length;
    return Object.values(it).reduce<number>((sum, inner) => sum + left(inner), own);
  };
  return left(value) < written;
}

/** JSON is read as such, and only once something in it is to be pointed at as the YAML that it also is, which is slow. */
function readJson(file: string, text: string): SourceFile {
  let whole: SourceFile | undefined;
  const asYaml = () => {
    whole ??= readYaml(file, text, '', false);
    return whole;
  };
  try {
    const value: unknown = JSON.parse(text);
    if (isFaulty(text, value)) return asYaml();
    const [at, keyAt] = [(path: Path) => asYaml().at(path), (path: Path) => asYaml().keyAt(path)];
    return { file, value, body: '', problems: [], at, keyAt, writtenAt: (path) => asYaml().writtenAt(path) };
  } catch {
    return asYaml().problems.length > 0 ? asYaml() : unread(file, '', notJson());
  }
}

function readYaml(file: string, yaml: string, body: string, frontMatter: boolean): SourceFile {
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const deep = deepAt(yaml);
  if (deep !== null) return unread(file, body, tooDeep(), placeAt(yaml, deep));

  // Its own warnings of what may be strange are no problems; what is, the schemas tell.
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
  });
  const faults = yamlFaults(document, yaml);
  if (faults.length > 0) {
    const problems = faults.map(({ offset, finding }) => ({ file, ...place(offset), ...finding }));
    return { ...unread(file, body, emptyFile()), problems };
  }
  if (document.contents === null) return unread(file, body, frontMatter ? frontMatterMissing() : emptyFile());
  const places = yamlPlaces(document.contents);
  return {
    file,
    value: document.toJS(),
    body,
    problems: [],
    at: (path) => place(places.at(path)),
    keyAt: (path) => place(places.keyAt(path)),
    writtenAt: places.writtenAt,
  };
}
