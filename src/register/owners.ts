import { z } from 'zod';
import { isOrganisationNumber, type PlaceLanguage, type Register } from '../model/schemas/register.ts';
import { type KlassAreas, type KlassAreasOf, readAreas, readCodes, readCorrespondence } from './klass.ts';
import { readAnswer } from './read-answer.ts';

/** A municipality as the Mapping Authority has it. */
export interface MappedMunicipality {
  norwegian: string;
  names: Partial<Record<PlaceLanguage, string>>;
  county: { number: string; name: string };
  samiArea: boolean;
}

/** What the owners of the facts say now. Facts that nobody publishes for machines are not here. */
export interface OwnersFacts {
  /** Names by number as Statistics Norway writes them: 'Porsanger - Porsángu - Porsanki'. */
  municipalities: Map<string, string>;
  /** Counties' names by number in the same form. */
  counties: Map<string, string>;
  /** What the Mapping Authority says of a municipality, by number: its names as it ranks them, its county, and whether it is
   * in the administrative area for Sámi languages. */
  names: Map<string, MappedMunicipality>;
  postalCodes: Register['postalCodes'];
  /** Organisation numbers by the number of the municipality. */
  organisations: Map<string, string>;
  /** Areas of local hospitals, with trusts and regions, and the municipalities in them. */
  hospitalAreas: KlassAreas;
  hospitalsOf: KlassAreasOf;
  /** The same of district psychiatric centres. */
  centreAreas: KlassAreas;
  centresOf: KlassAreasOf;
}

/** One of the owners' registers: where it is, and what an answer gives. */
interface Owner<Facts> {
  name: string;
  url: (day: string) => string;
  encoding: 'utf-8' | 'latin1';
  /** @throws Error when the answer is not in the form that is known */
  read: (answer: string) => Facts;
}

const KARTVERKET_LANGUAGES: Record<string, PlaceLanguage> = {
  'Northern Sami': 'se',
  'Lule Sami': 'smj',
  'Southern Sami': 'sma',
  'Kven Finnish': 'fkv',
};

const kartverketSchema = z
  .array(
    z.object({
      fylkesnummer: z.string(),
      // With its other names behind it: 'Trøndelag - Trööndelage'.
      fylkesnavn: z.string(),
      kommuner: z.array(
        z.object({
          kommunenummer: z.string(),
          kommunenavnNorsk: z.string(),
          samiskForvaltningsomrade: z.boolean(),
          gyldigeNavn: z.array(z.object({ navn: z.string().nullable(), sprak: z.string().nullable() })),
        }),
      ),
    }),
  )
  .min(10);

const enhetsregisteretSchema = z.object({
  _embedded: z.object({
    enheter: z.array(
      z.object({
        organisasjonsnummer: z.string(),
        forretningsadresse: z.object({ kommunenummer: z.string() }).optional(),
      }),
    ),
  }),
});

function readKartverket(answer: string): OwnersFacts['names'] {
  const counties = readAnswer(kartverketSchema, answer);
  return new Map(
    counties.flatMap(({ fylkesnummer, fylkesnavn, kommuner }) =>
      kommuner.map((it): [string, MappedMunicipality] => {
        const named = it.gyldigeNavn.flatMap(({ navn, sprak }): [PlaceLanguage, string][] => {
          const language = KARTVERKET_LANGUAGES[sprak ?? ''];
          return navn && language ? [[language, navn]] : [];
        });
        const county = { number: fylkesnummer, name: fylkesnavn.split(' - ')[0] ?? fylkesnavn };
        const names = Object.fromEntries(named);
        return [
          it.kommunenummer,
          { norwegian: it.kommunenavnNorsk, names, county, samiArea: it.samiskForvaltningsomrade },
        ];
      }),
    ),
  );
}

/** Lines of code, post town, municipality's number, its name and type, parted by tabs. */
function readBring(answer: string): OwnersFacts['postalCodes'] {
  const rows = answer
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  if (
    rows.length < 4000 ||
    rows.some(([code, , number]) => !/^\d{4}$/.test(code ?? '') || !/^\d{4}$/.test(number ?? ''))
  )
    throw new Error('The list of postal codes is not in the form that is known.');
  const postalCodes: Record<string, Record<string, string>> = {};
  for (const [code = '', town = '', number = ''] of rows.toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))) {
    postalCodes[number] ??= {};
    const towns = postalCodes[number];
    towns[town] = towns[town] ? `${towns[town]} ${code}` : code;
  }
  return postalCodes;
}

function readEnhetsregisteret(answer: string): OwnersFacts['organisations'] {
  const { enheter } = readAnswer(enhetsregisteretSchema, answer)._embedded;
  return new Map(
    enheter.flatMap(({ organisasjonsnummer, forretningsadresse }) =>
      forretningsadresse && isOrganisationNumber(organisasjonsnummer)
        ? [[forretningsadresse.kommunenummer, organisasjonsnummer] as const]
        : [],
    ),
  );
}

const KLASS = 'https://data.ssb.no/api/klass/v1';

/** A classification as it is on a day. */
function klass<Facts>(id: number, read: (answer: string) => Facts): Owner<Facts> {
  return {
    name: `SSB Klass ${id}`,
    url: (day) => `${KLASS}/classifications/${id}/codesAt.json?date=${day}`,
    encoding: 'utf-8',
    read,
  };
}

/** A table of correspondence between one version of each of two classifications. */
function klassTable<Facts>(id: number, read: (answer: string) => Facts): Owner<Facts> {
  return {
    name: `SSB Klass, table ${id}`,
    url: () => `${KLASS}/correspondencetables/${id}.json`,
    encoding: 'utf-8',
    read,
  };
}

/** Where each kind of fact is asked for. */
export const OWNERS: { [Fact in keyof OwnersFacts]: Owner<OwnersFacts[Fact]> } = {
  municipalities: klass(131, (answer) => readCodes(answer, 300)),
  counties: klass(104, (answer) => readCodes(answer, 10)),
  hospitalAreas: klass(629, (answer) => readAreas(answer, 'localHospital')),
  hospitalsOf: klassTable(2688, (answer) => readCorrespondence(answer, 'localHospital')),
  centreAreas: klass(632, (answer) => readAreas(answer, 'dps')),
  centresOf: klassTable(2690, (answer) => readCorrespondence(answer, 'dps')),
  names: {
    name: 'Kartverket kommuneinfo',
    url: () => 'https://api.kartverket.no/kommuneinfo/v1/fylkerkommuner',
    encoding: 'utf-8',
    read: readKartverket,
  },
  postalCodes: {
    name: 'Bring Postnummerregister',
    url: () => 'https://www.bring.no/postnummerregister-ansi.txt',
    encoding: 'latin1',
    read: readBring,
  },
  organisations: {
    name: 'Enhetsregisteret',
    url: () => 'https://data.brreg.no/enhetsregisteret/api/enheter?organisasjonsform=KOMM&size=1000',
    encoding: 'utf-8',
    read: readEnhetsregisteret,
  },
};

/** How an owner is asked. Rejects when there is no answer. */
export type Ask = (url: string) => Promise<Uint8Array>;

/**
 * Asks every owner what is true on a day (ISO).
 * @throws Error that names the owner, when one gives no answer or another than the known form: then nothing is known
 */
export async function askOwners(ask: Ask, day: string): Promise<OwnersFacts> {
  const asked = Object.entries(OWNERS).map(async ([fact, { name, url, encoding, read }]) => {
    const address = url(day);
    try {
      return [fact, read(new TextDecoder(encoding).decode(await ask(address)))] as const;
    } catch (error) {
      throw new Error(`${name} (${address}): ${(error as Error).message}`);
    }
  });
  return Object.fromEntries(await Promise.all(asked)) as unknown as OwnersFacts;
}
