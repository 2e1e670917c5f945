import { nationalIds } from '../../domain/national-id.ts';
import { LANGUAGES, type Language } from '../../model/schemas/language.ts';
import { futureDate } from '../findings/facts.ts';
import { nationalId } from '../findings/texts.ts';
import { type Problem, TOP } from '../problem.ts';
import { placeAt } from '../source/files.ts';
import { unusableSign } from '../source/signs.ts';
import type { SourceFile } from '../source/source.ts';
import { PRESENT_TERM } from './word-lists.ts';
import { remarksOnWords } from './word-rules.ts';

type Path = readonly PropertyKey[];

/** Fields that tell what has happened on a day. */
const PAST = new Set(['verifiedOn', 'reviewed', 'revised', 'translates', 'pageDate']);

/** Fields with words that people search for: old ones, misspelt ones, those of another language. Nobody reads them. */
const SEARCHED = ['searchedAs', 'everyday', 'old', 'misspelt', 'same', 'words', 'ignored', 'with', 'organisation'];

/** Fields whose words are as they are: names, and addresses, which are not read. */
const NAMES = new Set([
  ...SEARCHED,
  'name',
  'shortName',
  'publisher',
  'alsoCalled',
  'formerSlugs',
  'ownLanguage',
  'slug',
]);

/** Fields that tell what things were called before, and the titles of other people's pages. */
const FORMER = new Set([...SEARCHED, 'alsoCalled', 'formerName', 'formerSlugs', 'title']);

function leaves(value: unknown, path: Path = []): [path: Path, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const isLanguage = (key: unknown): key is Language => LANGUAGES.some((it) => it === key);

/** The language of a field: its own, or that of the file. */
function languageAt(file: string, path: Path): Language | null {
  const own = path.findLast(isLanguage);
  if (own) return own;
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return isLanguage(name) ? name : null;
}

/**
 * Checks what any field of any file may not hold: signs that are no text, words that are unfinished, withdrawn or of the
 * other Norwegian, days that are yet to come, and national identity numbers, these also in the text.
 * @param latest the last day (ISO) that has come
 */
export function checkFields(source: SourceFile, text: string, latest: string): Problem[] {
  const { file } = source;
  const ids = nationalIds(text).map((index) => ({ file, ...placeAt(text, index), ...nationalId() }));
  const presentTerm = PRESENT_TERM.test(text);
  const fields = leaves(source.value).flatMap(([path, value]): Problem[] => {
    if (typeof value !== 'string') return [];
    // YAML can write any sign as an escape, which is none in the file.
    const sign = unusableSign(value);
    if (sign) return [{ file, ...source.at(path), ...sign.finding }];
    const field = String(path.findLast((key) => typeof key === 'string' && !isLanguage(key)) ?? '');
    if (PAST.has(field)) {
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && value > latest
        ? [{ file, ...source.at(path), ...futureDate(field, value) }]
        : [];
    }
    const language = path.some((key) => NAMES.has(String(key))) ? null : languageAt(file, path);
    const remarks = remarksOnWords([{ ...TOP, text: value, language }], false, presentTerm || FORMER.has(field));
    return remarks
      .filter(({ code }) => code !== 'LOYPE-WITHDRAWN-NAME' || !FORMER.has(field))
      .map(({ code, message }) => ({ file, ...source.at(path), code, message }));
  });
  return [...ids, ...fields];
}
