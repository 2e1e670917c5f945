import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Finding } from './finding.ts';
import { emptyFile, fieldTwice, frontMatterMissing, markBeforeText, notJson, unreadable } from './findings/files.ts';
import { type Place, type Problem, TOP } from './problem.ts';

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
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Brackets and indentation within each other, beyond what any content has; the parser calls itself for each. */
const DEEPEST = 50;

function isDeep(yaml: string): boolean {
  return new RegExp(`^ {${DEEPEST * 2},}\\S|(?:[[{][^\\]}]*){${DEEPEST}}|^(?:- *){${DEEPEST}}`, 'm').test(yaml);
}

/** A file that could not be read, and why. */
function unread(file: string, body: string, finding: Finding, place: Place = TOP): SourceFile {
  return { file, value: undefined, body, problems: [{ file, ...place, ...finding }], at: () => TOP, keyAt: () => TOP };
}

/** Where a value begins with a mark by which YAML means something else than text: an alias, an anchor, a tag. */
function markOf(document: Document.Parsed, yaml: string): number | null {
  let start: number | null = null;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !node.anchor && !node.tag) return undefined;
      const from = node.range?.[0] ?? 0;
      // A value with an anchor or a tag begins behind it.
      start = isAlias(node) ? from : Math.max(yaml.lastIndexOf(node.anchor ? '&' : '!', from), 0);
      return visit.BREAK;
    },
  });
  return start;
}

/** The errors that tell something: what cannot be read makes nonsense of the lines below it. */
function firstErrors(errors: readonly YAMLError[]): YAMLError[] {
  const end = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === end || !end || error.pos[0] < end.pos[0]);
}

function findingOf(error: YAMLError, yaml: string): Finding {
  if (error.code !== 'DUPLICATE_KEY') return unreadable(error.code);
  const [field = ''] = /^["']?[^\s:"']+/.exec(yaml.slice(error.pos[0])) ?? [];
  return fieldTwice(field.replace(/^["']/, ''));
}

/** Reads one YAML, JSON or MDX file. Never throws for what is in the file. */
export function readSource(file: string, written: string): SourceFile {
  // Some editors begin a file with a mark of its encoding, which is no part of the text.
  const text = written.replace(/^\uFEFF/, '');
  const match = file.endsWith('.mdx') ? FRONT_MATTER.exec(text) : null;
  if (file.endsWith('.mdx') && !match) return unread(file, '', frontMatterMissing());
  const body = match ? match[0].replace(/[^\r\n]/g, '') + text.slice(match[0].length) : '';
  // The fence is replaced by spaces of the same length, so that positions in the YAML are positions in the file.
  const yaml = match ? `   ${match[0].slice(3).replace(/---[ \t]*\r?\n?$/, '')}` : text;
  return file.endsWith('.json') ? readJson(file, text) : readYaml(file, yaml, body, match !== null);
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
    const [at, keyAt] = [(path: Path) => asYaml().at(path), (path: Path) => asYaml().keyAt(path)];
    return { file, value, body: '', problems: [], at, keyAt };
  } catch {
    return asYaml().problems.length > 0 ? asYaml() : unread(file, '', notJson());
  }
}

function readYaml(file: string, yaml: string, body: string, frontMatter: boolean): SourceFile {
  if (isDeep(yaml)) return unread(file, body, unreadable('BAD_INDENT'));

  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = firstErrors(document.errors).map((error) => ({
    file,
    ...place(error.pos[0]),
    ...findingOf(error, yaml),
  }));
  if (problems.length > 0) return { ...unread(file, body, emptyFile()), problems };
  if (document.contents === null) return unread(file, body, frontMatter ? frontMatterMissing() : emptyFile());
  const mark = markOf(document, yaml);
  if (mark !== null) return unread(file, body, markBeforeText(yaml[mark] ?? ''), place(mark));
  const value: unknown = document.toJS();

  const at = (path: Path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as ParsedNode | undefined;
      if (node?.range) return place(node.range[0]);
    }
    return place(document.contents?.range[0] ?? 0);
  };
  const keyAt = (path: Path) => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const key = isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key
      : undefined;
    return isScalar(key) && key.range ? place(key.range[0]) : at(path);
  };
  return { file, value, body, problems, at, keyAt };
}
