import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { PageRecord } from '../../src/site/page-records.ts';
import { some } from '../some.ts';
import { type BuiltSite, EVERY_SITE, SITES } from './site.ts';

/** Pages about municipalities are put together alike: one in 40 stands for all. Oslo alone has districts in all languages. */
const isSample = (page: PageRecord, index: number) =>
  page.kind !== 'municipality' || page.id === 'municipality-oslo' || index % 40 === 0;

/** The first page of every kind in every language, and of the others so many: `npm test` validates one in five. */
function sampleOf({ pages }: BuiltSite): PageRecord[] {
  const wanted = pages.filter(isSample);
  const kinds = Map.groupBy(wanted, ({ kind, language }) => `${kind} ${language}`);
  const first = [...kinds.values()].flatMap((it) => it.slice(0, 1));
  return [...new Set([...first, ...some(wanted, Math.ceil(wanted.length / 5))])];
}

const validator = new HtmlValidate(new FileSystemConfigLoader());

for (const site of EVERY_SITE) {
  test(`the pages of ${site.folder} are valid HTML`, async () => {
    const faults: string[] = [];
    for (const page of sampleOf(site)) {
      const report = await validator.validateString(site.html(page), 'page.html');
      for (const { messages } of report.results) {
        faults.push(
          ...messages.map(
            ({ line, column, ruleId, message }) => `${page.file}:${line}:${column} ${ruleId}: ${message}`,
          ),
        );
      }
    }
    assert.deepEqual(faults, []);
  });
}

test('the blocks for other websites are valid HTML', async () => {
  for (const { folder, text } of EVERY_SITE) {
    const files = globSync('{data,embed}/**/*.html', { cwd: folder });
    assert.ok(files.length > 1, folder);
    // The same few forms with other words.
    for (const file of some(files, Math.ceil(files.length / 5))) {
      const { results } = await validator.validateString(text(file), 'block.html');
      assert.deepEqual(
        results.flatMap((it) => it.messages.map(({ ruleId, message }) => `${file} ${ruleId}: ${message}`)),
        [],
      );
    }
  }
});

test('a damaged page is found', async () => {
  const [site] = SITES;
  const page = site.pages[0];
  assert.ok(page);
  const damaged = site.html(page).replace('<h1', '<h1><div></div></h1><h1');
  const report = await validator.validateString(damaged, 'page.html');
  assert.equal(report.valid, false);
});
