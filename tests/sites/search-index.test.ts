// The index of every bundle is the one that Pagefind makes of its pages, though Pagefind reads each text once for all of them.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { readContent } from '../../src/check/read.ts';
import { textsOf } from '../../src/search/index/bundle.ts';
import { extract, plainPage } from '../../src/search/index/extract.ts';
import { SearchTexts } from '../../src/search/index/search-texts.ts';
import { partsOf } from '../../src/search/index/write.ts';
import { listPages } from '../../src/site/pages.ts';
import { DAYS, FIXTURE } from '../fixture.ts';
import { holdToPagefind } from '../unit/search/composed.ts';

const memory = mkdtempSync(join(tmpdir(), 'loype-search-index-'));
after(async () => {
  rmSync(memory, { recursive: true });
  await close();
});

/** The tests' own site, whole. */
const folder = '.loype/test/all';
const { content } = readContent(FIXTURE, DAYS);
assert.ok(content);
const pages = listPages(content, { base: '/', site: undefined, only: undefined });
const known = new SearchTexts(memory);

test('what there is to search on a page is known again on others that say the same', () => {
  for (const { file } of pages) {
    const html = readFileSync(join(folder, file), 'utf8');
    assert.deepEqual(known.extractOf(html, false), extract(html, false), file);
  }
});

for (const search of pages.filter((it) => it.kind === 'search'))
  test(`the index of ${search.address} is Pagefind's own, byte for byte`, async () => {
    const texts = textsOf(partsOf(folder, search, pages, content, known));
    assert.ok(texts.length > 1);
    const [{ language } = { language: '' }] = texts;
    await holdToPagefind(
      language,
      texts.map((it) => plainPage(it.extract, it.language, it.ignored)),
    );
  });
