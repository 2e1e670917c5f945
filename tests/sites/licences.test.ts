import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { LICENCES_FILE, licencesText } from '../../src/site/licences.ts';
import { EVERY_SITE } from './site.ts';

for (const { folder, base, pages, html } of EVERY_SITE)
  test(`${folder}: the licences lie in the site, and every page about it leads to them`, () => {
    assert.equal(readFileSync(join(folder, LICENCES_FILE), 'utf8'), licencesText(resolve('.')));
    const about = pages.filter((it) => it.id === 'about-site' && it.kind !== 'moved');
    assert.ok(about.length > 0);
    for (const page of about) assert.ok(html(page).includes(`href="${base}${LICENCES_FILE}"`), page.file);
    // A page of the list is one that is read; this is a file.
    assert.ok(!pages.some((it) => it.file === LICENCES_FILE));
    const map = join(folder, 'sitemap.xml');
    if (existsSync(map)) assert.doesNotMatch(readFileSync(map, 'utf8'), /licences/);
  });
