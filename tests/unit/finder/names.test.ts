import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { search } from '../../../src/domain/finder/search.ts';
import { MUNICIPALITIES, REGISTER } from '../whole-register.ts';
import { answers, DATA, FINDER, inShort, LATER } from './finder.ts';

/** Every name of every municipality, with the place of the municipality in the data. */
const NAMES = MUNICIPALITIES.flatMap(({ name, label, names, councilNames, designation }, place) =>
  [name, label, `${name} ${designation}`, ...Object.values(names), ...Object.values(councilNames)].map((written) => ({
    written,
    place,
  })),
);

const targets = (written: string) => search(FINDER.index, written).map((it) => it.target);

test('every municipality is found first by each of its names', () => {
  const shared = new Set(['Herøy', 'Våler', 'Herøy kommune', 'Våler kommune']);
  for (const { written, place } of NAMES) {
    const found = targets(written);
    // Two municipalities of one name are the first two.
    const upTo = shared.has(written) ? 2 : 1;
    if (!found.slice(0, upTo).includes(place)) assert.fail(`${written}: ${inShort(written).join(' | ')}`);
  }
});

test('however it is written: upper case, without æøå, with kommune or without', () => {
  const ways: ((name: string) => string)[] = [
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => `  ${name}  `,
    (name) => `${name} kommune`,
    (name) => name.replace(/[åÅ]/g, 'a').replace(/[øØ]/g, 'o').replace(/[æÆ]/g, 'a'),
    (name) => name.replace(/å/g, 'aa').replace(/ø/g, 'oe').replace(/æ/g, 'ae').replace(/Å/g, 'Aa').replace(/Ø/g, 'Oe'),
    (name) => name.normalize('NFD'),
    (name) => name.replaceAll('-', ' '),
  ];
  const property = fc.property(fc.constantFrom(...MUNICIPALITIES.keys()), fc.constantFrom(...ways), (place, way) => {
    const { label } = MUNICIPALITIES[place] ?? { label: '' };
    assert.equal(targets(way(label))[0], place, way(label));
  });
  fc.assert(property, { numRuns: 800, seed: 7 });
});

test('st. and sankt may be left out or added', () => {
  for (const written of ['St. Hanshaugen', 'st hanshaugen', 'sankt hanshaugen', 'Hanshaugen'])
    assert.deepEqual(inShort(written, 1), ['St. Hanshaugen, del av Oslo'], written);
  assert.equal(inShort('St. Vågå', 1)[0], 'Vågå, Innlandet');
});

test('every municipality is found by its number, and first where that is no postal code', () => {
  for (const [place, { number }] of MUNICIPALITIES.entries()) {
    assert.ok(number);
    const found = targets(number);
    assert.equal(found[FINDER.index.codes.has(number) && found[0] !== place ? 1 : 0], place, number);
    for (const said of [`kommune ${number}`, `Kommunenummer ${number}`, `K-${number}`])
      assert.deepEqual(targets(said), [place], said);
  }
});

test('every postal code leads to its municipality', () => {
  const codes = Object.entries(REGISTER.postalCodes).flatMap(([number, towns]) =>
    Object.values(towns).flatMap((list) => list.split(' ').map((code) => ({ number, code }))),
  );
  assert.equal(codes.length, 5114);
  for (const { number, code } of codes) {
    const [first] = search(FINDER.index, code);
    assert.equal(MUNICIPALITIES[first?.target ?? -1]?.number, number, code);
    assert.equal(first?.by.kind, 'code');
  }
});

test('a postal code may have a name beside it, the land before it, and a space in it', () => {
  const ways = ['7010', ' 7010 ', '70 10', '7010 Trondheim', 'Trondheim 7010', 'N-7010', 'NO-7010'];
  for (const written of [...ways, 'Kongens gate 1, 7010 Trondheim'])
    assert.deepEqual(inShort(written), ['Trondheim (7010 Trondheim), Trøndelag'], written);
  for (const written of ['701', '70100', '0000', '+47 7010', '73 70 10 00'])
    assert.deepEqual(inShort(written), [], written);
});

test('the name beside a code decides between two, stands alone beside an unknown code, and else is an answer too', () => {
  assert.deepEqual(inShort('1101'), ['Oslo (1101 Oslo), Oslo', 'Eigersund (kommunenummer 1101), Rogaland']);
  assert.deepEqual(inShort('1101 Oslo'), ['Oslo (1101 Oslo), Oslo']);
  assert.deepEqual(inShort('Eigersund 1101'), ['Eigersund (kommunenummer 1101), Rogaland']);
  assert.deepEqual(inShort('Oslo 9999', 1), ['Oslo, Oslo']);
  assert.deepEqual(inShort('Bergen 0150'), ['Oslo (0150 Oslo), Oslo', 'Bergen, Vestland']);
});

test('every post town leads to a municipality that it is in', () => {
  for (const [number, towns] of Object.entries(REGISTER.postalCodes)) {
    for (const town of Object.keys(towns)) {
      const found = targets(town).map((target) => MUNICIPALITIES[target]?.number);
      if (!found.includes(number)) assert.fail(`${town}: ${inShort(town).join(' | ')}`);
    }
  }
});

test('every former name and number leads to what it has become', () => {
  for (const [numbers, name, now] of DATA.former) {
    for (const number of numbers.split(' ').filter(Boolean))
      for (const place of now) assert.ok(targets(number).includes(place), number);
    if (name) for (const place of now) assert.ok(targets(name).includes(place), name);
  }
});

const CASES: [written: string, first: string[]][] = [
  ['Skedsmo', ['Lillestrøm (før Skedsmo), Akershus']],
  ['haram', ['Haram, Møre og Romsdal']],
  ['ørskog', ['Ålesund (før Ørskog), Møre og Romsdal']],
  ['Viken', ['Akershus (før Viken), fylke', 'Buskerud (før Viken), fylke', 'Østfold (før Viken), fylke']],
  ['troms og finnmark', ['Finnmark (før Troms og Finnmark), fylke', 'Troms (før Troms og Finnmark), fylke']],
  [
    'Vestfold og Telemark',
    ['Telemark (før Vestfold og Telemark), fylke', 'Vestfold (før Vestfold og Telemark), fylke'],
  ],
  ['Sogn og Fjordane', ['Vestland (før Sogn og Fjordane), fylke']],
  ['Nordlánnda', ['Nordland (Nordlánnda), fylke']],
  ['Kárášjohka', ['Karasjok (Kárášjohka), Finnmark']],
  ['karasjohka', ['Karasjok (Kárášjohka), Finnmark']],
  ['Porsanki', ['Porsanger (Porsanki), Finnmark']],
  ['herøy', ['Herøy, Møre og Romsdal', 'Herøy, Nordland']],
  ['heroy nordland', ['Herøy, Nordland']],
  ['Herøy i Nordland', ['Herøy, Nordland']],
  ['Stathelle', ['Bamble (Stathelle), Telemark']],
  ['bø', ['Bø, Nordland', 'Midt-Telemark (før Bø), Telemark']],
  ['Egersund', ['Eigersund (Egersund), Rogaland']],
  ['Frogner', ['Frogner, del av Oslo']],
  ['Lom Innlandet', ['Lom, Innlandet']],
  ['Nes Akershus', ['Nes, Akershus']],
  ['Bø Nordland', ['Bø, Nordland']],
  ['Bø i Nordl', ['Bø, Nordland']],
  ['Bø, Telemark', ['Midt-Telemark (før Bø), Telemark']],
  ['Tromsø, Troms', ['Tromsø, Troms']],
  ['Karasjok Finnmárku', ['Karasjok, Finnmark']],
  ['Kvam Hordaland', ['Kvam, Vestland']],
  ['Lørenskog kommune Akershus', ['Lørenskog, Akershus']],
  ['Lade, Trondheim', ['Østbyen (Lade), del av Trondheim']],
  ['Lom Agder', ['Lom, Innlandet']],
  ['Bergen, Norway', ['Bergen, Vestland']],
  ['Municipality of Bergen', ['Bergen, Vestland']],
  ['City of Oslo', ['Oslo, Oslo']],
  ['Oslo sentrum', ['Oslo, Oslo']],
  ['Tana bru', ['Tana (Tana bru), Finnmark']],
  ['Knarvik', ['Alver (Knarvik), Vestland']],
  ['majorstua', ['Frogner (Majorstua), del av Oslo']],
  ['Sandviken', ['Bergenhus (Sandviken), del av Bergen']],
  ['Byåsen', ['Trondheim (Byåsen), Trøndelag']],
  ['Kristiania', ['Oslo (før Kristiania), Oslo']],
  ['Divtasvuodna', ['Hamarøy (før Divtasvuodna), Nordland', 'Narvik (før Divtasvuodna), Nordland']],
  ['Røa', ['Vestre Aker (Røa), del av Oslo', 'Lunner (Roa), Akershus']],
  ['Roa', ['Lunner (Roa), Akershus', 'Vestre Aker (Røa), del av Oslo']],
];

for (const [written, first] of CASES) {
  test(`${written} finds ${first.join(' and ')}`, () => assert.deepEqual(inShort(written, first.length), first));
}

test('every place of our own list leads to the municipality or the part of the city that it is in', () => {
  assert.ok(REGISTER.places.length >= 100);
  for (const { name, municipalities, district } of REGISTER.places) {
    const found = answers(name);
    for (const number of municipalities) {
      const { name: own, slug } = MUNICIPALITIES.find((it) => it.number === number) ?? { name: '', slug: '' };
      const its = found.filter((it) => it.href?.startsWith(`/${slug}/`)).slice(0, 1);
      assert.deepEqual(
        its.map((it) => it.name),
        [district ?? own],
        name,
      );
    }
  }
});

test('those that Vest-Lofoten takes in are found by name and number, before it and after it', () => {
  const members = [
    ['moskenes', 'Moskenes', '1874'],
    ['vestvagoy', 'Vestvågøy', '1860'],
  ] as const;
  for (const [name, full, number] of members) {
    assert.deepEqual(inShort(name, 1), [`${full}, Nordland`]);
    assert.deepEqual(inShort(`kommune ${number}`), [`${full} (kommunenummer ${number}), Nordland`]);
    assert.deepEqual(inShort(name, 1, LATER), [`Vest-Lofoten (før ${full}), Nordland`]);
    assert.deepEqual(inShort(`kommune ${number}`, 3, LATER), [`Vest-Lofoten (kommunenummer ${number}), Nordland`]);
    assert.ok(inShort(number, 9, LATER).includes(`Vest-Lofoten (kommunenummer ${number}), Nordland`));
  }
  assert.deepEqual(inShort('Leknes', 1, LATER), ['Vest-Lofoten (Leknes), Nordland']);
  assert.deepEqual(inShort('Flakstad', 1, LATER), ['Flakstad, Nordland']);
  assert.ok(!DATA.former.some(([, name]) => name === 'Moskenes'));
});

test('a name in another language is marked with it', () => {
  assert.deepEqual(answers('Porsanki')[0]?.by, { text: 'Porsanki', lang: 'fkv' });
  assert.deepEqual(answers('Deatnu')[0]?.by, { text: 'Deatnu', lang: 'se' });
  assert.deepEqual(answers('Finnmárku')[0]?.by, { text: 'Finnmárku', lang: 'se' });
  assert.deepEqual(answers('Skedsmo')[0]?.by, { text: 'før Skedsmo', lang: undefined });
});

test('Oslo, Bergen, Stavanger and Trondheim lead on to their districts', () => {
  const counts = { Oslo: 17, Bergen: 8, Stavanger: 9, Trondheim: 4 };
  for (const [city, districts] of Object.entries(counts)) {
    const found = inShort(city, 30);
    assert.match(found[0] ?? '', new RegExp(`^${city}, `));
    assert.equal(found.filter((it) => it.endsWith(`del av ${city}`)).length, districts);
    assert.ok(found.slice(1, districts + 1).every((it) => it.endsWith(`del av ${city}`)));
  }
  assert.equal(answers('oslo').find((it) => it.name === 'Frogner')?.href, '/oslo/#del-frogner');
});

test('Svalbard and Jan Mayen are known to be in no municipality', () => {
  for (const written of ['Svalbard', 'longyearbyen', '9170', 'Jan Mayen', '8099']) {
    const [first] = search(FINDER.index, written);
    assert.equal(FINDER.targets[first?.target ?? -1]?.kind, 'outside', written);
  }
});

test('a page is opened in the language of the field where it is there, else in its own first one', () => {
  assert.equal(answers('Trondheim', 'nb')[0]?.href, '/trondheim/');
  assert.equal(answers('Trondheim', 'nn')[0]?.href, '/trondheim/nn/');
  assert.equal(answers('Voss', 'nn')[0]?.href, '/voss/');
  assert.equal(answers('Voss', 'nb')[0]?.href, '/voss/nb/');
  assert.equal(answers('Voss', 'en')[0]?.href, '/voss/en/');
  assert.equal(answers('Vågå', 'nb')[0]?.href, '/vaga/');
  assert.equal(answers('Vågå', 'en')[0]?.href, '/vaga/en/');
});

test('no answer takes 50 ms, however it is written', () => {
  const written = [
    'b',
    'os',
    'kristiansand',
    'aalesundd',
    'nore og uvdal kommune',
    'trrondheimm',
    'x'.repeat(60),
    '7010',
  ];
  for (const text of written) answers(text);
  for (const text of written) {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      answers(text);
      return performance.now() - start;
    });
    assert.ok(Math.min(...times) < 50, `${text}: ${times.map((it) => it.toFixed(1)).join(' ')} ms`);
  }
});
