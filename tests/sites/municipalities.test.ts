import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill } from '../../src/i18n/fill.ts';
import type { Municipality } from '../../src/model/municipalities.ts';
import type { Language } from '../../src/model/schemas/language.ts';
import type { Register } from '../../src/model/schemas/register.ts';
import type { Words } from '../../src/model/schemas/words.ts';
import { SHIPPED } from '../shipped.ts';
import { MUNICIPALITIES, REGISTER } from '../unit/register.ts';
import { MUNICIPALITIES as WHOLE, REGISTER as WHOLE_REGISTER } from '../unit/whole-register.ts';
import { WORDS, wordsIn } from '../unit/words.ts';
import { type BuiltSite, SITES, shipped } from './site.ts';

const [all] = SITES;

function htmlAt(address: string, site: BuiltSite = all): string {
  const page = site.pages.find((it) => it.address === address);
  assert.ok(page, address);
  return site.html(page);
}

/** A site with the register that it was made from. */
interface Registered {
  site: BuiltSite;
  register: Register;
  municipalities: readonly Municipality[];
  words: Record<Language, Words>;
}

const REGISTERED: Registered[] = [
  { site: all, register: REGISTER, municipalities: MUNICIPALITIES, words: WORDS },
  { site: shipped(), register: WHOLE_REGISTER, municipalities: WHOLE, words: wordsIn(SHIPPED) },
];

const pagesIn = (site: BuiltSite) => site.pages.filter((page) => page.kind === 'municipality');

/** The municipalities that the portal has pages about: those without a site of their own. */
const withoutSite = ({ site, municipalities }: Registered) =>
  municipalities.filter(({ slug }) => pagesIn(site).some((it) => it.id === `municipality-${slug}`));

test('the tests’ content has pages about 18 municipalities, and a site of the one that has its own', () => {
  assert.equal(pagesIn(all).length, 18 * 3);
  assert.equal(MUNICIPALITIES.length, 19);
});

for (const { site, register, municipalities } of REGISTERED)
  test(`all municipalities are linked from the front page of ${site.folder}, in each language`, () => {
    for (const { address } of site.pages.filter((it) => it.kind === 'portal')) {
      const lists = htmlAt(address, site).match(/<details>.*?<\/details>/gs) ?? [];
      assert.equal(lists.length, register.counties.length);
      const links = lists.flatMap((list) => [...list.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1]));
      assert.equal(new Set(links).size, municipalities.length);
      const slugs = links.map((link) => link?.split('/')[1]).sort();
      assert.deepEqual(slugs, municipalities.map((it) => it.slug).sort());
    }
  });

test('every page gives the national lines that answer whoever calls before it leads to the municipality’s own number', () => {
  for (const site of [all, shipped()])
    for (const page of pagesIn(site)) {
      const [, who = ''] = /<h2 id="who">(.*?)<h2 /s.exec(site.html(page)) ?? [];
      const leads = [...who.matchAll(/<a [^>]*\bhref="(tel:|https?:)([^"]*)"/g)].map(
        ([, scheme, to]) => `${scheme}${to}`,
      );
      assert.deepEqual(leads.slice(0, 2), ['tel:116123', 'tel:116117'], page.address);
      assert.ok(
        leads.slice(2).every((it) => it.startsWith('http')),
        page.address,
      );
    }
});

test('every page says whose words it is, and is not to be indexed', () => {
  const words = {
    nb: 'ikke skrevet av kommunen',
    nn: 'ikkje skrivne av kommunen',
    en: 'not written by the municipality',
  };
  for (const page of pagesIn(all)) {
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
  const [section = ''] = /<section[^>]*>\s*<h2 id="treatment".*?<\/section>/s.exec(html) ?? [];
  return Object.fromEntries(
    [...section.matchAll(/<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/gs)].map((match) => [
      text(match[1] ?? ''),
      text(match[2] ?? ''),
    ]),
  );
}

/** The labels of a site's rows, and how the texts beside them begin, in its own words. */
function labels(words: Words) {
  const { county, region, trust, localHospital, dps, centreTrust, parts } = words.municipality;
  const start = (text: string) => text.slice(0, text.indexOf(' {'));
  return { place: [county, region], rows: [trust, localHospital, dps], of: start(centreTrust), parts: start(parts) };
}

for (const registered of REGISTERED)
  test(`every page of ${registered.site.folder} has its municipality’s own facts, in each language`, () => {
    const { site } = registered;
    const { regions, trusts, localHospitals, centres } = registered.register.healthAreas;
    for (const { slug, label, county, area } of withoutSite(registered)) {
      const its = pagesIn(site).filter((it) => it.id === `municipality-${slug}`);
      assert.equal(its.length, 3, slug);
      for (const page of its) {
        const html = site.html(page);
        const found = rows(html);
        const own = labels(registered.words[page.language]);
        const [countyRow, regionRow] = own.place.map((row) => found[row]);
        const heading = /<h1[^>]*>\s*([^<]*?)\s*<\/h1>/.exec(html)?.[1]?.replace(/ (?:kommune|herad|municipality)/, '');
        assert.equal(heading, label, page.address);
        assert.equal(countyRow, [county.name, Object.values(county.names ?? {}).join(' · ')].filter(Boolean).join(' '));
        const someHospital = area.localHospital ?? area.districts?.[0]?.localHospital ?? '';
        const trust = trusts[localHospitals[someHospital]?.trust ?? ''];
        assert.equal(regionRow, regions[trust?.region ?? '']?.name, page.address);
        if (area.districts) continue;
        const also = (names: string[] = []) => (names.length > 0 ? ` ${own.parts} ${names.join(', ')}.` : '');
        const centreTrust = trusts[centres[area.dps ?? '']?.trust ?? ''];
        const others = [
          ...(area.alsoServedBy?.localHospital ?? []).map((it) => localHospitals[it]),
          ...(area.alsoServedBy?.dps ?? []).map((it) => centres[it]),
        ].map((it) => trusts[it?.trust ?? '']);
        const otherTrusts = new Set(others.filter((it) => it !== trust).map((it) => it?.name ?? ''));
        const expected = [
          `${trust?.name}${also([...otherTrusts])}`,
          `${area.localHospital}${also(area.alsoServedBy?.localHospital)}`,
          `${area.dps}${centreTrust === trust ? '' : ` ${own.of} ${centreTrust?.name}.`}${also(area.alsoServedBy?.dps)}`,
        ];
        assert.deepEqual(
          own.rows.map((row) => found[row]),
          expected,
          page.address,
        );
      }
    }
  });

for (const registered of REGISTERED)
  test(`a city with several areas tells each part of it who treats and who is responsible in ${registered.site.folder}`, () => {
    const { trusts, localHospitals, centres } = registered.register.healthAreas;
    const words = registered.words.nb;
    for (const { slug, area } of withoutSite(registered).filter((it) => it.area.districts)) {
      const page = pagesIn(registered.site).find((it) => it.id === `municipality-${slug}` && it.language === 'nb');
      assert.ok(page, slug);
      const html = registered.site.html(page);
      const [section = ''] = /<section[^>]*id="districts".*?<\/section>/s.exec(html) ?? [];
      const hospitals = new Set(area.districts?.map((it) => it.localHospital ?? area.localHospital));
      const trustOf = (name = '') => trusts[localHospitals[name]?.trust ?? '']?.name;
      const its = new Set([...hospitals].map(trustOf));
      for (const district of area.districts ?? []) {
        const [row = ''] = section.split('<div').filter((part) => part.includes(`<dt>${district.name}</dt>`));
        const text = row.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
        assert.ok(
          text.includes(fill(words.municipality.districtDps, { name: district.dps ?? area.dps ?? '' })),
          district.name,
        );
        const hospital = district.localHospital ?? area.localHospital;
        const trust = trustOf(hospital);
        assert.equal(
          text.includes(fill(words.municipality.districtTrust, { name: trust ?? '' })),
          its.size > 1,
          district.name,
        );
        const centreTrust = trusts[centres[district.dps ?? area.dps ?? '']?.trust ?? '']?.name;
        assert.equal(text.includes(`${labels(words).of} ${centreTrust}.`), centreTrust !== trust, district.name);
        assert.equal(
          text.includes(fill(words.municipality.districtHospital, { name: hospital ?? '' })),
          hospitals.size > 1,
          district.name,
        );
        assert.equal(text.includes(words.municipality.doubtful), district.doubtful !== undefined, district.name);
      }
    }
  });

test('a website that is doubtful is no button, and is said to be doubtful', () => {
  for (const { slug, websites } of MUNICIPALITIES.filter((it) => it.slug !== 'vaga')) {
    const page = pagesIn(all).find((it) => it.id === `municipality-${slug}` && it.language === 'nb');
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
