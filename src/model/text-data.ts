import type { AuthoringComponent } from './schemas/authoring.ts';

/** A heading of a text, by which a page lists what is on it. */
export interface TextHeading {
  depth: number;
  slug: string;
  text: string;
}

/** What a text may hold besides HTML: what authors write by name, and the tables, links and images of Markdown. */
export type TextComponent = AuthoringComponent | 'Grid' | 'Image' | 'Link';

/** A component in a text, with what stands in it. */
export interface ComponentPart {
  component: TextComponent;
  attributes: Readonly<Record<string, string>>;
  parts: readonly TextPart[];
}

/** A part of a text: the HTML of Markdown's own elements, or a component in its place. */
export type TextPart = string | ComponentPart;

/**
 * A text as data: HTML without anything that runs, and names of components that are known. There is no form in which code
 * could stand in it, and nothing evaluates it.
 */
export interface TextData {
  headings: readonly TextHeading[];
  parts: readonly TextPart[];
}
