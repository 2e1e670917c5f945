import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MUNICIPALITIES, REGISTER } from '../unit/register.ts';
import { SITES } from './site.ts';

const [all] = SITES;
const pages = all.pages.filter((page) => page.kind === 'municipality');
const htmlAt = (address: string) => {
  const page = all.pages.find((it) => it.address === address);
  assert.ok(page, address);
  return all.html(page);
};

test('all 357 municipalities are linked from the front page, in each language', () => {
  for (const front of ['/', '/nn/', '/en/']) {
    const lists = htmlAt(front).match(/<details>.*?<\/details>/gs) ?? [];
    assert.equal(lists.length, 15);
    const links = lists.flatMap((list) => [...list.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1]));
    assert.equal(new Set(links).size, 357);
    const slugs = links.map((link) => link?.split('/')[1]).sort();
    assert.deepEqual(slugs, MUNICIPALITIES.map((it) => it.slug).sort());
  }
});

test('every page says whose words it is, and is not to be indexed', () => {
  const words = {
    nb: 'ikke skrevet av kommunen',
    nn: 'ikkje skrivne av kommunen',
    en: 'not written by the municipality',
  };
  for (const page of pages) {
    const html = all.html(page);
    assert.ok(html.includes(words[page.language]), page.address);
    assert.ok(html.includes('<meta name="robots" content="noindex">'), page.address);
    assert.equal(html.match(/<h1/g)?.length, 1, page.address);
  }
});

/** The rows of a page's list of facts, as text. */
function rows(html: string): Record<string, string> {
  const text = (part: string) =>
    part
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const [section = ''] = /<section[^>]*aria-labelledby="treatment".*?<\/section>/s.exec(html) ?? [];
  return Object.fromEntries(
    [...section.matchAll(/<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/gs)].map((match) => [
      text(match[1] ?? ''),
      text(match[2] ?? ''),
    ]),
  );
}

test('every page has its municipality’s own facts', () => {
  for (const { slug, label, county, area } of MUNICIPALITIES.filter((it) => it.slug !== 'vaga')) {
    const page = pages.find((it) => it.id === `municipality-${slug}` && it.language === 'nb');
    assert.ok(page, slug);
    const html = all.html(page);
    const found = rows(html);
    const heading = /<h1[^>]*>\s*([^<]*?)\s*<\/h1>/.exec(html)?.[1]?.replace(/ (?:kommune|herad)/, '');
    assert.equal(heading, label, slug);
    assert.ok(found['Fylke']?.startsWith(county.name), slug);
    assert.equal(found['Helseregion'], REGISTER.healthAreas.regions[area.region]?.name, slug);
    if (area.districts) continue;
    assert.ok(
      found['Ansvarlig for behandlingen']?.startsWith(REGISTER.healthAreas.trusts[area.trust ?? '']?.name ?? '-'),
    );
    assert.ok(found['Lokalsykehus (område)']?.startsWith(area.localHospital ?? '-'), slug);
    assert.ok(found['DPS for voksne (område)']?.startsWith(area.dps ?? '-'), slug);
  }
});

test('a website that is doubtful is no button, and is said to be doubtful', () => {
  for (const { slug, websites } of MUNICIPALITIES.filter((it) => it.slug !== 'vaga')) {
    const page = pages.find((it) => it.id === `municipality-${slug}` && it.language === 'nb');
    assert.ok(page, slug);
    const html = all.html(page);
    const [website] = websites;
    assert.ok(website && html.includes(`href="${website.url}"`), slug);
    assert.equal(html.includes('Vi er ikke sikre på at adressen er riktig'), website.doubtful, slug);
    assert.equal(new RegExp(`<a class="ds-button call"[^>]*href="${website.url}"`).test(html), !website.doubtful, slug);
  }
});

test('names in other languages stand with their language', () => {
  const html = htmlAt('/porsanger/');
  assert.match(html, /<span lang="se">Porsáŋggu gielda<\/span>/);
  assert.match(html, /<span lang="fkv">Porsangin komuuni<\/span>/);
  assert.match(htmlAt('/'), /<h3>\s*Finnmark\s*<span class="place-names">\s*<span lang="se">Finnmárku<\/span>/);
});
