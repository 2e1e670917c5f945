import { createHash } from 'node:crypto';
import { ComparedDay, lies, type Span } from '../domain/compared-day.ts';
import { sketchOf } from '../domain/sketch.ts';
import { COLLECTIONS, type CollectionName } from '../model/collections.ts';
import type { Language } from '../model/schemas/language.ts';
import { NO_TEXT } from './findings/texts.ts';
import { showsSomething } from './mdx/blocks.ts';
import { type CheckedText, checkMdx } from './mdx/check.ts';
import { isError, type Problem, TOP } from './problem.ts';
import { languageName, type ReadFile, readFile } from './read-file.ts';
import { factsAgain } from './rules/facts-again.ts';
import { checkFields } from './rules/fields.ts';
import { marksIn } from './rules/marks.ts';
import { checkReadability } from './rules/readability.ts';
import { remarksOn } from './rules/text-rules.ts';
import { readSource, type SourceFile } from './source/source.ts';

/** One file as it was read, and what it says that it should not. */
export interface Looked {
  read: ReadFile;
  /** Of a text. */
  sketch: string | undefined;
  told: Problem[];
  /** The days on which the same is told, if they are the last that has come. */
  days: Span;
}

/**
 * What is kept of a look at a file in which nothing is wrong that would stop a build: data without code. It rests on the file's path
 * and text, and the product, and on nothing else.
 */
export interface KeptLook extends Pick<Looked, 'sketch' | 'told' | 'days'> {
  data: unknown;
  /** Of a text. */
  text: Pick<CheckedText, 'references' | 'anchors' | 'text'> | null;
}

/** Looks at files that are kept from run to run, by names that say what they rest on. */
export interface KeptLooks {
  get(name: string): KeptLook | undefined;
  set(name: string, look: KeptLook): void;
}

/** What the texts of one file say, looked at by itself. */
function textProblems(file: string, text: CheckedText): Problem[] {
  const { problems, tree, anchors } = text;
  if (!tree) return problems;
  const again = factsAgain(text.text);
  // Whatever else is wrong in them goes when they go.
  const beside = <Told extends { line: number }>(all: readonly Told[]) =>
    all.filter(({ line }) => !again.some(({ first, last }) => line >= first && line <= last));
  const remarks = [...remarksOn(tree, anchors, languageName(file) as Language), ...marksIn(text.text, tree)];
  return [
    ...beside(problems),
    ...again.map(({ found }) => ({ file, ...found })),
    ...beside(remarks).map((remark): Problem => ({ file, ...remark })),
    ...checkReadability(file, tree),
  ];
}

function lookAt(name: CollectionName, file: string, text: string, latest: string): Looked {
  const day = new ComparedDay(latest);
  const read = readFile(name, file, text);
  const tree = read.source.problems.length === 0 ? read.text?.tree : null;
  // What is wrong in a text may be what it was to show.
  const empty = tree && read.text?.problems.length === 0 && !showsSomething(tree);
  // What is refused is not advised against as well.
  const refused = new Set(read.problems.map(({ line, column }) => `${line}:${column}`));
  const told = [
    ...checkFields(read.source, text, COLLECTIONS[name].schema, day).filter(
      (it) => isError(it) || !refused.has(`${it.line}:${it.column}`),
    ),
    ...(empty ? [{ file, ...TOP, ...NO_TEXT }] : []),
    ...(read.text ? textProblems(file, read.text) : []),
  ];
  return { read, sketch: read.text ? sketchOf(read.text.text) : undefined, told, days: day.span };
}

/** What is kept of a look; null where something is wrong: that is looked at anew each time. */
function keptOf({ read, sketch, told, days }: Looked): KeptLook | null {
  if (read.problems.length > 0 || told.some(isError) || (read.text && read.text.problems.length > 0)) return null;
  const { references, anchors, text } = read.text ?? {};
  const kept = references && anchors && text !== undefined ? { references, anchors, text } : null;
  return { data: read.data, sketch, told, days, text: kept };
}

/** A look as it was kept. What was not, where things stand and how a text is built, is read when somebody asks for it. */
function lookOf(file: string, written: string, { data, text, ...kept }: KeptLook): Looked {
  let whole: SourceFile | undefined;
  const source = () => {
    whole ??= readSource(file, written);
    return whole;
  };
  let tree: CheckedText['tree'] | undefined;
  const treeOf = () => {
    tree ??= checkMdx(source()).tree;
    return tree;
  };
  return {
    ...kept,
    read: {
      data,
      problems: [],
      source: {
        file,
        problems: [],
        get value() {
          return source().value;
        },
        get body() {
          return source().body;
        },
        at: (path) => source().at(path),
        keyAt: (path) => source().keyAt(path),
        writtenAt: (path) => source().writtenAt(path),
      },
      text: text && {
        ...text,
        problems: [],
        isRead: true,
        get tree() {
          return treeOf();
        },
      },
    },
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Files as they were last looked at in this process, by their paths. */
const looked = new Map<string, Looked & { text: string }>();

/**
 * Looks at a file by itself. One that has not changed since the last time is not read again: while somebody writes, within this
 * process, or where looks are kept, since another.
 * @param latest the last day (ISO) that has come
 * @param kept in their place none is held in this process
 */
export function look(name: CollectionName, file: string, text: string, latest: string, kept?: KeptLooks): Looked {
  if (kept) {
    const key = digest(`${file}\0${text}`);
    const before = kept.get(key);
    if (before && lies(latest, before.days)) return lookOf(file, text, before);
    const now = lookAt(name, file, text, latest);
    const keep = keptOf(now);
    if (keep) kept.set(key, keep);
    return now;
  }
  const before = looked.get(file);
  if (before?.text === text && lies(latest, before.days)) return before;
  const now = { ...lookAt(name, file, text, latest), text };
  looked.set(file, now);
  return now;
}
