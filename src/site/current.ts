import type { TextData } from '../model/text-data.ts';
import { type TextView, textViewOf } from './text-view.ts';
import type { View } from './view.ts';

const views = new WeakMap<TextView, View>();
const texts = new WeakMap<TextView, TextData>();

/**
 * What Astro hands to the components of a page: the part of its view that its text may know.
 * @param data its text; null on pages without one
 */
export function localsOf(view: View, data: TextData | null): { text: TextView } {
  const text = textViewOf(view);
  views.set(text, view);
  if (data) texts.set(text, data);
  return { text };
}

/** The text of the page that is being rendered; null when it has none. */
export function textIfAny({ text }: { text: TextView }): TextData | null {
  return texts.get(text) ?? null;
}

/** The text of the page that is being rendered. */
export function textOf(locals: { text: TextView }): TextData {
  const data = textIfAny(locals);
  if (!data) throw new Error('The page has no text.');
  return data;
}

/**
 * The whole view of the page that is being rendered. For the page and its parts; what texts may use (`src/authoring/`) has
 * `Astro.locals.text`, and imports nothing from here.
 */
export function viewOf({ text }: { text: TextView }): View {
  const view = views.get(text);
  if (!view) throw new Error('The page has no view.');
  return view;
}
