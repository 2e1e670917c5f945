/** How people write a section of an act in a running text, in Bokmål, Nynorsk and English. */

/** A section that a text cites: where it begins, the words that do, and its numbers alone. */
export interface Citation {
  index: number;
  text: string;
  numbers: string;
}

/** What may stand between the parts of a citation: a blank of any width, and the end of a line. */
const GAP = '\\s';
const HYPHEN = '[-\u2010-\u2015\u2212]';
const LETTER = `(?:(?:${GAP}{0,3}[a-hj-z]|\\([a-z]\\))(?![\\p{L}\\d]))`;
const NUMBER = `\\d+(?:${GAP}{0,3}${HYPHEN}${GAP}{0,3}\\d+)?${LETTER}?`;
/** With two parts, as sections have and nothing else that is written so. */
const DASHED = `\\d+${HYPHEN}\\d+${LETTER}?`;
/** With a letter that is no unit: '2 m' and '5 g' are measures. */
const LETTERED = `\\d+${GAP}{0,3}[a-f](?![\\p{L}\\d]|${HYPHEN}\\p{L})`;
const NUMBERS = `${NUMBER}(?:(?:,|${GAP}og|${GAP}and|,?${GAP}eller|,?${GAP}or|${GAP}til|${GAP}to)${GAP}{1,3}${NUMBER})*`;

/** What is counted and no section: 'etter loven 2-3 ganger', 'Act 2-3 times', '4 a week'. */
const COUNTED = [
  '(?:arbeids|virke|yrke)?dag|gang|gong|uk|vek|år|tim|minutt|måned|månad|stad|sted|besøk|møt|samtal|person|leg|barn',
  'time|day|week|year|hour|minute|month|place|visit|meeting|person|people|doctor',
].map((stems) => `(?!\\d|${GAP}(?:${stems})(?:e|er|ar|a|en|s)?(?!\\p{L}))`);

/** Acts and regulations in Norwegian, as they are called within a sentence: 'helse- og omsorgstjenesteloven'. */
const LAW = `(?:\\p{L}{1,40}-${GAP}(?:og${GAP})?)?(?:\\p{L}{1,40}${GAP})?\\p{L}{0,40}(?:lov(?:en|a)|forskrift(?:en|a))(?!\\p{L})`;
const OF_LAW = `,?${GAP}{1,3}(?:i|av|etter)${GAP}{1,3}(?:den(?:ne)?${GAP}{1,3})?${LAW}`;
const BEHIND_LAW = `(?<=(?:lov(?:en|a)s?|forskrift(?:en|a)s?)(?:,?${GAP}{1,3}|${GAP}\\())`;

/** Acts in English have capitals, or no words but those of which the acts on health are made. */
const LEGAL =
  "patients?|users?|rights|health|care|services?|specialist|personnel|mental|prioriti[sz]ation|child(?:ren)?(?:['’]s)?|welfare|" +
  'public|administration|norwegian';
const ACT = `(?:Act|Regulations?|Law)(?!\\p{L})`;
const OF_ACT =
  `(?:${GAP}{1,3}(?:of|in|under|from|to)${GAP}{1,3}(?:(?:the|that|this|said)${GAP}{1,3})?|,${GAP}{1,3}(?:the${GAP}{1,3})?|${GAP}{0,3}\\((?:the${GAP}{1,3})?)` +
  `(?:(?:(?:\\p{Lu}[\\p{L}-]{0,40}|and|of|on|for|${LEGAL})${GAP}{1,3}){0,8}${ACT}|(?:(?:and|${LEGAL})${GAP}{1,3}){0,8}(?:act|regulations?|law)(?!\\p{L}))`;
/** An act, with its year or date if it has one: 'Act 1999', 'Act of 2 July 1999 No. 63'. */
const BEHIND_ACT = `(?<=(?<!\\p{L})(?:Act|Regulations?|Law)(?:${GAP}(?:of${GAP})?(?:\\d{1,2}${GAP}\\p{L}{3,9}${GAP})?\\(?\\d{4}\\)?(?:${GAP}[Nn][or]\\.?${GAP}\\d{1,4})?)?`;
/** Not of the text itself: 'the Act (section 3 of this guide)'. */
const NOT_OURS = `(?!\\d|(?:${GAP}{0,3}[a-z](?!\\p{L}))?${GAP}{1,3}(?:of|in|on|below|above)(?!\\p{L}))`;
const SECTION =
  '(?:[Ss]ub)?[Ss]ections?|[Ss]ect?\\.?|[Ss]s?\\.?|[Pp]ara(?:graph)?s?\\.?|[Aa]rt(?:icle)?s?\\.?|[Cc]lauses?';
const IN_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const I_ORD = 'to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv';
const ORDINAL = '(?:første|fyrste|annet|andre|tredje|fjerde|femte|sjette|siste|\\d{1,2}\\.)';
const SHORT_LAWS =
  'pbrl|pasrl|pasl|hol|hotl|sphl|hpl|hpsl|phvl|psykhvl|bvl|fvl|prioforskr(?:iften|ifta)?|prioriteringsforskr';

/**
 * In English 'section 3' can be of a text, so there it must have two numbers, or the act on one side of it. One number in
 * Norwegian can be a page or a chapter.
 */
const CITATIONS = [
  new RegExp(`§{1,2}(?:${GAP}?nr\\.?|:)?${GAP}{0,3}(?<numbers>${NUMBERS})`, 'giu'),
  new RegExp(`§${HYPHEN}?(?:en|ene|ane)${GAP}{1,3}(?<numbers>${DASHED}|${LETTERED})`, 'giu'),
  new RegExp(
    `(?<!\\p{L})paragraf(?:en|ene|ar|ane|er)?(?:${GAP}nr\\.)?(?:${GAP}{1,3}|${HYPHEN})(?<numbers>${NUMBERS})`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})paragraf:${GAP}{0,3}(?<numbers>${DASHED}|${LETTERED})`, 'giu'),
  new RegExp(`(?<!\\p{L})paragraf${GAP}{1,3}(?<numbers>(?:${I_ORD})(?!\\p{L})${LETTER}?)${COUNTED[0]}`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d-])(?<numbers>${DASHED}|\\d+${GAP}?[a-f])${HYPHEN}paragraf`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:sections?|sect?\\.|art\\.)${GAP}{1,3}(?<numbers>(?=\\d+${HYPHEN}\\d)${NUMBERS})`, 'giu'),
  // As lawyers write it for short. A chapter has one number, and can have a letter.
  new RegExp(`(?<!\\p{L})(?:par\\.|pgf\\.?)${GAP}{0,3}(?<numbers>${DASHED}|${LETTERED})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:kap|pkt)\\.${GAP}{0,3}(?<numbers>${DASHED})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:kapittel|kapitla|chapter|punkt|point)${GAP}{1,3}(?<numbers>${DASHED})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:${SHORT_LAWS})\\.?,?${GAP}{1,3}(?<numbers>${DASHED}|${LETTERED})`, 'giu'),
  // Right behind an act, or before it. 's. 12-14' by itself is pages.
  new RegExp(`${BEHIND_ACT},?${GAP}{1,3})(?:sections?|ss?\\.)${GAP}{1,3}(?<numbers>${NUMBERS})`, 'gu'),
  new RegExp(
    `${BEHIND_ACT}(?:['’]s)?(?:,?${GAP}{1,3}|${GAP}\\(|,?${GAP}at${GAP}))(?:${SECTION})${GAP}{1,3}(?<numbers>${NUMBERS}|(?:${IN_WORDS})(?!\\p{L}))${NOT_OURS}`,
    'gu',
  ),
  new RegExp(`${BEHIND_ACT},?${GAP}{1,3}\\(?)(?<numbers>${DASHED}|${LETTERED})${COUNTED[1]}`, 'gu'),
  new RegExp(
    `(?<![\\p{L}'’])(?:${SECTION})${GAP}{1,3}(?<numbers>${NUMBERS}|(?:${IN_WORDS})(?!\\p{L})${LETTER}?)(?=(?:\\(\\d+\\))*${OF_ACT})`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\d.-]|(?:pages?|pp?\\.)${GAP}{1,3})(?<numbers>${DASHED})(?=${OF_ACT})${COUNTED[1]}`, 'gu'),
  new RegExp(`${BEHIND_LAW}(?<numbers>${DASHED}|${LETTERED})${COUNTED[0]}`, 'giu'),
  new RegExp(
    `(?<![\\p{L}\\d.-]|(?:s\\.|sidene?|side|uke|veke|kl\\.|klokk[ae]n?|trinn|steg|fase|del|rom)${GAP}{1,3})(?<numbers>${DASHED}|${LETTERED})(?=${OF_LAW})`,
    'giu',
  ),
  // A part of a section, which is numbered anew with it.
  new RegExp(`(?<![\\p{L}\\d])${ORDINAL}${GAP}{1,3}(?:ledd|punktum)(?!\\p{L})(?=${OF_LAW})`, 'giu'),
  new RegExp(
    `(?<=(?:lov(?:en|a)s?|forskrift(?:en|a)s?)(?:,?${GAP}{1,3}kapittel${GAP}\\d{1,3})?,?${GAP}{1,3})${ORDINAL}${GAP}{1,3}(?:ledd|punktum)(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast)${GAP}{1,3}(?:sub)?paragraph(?=${OF_ACT})`,
    'gu',
  ),
];

/** What nobody sees, within words too: soft hyphens, signs of no width, selectors of a form. */
const UNSEEN = /\p{DI}/u;
/** Signs that are read as another: digits and signs in full width, digits of other scripts. */
const OTHER = /[\ufe58\ufe63\uff01-\uff5e]|[^\P{Nd}0-9]|[\u{1d400}-\u{1d7ff}]/u;

/** A sign as it is read. */
function plainSign(sign: string): string {
  if (UNSEEN.test(sign)) return '';
  if (!OTHER.test(sign)) return sign;
  const plain = sign.normalize('NFKC');
  if (!/\p{Nd}/u.test(plain) || /^\d$/.test(plain)) return plain;
  // The ten digits of a script follow each other.
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint((plain.codePointAt(0) ?? 0) - value - 1))) value += 1;
  return String(value);
}

/** A text with its signs as they are read, and from where each of them is. */
function plainText(text: string): { plain: string; at: (index: number) => number } {
  if (!UNSEEN.test(text) && !OTHER.test(text)) return { plain: text, at: (index) => index };
  const from: number[] = [];
  let [plain, index] = ['', 0];
  for (const sign of text) {
    const read = plainSign(sign);
    for (let part = 0; part < read.length; part++) from.push(index + (read === sign ? part : 0));
    plain += read;
    index += sign.length;
  }
  return { plain, at: (wanted) => from[wanted] ?? text.length };
}

/** The sections of acts that a text cites, in its order, each once. */
export function citationsIn(text: string): Citation[] {
  // Sections have numbers, and most texts have none.
  if (!/\p{Nd}|§|ledd|punktum|paragra|section/iu.test(text)) return [];
  const { plain, at } = plainText(text);
  const found = CITATIONS.flatMap((pattern) => [...plain.matchAll(pattern)]).map((match) => ({
    index: at(match.index),
    text: text.slice(at(match.index), at(match.index + match[0].length)),
    numbers: match.groups?.['numbers'] ?? '',
    from: match.index,
    to: match.index + match[0].length,
  }));
  // Several of the patterns can find the same, or a part of it.
  const largest = found.toSorted((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  return largest.filter((it) => {
    if (it.from < end) return false;
    end = it.to;
    return true;
  });
}

/** The numbers of sections, each by itself. */
export const eachNumber = (numbers: string): string[] => numbers.match(new RegExp(NUMBER, 'giu')) ?? [];

const isAll = (pattern: string) => {
  const whole = new RegExp(`^${GAP}*(?:${pattern})${GAP}*$`, 'iu');
  return (text: string): boolean => whole.test(plainText(text).plain);
};

/** Whether a cell can be a section, by itself or several. */
export const isSection = isAll(NUMBERS);

/** Whether it is one beside an act: a number alone can be an amount. */
export const isSurelySection = isAll(`${DASHED}|${LETTERED}`);

/** Whether it has two parts, as sections have and what is counted has not. */
export const isDashed = isAll(DASHED);
