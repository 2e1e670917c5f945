import type { Said } from '../told/said.ts';

/** What a field is filled in with. */
export type Kind =
  /** One line: a name, a web address, a number of a telephone. */
  | 'line'
  /** A line for each language, or one for all of them. */
  | 'text'
  /** The same with room for more. */
  | 'long-text'
  | 'date'
  | 'past-date'
  | 'day'
  | 'time'
  | 'number'
  | 'yes'
  | 'choice'
  | 'contact'
  | 'part'
  | 'page'
  | 'group'
  | 'list'
  | 'lines'
  | 'phones'
  | 'hours'
  | 'where'
  | 'ages';

/** One field of a form, as it is sent to the browser. */
export interface Field {
  name: string;
  kind: Kind;
  label: Said;
  help?: Said;
  /** Whether it stands there only when somebody asks for it. */
  optional?: boolean;
  /** What kind of keys a telephone shows. */
  keys?: 'tel' | 'email' | 'url' | 'numeric';
  choices?: { value: string; label: Said }[];
  /** The fields of a group, or of each item of a list. */
  fields?: Field[];
  /** Of a list: what one of it is called, and what a new one holds. */
  item?: Said;
  fresh?: 'contact' | 'coordinator' | 'service' | 'notice' | 'empty' | 'text';
}

/** A part of the form with a heading of its own. */
export interface Section {
  id: string;
  title: Said;
  intro: Said;
  fields: Field[];
}
