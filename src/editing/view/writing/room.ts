import type { EditorView } from 'prosemirror-view';
import type { Norwegian } from '../../../model/norwegian.ts';
import type { Writing } from '../../server/state.ts';
import type { Told } from '../../told/sentence.ts';
import { type WritingWord, writingWord } from './words.ts';

/** What the writing view works with. */
export interface Room {
  form: Norwegian;
  writing: Writing;
  /** The pages that can be linked to. */
  pages: readonly { id: string; title: string }[];
  /** Keeps a file beside the page. Gives whether it is kept. */
  attach(name: string, data: string): Promise<boolean>;
  /** What is in a picture beside the page, as text; null where there is none. */
  picture(name: string): Promise<string | null>;
}

export const t = (room: Room, name: WritingWord, what?: string): string => writingWord(room.form, name, what);

/** What is found of the blocks of a text, by the place of each. */
export type Messages = ReadonlyMap<number, readonly Told[]>;

/** Does something to the document, and goes on writing. */
export function doing(view: EditorView, command: (view: EditorView) => unknown): void {
  command(view);
  view.focus();
}
