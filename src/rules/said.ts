import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { sentencesOf } from '../domain/sentences.ts';
import type { Limit } from '../model/schemas/limits.ts';
import type { PatientEvent } from '../model/vocabulary.ts';
import type { OwnersText } from './content-api.ts';

/** A sentence of the owner's that speaks of time, where it stands, and when that was changed (ISO). */
export interface Said {
  sentence: string;
  title: string;
  changed: string | null;
}

/** Elements that run on in the sentence around them. All others begin and end one. */
const RUNNING = new Set(['a', 'abbr', 'b', 'em', 'i', 'span', 'strong', 'sub', 'sup', 'u']);

/**
 * What speaks of a time, in Bokmål and Nynorsk, of one or of the very ones: 'seks uker', 'de 65 virkedagene', '6-ukersfrist',
 * '42 dagar', '48 timer', 'forløpstiden'. Not 'i dag' or 'mandag'.
 */
const TIME = new RegExp(
  `(?<!\\p{L})(?:${[
    'uke(?:n|s|r|ne|rs\\p{L}*)?',
    'vek(?:e|a|er|ene|ers\\p{L}*)',
    '\\p{L}*dag(?:er|ar|ene|ane)s?',
    'døgn(?:et|s\\p{L}*)?',
    'tim(?:er|ar|ene|ane)s?',
    'måned(?:er|ene)s?',
    'månad(?:er|ar|ene|ane)s?',
    'forløpstid\\p{L}*',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** What a browser runs or styles with, and shows nobody. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The text of HTML, a line for each block. */
function withoutMarkup(html: string): string {
  const read = (node: Node): string => {
    if ('value' in node) return node.value.replace(/\s+/g, ' ');
    if (!('childNodes' in node) || UNSEEN.has(node.nodeName)) return '';
    const inner = node.childNodes.map(read).join('');
    return RUNNING.has(node.nodeName) ? inner : `\n${inner}\n`;
  };
  return parseFragment(html).childNodes.map(read).join('');
}

/** The sentences of texts that speak of time, in their order, each once. */
export function timesIn(parts: readonly OwnersText[]): Said[] {
  const said = parts.flatMap(({ title, html, changed }) =>
    withoutMarkup(html)
      .split('\n')
      .flatMap((line) => sentencesOf(line))
      .filter(({ text }) => TIME.test(text))
      .map(({ text }) => ({ sentence: text, title, changed })),
  );
  return [...new Map(said.map((it) => [it.sentence, it])).values()];
}

const NUMBERS = 'null en to tre fire fem seks sju åtte ni ti elleve tolv'.split(' ');

/** A number as people write it: with digits, or in words. */
function written(n: number): string {
  const words: Record<number, string> = { 1: 'en|én|ei|éi|ein|éin|et|ett|eitt', 7: 'sju|syv' };
  const word = words[n] ?? NUMBERS[n];
  return word ? `${n}|${word}` : String(n);
}

/** An amount as the owner may write it: '42 dager', '6 uker', 'seks (6) uker', '6-ukersfrist', '6–12 uker'. */
function writes(sentence: string, n: number, units: string): boolean {
  const other = `\\d+|${NUMBERS.slice(1).join('|')}`;
  const number = `(?:${written(n)})(?:\\s*\\(\\d+\\))?(?:\\s*[-–]\\s*(?:${other}))?`;
  return new RegExp(`(?<![\\p{L}\\d])${number}[\\s-](?:${units})(?!\\p{L})`, 'iu').test(sentence);
}

/** Whether a sentence has the very amount of a limit, in its unit or in whole weeks. */
export function hasAmount(sentence: string, { amount, unit }: Pick<Limit, 'amount' | 'unit'>): boolean {
  if (amount === null || !unit) return false;
  if (unit === 'workday') return writes(sentence, amount, '(?:arbeids|virke|yrkes)dag(?:er|ar|ene|ane)s?');
  if (unit === 'hour') return writes(sentence, amount, 'tim(?:er|ar|ene|ane)s?');
  const days = writes(sentence, amount, '(?:kalender)?dag(?:er|ar|ene|ane|ers)?|døgn');
  return (
    days ||
    (amount > 0 &&
      amount % 7 === 0 &&
      writes(sentence, amount / 7, 'uke(?:r|ne|rs\\p{L}*)?|vek(?:e|er|ene|ers\\p{L}*)'))
  );
}

/** By which words a sentence is about the step that a limit leads to. */
const STEPS: Partial<Record<PatientEvent, RegExp>> = {
  'first-appointment': /første (samtale|fremmøte|oppmøte|konsultasjon)|oppstart/i,
  'clinical-decision': /utredning|klinisk beslutning/i,
  'extended-clinical-decision': /utvidet/i,
  evaluation: /evaluer/i,
  'next-treatment': /avrusning|avgiftning/i,
  'return-without-referral': /angre|ny henvisning/i,
};

/** Whether a sentence has a word of the step that a limit leads to. */
export const isAbout = (sentence: string, { to }: Pick<Limit, 'to'>): boolean => STEPS[to]?.test(sentence) ?? false;

/** The sentences that may be about a limit: they have its amount, or a word of the step that it leads to. */
export function saidOf(limit: Pick<Limit, 'amount' | 'unit' | 'to'>, said: readonly Said[]): Said[] {
  return said.filter(({ sentence }) => hasAmount(sentence, limit) || isAbout(sentence, limit));
}
