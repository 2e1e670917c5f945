import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { sentencesOf } from '../domain/sentences.ts';
import type { Limit } from '../model/schemas/limits.ts';
import type { PatientEvent } from '../model/vocabulary.ts';
import { WORDS, writes } from './amounts.ts';
import type { OwnersText } from './content-api.ts';

/** A sentence of the owner's that speaks of time, where it stands, and when that was changed (ISO). */
export interface Said {
  sentence: string;
  title: string;
  changed: string | null;
}

/** Elements that begin and end a sentence. All others, also those that nobody has heard of, run on in the one around them. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section ' +
    'select summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/**
 * What speaks of a time, in Bokmål and Nynorsk, of one or of the very ones: 'seks uker', 'de 65 virkedagene', '6-ukersfrist',
 * '10-dagersfrist', 'samme dag', '42 dagar', '48 timer', 'månedlig', 'forløpstiden'. Not 'i dag', 'mandag' or 'time hos legen'.
 */
const TIME = new RegExp(
  `(?<!\\p{L})(?:${[
    // 'bruker' and 'bruke' end like weeks: so only what a week can begin with.
    `(?:kalender|arbeids|${WORDS})?(?:uke\\p{L}*|veke\\p{L}*|vekas?)`,
    '\\p{L}*dag(?:er|ar|ene|ane)(?:s\\p{L}*)?',
    '(?:virke|arbeids|yrkes?|kalender|hver|kvar)dag(?:en|s)?',
    // A day alone, but for today.
    '(?<!(?<!\\p{L})i\\s+)dag(?:en|s)?',
    'dag(?:lig|leg)',
    `(?:${WORDS})?døgn(?:et|ene|a|s\\p{L}*)?`,
    `(?:klokke|arbeids|${WORDS})?tim(?:er|ar|ene|ane)(?:s\\p{L}*)?`,
    '(?:1|én|éin|en|ein|hver|kvar|per|halv)\\s+timen?',
    '\\p{L}*(?:måned|månad)\\p{L}*',
    '(?:minutt|kvarter|kvartal|halvtime|halvår)\\p{L}*',
    '(?:årlig|årleg)\\p{L}*',
    '(?:et|ett|eit|eitt|hvert|kvart|per|i|om)\\s+året|(?:et|ett|eit|eitt|hvert|kvart|per)\\s+år',
    '(?:umiddelbart|straks|omgående)',
    'forløpstid\\p{L}*',
  ].join('|')})(?!\\p{L})|(?<=\\d[\\s-]?)(?:mndr?|dgr?|t)(?!\\p{L})`,
  'iu',
);

/** What a browser runs or styles with, and shows nobody. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

/** Signs that only say where a word may break. */
const UNSEEN_SIGNS = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The text of HTML, a line for each block. */
function withoutMarkup(html: string): string {
  const read = (node: Node): string => {
    if ('value' in node) return node.value.replace(UNSEEN_SIGNS, '').replace(/\s+/g, ' ');
    if (!('childNodes' in node) || UNSEEN.has(node.nodeName)) return '';
    const inner = node.childNodes.map(read).join('');
    return BLOCKS.has(node.nodeName) ? `\n${inner}\n` : inner;
  };
  return parseFragment(html).childNodes.map(read).join('').normalize('NFC');
}

/** The sentences of texts that speak of time, in their order, each once in a part. */
export function timesIn(parts: readonly OwnersText[]): Said[] {
  const said = parts.flatMap(({ title, html, changed }) =>
    withoutMarkup(html)
      .split('\n')
      .flatMap((line) => sentencesOf(line))
      .filter(({ text }) => TIME.test(text))
      .map(({ text }) => ({ sentence: text, title, changed })),
  );
  return [...new Map(said.map((it) => [`${it.title}\n${it.sentence}`, it])).values()];
}

const DAYS = 'dag(?:er|ar|ene|ane|en)?(?:s\\p{L}*)?';
const NIGHTS = 'døgn(?:et|ene|a|s\\p{L}*)?';
const HOURS = 'tim(?:er|ar|ene|ane|en|e)(?:s\\p{L}*)?';
const WEEKS = '(?:kalender)?(?:uke(?:n|r|ne)?(?:s\\p{L}*)?|vek(?:e|er|ene|a)(?:s\\p{L}*)?)';

/** Whether a sentence says every week, or every second one, without a number. */
const isEvery = (sentence: string, weeks: number) =>
  (weeks === 1 && /(?<!\p{L})(?:(?:hver|kvar) (?:uke|veke)|ukentlig|vekentleg)/iu.test(sentence)) ||
  (weeks === 2 && /(?<!\p{L})(?:annenhver uke|annakvar veke)/iu.test(sentence));

/** Whether a sentence has the very amount of a limit, in its unit or in whole weeks. */
export function hasAmount(sentence: string, { amount, unit }: Pick<Limit, 'amount' | 'unit'>): boolean {
  if (amount === null || !unit) return false;
  if (unit === 'workday') return writes(sentence, amount, `(?:arbeids|virke|yrkes?)${DAYS}`);
  if (unit === 'hour')
    return (
      writes(sentence, amount, HOURS) || (amount > 0 && amount % 24 === 0 && writes(sentence, amount / 24, NIGHTS))
    );
  if (amount === 0)
    return /(?<!\p{L})(?:samme|same) (?:kalender)?(?:dag|døgn)(?!\p{L})/iu.test(sentence) || writes(sentence, 0, DAYS);
  return (
    writes(sentence, amount, `(?:kalender)?${DAYS}|${NIGHTS}`) ||
    (amount < 8 && writes(sentence, amount * 24, HOURS)) ||
    (amount % 7 === 0 && (writes(sentence, amount / 7, WEEKS) || isEvery(sentence, amount / 7)))
  );
}

/** By which words a sentence is about the step that a limit leads to. */
const STEPS: Partial<Record<PatientEvent, RegExp>> = {
  'first-appointment': /(?:første|fyrste) (?:samtale|fremmøte|frammøte|oppmøte|konsultasjon)|oppstart/i,
  'clinical-decision': /utredning|utgreiing|klinisk (?:beslutning|avgjerd)/i,
  'extended-clinical-decision': /utvid(?:et|a)/i,
  evaluation: /evaluer/i,
  'next-treatment': /avrusn?ing|avgiftn?ing/i,
  'return-without-referral': /angre|ny (?:henvisning|tilvising)/i,
};

/** Whether a sentence has a word of the step that a limit leads to. */
export const isAbout = (sentence: string, { to }: Pick<Limit, 'to'>): boolean => STEPS[to]?.test(sentence) ?? false;

/** The sentences that may be about a limit: they have its amount, or a word of the step that it leads to. */
export function saidOf(limit: Pick<Limit, 'amount' | 'unit' | 'to'>, said: readonly Said[]): Said[] {
  return said.filter(({ sentence }) => hasAmount(sentence, limit) || isAbout(sentence, limit));
}
