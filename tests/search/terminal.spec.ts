import { spawnSync } from 'node:child_process';
import { expect, look } from '../browser/fixtures.ts';
import { PAGES } from '../browser/pages.ts';
import { commandsReadFixture } from '../fixture.ts';
import { some } from '../some.ts';
import { ask, siteOf } from './judge.ts';

commandsReadFixture();

/** Queries of every kind, and the site on which the page and the terminal are asked. */
const SAMPLE: [organisation: string, language: string, query: string][] = [
  ['vaga', 'nn', 'kor lenge må eg vente på time'],
  ['vaga', 'nn', 'kordinator'],
  ['eksempelvik', 'nb', 'broren min vil ikke ha hjelp'],
  ['eksempelvik', 'nb', 'får ikke sove'],
  ['eksempelvik', 'en', 'my daughter hears voices'],
  ['solli-dps', 'nb', 'behandlingsplan'],
  ['portal', 'nb', 'kan jeg velge sykehus selv'],
  ['portal', 'nb', 'herøy'],
];

for (const [organisation, language, query] of some(SAMPLE, 1))
  look(`the terminal ranks “${query}” on ${organisation}/${language} as the page does`, async ({ page }) => {
    const args = ['--out', '.loype/test/all', '--organisation', organisation, '--language', language, query];
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/search.ts', ...args], { encoding: 'utf8' });
    const ranked = [...stdout.matchAll(/^ *\d+\. ([^\s#]+)/gm)].map(([, address]) => address);
    expect(ranked.length, stderr).toBeGreaterThan(0);
    await page.goto(siteOf(`${organisation}/${language}`, PAGES).search.address);
    const [shown] = await ask(page, [query]);
    expect(ranked.slice(0, 5)).toEqual(shown?.addresses);
  });
