import type { Language } from '../../model/schemas/language.ts';
import type { Finding } from '../finding.ts';
import { mixedLanguage, oldTerm, personalEmail, placeholder, withdrawnName } from '../findings/words.ts';
import type { Place } from '../problem.ts';
import {
  FOREIGN_WORDS,
  FORMERLY,
  IN_QUOTATION,
  isOffice,
  NAME_GOES_ON,
  NAMES_AT,
  NO_LONGER,
  OLD_TERM,
  UNFINISHED,
  WITHDRAWN_NAMES,
  WITHIN_SENTENCE,
} from './word-lists.ts';

/** Words that stand together in a text, where they begin, and their language; null where it is not known or another. */
export interface Words extends Place {
  text: string;
  language: Language | null;
  /** Where a place in the text stands, when that is not told by its lines. */
  placeOf?: (index: number) => Place;
}

const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const EVERY_UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Where a place in the text of words stands. They can go over several lines. */
function placeIn({ text, line, column, placeOf }: Words, index: number): Place {
  if (placeOf) return placeOf(index);
  const before = text.slice(0, index).split('\n');
  const own = before.at(-1)?.length ?? 0;
  return { line: line + before.length - 1, column: (before.length > 1 ? 1 : column) + own };
}

/** Signs that stand for a hyphen. */
const HYPHENS = /[\u2010-\u2015\u2212]/g;

/** Signs that are seen as a blank, though they count as letters or symbols. */
const BLANKS = /[\u115f\u1160\u2800\u3164\uffa0]/g;

/**
 * A letter with its marks as it is most often written: not wide, not put together of parts, and with one sign for a hyphen and
 * for a blank.
 */
const usual = (sign: string) => sign.replace(BLANKS, ' ').normalize('NFKC').replace(HYPHENS, '-');

/**
 * Words as they are seen: without signs that are not, such as those that say where a word may be parted, and with the usual
 * sign for each that only looks a little different.
 */
function seen(words: Words): Words {
  if (!UNSEEN.test(words.text) && usual(words.text) === words.text) return words;
  const places: number[] = [];
  let text = '';
  for (const { 0: written, index } of words.text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const sign = usual(written).replace(EVERY_UNSEEN, '');
    text += sign;
    for (let half = 0; half < sign.length; half++) places.push(index);
  }
  return { ...words, text, placeOf: (at) => placeIn(words, places[at] ?? 0) };
}

/** How far (in signs) what stands around a match is looked at: more than a sentence. */
const AROUND = 400;

/** Whether a match is none, by the match itself and what stands before and behind it in its piece. */
type Exception = (found: string, before: string, behind: string) => boolean;

const isFormer: Exception = (_, before, behind) => FORMERLY.test(before) || NO_LONGER.test(behind);

/** A word in a quotation or a name stands as its owner writes it. */
const isNameOrQuotation: Exception = (found, before, behind) =>
  IN_QUOTATION.test(before) || (/^\p{Lu}/u.test(found) && (WITHIN_SENTENCE.test(before) || NAME_GOES_ON.test(behind)));

/** The first match of a pattern in each piece, as a finding at its place. */
function find(
  all: readonly Words[],
  pattern: RegExp,
  finding: (found: string) => Finding,
  except: Exception = () => false,
): (Place & Finding)[] {
  return all.flatMap((words) => {
    const { text } = words;
    if (!pattern.test(text)) return [];
    const match = [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].find(({ 0: found, index }) => {
      const end = index + found.length;
      return !except(found, text.slice(Math.max(0, index - AROUND), index), text.slice(end, end + AROUND));
    });
    if (!match) return [];
    return [{ ...placeIn(words, match.index), ...finding(match[0]) }];
  });
}

function mixed(all: readonly Words[], language: 'nb' | 'nn', inText: boolean): (Place & Finding)[] {
  const own = all.filter((words) => words.language === language);
  return FOREIGN_WORDS[language].flatMap(([pattern, instead]) =>
    find(own, pattern, (found) => mixedLanguage(found, instead, language, inText), isNameOrQuotation),
  );
}

/**
 * Looks at words, wherever they stand: what is unfinished, withdrawn, a person's address, of the other form of Norwegian.
 * @param inText whether they stand in a text, not in a field
 * @param presentTerm whether the pathways' present name stands in the same text, beside which the old one may
 * @param sentences the same words as they are read, whatever part of them is emphasised or linked
 */
export function remarksOnWords(
  all: readonly Words[],
  inText: boolean,
  presentTerm: boolean,
  sentences: readonly Words[] = all,
): (Place & Finding)[] {
  const [words, read] = [all.map(seen), sentences.map(seen)];
  return [
    ...find(words, UNFINISHED, placeholder),
    ...WITHDRAWN_NAMES.flatMap(([pattern, instead]) =>
      find(read, pattern, (found) => withdrawnName(found, instead), isFormer),
    ),
    ...(presentTerm ? [] : find(words, OLD_TERM, oldTerm)),
    ...find(read, NAMES_AT, (found) => personalEmail(found.replace(/\s+/g, ' ')), isOffice),
    ...mixed(words, 'nb', inText),
    ...mixed(words, 'nn', inText),
  ];
}
