import type { z } from 'zod';
import { type Day, hasCome } from '../../domain/compared-day.ts';
import { fileIn } from '../../domain/file-name.ts';
import { nationalIds } from '../../domain/national-id.ts';
import { type Holds, holdsOf } from '../../model/holds.ts';
import { LANGUAGES, type Language } from '../../model/schemas/language.ts';
import { isVisible } from '../../model/visible.ts';
import { inlineText, linksIn, wordsIn } from '../../site/inline-text.ts';
import { fileInField } from '../findings/documents.ts';
import { futureDate } from '../findings/facts.ts';
import { marksInField } from '../findings/lines.ts';
import { nationalId, sectionByHand } from '../findings/words.ts';
import { type Problem, TOP } from '../problem.ts';
import { leaves } from '../source/leaves.ts';
import { placeAt } from '../source/place-at.ts';
import { strangeSigns, unusableSign } from '../source/signs.ts';
import type { SourceFile } from '../source/source.ts';
import { sectionIn, sectionOf } from './citations.ts';
import { marksInText } from './marks-in-fields.ts';
import { PRESENT_TERM } from './word-lists.ts';
import { remarksOnWords } from './word-rules.ts';

type Path = readonly PropertyKey[];

const isLanguage = (key: unknown): key is Language => LANGUAGES.some((it) => it === key);

/** Files in whose texts the site fills blanks, such as {days}. */
const WITH_BLANKS = /^(?:ui\/|overview\.yaml$)/;

/** A word in braces, which nobody fills elsewhere: it is left over from a template. */
const BLANK = /\{[^{}\n]{1,40}\}/;

/** The language of a field: its own, or that of the file. */
function languageAt(file: string, path: Path): Language | null {
  const own = path.findLast(isLanguage);
  if (own) return own;
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return isLanguage(name) ? name : null;
}

/** Signs that are no text, in the fields of a file. YAML and JSON can write any as an escape, which is none in the file. */
export function signsInFields(source: SourceFile): Problem[] {
  return leaves(source.value).flatMap(([path, value]) => {
    const sign = typeof value === 'string' ? unusableSign(value) : null;
    return sign ? [{ file: source.file, ...source.at(path), ...sign.finding }] : [];
  });
}

/**
 * What a field says to its reader: of a line that takes Markdown the words that are shown and where its links lead, as both
 * are published, of any other field its text as it is.
 */
function shownOf(value: string, held: Holds): { words: string; links: string[] } {
  if (held !== 'lines') return { words: value, links: [] };
  const { parts } = inlineText(value);
  return { words: wordsIn(parts), links: linksIn(parts) };
}

/** The numbers in a text by their digits: over lines of a file, one has more between these than in the field. */
const idsIn = (text: string) =>
  nationalIds(text).map(({ from, to }) => text.slice(from, to).replace(/[^\p{L}\p{N}]+/gu, ''));

/** Fields of numbers, of which signs that nobody sees are dropped where they are read. */
const NUMBERS = new Set(['phones', 'number', 'sms', 'textPhone']);

/** Signs in a field that came along from another program. */
const foreign = (words: string, path: readonly PropertyKey[]) =>
  NUMBERS.has(String(path.findLast((key) => typeof key === 'string'))) || !isVisible(words) ? [] : strangeSigns(words);

/**
 * Checks what any field of any file may not hold: signs that are no text, words that are unfinished, withdrawn or of the
 * other Norwegian, sections of acts, days that are yet to come, and national identity numbers, these also in the text.
 * @param schema of the file, which tells what its fields hold
 * @param latest the last day that has come
 */
export function checkFields(source: SourceFile, text: string, schema: z.core.$ZodType, latest: Day): Problem[] {
  const { file } = source;
  const ids = nationalIds(text).map(({ from }) => ({ file, ...placeAt(text, from), ...nationalId() }));
  const written = new Set(idsIn(text));
  const presentTerm = PRESENT_TERM.test(text);
  const holds = holdsOf(schema);
  const fields = leaves(source.value).flatMap(([path, value]): Problem[] => {
    if (typeof value !== 'string') return [];
    if (unusableSign(value)) return [];
    const held = holds(path);
    const { words, links } = shownOf(value, held);
    const sign = [words, ...links].map(unusableSign).find((it) => it !== null) ?? foreign(words, path)[0];
    if (sign) return [{ file, ...source.at(path), ...sign.finding }];
    if (held === 'past') {
      const field = String(path.findLast((key) => typeof key === 'string') ?? '');
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && !hasCome(value, latest)
        ? [{ file, ...source.at(path), ...futureDate(field, value) }]
        : [];
    }
    const language = held === 'name' || held === 'key' || held === 'others' ? null : languageAt(file, path);
    const marks = held === 'lines' || held === 'key' || held === 'others' ? null : marksInText(value);
    const blank = held === 'key' || held === 'others' || WITH_BLANKS.test(file) ? undefined : BLANK.exec(words)?.[0];
    const named = held === 'others' ? null : fileIn(words);
    const told = marks ?? (blank ? marksInField(blank) : null) ?? (named ? fileInField('LOYPE-DOCUMENT', named) : null);
    const former = held === 'history' || held === 'others';
    // What others call their pages is theirs, and an address is not read; the law itself is data.
    const cited =
      former || ['url', 'section'].includes(String(path.at(-1)))
        ? null
        : (sectionIn(words) ?? links.map(sectionOf).find((it) => it !== null) ?? null);
    return [
      // Written by an escape or in parts, it is a number to the reader and not in the file.
      ...idsIn(words)
        .filter((id) => !written.has(id))
        .map(() => ({ file, ...source.at(path), ...nationalId() })),
      ...(told ? [{ file, ...source.at(path), ...told }] : []),
      ...(cited === null ? [] : [{ file, ...source.at(path), ...sectionByHand(cited, null) }]),
      ...remarksOnWords([{ ...TOP, text: words, language }], false, presentTerm || former)
        .filter(({ code }) => code !== 'LOYPE-WITHDRAWN-NAME' || !former)
        .map(({ code, message, form }) => ({ file, ...source.at(path), code, message, form })),
    ];
  });
  return [...ids, ...signsInFields(source), ...fields];
}
