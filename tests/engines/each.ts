import { after, before, describe } from 'node:test';
import serve from '../browser/serve.ts';
import type { Engine, Tab } from './engine.ts';
import { FIREFOX } from './firefox.ts';
import { WEBKIT } from './webkit.ts';

/** Serves the sites while the tests of a file run. */
export function served(): void {
  let stop = () => {};
  before(async () => {
    stop = await serve();
  });
  after(() => stop());
}

/** Lets each browser beside Chromium go through the same tests, in one tab. Skips those that are not here. */
export function eachEngine(what: string, tests: (tab: () => Tab) => void): void {
  for (const { name, missing, start } of [FIREFOX, WEBKIT] satisfies Engine[]) {
    describe(`${name}: ${what}`, { skip: missing }, () => {
      let tab: Tab;
      before(async () => {
        tab = await start();
        await tab.size(600, 900);
      });
      after(() => tab?.close());
      tests(() => tab);
    });
  }
}
