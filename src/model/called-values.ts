/** Norwegian words in lower case that editors write in place of a value that files have in English. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  'every-day': ['alle dager', 'alle dagar', 'hver dag', 'kvar dag', 'daglig', 'dagleg', 'man-søn', 'mandag-søndag'],
  weekdays: [
    'hverdag',
    'hverdager',
    'kvardag',
    'kvardagar',
    'ukedager',
    'vekedagar',
    'man-fre',
    'mandag-fredag',
    'måndag-fredag',
    'mandag til fredag',
    'måndag til fredag',
    'mon-fri',
    'monday-friday',
    'monday to friday',
    'weekday',
  ],
  monday: ['mandag', 'måndag', 'man', 'mån'],
  tuesday: ['tirsdag', 'tysdag', 'tir', 'tys'],
  wednesday: ['onsdag', 'ons'],
  thursday: ['torsdag', 'tor'],
  friday: ['fredag', 'fre'],
  saturday: ['lørdag', 'laurdag', 'lør', 'lau'],
  sunday: ['søndag', 'sundag', 'søn'],
  important: ['viktig', 'haster', 'hastar'],
  information: ['informasjon', 'vanlig', 'vanleg'],
  municipality: ['kommune'],
  hospital: ['sykehus', 'sjukehus'],
  institution: ['institusjon', 'behandlingssted', 'behandlingsstad'],
  live: ['i bruk', 'publisert'],
  nb: ['no', 'nob', 'norsk', 'bokmål', 'bokmal'],
  nn: ['nno', 'nynorsk'],
  en: ['eng', 'engelsk', 'english'],
};

/** The value among some that a Norwegian word is for; null for none. A dash of any length is a hyphen. */
export function valueCalled(written: string, values: readonly string[]): string | null {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/\s*[–—-]\s*/g, '-');
  return values.find((it) => CALLED[it]?.includes(word)) ?? null;
}
