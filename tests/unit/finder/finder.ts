import assert from 'node:assert/strict';
import { readContent } from '../../../src/content/read.ts';
import { search } from '../../../src/domain/finder/search.ts';
import { finderData } from '../../../src/finder/data.ts';
import { finderIndex } from '../../../src/finder/index.ts';
import { optionsOf } from '../../../src/finder/options.ts';
import { WORDS } from '../words.ts';

const { content, problems } = readContent('content');
assert.ok(content, JSON.stringify(problems));

/** What the shipped content gives the field, made text and read again as a browser does. */
export const DATA = JSON.parse(JSON.stringify(finderData(content))) as ReturnType<typeof finderData>;

export const FINDER = finderIndex(DATA);

/** The answers to what is written, as the Norwegian front page shows them. */
export function answers(written: string, language: 'nb' | 'nn' | 'en' = 'nb') {
  const found = search(FINDER.index, written);
  return optionsOf(found, FINDER, DATA, { words: WORDS[language].finder, language, base: '/' });
}

/** The first few answers in short: 'Lillestrøm (før Skedsmo), Akershus'. */
export function inShort(written: string, most = 3): string[] {
  return answers(written)
    .slice(0, most)
    .map(({ name, by, where }) => `${name}${by ? ` (${by.text})` : ''}, ${where}`);
}
