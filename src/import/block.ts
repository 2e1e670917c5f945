import { withUsableSigns } from '../check/source/signs.ts';

/** A stretch of text within a block, with the address that it links to as it was written. */
export interface Part {
  text: string;
  href?: string;
}

/** Where on its page something stood: in the text itself, or in what surrounds it on every page. */
export type Region = 'text' | 'around';

/** What stands by itself on an old page: a heading, a paragraph or a line, a list item, a row of a table. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** Of a heading, from 1. */
  level: number;
  /** Whether an item is one of a list with numbers. */
  ordered: boolean;
  /** Its plain text, in one line. */
  text: string;
  /** The same text in its parts. Together they are `text`. */
  parts: Part[];
  region: Region;
  /** Blocks with the same number stood in one paragraph, cell or box. */
  group: number;
  /** Whether a person's name was taken out of it. */
  named: boolean;
  /** Whether a national identity number was taken out of it. */
  numbered: boolean;
}

/** An old page as it was read. */
export interface OldPage {
  /** Its title, where it says so itself. */
  title: string | null;
  /** The language that it says it is in, as its `lang` has it. */
  lang: string | null;
  /** Its address, from which the addresses in it are counted. */
  url: string | null;
  blocks: Block[];
}

/** A text as content may have it: without signs that are none or are not seen, with single spaces. What is at its ends is kept. */
export const plainSigns = (text: string): string =>
  withUsableSigns(text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')).replace(/\s+/gu, ' ');

/** Parts as one line of text: without spaces at its ends or two in a row, also where parts meet. */
export function tidyParts(parts: readonly Part[]): Part[] {
  const tidy: Part[] = [];
  for (const part of parts) {
    const last = tidy.at(-1);
    let text = plainSigns(part.text);
    if (!last || last.text.endsWith(' ')) text = text.trimStart();
    if (text === '') continue;
    if (last && last.href === part.href) last.text += text;
    else tidy.push({ ...part, text });
  }
  while (tidy.length > 0) {
    const last = tidy.at(-1) as Part;
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    tidy.pop();
  }
  return tidy;
}

export const partsText = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');

/** How many words a text has. */
export const words = (text: string): number => text.split(' ').length;
