import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { PageRecord } from '../../src/site/page-records.ts';
import { EVERY_SITE, SITES } from './site.ts';

/** Pages about municipalities are put together alike: one in 40 stands for all. Oslo alone has districts in all languages. */
function isSample(page: PageRecord, index: number): boolean {
  return page.kind !== 'municipality' || page.id === 'municipality-oslo' || index % 40 === 0;
}

const validator = new HtmlValidate(new FileSystemConfigLoader());

for (const site of EVERY_SITE) {
  test(`every page of ${site.folder} is valid HTML`, async () => {
    const faults: string[] = [];
    for (const page of site.pages.filter(isSample)) {
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

test('a damaged page is found', async () => {
  const [site] = SITES;
  const page = site.pages[0];
  assert.ok(page);
  const damaged = site.html(page).replace('<h1', '<h1><div></div></h1><h1');
  const report = await validator.validateString(damaged, 'page.html');
  assert.equal(report.valid, false);
});
