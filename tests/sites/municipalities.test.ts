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

const ROWS = {
  nb: ['Ansvarlig for behandlingen', 'Lokalsykehus (område)', 'DPS for voksne (område)'],
  nn: ['Ansvarleg for behandlinga', 'Lokalsjukehus (område)', 'DPS for vaksne (område)'],
  en: ['Responsible for treatment', 'Local hospital (area)', 'DPS for adults (area)'],
};
const COUNTY_AND_REGION = {
  nb: ['Fylke', 'Helseregion'],
  nn: ['Fylke', 'Helseregion'],
  en: ['County', 'Health region'],
};
const PARTS = {
  nb: 'Deler av kommunen hører til',
  nn: 'Delar av kommunen høyrer til',
  en: 'Parts of the municipality belong to',
};
const OF = { nb: 'DPS-et hører til', nn: 'DPS-et høyrer til', en: 'The centre belongs to' };

test('every page has its municipality’s own facts, in each language', () => {
  const { regions, trusts, localHospitals, centres } = REGISTER.healthAreas;
  for (const { slug, label, county, area } of MUNICIPALITIES.filter((it) => it.slug !== 'vaga')) {
    const its = pages.filter((it) => it.id === `municipality-${slug}`);
    assert.equal(its.length, 3, slug);
    for (const page of its) {
      const html = all.html(page);
      const found = rows(html);
      const [countyRow, regionRow] = COUNTY_AND_REGION[page.language].map((row) => found[row]);
      const heading = /<h1[^>]*>\s*([^<]*?)\s*<\/h1>/.exec(html)?.[1]?.replace(/ (?:kommune|herad|municipality)/, '');
      assert.equal(heading, label, page.address);
      assert.equal(countyRow, [county.name, Object.values(county.names ?? {}).join(' · ')].filter(Boolean).join(' '));
      const someHospital = area.localHospital ?? area.districts?.[0]?.localHospital ?? '';
      const trust = trusts[localHospitals[someHospital]?.trust ?? ''];
      assert.equal(regionRow, regions[trust?.region ?? '']?.name, page.address);
      if (area.districts) continue;
      const also = (names: string[] = []) => (names.length > 0 ? ` ${PARTS[page.language]} ${names.join(', ')}.` : '');
      const centreTrust = trusts[centres[area.dps ?? '']?.trust ?? ''];
      const others = [
        ...(area.alsoServedBy?.localHospital ?? []).map((it) => localHospitals[it]),
        ...(area.alsoServedBy?.dps ?? []).map((it) => centres[it]),
      ].map((it) => trusts[it?.trust ?? '']);
      const otherTrusts = new Set(others.filter((it) => it !== trust).map((it) => it?.name ?? ''));
      const expected = [
        `${trust?.name}${also([...otherTrusts])}`,
        `${area.localHospital}${also(area.alsoServedBy?.localHospital)}`,
        `${area.dps}${centreTrust === trust ? '' : ` ${OF[page.language]} ${centreTrust?.name}.`}${also(area.alsoServedBy?.dps)}`,
      ];
      assert.deepEqual(
        ROWS[page.language].map((row) => found[row]),
        expected,
        page.address,
      );
    }
  }
});

test('a city with several areas tells each part of it who treats and who is responsible', () => {
  const { trusts, localHospitals, centres } = REGISTER.healthAreas;
  for (const { slug, area } of MUNICIPALITIES.filter((it) => it.area.districts)) {
    const html = htmlAt(`/${slug}/`);
    const [section = ''] = /<section[^>]*id="districts".*?<\/section>/s.exec(html) ?? [];
    const hospitals = new Set(area.districts?.map((it) => it.localHospital ?? area.localHospital));
    const trustOf = (name = '') => trusts[localHospitals[name]?.trust ?? '']?.name;
    const its = new Set([...hospitals].map(trustOf));
    for (const district of area.districts ?? []) {
      const [row = ''] = section.split('<div').filter((part) => part.includes(`<dt>${district.name}</dt>`));
      const text = row.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
      assert.ok(text.includes(`DPS: ${district.dps ?? area.dps}`), district.name);
      const hospital = district.localHospital ?? area.localHospital;
      const trust = trustOf(hospital);
      assert.equal(text.includes(`Ansvarlig: ${trust}`), its.size > 1, district.name);
      const centreTrust = trusts[centres[district.dps ?? area.dps ?? '']?.trust ?? '']?.name;
      assert.equal(text.includes(`${OF.nb} ${centreTrust}.`), centreTrust !== trust, district.name);
      assert.equal(text.includes(`Lokalsykehus: ${hospital}`), hospitals.size > 1, district.name);
      assert.equal(text.includes('Dette er usikkert'), district.doubtful !== undefined, district.name);
    }
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
  for (const [language, name] of [
    ['se', 'Porsáŋgu'],
    ['se', 'Porsáŋggu gielda'],
    ['fkv', 'Porsanki'],
    ['fkv', 'Porsangin komuuni'],
  ])
    assert.ok(html.includes(`<span lang="${language}">${name}</span>`), name);
  assert.match(htmlAt('/'), /<h3>\s*Finnmark\s*<span class="place-names">\s*<span lang="se">Finnmárku<\/span>/);
});

test('a municipality with a site of its own has the facts there, and says whose data they are', () => {
  assert.deepEqual(rows(htmlAt('/vaga/')), {
    Fylke: 'Innlandet',
    Helseregion: 'Helse Sør-Øst RHF',
    'Ansvarleg for behandlinga': 'Sykehuset Innlandet HF',
    'Lokalsjukehus (område)': 'Lillehammer',
    'DPS for vaksne (område)': 'Lillehammer',
  });
  assert.match(htmlAt('/vaga/om-nettstaden/'), /Inneheld data frå SSB/);
  // It has given no number, so nothing of it is from the register.
  assert.deepEqual(rows(htmlAt('/eksempelvik/')), {});
  assert.doesNotMatch(htmlAt('/eksempelvik/om-nettstedet/'), /Inneholder data fra/);
});

test('staff can turn to whoever the portal names, and to nobody where it names none', () => {
  const link = /<a[^>]*href="mailto:kommuner@example\.no"[^>]*>\s*Ta kontakt om denne sida\s*<\/a>/;
  const [, , live] = SITES;
  const page = live.pages.find((it) => it.address === '/lom/');
  assert.ok(page);
  assert.match(live.html(page), link);
  assert.doesNotMatch(htmlAt('/lom/'), link);
});
