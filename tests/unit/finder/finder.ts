import assert from 'node:assert/strict';
import { readContent } from '../../../src/check/read.ts';
import { search } from '../../../src/domain/finder/search.ts';
import { finderData } from '../../../src/finder/data.ts';
import { finderIndex } from '../../../src/finder/index.ts';
import { optionsOf } from '../../../src/finder/options.ts';
import { finderPayload } from '../../../src/finder/payload.ts';
import { viewOf } from '../../../src/finder/view.ts';
import { municipalitiesOn } from '../../../src/model/municipalities.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';
import { REGISTER } from '../whole-register.ts';
import { WORDS } from '../words.ts';

const { content, problems } = readContent(FIXTURE, DAYS);
assert.ok(content, JSON.stringify(problems));

/** What the whole register gives the field on a day beside the sites of the tests' own content, made text and read again as a browser does. */
function fieldOn(day: string) {
  assert.ok(content);
  const made = finderData({ ...content, register: REGISTER, municipalities: municipalitiesOn(REGISTER, day) });
  const data = JSON.parse(JSON.stringify(made)) as ReturnType<typeof finderData>;
  return { data, finder: finderIndex(data) };
}

const TODAY = fieldOn('2026-11-22');
export const { data: DATA, finder: FINDER } = TODAY;

/** When Vest-Lofoten is there. */
export const LATER = fieldOn('2028-01-01');

const payload = (language: 'nb' | 'nn' | 'en') => finderPayload(WORDS[language].finder, language, '/');

/** The answers to what is written, as the Norwegian front page shows them. */
export function answers(written: string, language: 'nb' | 'nn' | 'en' = 'nb', { data, finder } = TODAY) {
  return optionsOf(search(finder.index, written), finder, data, payload(language));
}

/** What the Norwegian front page shows and says of what is written. */
export function shown(written: string, { data, finder } = TODAY) {
  return viewOf(written, data, finder, payload('nb'));
}

/** The first few answers in short: 'Lillestrøm (før Skedsmo), Akershus'. */
export function inShort(written: string, most = 3, on = TODAY): string[] {
  return answers(written, 'nb', on)
    .slice(0, most)
    .map(({ name, by, where }) => `${name}${by ? ` (${by.text})` : ''}, ${where}`);
}
