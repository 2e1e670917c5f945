import type { Page } from '@playwright/test';
import { expect } from '../editor.ts';
import { write } from '../keys.ts';
import { fieldIn } from '../screen.ts';

/** A change by hand: what stands there, and what is written in its place. */
export type ByHand = readonly [before: string, after: string];

/** The file with changes by hand, each where its text stands alone. */
export function byHand(text: string, changes: readonly ByHand[]): string {
  return changes.reduce((now, [before, after]) => {
    expect(now.split(before), `stands once: ${before}`).toHaveLength(2);
    return now.replace(before, () => after);
  }, text);
}

/** A task of the guide's: what is done with the keyboard, how the editor says it, and what the hand edit would have changed. */
export interface Task {
  name: string;
  part?: string;
  steps(page: Page): Promise<void>;
  inWords: string[];
  changes: ByHand[];
}

/** Writes a text in each of its languages. */
export async function writeTexts(
  page: Page,
  group: string,
  texts: Record<string, string>,
  within = page.locator('main'),
) {
  for (const [language, text] of Object.entries(texts)) await write(page, fieldIn(within, group, language), text);
}
