import { readFileSync } from 'node:fs';
import { OWNERS } from '../../../src/register/owners.ts';

const REGIONS = {
  '883658752': 'Helse Nord RHF',
  '983658725': 'Helse Vest RHF',
  '983658776': 'Helse Midt-Norge RHF',
  '991324968': 'Helse Sør-Øst RHF',
};

/** Trusts as Statistics Norway spells them, each with its region. The last one has no area of its own. */
const TRUSTS: [number: string, name: string, region: keyof typeof REGIONS][] = [
  ['983974880', 'Finnmarkssykehuset HF', '883658752'],
  ['983974899', 'Universitetssykehuset Nord-Norge HF', '883658752'],
  ['983974910', 'Nordlandssykehuset HF', '883658752'],
  ['983974929', 'Helgelandssykehuset HF', '883658752'],
  ['983974678', 'Helse Stavanger HF', '983658725'],
  ['983974694', 'Helse Fonna HF', '983658725'],
  ['983974724', 'Helse Bergen HF', '983658725'],
  ['983974732', 'Helse Førde HF', '983658725'],
  ['883974832', 'St. Olavs Hospital HF', '983658776'],
  ['983974791', 'Helse Nord-Trøndelag HF', '983658776'],
  ['997005562', 'Helse Møre og Romsdal HF', '983658776'],
  ['894166762', 'Vestre Viken HF', '991324968'],
  ['965985166', 'Lovisenberg diakonale sykehus AS', '991324968'],
  ['982791952', 'Diakonhjemmet sykehus AS', '991324968'],
  ['983971636', 'Akershus universitetssykehus HF', '991324968'],
  ['983971709', 'Sykehuset Innlandet HF', '991324968'],
  ['983971768', 'Sykehuset Østfold HF', '991324968'],
  ['983975240', 'Sørlandet sykehus HF', '991324968'],
  ['983975259', 'Sykehuset i Vestfold HF', '991324968'],
  ['983975267', 'Sykehuset Telemark HF', '991324968'],
  ['993467049', 'Oslo Universitetssykehus HF', '991324968'],
  ['883971752', 'Sunnaas sykehus HF', '991324968'],
];

const [listed = '', belonging = ''] = readFileSync('tests/unit/register/klass-2025.txt', 'utf8')
  .replace(/^#.*\n/gm, '')
  .split('\n\n');

const AREAS = listed.split('\n').map((line) => {
  const [, code = '', parentCode = '', name = ''] = /^(\S+) (\d+) (.*)$/.exec(line) ?? [];
  return { code, parentCode, level: '3', name };
});

const MAPS = belonging
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [codes = '', municipalities = ''] = line.split(': ');
    return municipalities.split(' ').flatMap((targetCode) =>
      codes.split(' ').map((sourceCode) => ({
        sourceCode,
        sourceName: AREAS.find(({ code }) => code === sourceCode)?.name,
        targetCode,
        targetName: '',
      })),
    );
  });

/** A classification with its four levels, of which the last one is basic units, or whole municipalities. */
function classification(kind: string): string {
  const its = AREAS.filter(({ code }) => code.startsWith(kind));
  return JSON.stringify({
    codes: [
      ...Object.entries(REGIONS).map(([code, name]) => ({ code, parentCode: null, level: '1', name })),
      ...TRUSTS.map(([code, name, parentCode]) => ({ code, parentCode, level: '2', name })),
      ...its,
      ...its.map(({ code, name }, index) => ({ code: `5601${1000 + index}`, parentCode: code, level: '4', name })),
    ],
  });
}

const table = (kind: string) =>
  JSON.stringify({ correspondenceMaps: MAPS.filter(({ sourceCode }) => sourceCode.startsWith(kind)) });

/** What Statistics Norway answers about health areas on a day (ISO), by address. */
export function klassAnswers(day: string): [url: string, answer: string][] {
  return [
    [OWNERS.hospitalAreas.url(day), classification('S')],
    [OWNERS.hospitalsOf.url(day), table('S')],
    [OWNERS.centreAreas.url(day), classification('D')],
    [OWNERS.centresOf.url(day), table('D')],
  ];
}
