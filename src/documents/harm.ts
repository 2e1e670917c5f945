import { type Dictionary, isDictionary, nameIn, textIn, type Value } from './values.ts';

/** What a file can do that no file here may: run a script, be filled in, hold other files, or start something. */
export type Harm = 'script' | 'form' | 'attachment' | 'action';

/** Actions (their `S`) that do something, by what they do. To go to a place in the file or to an address on the web is none. */
const ACTIONS: Readonly<Record<string, Harm>> = {
  JavaScript: 'script',
  Rendition: 'script',
  SubmitForm: 'form',
  ResetForm: 'form',
  ImportData: 'form',
  GoToE: 'attachment',
  Launch: 'action',
  GoToR: 'action',
  Sound: 'action',
  Movie: 'action',
  Hide: 'action',
  SetOCGState: 'action',
  Trans: 'action',
  GoTo3DView: 'action',
  RichMediaExecute: 'script',
};

/** Parts (their `Subtype`) that are more than what is shown. */
const PARTS: Readonly<Record<string, Harm>> = {
  Widget: 'form',
  FileAttachment: 'attachment',
  RichMedia: 'script',
  Screen: 'action',
  Sound: 'action',
  Movie: 'action',
  '3D': 'script',
  PS: 'script',
};

/** Fields whose being there is enough. */
const FIELDS: Readonly<Record<string, Harm>> = {
  JS: 'script',
  AA: 'action',
  XFA: 'form',
  EmbeddedFiles: 'attachment',
  EF: 'attachment',
  RF: 'attachment',
  JavaScript: 'script',
  RichMediaContent: 'script',
  Collection: 'attachment',
};

/** Addresses that a link of a file may have. */
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:|[\w.%-]+(?:\/|$)|#)/i;

/** Whether something is there, and is not empty. */
const isFull = (value: Value | undefined): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0) && !isEmpty(value);

const isEmpty = (value: Value) => isDictionary(value) && value.size === 0;

/**
 * What a part of a file can do that it may not, or null.
 * @param get gives what a value refers to
 */
export function harmOf(part: Dictionary, get: (value: Value | undefined) => Value): Harm | null {
  for (const [field, harm] of Object.entries(FIELDS)) if (isFull(get(part.get(field)))) return harm;
  const action = ACTIONS[nameIn(get(part.get('S')))];
  if (action) return action;
  const kind = PARTS[nameIn(get(part.get('Subtype')))];
  if (kind) return kind;
  const address = get(part.get('URI'));
  return nameIn(get(part.get('S'))) === 'URI' && !ADDRESS.test(textIn(address).trim()) ? 'action' : null;
}
