/** How amounts of time are written in Bokmål and Nynorsk. */

const ONES =
  'null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten';
const TENS = 'tjue tretti førti femti seksti sytti åtti nitti';

/** Other words for the same: of both forms of Norwegian, and older ones. */
const ALSO: Record<string, string> = {
  en: 'en|én|ei|éi|ein|éin|et|ett|étt|eit|eitt',
  sju: 'sju|syv',
  sytten: 'sytten|søtten',
  tjue: 'tjue|tyve',
  tretti: 'tretti|tredve',
  sytti: 'sytti|søtti',
};

const [ones, tens] = [ONES, TENS].map((words) => words.split(' ').map((word) => ALSO[word] ?? word)) as [
  string[],
  string[],
];

/** The words for a number below a hundred, as a pattern: 'sekstifem', 'femogseksti'; null for others. */
function inWords(n: number): string | null {
  if (n < ones.length) return ones[n] ?? null;
  const ten = tens[Math.floor(n / 10) - 2];
  if (ten === undefined || n % 1 !== 0) return null;
  const one = ones[n % 10];
  return n % 10 === 0 ? ten : `(?:${ten})[\\s-]?(?:${one})|(?:${one})[\\s-]?og[\\s-]?(?:${ten})`;
}

const ORDINALS: Record<number, string> = {
  1: 'første|fyrste',
  2: 'annen|annet|annan|anna|andre',
  3: 'tredje',
  4: 'fjerde',
  5: 'femte',
  6: 'sjette',
  7: 'sjuende|sjuande|syvende',
  8: 'åttende|åttande',
  9: 'niende|niande',
  10: 'tiende|tiande',
  11: 'ellevte',
  12: 'tolvte',
  14: 'fjortende|fjortande',
};

/** Any number in words, for what may stand before or after another. */
const ANY = [...ones.slice(1), ...tens].join('|');

/** The words for small numbers as a pattern, such as begin 'seksukersfrist'. */
export const WORDS = ANY;

/** What may stand between a number and its unit: 'seks (6) uker', '6-ukersfrist', 'seks hele uker', '6uker'. */
const BETWEEN =
  '(?:\\s*\\([^()]{1,20}\\))?[\\s\\u2010-\\u2015-]{0,3}(?:(?:hele|heile|fulle|nye|påfølgende|samanhengande|sammenhengende)\\s+)?';

/** An amount as people write it: '42 dager', 'førtito dager', '6–12 uker', 'mellom 6 og 12 uker', 'hver 12. uke'. */
export function writes(sentence: string, n: number, units: string): boolean {
  const words = inWords(n);
  const number = words === null ? String(n) : `${n}|${words}`;
  const range = `(?:\\s*(?:[\\u2010-\\u2015-]|til|og|eller)\\s*(?:\\d+|${ANY}))?`;
  const ordinal = ORDINALS[n] ? `${n}\\.|${ORDINALS[n]}` : `${n}\\.`;
  return new RegExp(
    `(?<![\\p{L}\\d]|\\d[.,])(?:(?:${number})${range}${BETWEEN}|(?:${ordinal})\\s+)(?:${units})(?!\\p{L})`,
    'iu',
  ).test(sentence);
}
