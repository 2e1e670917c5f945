import type { Language } from '../../schemas/language.ts';
import type { Finding } from '../finding.ts';
import { mixedLanguage, oldTerm, personalEmail, placeholder, withdrawnName } from '../findings/texts.ts';
import type { Place } from '../problem.ts';
import {
  FOREIGN_WORDS,
  FORMERLY,
  IN_QUOTATION,
  NAME_GOES_ON,
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
}

/** First and last name; not an office with its department. */
const PERSONAL_EMAIL =
  /(?<![\w.+-])(?!(?:e?post|info|kontakt|kundeservice|service|sentralbord|resepsjon|firmapost|barnevern|helse|koordinator|legevakt|psykisk|rus)[a-z]*\.)[a-zæøå]+\.[a-zæøå]+@[\w.-]+/i;

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
  return all.flatMap(({ text, line, column }) => {
    if (!pattern.test(text)) return [];
    const match = [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].find(
      ({ 0: found, index }) => !except(found, text.slice(0, index), text.slice(index + found.length)),
    );
    if (!match) return [];
    // A piece can go over several lines; the match may stand on a later one.
    const before = text.slice(0, match.index).split('\n');
    const at = {
      line: line + before.length - 1,
      column: (before.length > 1 ? 1 : column) + (before.at(-1)?.length ?? 0),
    };
    return [{ ...at, ...finding(match[0]) }];
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
 */
export function remarksOnWords(all: readonly Words[], inText: boolean, presentTerm: boolean): (Place & Finding)[] {
  return [
    ...find(all, UNFINISHED, placeholder),
    ...WITHDRAWN_NAMES.flatMap(([pattern, instead]) =>
      find(all, pattern, (found) => withdrawnName(found, instead), isFormer),
    ),
    ...(presentTerm ? [] : find(all, OLD_TERM, oldTerm)),
    ...find(all, PERSONAL_EMAIL, personalEmail),
    ...mixed(all, 'nb', inText),
    ...mixed(all, 'nn', inText),
  ];
}
