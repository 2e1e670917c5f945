import type { z } from 'zod';
import { pluralsOf } from '../../i18n/plural.ts';
import type { Content } from '../../model/content.ts';
import { stepInto } from '../../model/schema-fields.ts';
import { LANGUAGES, type Language } from '../../model/schemas/language.ts';
import { type Counted, PLURALS } from '../../model/schemas/word.ts';
import { type Words, wordsSchema } from '../../model/schemas/words.ts';
import { missingBlank, unknownBlank } from '../findings/blanks.ts';
import { missingField, unknownField } from '../findings/fields.ts';
import type { Report } from '../problem.ts';

type Path = readonly string[];

function texts(value: unknown, path: Path = []): [path: Path, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, [...path, key]));
}

const blanksOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];

/** The blanks of each word, by its path: they are the schema's, which does not change. */
const filled = new Map<string, ReadonlySet<string>>();

/** The blanks that are filled in an interface word: its schema, or that of the group it stands in, names them where it says what it is. */
function filledIn(path: Path): ReadonlySet<string> {
  const key = path.join('.');
  const known = filled.get(key);
  if (known) return known;
  let schemas: readonly z.core.$ZodType[] = [wordsSchema];
  const said = path.flatMap((key) => {
    schemas = schemas.flatMap((it) => stepInto(it, key));
    return schemas.map((it) => (it as z.ZodType).description ?? '');
  });
  const blanks = new Set(said.flatMap(blanksOf));
  filled.set(key, blanks);
  return blanks;
}

/** The forms of counted words that no language here need have. */
const RARE = PLURALS.filter((it) => it !== 'one' && it !== 'other');

/** The forms of counted words: groups with one for the numbers that no other is for, by their paths. */
function countedIn(value: unknown, path: Path = []): [path: Path, forms: Counted][] {
  if (typeof value === 'string') return [];
  const fields = Object.keys(value as object);
  if (fields.includes('other') && fields.every((it) => PLURALS.some((plural) => plural === it)))
    return [[path, value as Counted]];
  return Object.entries(value as object).flatMap(([key, inner]) => countedIn(inner, [...path, key]));
}

/** Checks that counted words have the forms that their language has, and no others. */
function checkCounted(words: Words, language: Language, report: Report): void {
  const plurals = pluralsOf(language);
  for (const [path, forms] of countedIn(words)) {
    for (const plural of plurals) if (!forms[plural]) report(`ui/${language}`, [...path, plural], missingField(plural));
    for (const plural of Object.keys(forms) as Intl.LDMLPluralRule[])
      if (!plurals.includes(plural)) report(`ui/${language}`, [...path, plural], unknownField(plural, null, plurals));
  }
}

/** Checks that each interface word has the same `{blanks}` in every language, and none that nobody fills: what most of them have is right. */
export function checkWords(words: Content['words'], report: Report): void {
  const inOthers = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    for (const [path, text] of texts(words[language])) {
      const key = path.join('.');
      inOthers.set(key, [...(inOthers.get(key) ?? []), ...blanksOf(text)]);
    }
  }
  const check = (language: Language, path: Path, text: string) => {
    const field = path.at(-1) ?? '';
    // A form that not every language has is filled as that which all have.
    const alike = RARE.some((it) => it === field) ? inOthers.get([...path.slice(0, -1), 'other'].join('.')) : null;
    const all = alike ?? inOthers.get(path.join('.')) ?? [];
    const fillable = filledIn(path);
    const right = [...new Set(all)].filter(
      (blank) => fillable.has(blank) && all.filter((it) => it === blank).length > 1,
    );
    const own = blanksOf(text);
    const missing = right.filter((it) => !own.includes(it));
    for (const blank of own.filter((it) => !right.includes(it))) {
      // A strange blank most often stands for one that is missing: that is one mistake, told once.
      report(`ui/${language}`, path, unknownBlank(field, blank, missing.shift() ?? null, right));
    }
    for (const blank of missing) report(`ui/${language}`, path, missingBlank(field, blank));
  };
  for (const language of LANGUAGES) {
    for (const [path, text] of texts(words[language])) check(language, path, text);
    checkCounted(words[language], language, report);
  }
}
