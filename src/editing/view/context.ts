import type { Norwegian } from '../../model/norwegian.ts';
import type { Field } from '../forms/field.ts';
import type { Edit, Path, Value } from '../patch/edit.ts';
import type { State } from '../server/state.ts';
import type { Said } from '../told/said.ts';
import type { Session } from './session.ts';
import { type Word, word } from './words.ts';

/** What every part of the page works with. */
export interface Context {
  form: Norwegian;
  state: State;
  session: Session;
  /** Says what has come of a change, when it is kept. */
  say(text: string): void;
  /** Offers to take something back, after it was done. */
  undoable(text: string, edit: Edit): void;
  /** What stands at a place now: more may have been written since the screen was made. */
  now(path: Path): Value | undefined;
  /** Where the focus goes when the screen has been made anew, by the id of an element. */
  focusNext(id: string): void;
}

export const w = ({ form }: Context, name: Word, blanks: Readonly<Record<string, string | number>> = {}): string =>
  word(form, name, blanks);

export const said = ({ form }: Context, text: Said): string => text[form];

/** A field at a place in the content. */
export interface Placed {
  field: Field;
  path: Path;
  value: Value | undefined;
}
