import { RULES, type RuleId } from '../../model/schemas/rules.ts';
import { type Finding, finding, type MessageLanguage, quoted, suggestion } from '../finding.ts';

/** The kinds of value, as an editor knows them. */
const VALUE_KINDS: Record<string, Record<MessageLanguage, string>> = {
  string: { nb: 'tekst', en: 'text' },
  number: { nb: 'et tall', en: 'a number' },
  int: { nb: 'et helt tall', en: 'a whole number' },
  boolean: { nb: 'true eller false', en: 'true or false' },
  array: { nb: 'en liste (linjer med -)', en: 'a list (lines with -)' },
  object: { nb: 'felter med navn og verdi', en: 'fields with names and values' },
  record: { nb: 'felter med navn og verdi', en: 'fields with names and values' },
};

/** A value as it was found: short values in quotation marks, others by their kind. */
function found(value: unknown, language: MessageLanguage): string {
  if (value === null || value === undefined || value === '') return language === 'nb' ? 'tom' : 'empty';
  if (Array.isArray(value)) return language === 'nb' ? 'en liste' : 'a list';
  if (typeof value === 'object') return VALUE_KINDS['object']?.[language] ?? '';
  const text = String(value);
  return quoted([text.length > 60 ? `${text.slice(0, 60)}…` : text], language);
}

export function unknownField(field: string, near: string | null, known: readonly string[]): Finding {
  const rest = near
    ? suggestion(near, known)
    : { nb: ' Rett navnet eller fjern det.', en: ' Correct its name or remove it.' };
  return finding(
    'LOYPE-FIELD-UNKNOWN',
    `Feltet «${field}» er ukjent her.${rest.nb}`,
    `The field “${field}” is unknown here.${rest.en}`,
  );
}

export function missingField(field: string): Finding {
  return finding(
    'LOYPE-FIELD-MISSING',
    `Feltet «${field}» mangler. Legg til «${field}: …».`,
    `The field “${field}” is missing. Add “${field}: …”.`,
  );
}

/** A national text or an interface word is there in some languages, but not in this one. */
export function missingTranslation(field: string): Finding {
  return finding(
    'LOYPE-TRANSLATION-MISSING',
    `«${field}» mangler. Nasjonale tekster må finnes på alle språkene.`,
    `“${field}” is missing. National texts must exist in every language.`,
  );
}

export function notAmong(field: string, value: unknown, near: string | null, known: readonly unknown[]): Finding {
  const rest = suggestion(near, known.map(String));
  return finding(
    'LOYPE-FIELD-TYPE',
    `«${field}» er ${found(value, 'nb')}.${rest.nb}`,
    `“${field}” is ${found(value, 'en')}.${rest.en}`,
  );
}

/** @param expected Zod's name of the kind of value */
export function wrongKind(field: string, expected: string, value: unknown): Finding {
  const kind = VALUE_KINDS[expected] ?? { nb: expected, en: expected };
  const subject = field
    ? { nb: `«${field}»`, en: `“${field}”` }
    : { nb: 'Innholdet i filen', en: 'The content of the file' };
  return finding(
    'LOYPE-FIELD-TYPE',
    `${subject.nb} skal være ${kind.nb}, men er ${found(value, 'nb')}.`,
    `${subject.en} must be ${kind.en}, but is ${found(value, 'en')}.`,
  );
}

export function tooLittle(field: string, kind: string, value: unknown, minimum: number | bigint): Finding {
  if (kind === 'string') {
    return finding('LOYPE-FIELD-TYPE', `«${field}» er tom. Skriv teksten.`, `“${field}” is empty. Write the text.`);
  }
  if (kind === 'array') {
    return finding(
      'LOYPE-FIELD-TYPE',
      `Listen «${field}» er for kort. Den må ha minst ${minimum}.`,
      `The list “${field}” is too short. It must have at least ${minimum}.`,
    );
  }
  return finding(
    'LOYPE-FIELD-TYPE',
    `«${field}» er ${found(value, 'nb')}, men må være minst ${minimum}.`,
    `“${field}” is ${found(value, 'en')}, but must be at least ${minimum}.`,
  );
}

export function tooMuch(field: string, kind: string, maximum: number | bigint): Finding {
  if (kind === 'string') {
    return finding(
      'LOYPE-FIELD-TYPE',
      `«${field}» er for lang. Den kan ha høyst ${maximum} tegn.`,
      `“${field}” is too long. It can have at most ${maximum} characters.`,
    );
  }
  if (kind === 'array') {
    return finding(
      'LOYPE-FIELD-TYPE',
      `Listen «${field}» er for lang. Den kan ha høyst ${maximum}.`,
      `The list “${field}” is too long. It can have at most ${maximum}.`,
    );
  }
  return finding(
    'LOYPE-FIELD-TYPE',
    `«${field}» er for stor. Den kan være høyst ${maximum}.`,
    `“${field}” is too large. It can be at most ${maximum}.`,
  );
}

/** A value that breaks one of the schemas' own rules. Only a single value is shown: a group of fields speaks for itself. */
export function brokenRule(id: RuleId, field: string, value: unknown): Finding {
  const { code, nb, en } = RULES[id];
  const single = field !== '' && value !== null && ['string', 'number', 'boolean'].includes(typeof value);
  const broken = finding(
    code,
    single ? `«${field}» er ${found(value, 'nb')}. ${nb}` : nb,
    single ? `“${field}” is ${found(value, 'en')}. ${en}` : en,
  );
  return { ...broken, rule: id };
}

export function wrongValue(field: string, value: unknown): Finding {
  return finding(
    'LOYPE-FIELD-TYPE',
    `«${field}» har en verdi som ikke kan brukes: ${found(value, 'nb')}.`,
    `“${field}” has a value that cannot be used: ${found(value, 'en')}.`,
  );
}

/** A `{word}` in an interface word that nothing is put in for. */
export function unknownBlank(field: string, blank: string, meant: string | null, known: readonly string[]): Finding {
  const rest =
    meant === null && known.length === 0
      ? { nb: ' Fjern det.', en: ' Remove it.' }
      : suggestion(
          meant && `{${meant}}`,
          known.map((it) => `{${it}}`),
        );
  return finding(
    'LOYPE-REFERENCE',
    `«{${blank}}» i «${field}» blir ikke fylt ut.${rest.nb}`,
    `“{${blank}}” in “${field}” is not filled in.${rest.en}`,
  );
}

export function missingBlank(field: string, blank: string): Finding {
  return finding(
    'LOYPE-REFERENCE',
    `«${field}» mangler «{${blank}}», som blir fylt ut når siden lages. Skriv det der det skal stå.`,
    `“${field}” lacks “{${blank}}”, which is filled in when the page is made. Write it where it belongs.`,
  );
}
