import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import serve from '../browser/serve.ts';
import { originOf } from '../browser/sites.ts';
import type { Heard } from './browsers.ts';
import { DEAF, type Ears, listen } from './ears.ts';
import { CASES, type Case, type Listener } from './pages.ts';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** The day that the pages were built on. */
const TODAY = `${process.env['LOYPE_AS_OF']}T12:00:00`;

/** What was heard when it was last listened to and judged. `LOYPE_LISTEN_ANEW=1` writes it down anew. */
const ANEW = process.env['LOYPE_LISTEN_ANEW'] === '1';

/** What is not of the page: what the browser says of its window, and of a page that comes. */
const ELSE = /^(?:Loading\. Please wait\.|Finished loading .*|.* frame\.?|Chromium.*|.*Mozilla Firefox.*)$/;

/** What is said, line by line, with the spaces that hold numbers together as any other. */
const plain = (lines: readonly string[]) =>
  lines.map((line) => line.replaceAll('\u00a0', ' ').trim()).filter((line) => line && !ELSE.test(line));

/** Goes through a page as its case says, and gives what was heard. */
async function hear(one: Case, language: Language, ears: Ears, browser: Heard): Promise<string> {
  const { go, run, close } = await browser.open(ears, TODAY);
  const heard: string[] = [];
  const note = async (did: string) => {
    const lines = plain(await ears.said());
    heard.push(`[${did}]`, ...lines);
    return lines;
  };
  const listener: Listener = {
    ...ears,
    run,
    hear: async (key, times = 1) => {
      for (let time = 0; time < times; time++) {
        ears.press(key);
        await note(key);
      }
    },
    write: async (text) => {
      ears.type(text);
      // How far the typing had come when it was looked at.
      const typed = new RegExp(`^(?:${[...text].map((_, nth) => text.slice(0, nth + 1)).join('|')})\\.?$`);
      heard.push(`[writes ${text}]`);
      // A page thinks before it answers, and may answer twice.
      for (let tries = 0, silent = 0; tries < 5 && silent < (heard.at(-1)?.startsWith('[') ? 3 : 1); tries++) {
        const lines = plain(await ears.said()).filter((line) => !typed.test(line));
        heard.push(...lines);
        silent = lines.length > 0 ? 0 : silent + 1;
      }
    },
    find: async (key, pattern) => {
      for (let tries = 0; tries < 30; tries++) {
        ears.press(key);
        const lines = plain(await ears.said());
        if (!pattern.test(lines.join(' '))) continue;
        heard.push(`[${key}]`, ...lines);
        return;
      }
      throw new Error(`${pattern} is not heard by pressing ${key}.`);
    },
  };
  try {
    await ears.said();
    await go(originOf('all') + one.address(language));
    const first = plain(await ears.said());
    // Orca reads on by itself until a key is pressed; of that, the page's name and how much there is on it.
    const sum = first.findIndex((line) => /^Page has /.test(line));
    if (one.fromTheFirst) heard.push('[the page comes]', ...first.slice(0, sum + 1));
    await one.listen(listener, language);
  } finally {
    await close();
    await ears.said();
  }
  return `${heard.join('\n')}\n`;
}

/** Listens to every page in some languages, and compares it with what was heard before. */
export function heardIn(browser: Heard, languages: readonly Language[] = LANGUAGES): void {
  describe(`heard with Orca in ${browser.name}`, { skip: DEAF || browser.missing }, () => {
    let ears: Ears;
    let stop = () => {};
    before(async () => {
      stop = await serve();
      ears = await listen();
    });
    after(() => {
      ears?.close();
      stop();
    });
    for (const language of languages)
      for (const one of CASES)
        test(`${language}: ${one.name}`, async () => {
          const file = join(import.meta.dirname, browser.name, language, `${one.name.replaceAll(' ', '-')}.txt`);
          const text = await hear(one, language, ears, browser);
          if (ANEW) {
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, text);
          }
          assert.equal(text, existsSync(file) ? readFileSync(file, 'utf8') : '');
        });
  });
}
