import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerFaults } from '../../../src/check/register/faults.ts';
import { isOrganisationNumber, type Register } from '../../../src/model/schemas/register.ts';
import { REGISTER } from '../register.ts';

test('the register of the tests’ content fits together', () => {
  assert.deepEqual(registerFaults(REGISTER), []);
});

/** What is told of a copy of the register after something was done to it. */
function told(damage: (register: Register) => void): string[] {
  // How many there are is another matter, below.
  const copy = { ...structuredClone(REGISTER), sources: [] };
  damage(copy);
  return registerFaults(copy).map(({ file, finding }) => `${file}: ${finding.message.nb}`);
}

const CASES: [what: string, damage: (register: Register) => void, messages: string[]][] = [
  [
    'a municipality without a health area',
    (it) => delete it.healthAreas.municipalities['3435'],
    ['municipalities: Vågå (3435) mangler i health-areas.json.'],
  ],
  [
    'a municipality without postal codes',
    (it) => delete it.postalCodes['3435'],
    ['municipalities: Vågå (3435) har ingen postnumre.'],
  ],
  [
    'postal codes of nobody',
    (it) => Object.assign(it.postalCodes, { '9999': { HER: '9999' } }),
    ['postal-codes: Kommunen 9999 finnes ikke.'],
  ],
  [
    'a postal code in two places',
    (it) => Object.assign(it.postalCodes['3435'] ?? {}, { HER: '7010' }),
    ['postal-codes: Postnummeret 7010 står også under 3435.'],
  ],
  [
    'a trust that is not there',
    (it) => delete it.healthAreas.trusts['983971709'],
    ['Lillehammer as a hospital', 'Lillehammer as a centre'].map(
      () => 'health-areas: Helseforetaket 983971709 finnes ikke.',
    ),
  ],
  [
    'a region that is not there',
    (it) => Object.assign(it.healthAreas.trusts['983971709'] ?? {}, { region: 'øst' }),
    ['health-areas: Regionen øst finnes ikke.'],
  ],
  [
    'two areas with one code',
    (it) => Object.assign(it.healthAreas.centres['Volda'] ?? {}, { code: 'D44' }),
    ['health-areas: Volda har også koden D44.'],
  ],
  [
    'an area that is not in its list',
    (it) => Object.assign(it.healthAreas.municipalities['3435'] ?? {}, { localHospital: 'Otta', dps: 'Gudbrandsdal' }),
    [
      'health-areas: Lokalsykehuset Otta står ikke i «localHospitals».',
      'health-areas: DPS-et Gudbrandsdal står ikke i «centres».',
    ],
  ],
  [
    'an area of a district, of other parts, or overruled, that is not in its list',
    (it) => {
      Object.assign(it.healthAreas.municipalities['4601']?.districts?.[0] ?? {}, { dps: 'Arna' });
      Object.assign(it.healthAreas.municipalities['3903'] ?? {}, { alsoServedBy: { dps: ['Randesund'] } });
      Object.assign(it.healthAreas.municipalities['1818'] ?? {}, { overrules: { localHospital: ['Vefsn'] } });
    },
    [
      'health-areas: Lokalsykehuset Vefsn står ikke i «localHospitals».',
      'health-areas: DPS-et Randesund står ikke i «centres».',
      'health-areas: DPS-et Arna står ikke i «centres».',
    ],
  ],
  [
    'no district psychiatric centre',
    (it) => delete it.healthAreas.municipalities['3435']?.dps,
    ['health-areas: Kommunen 3435 mangler lokalsykehus eller DPS.'],
  ],
  [
    'a district without one',
    (it) => delete it.healthAreas.municipalities['0301']?.districts?.[0]?.dps,
    ['health-areas: Grorud mangler lokalsykehus eller DPS.'],
  ],
  [
    'a county of another number',
    (it) => Object.assign(it.municipalities[0] ?? {}, { county: '11' }),
    ['municipalities: Oslo har nummer 0301, men ligger i fylke 11.', 'counties: Oslo har ingen kommuner.'],
  ],
  [
    'an organisation number twice',
    (it) => Object.assign(it.municipalities[1] ?? {}, { orgNumber: it.municipalities[0]?.orgNumber }),
    ['municipalities: Organisasjonsnummeret 958935420 står to ganger.'],
  ],
  [
    'a former number that leads nowhere',
    (it) => it.changes.municipalities.push({ on: '2020-01-01', number: '9998', name: 'Borte', to: ['9999'] }),
    ['changes: 9998 Borte leder til 9999, som ikke finnes.'],
  ],
  [
    'a former number that is in use',
    (it) => it.changes.municipalities.push({ on: '2020-01-01', number: '0301', name: 'Oslo', to: ['3435'] }),
    ['changes: 0301 Oslo er ikke et tidligere nummer. Det er i bruk.'],
  ],
  [
    'a place in a municipality that is not there',
    (it) => it.places.push({ name: 'Borte', municipalities: ['3435', '9999'] }),
    ['places: Borte ligger i 9999, som ikke finnes.'],
  ],
  [
    'a place in a part that the city does not have',
    (it) => it.places.push({ name: 'Borte', municipalities: ['0301'], district: 'Fana' }),
    ['places: Borte ligger i Fana, som ikke står i health-areas.json.'],
  ],
  [
    'a place twice',
    (it) => it.places.push({ name: 'Fossbergom', municipalities: ['3434'] }),
    ['places: Fossbergom står to ganger.'],
  ],
  [
    'a merger of somebody unknown',
    (it) => it.changes.coming[0]?.members.push('9999'),
    ['changes: Vest-Lofoten skal få med seg 9999, som ikke finnes.'],
  ],
];

for (const [what, damage, messages] of CASES) {
  test(`told: ${what}`, () => assert.deepEqual(told(damage), messages));
}

test('an organisation number has a check digit', () => {
  for (const number of ['958935420', '974760673', '983974880']) assert.ok(isOrganisationNumber(number), number);
  for (const number of ['958935421', '95893542', '9589354200', '958935 20', '985935420'])
    assert.ok(!isOrganisationNumber(number), number);
});

test('what has lost a line has fewer than the owner', () => {
  const copy = structuredClone(REGISTER);
  const number = '5610';
  copy.municipalities = copy.municipalities.filter((it) => it.number !== number);
  delete copy.postalCodes[number];
  delete copy.healthAreas.municipalities[number];
  const counts = registerFaults(copy).filter((it) => it.file === 'sources');
  assert.deepEqual(
    counts.map((it) => it.finding.message.en.replace(/has \d+/, 'has n')),
    [
      'The register has n of “municipalities”, but the owner has 19.',
      'The register has n of “postalCodes”, but the owner has 345.',
      'The register has n of “healthAreas”, but the owner has 19.',
    ],
  );
});
