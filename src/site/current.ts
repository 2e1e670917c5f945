import { type TextView, textViewOf } from './text-view.ts';
import type { View } from './view.ts';

const views = new WeakMap<TextView, View>();

/** What Astro hands to the components of a page: the part of its view that its text may know. */
export function localsOf(view: View): { text: TextView } {
  const text = textViewOf(view);
  views.set(text, view);
  return { text };
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
