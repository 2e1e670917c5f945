// The open data say what the pages say, and lie where the index says.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { limitsIn } from './limits.ts';
import { SITES } from './site.ts';

/** A text as data have it: any space is a space. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').trim();

for (const site of SITES) {
  const read = (file: string) => JSON.parse(site.text(`data/v1/${file}`));
  const index = read('index.json');
  /** Where a file lies that an address names. */
  const fileOf = (address: string) => new URL(address, 'https://x.invalid').pathname.slice(site.base.length);

  test(`${site.folder}: every file that the index names is there`, () => {
    const named = [...index.organisations, ...index.pathways].map((it: { data: string }) => it.data);
    const all = [...named, ...index.register, index.changes, ...Object.values<string>(index.schemas)];
    assert.ok(all.length > 10);
    for (const address of all) assert.ok(existsSync(join(site.folder, fileOf(address))), address);
  });

  test(`${site.folder}: an organisation’s data have its pages and the numbers on them`, () => {
    for (const { slug } of index.organisations) {
      const data = read(`organisations/${slug}.json`);
      const fronts = site.pages.filter((it) => it.kind === 'front' && it.organisation === slug);
      assert.ok(fronts.length > 0);
      for (const page of fronts) {
        assert.equal(fileOf(data.pages[page.language].front), page.address.slice(site.base.length));
        const html = site.html(page).replaceAll('\u00a0', ' ');
        const ids = data.coordinators.map((it: { contact: string }) => it.contact);
        for (const { id, phones } of data.contacts)
          if (ids.includes(id))
            for (const { number } of phones) assert.ok(html.includes(number), `${page.address} ${number}`);
      }
    }
  });

  test(`${site.folder}: a pathway’s data have the amounts that its page says`, () => {
    for (const { id } of index.pathways) {
      const { limits, pages } = read(`pathways/${id}.json`);
      const [language, address] = Object.entries<string>(pages)[0] ?? assert.fail(id);
      const html = site.text(`${fileOf(address)}index.html`);
      const onPage = limitsIn(html).map(plain);
      const says = limits.map((it: { says: Record<string, string> }) => it.says[language]);
      assert.ok(onPage.length > 1, address);
      for (const text of onPage)
        assert.ok(
          says.some((it: string) => it.startsWith(text)),
          `${address}: ${text}`,
        );
    }
  });

  test(`${site.folder}: no sitemap and no list of pages names data`, () => {
    assert.ok(site.pages.every(({ address }) => !address.startsWith(`${site.base}data/`)));
    if (existsSync(join(site.folder, 'sitemap.xml'))) assert.doesNotMatch(site.text('sitemap.xml'), /\/data\//);
  });
}
