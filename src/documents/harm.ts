import type { Part } from './parts.ts';
import { Bytes, type Dictionary, isDictionary, nameIn, type Value } from './values.ts';

/**
 * What a file can do that no file here may: run a script, be filled in, hold other files, or start something; and what it has
 * that can be neither taken over nor left out: things laid over its pages, and images of which nobody can say what they hold.
 */
export type Harm = 'script' | 'form' | 'attachment' | 'action' | 'overlay' | 'image';

type Get = (value: Value | undefined) => Value;

/** Actions (their `S`) by what they do. All others but to go to a place in the file, or to an address, start something. */
const ACTIONS: ReadonlyMap<string, Harm> = new Map([
  ['JavaScript', 'script'],
  ['Rendition', 'script'],
  ['RichMediaExecute', 'script'],
  ['SubmitForm', 'form'],
  ['ResetForm', 'form'],
  ['ImportData', 'form'],
  ['GoToE', 'attachment'],
]);

/** Annotations (their `Subtype`) that are more than what is shown. */
const ANNOTATIONS: ReadonlyMap<string, Harm> = new Map([
  ['Widget', 'form'],
  ['FileAttachment', 'attachment'],
  ['RichMedia', 'script'],
  ['3D', 'script'],
  ['Screen', 'action'],
  ['Sound', 'action'],
  ['Movie', 'action'],
]);

/** What readers of a draft have marked in its text, and what printers are told: the page says the same without it. */
const REMARKS: ReadonlySet<string> = new Set([
  ...['Text', 'Popup', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Caret'],
  ...['PrinterMark', 'TrapNet'],
]);

/** Addresses that a link of a file may have. Without its scheme only what can be nothing but a website is one. */
const ADDRESS = /^\s*(?:https?:\/\/|mailto:|tel:|www\.)/i;

/** Lists and dictionaries that have nothing in them, however deep: they are gone through once, from wherever they are led to. */
const empty = new WeakSet<Value[] | Dictionary>();

/** Whether something is there, and has something in it. */
function isFull(value: Value, get: Get): boolean {
  const seen = new Set<Value[] | Dictionary>();
  const left: Value[] = [value];
  for (let it = left.pop(); it !== undefined; it = left.pop()) {
    const found = get(it);
    if (!Array.isArray(found) && !isDictionary(found)) {
      if (found !== null) return true;
      continue;
    }
    if (seen.has(found) || empty.has(found)) continue;
    seen.add(found);
    for (const inner of found.values()) left.push(inner);
  }
  for (const it of seen) empty.add(it);
  return false;
}

const has = (part: Dictionary, field: string, get: Get) => isFull(part.get(field) ?? null, get);

function harmOfAction(action: Dictionary, get: Get): Harm | null {
  if (action.size === 0) return null;
  const kind = nameIn(get(action.get('S')));
  if (kind === 'GoTo') return null;
  if (kind !== 'URI') return ACTIONS.get(kind) ?? (has(action, 'JS', get) ? 'script' : 'action');
  const address = get(action.get('URI'));
  return address instanceof Bytes && ADDRESS.test(address.bytes) ? null : 'action';
}

function harmOfRoot(root: Dictionary, get: Get): Harm | null {
  const form = get(root.get('AcroForm'));
  if (isDictionary(form) && (has(form, 'Fields', get) || has(form, 'XFA', get))) return 'form';
  return has(root, 'Collection', get) ? 'attachment' : null;
}

function harmOfNames(names: Dictionary, get: Get): Harm | null {
  if (has(names, 'JavaScript', get)) return 'script';
  return has(names, 'EmbeddedFiles', get) ? 'attachment' : null;
}

/**
 * Whether an annotation is left out: a remark that somebody has put on a page, with their name and what they thought, or what
 * says no kind, of which viewers show nothing.
 */
export function isRemark(annotation: Dictionary, get: Get): boolean {
  const kind = nameIn(get(annotation.get('Subtype')));
  return kind === '' || REMARKS.has(kind);
}

function harmOfAnnotation(annotation: Dictionary, get: Get): Harm | null {
  const kind = nameIn(get(annotation.get('Subtype')));
  return kind === 'Link' ? null : (ANNOTATIONS.get(kind) ?? 'overlay');
}

/** What stands in another file, and drawings that are programs. */
function harmOfDrawing(drawing: Dictionary, get: Get): Harm | null {
  return nameIn(get(drawing.get('Subtype'))) === 'PS' || nameIn(get(drawing.get('Subtype2'))) === 'PS'
    ? 'script'
    : null;
}

const HARMS: Partial<Record<Part, (part: Dictionary, get: Get) => Harm | null>> = {
  root: harmOfRoot,
  names: harmOfNames,
  annotation: harmOfAnnotation,
  action: harmOfAction,
  drawing: harmOfDrawing,
};

/** What is done by itself when something is opened, closed or pointed at. */
const DONE_BY_ITSELF: ReadonlySet<Part> = new Set(['root', 'page', 'annotation', 'outline']);

/**
 * What a part of a file can do that it may not, or null.
 * @param get gives what a value refers to
 */
export function harmOf(kind: Part, part: Dictionary, get: Get): Harm | null {
  const own = HARMS[kind]?.(part, get) ?? null;
  return own ?? (DONE_BY_ITSELF.has(kind) && has(part, 'AA', get) ? 'action' : null);
}
