import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { dataFault, dataKindOf } from '../../../src/data/files.ts';
import { DATA_SCHEMAS, type DataKind } from '../../../src/data/schemas.ts';
import { dataSite, filesOf, readIn } from './site.ts';

const site = dataSite();
const files = filesOf(site);
const vaga = readIn(files, 'organisations/vaga.json');

/** A schema that takes no field that it does not know. */
function strictly(schema: z.ZodType): z.ZodType {
  const json = z.toJSONSchema(schema, { io: 'output' });
  return z.fromJSONSchema(json as Parameters<typeof z.fromJSONSchema>[0]);
}

test('no file has a field that its schema does not tell of', () => {
  for (const [file, text] of files) {
    const kind = dataKindOf(file) as DataKind;
    if (!Object.hasOwn(DATA_SCHEMAS, kind)) continue;
    const { success, error } = strictly(DATA_SCHEMAS[kind]).safeParse(JSON.parse(text));
    assert.ok(success, `${file}: ${error?.message}`);
  }
});

/** Where a site like Vågå's may lie: the whole addresses of its pages stand in its file. */
const PLACES: readonly Partial<typeof site.options>[] = [
  {},
  { site: 'https://nasjonale-pasientforlop.helsedirektoratet.no' },
  { site: 'https://www.vaga.kommune.no', base: '/pasientforlop/', only: 'vaga' },
  { site: 'https://www.vestvagoy.kommune.no', base: '/tenester/helse/pasientforlop/', only: 'vaga' },
];

for (const place of PLACES)
  test(`an organisation like Vågå is at most 1.5 kB on its way: ${JSON.stringify(place)}`, () => {
    const json = filesOf(dataSite(() => {}, place)).get('data/v1/organisations/vaga.json') ?? '';
    // As packed as can be, and as much as servers take the time for.
    for (const level of [9, 6]) {
      const bytes = gzipSync(json, { level }).length;
      assert.ok(bytes <= 1500, `${bytes} B`);
    }
  });

test('the index names every other file', () => {
  const named = new Set(
    (files.get('data/v1/index.json') ?? '')
      .match(/https:\/\/www\.example\.no\/data\/[^"]+/g)
      ?.map((it) => new URL(it).pathname.slice(1)),
  );
  assert.deepEqual(
    [...files.keys()].filter((file) => !named.has(file)),
    ['data/v1/index.json'],
  );
});

test('the index names the brochures that pages offer, by language and pathway, and none where there are none', () => {
  const address = '/vaga/en/mental-health-adults/vaga-mental-health-adults-demo.pdf';
  const brochure = { address, file: address.slice(1), sides: 4, bytes: 80_000, edition: '3a73c5' };
  const offering = site.pages.map((page) =>
    page.address === '/vaga/en/mental-health-adults/' ? { ...page, brochure } : page,
  );
  const { organisations } = readIn(filesOf({ ...site, pages: offering }), 'index.json');
  const named = Object.fromEntries(
    organisations.map((it: { slug: string; brochures: object }) => [it.slug, it.brochures]),
  );
  const english = {
    adults: { address: `https://www.example.no${address}`, sides: 4, bytes: 80_000, edition: '3a73c5' },
  };
  assert.deepEqual(named, {
    ...Object.fromEntries(Object.keys(named).map((slug) => [slug, {}])),
    vaga: { en: english },
  });
  for (const it of readIn(files, 'index.json').organisations) assert.deepEqual(it.brochures, {});
});

test('every file says whether it is a demonstration', () => {
  const of = (change: Parameters<typeof dataSite>[0], file: string) =>
    readIn(filesOf(dataSite(change)), file).publication;
  for (const [file, text] of files)
    if (/\.json$/.test(file) && !file.includes('/schemas/')) assert.equal(JSON.parse(text).publication, 'demo', file);
  assert.equal(
    of((it) => Object.assign(it.portal, { publication: 'live' }), 'pathways/adults.json'),
    'live',
  );
  assert.equal(
    of(
      (it) => Object.assign(it.organisations.find(({ slug }) => slug === 'vaga')?.facts ?? {}, { publication: 'live' }),
      'organisations/vaga.json',
    ),
    'live',
  );
});

test('every file says whose facts it holds', () => {
  const owners = (file: string) => readIn(files, file).attribution.map((it: { owner: string }) => it.owner);
  for (const [file, text] of files) {
    if (!/\.json$/.test(file) || file.includes('/schemas/')) continue;
    const { attribution, limits = [] } = JSON.parse(text);
    assert.ok(attribution.length > 0, file);
    assert.equal(new Set(attribution.map((it: object) => JSON.stringify(it))).size, attribution.length, file);
    const named = attribution.map((it: { owner: string }) => it.owner);
    for (const { source } of limits) assert.ok(named.includes(source.publisher), `${file} ${source.publisher}`);
  }
  assert.ok(owners('pathways/adults.json').includes('Helsedirektoratet'));
  const parts = ['pathways/adults.json', 'organisations/vaga.json', 'organisations/solli-dps.json'].flatMap(owners);
  for (const file of ['index.json', 'changes.json'])
    for (const owner of parts) assert.ok(owners(file).includes(owner), `${file} ${owner}`);
});

describe('an organisation', () => {
  test('says how it is reached and when that was last confirmed', () => {
    const [contact] = vaga.contacts;
    assert.match(contact.phones[0].dial, /^tel:\+47\d{8}$/);
    assert.match(contact.verifiedOn, /^\d{4}-\d\d-\d\d$/);
    assert.equal(contact.confirmed, 'old');
  });

  test('has a contact’s every way, and its hours', () => {
    const all = filesOf(
      dataSite((it) => {
        Object.assign(it.organisations.find(({ slug }) => slug === 'vaga')?.facts.contacts[0] ?? {}, {
          sms: '40034621',
          email: 'post@vaga.example',
          helsenorge: 'https://tjenester.helsenorge.no/x',
          visitingAddress: { street: 'Edvard Storms veg 2', postalCode: '2680', town: 'Vågå', directions: 'Inn' },
          hours: [{ days: 'weekdays', opens: '09:00', closes: '15:00' }],
          exceptions: [{ from: '12-24', hours: 'closed', why: { nn: 'Jul' } }],
        });
      }),
    );
    const [contact] = readIn(all, 'organisations/vaga.json').contacts;
    assert.deepEqual(contact.sms, { number: '400 34 621', dial: 'sms:+4740034621', label: null });
    assert.equal(contact.email, 'post@vaga.example');
    assert.equal(contact.helsenorge, 'https://tjenester.helsenorge.no/x');
    const map = 'https://www.openstreetmap.org/search?query=Edvard%20Storms%20veg%202%2C%202680%20V%C3%A5g%C3%A5';
    const address = { street: 'Edvard Storms veg 2', postalCode: '2680', town: 'Vågå' };
    assert.deepEqual(contact.visitingAddress, { ...address, directions: { nn: 'Inn', en: 'Inn' }, map });
    assert.deepEqual(contact.hours, [{ days: 'weekdays', opens: '09:00', closes: '15:00' }]);
    assert.deepEqual(contact.exceptions, [{ from: '12-24', to: '12-24', hours: 'closed', why: { nn: 'Jul' } }]);
  });

  test('of a place of treatment says for whom it is and who refers there, of a municipality neither', () => {
    const solli = readIn(files, 'organisations/solli-dps.json');
    assert.deepEqual(solli.ages, { fromAge: 18, toAge: null });
    assert.match(solli.referral.referredBy.nb, /^Fastlegen/);
    assert.equal(solli.referral.assessedBy.nb, 'Solli DPS');
    assert.ok(solli.trust.nb);
    const home = readIn(files, 'organisations/eksempelheimen.json');
    assert.ok(home.contract.places > 0 && home.contract.with.nb && home.stays[0].name.nb);
    assert.ok(home.stays[0].toMonths >= home.stays[0].fromMonths);
    for (const field of ['ages', 'referral', 'trust', 'contract', 'stays']) assert.ok(!(field in vaga), field);
  });

  test('a number that nobody has dials nothing', () => {
    const made = readIn(files, 'organisations/eksempelvik.json');
    assert.equal(made.fictional, true);
    for (const { phones } of made.contacts) for (const { dial } of phones) assert.equal(dial, null);
  });

  test('has no address of a page whose text is in another language', () => {
    const fallbacks = site.pages.filter((it) => it.fallback).map((it) => `https://www.example.no${it.address}`);
    assert.ok(fallbacks.length > 0);
    for (const text of files.values())
      for (const address of fallbacks) assert.ok(!text.includes(`"${address}"`), address);
  });
});

describe('a pathway', () => {
  const adults = readIn(files, 'pathways/adults.json');

  test('keeps rights, advice and deadlines apart, each with source and confidence', () => {
    const kinds = new Map(adults.limits.map((it: { kind: string; to: string }) => [it.kind, it.to]));
    assert.deepEqual([...kinds.keys()].sort(), ['advice', 'deadline', 'right']);
    assert.equal(kinds.get('deadline'), 'complaint');
    for (const limit of adults.limits) {
      assert.ok(limit.source.url.startsWith('https://'), limit.id);
      assert.ok(['certain', 'likely', 'tentative'].includes(limit.confidence), limit.id);
      assert.ok(limit.kind === 'right' || limit.kind === 'deadline' || limit.ruleset, limit.id);
    }
  });

  test('a figure that is not known anywhere is not in it', () => {
    const unknown = dataSite((it) => {
      const limit = it.pathways.find(({ id }) => id === 'adults')?.facts.rulesets.at(-1)?.limits[0];
      Object.assign(limit ?? {}, { amount: 4321, status: 'unverified' });
    });
    for (const text of filesOf(unknown).values()) assert.doesNotMatch(text, /4321/);
  });

  test('a figure of older rules names the ruleset that has another', () => {
    const older = adults.limits.filter((it: { supersededBy: string | null }) => it.supersededBy !== null);
    assert.ok(older.length > 0);
    for (const it of older) assert.ok(it.supersededBy > it.ruleset, it.id);
    assert.ok(adults.doubts.nb.length > 0);
  });

  test('cites no section of a law that is not certain', () => {
    assert.doesNotMatch(JSON.stringify([...files.values()]), /§\s*2-2/);
  });
});

describe('the register', () => {
  test('holds what its owners let others pass on, and names them', () => {
    const { attribution, municipalities } = readIn(files, 'register/municipalities.json');
    assert.ok(municipalities.length > 0);
    assert.deepEqual([...new Set(attribution.map((it: { licence: string }) => it.licence))].sort(), [
      'CC BY 4.0',
      'MIT',
    ]);
    assert.doesNotMatch(
      [...files].filter(([file]) => file.includes('/register/')).join(''),
      /SKDE|localHospital|facts only/,
    );
  });

  test('leaves out what is doubtful', () => {
    const [first] = dataSite().content.register.municipalities;
    const { number } = first ?? assert.fail();
    const of = (doubtful: object) => {
      const changed = dataSite((it) => Object.assign(it.register.municipalities[0] ?? {}, { doubtful }));
      return readIn(filesOf(changed), 'register/municipalities.json').municipalities.find(
        (it: { number: string }) => it.number === number,
      );
    };
    assert.equal(typeof of({}).languageForm, 'string');
    assert.equal(of({ languageForm: 'nobody knows' }).languageForm, null);
  });

  test('a site of one organisation has none of it, nor of the others', () => {
    const only = filesOf(dataSite(() => {}, { only: 'vaga', base: '/forlop/' }));
    assert.deepEqual(
      [...only.keys()].filter((it) => /register|municip|solli|eksempel/.test(it)),
      [],
    );
    assert.ok(only.has('data/v1/organisations/vaga.json'));
    assert.deepEqual(Object.keys(readIn(only, 'pathways/adults.json').pages).sort(), ['en', 'nn']);
  });
});

test('a file that is cut, or is not what its schema says, is found', () => {
  for (const [file, text] of files) {
    assert.equal(dataFault(file, text), null, file);
    for (const share of [0.3, 0.999]) assert.ok(dataFault(file, text.slice(0, Math.floor(text.length * share))), file);
  }
  assert.match(dataFault('data/v1/index.json', '{"version":2}\n') ?? '', /schema/);
  assert.equal(dataKindOf('data/v1/register/x.json'), null);
  assert.equal(dataKindOf('data/v1/organisations/../x.json'), null);
});
