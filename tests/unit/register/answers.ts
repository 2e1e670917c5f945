import { OWNERS } from '../../../src/register/owners.ts';
import { REGISTER } from '../whole-register.ts';
import { klassAnswers } from './klass-answers.ts';

const DAY = '2026-11-22';

const SPRAK = { se: 'Northern Sami', smj: 'Lule Sami', sma: 'Southern Sami', fkv: 'Kven Finnish' } as const;

/**
 * The owners' answers in the forms in which they give them, with what the register holds: Statistics Norway's code list, the
 * Mapping Authority's counties with municipalities (of which only what is read), Bring's table in Latin-1, and the Central
 * Register's units. Recorded answers of these forms are what the register was first made from. Health areas are
 * not made from the register: they are what Statistics Norway had in 2025.
 */
export function recordedAnswers(): Map<string, string> {
  const { municipalities, postalCodes, outside, counties } = REGISTER;
  const codes = municipalities.map((it) => ({
    code: it.number,
    parentCode: null,
    level: '1',
    name: it.officialName ?? it.name,
    shortName: '',
    presentationName: '',
    notes: '',
  }));
  const countyCodes = counties.map(({ number, name, names }) => ({
    code: number,
    name: [name, ...Object.values(names ?? {})].join(' - '),
  }));
  const kommuneinfo = counties.map((county) => ({
    fylkesnavn: county.name,
    fylkesnummer: county.number,
    kommuner: municipalities
      .filter((it) => it.county === county.number)
      .map((it) => ({
        kommunenavn: it.name,
        kommunenavnNorsk: it.name,
        kommunenummer: it.number,
        samiskForvaltningsomrade: it.samiArea !== undefined,
        gyldigeNavn: [
          { navn: it.name, prioritet: 1, sprak: 'Norwegian' },
          ...Object.entries(it.names ?? {}).map(([language, navn], index) => ({
            navn,
            prioritet: index + 2,
            sprak: SPRAK[language as keyof typeof SPRAK],
          })),
          { navn: null, prioritet: 3, sprak: null },
        ],
      })),
  }));
  const towns = [...Object.entries(postalCodes), ...outside.map((it) => [it.number, it.postalCodes] as const)];
  const rows = towns.flatMap(([number, its]) =>
    Object.entries(its).flatMap(([town, list]) =>
      list.split(' ').map((code) => [code, town, number, 'NAVN', 'G'].join('\t')),
    ),
  );
  const enheter = municipalities
    .filter((it) => it.orgNumber && !it.doubtful?.orgNumber)
    .map((it) => ({
      organisasjonsnummer: it.orgNumber,
      navn: `${it.name} KOMMUNE`.toUpperCase(),
      organisasjonsform: { kode: 'KOMM' },
      forretningsadresse: { land: 'Norge', kommunenummer: it.number },
    }));
  return new Map([
    [OWNERS.municipalities.url(DAY), JSON.stringify({ codes: [...codes, { code: '9999', name: 'Uoppgitt' }] })],
    [OWNERS.counties.url(DAY), JSON.stringify({ codes: [...countyCodes, { code: '99', name: 'Uoppgitt' }] })],
    [OWNERS.names.url(DAY), JSON.stringify(kommuneinfo)],
    [OWNERS.postalCodes.url(DAY), rows.sort().join('\r\n')],
    [
      OWNERS.organisations.url(DAY),
      JSON.stringify({ _embedded: { enheter }, page: { totalElements: enheter.length } }),
    ],
    ...klassAnswers(DAY),
  ]);
}

/** Answers as the owners would: from what was recorded, in the encoding of each. */
export function recorded(answers: ReadonlyMap<string, string>) {
  return async (url: string): Promise<Uint8Array> => {
    const answer = answers.get(url);
    if (answer === undefined) throw new Error('fetch failed');
    return Buffer.from(answer, url.endsWith('ansi.txt') ? 'latin1' : 'utf8');
  };
}
