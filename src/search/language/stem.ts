import type { Language } from '../../model/schemas/language.ts';
import { fold } from './words.ts';

const VOWELS = 'aeiouyæøå';

/** Where the part of a word begins that endings are taken from: after the first consonant behind a vowel, at least 3. */
function endingsFrom(word: string): number {
  const start = [...word].findIndex(
    (letter, index) => index > 0 && !VOWELS.includes(letter) && VOWELS.includes(word[index - 1] ?? ''),
  );
  return start < 0 ? word.length : Math.max(start + 1, 3);
}

/** Takes the first of some endings away that a word has, and that begins no earlier than `from`. */
function without(word: string, from: number, endings: readonly string[]): string {
  const found = endings.find((ending) => word.endsWith(ending) && word.length - ending.length >= from);
  return found ? word.slice(0, -found.length) : word;
}

const byLength = (endings: string) => endings.split(' ').sort((a, b) => b.length - a.length);

const NORWEGIAN_ENDINGS = byLength(
  'a e ede ande ende ane ene hetene en heten ar er heter as es edes endes enes hetenes ens hetens ers ets et het ast',
);
const NORWEGIAN_SUFFIXES = byLength('leg eleg ig eig lig elig els lov elov slov hetslov');
const ENGLISH_ENDINGS = byLength('s es ed ing ings ly ment ments');

/** The Snowball algorithm for Norwegian (snowballstem.org), the one that Pagefind's index is made with. */
function norwegian(word: string): string {
  const from = endingsFrom(word);
  const ending = NORWEGIAN_ENDINGS.find((it) => word.endsWith(it) && word.length - it.length >= from);
  let stem = word;
  if (/erte?$/.test(word) && word.length - 2 >= from) stem = word.replace(/erte?$/, 'er');
  else if (ending) stem = word.slice(0, -ending.length);
  else if (word.length - 1 >= from && /([bcdfghjlmnoprtvyz]|[^aeiouyæøå]k)s$/.test(word)) stem = word.slice(0, -1);
  if (/[dv]t$/.test(stem) && stem.length - 2 >= from) stem = stem.slice(0, -1);
  return without(stem, from, NORWEGIAN_SUFFIXES);
}

/** A light stemmer for English: plurals and the common endings of verbs, with a doubled last letter made single. */
function english(word: string): string {
  const from = endingsFrom(word);
  const stem = without(word.replace(/ies$/, 'y'), from, ENGLISH_ENDINGS).replace(/(?<=[^aeiou])y$/, 'i');
  return stem.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=.{3})e$/, '');
}

/**
 * What the forms of a word have in common, written without æ, ø and å: by it a word that is searched is known again on a
 * page. `rettar`, `retten` and `rettigheter` all give `rett`; `pårørande` and `parorande` give `parorand`.
 */
export function stem(word: string, language: Language): string {
  return language === 'en' ? english(fold(word)) : norwegian(fold(word));
}
