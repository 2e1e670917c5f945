import { isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

type Path = readonly PropertyKey[];

/** A place in a file; lines and columns from 1. */
export interface Place {
  line: number;
  column: number;
}

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

const TOP: Place = { line: 1, column: 1 };

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Reads one YAML or MDX file. Never throws for what is in the file. */
export function readSource(file: string, written: string): SourceFile {
  // Some editors begin a file with a mark of its encoding, which is no part of the text.
  const text = written.replace(/^\uFEFF/, '');
  const match = file.endsWith('.mdx') ? FRONT_MATTER.exec(text) : null;
  if (file.endsWith('.mdx') && !match) {
    const problem = {
      file,
      line: 1,
      column: 1,
      code: 'LOYPE-PARSE' as const,
      message: 'Filen må begynne med opplysninger mellom to linjer med --- (tittel, adresse og så videre).',
    };
    return { file, value: undefined, body: text, problems: [problem], at: () => TOP, keyAt: () => TOP };
  }
  // The fence is replaced by spaces of the same length, so that positions in the YAML are positions in the file.
  const yaml = match ? `   ${match[0].slice(3).replace(/---[ \t]*\r?\n?$/, '')}` : text;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = document.errors.map((error) => ({
    file,
    ...place(error.pos[0]),
    code: 'LOYPE-PARSE' as const,
    message: `Filen kan ikke leses her. Se etter manglende kolon, innrykk eller anførselstegn. (${error.message})`,
  }));
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
  const body = match ? match[0].replace(/[^\r\n]/g, '') + text.slice(match[0].length) : '';
  return { file, value: problems.length ? undefined : document.toJS(), body, problems, at, keyAt };
}
