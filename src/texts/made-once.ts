import type { TextData } from '../model/text-data.ts';
import type { Page } from '../site/page.ts';

/** Gives pages their texts, each of which is made once. */
export function textsOf(make: (entry: string) => TextData): (page: Pick<Page, 'entry'>) => TextData | null {
  const made = new Map<string, TextData>();
  return ({ entry }) => {
    if (entry === null) return null;
    const text = made.get(entry) ?? make(entry);
    made.set(entry, text);
    return text;
  };
}
