import { RULES, type RuleId } from '../../model/schemas/rules.ts';
import {
  andAsk,
  type Finding,
  finding,
  type MessageLanguage,
  quoted,
  type Said,
  said,
  suggestion,
} from '../finding.ts';
import { BROKEN } from './broken/broken.ts';
import { fieldAdvice } from './broken/field-advice.ts';
import { rightKind } from './broken/right-kind.ts';

const OF_FIELDS = said(['felter med navn og verdi', 'felt med namn og verdi', 'fields with names and values']);

/** The kinds of value, as an editor knows them. */
const VALUE_KINDS: Readonly<Record<string, Said>> = {
  string: said(['tekst', 'tekst', 'text']),
  number: said(['et tall', 'eit tal', 'a number']),
  int: said(['et helt tall', 'eit heilt tal', 'a whole number']),
  boolean: said(['true eller false', 'true eller false', 'true or false']),
  array: said(['en liste (linjer med -)', 'ei liste (linjer med -)', 'a list (lines with -)']),
  object: OF_FIELDS,
  record: OF_FIELDS,
};

/** What a form says of a value that it has no better word for. */
const LOOK_OVER = ['Dette kan ikke stå her. Se over feltet.', 'Dette kan ikkje stå her. Sjå over feltet.'] as const;
const CANNOT_STAND = [...LOOK_OVER, 'This cannot stand here. Look over the field.'] as const;

const FILL_IN = [
  'Fyll ut feltet, eller ta det bort.',
  'Fyll ut feltet, eller ta det bort.',
  'Fill in the field, or remove it.',
] as const;

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** A field with nothing behind its name. */
const nothing = (field: string): Finding =>
  finding(
    'LOYPE-FIELD-TYPE',
    [
      `«${field}» er tom. Skriv det som skal stå der, eller fjern linjen.`,
      `«${field}» er tom. Skriv det som skal stå der, eller fjern linja.`,
      `“${field}” is empty. Write what is to stand there, or remove the line.`,
    ],
    FILL_IN,
  );

/**
 * A value as it was found: short values in quotation marks, others by their kind.
 * @param written a number as it stands in the file: 0900 is read as 900
 */
function found(value: unknown, language: MessageLanguage, written?: string): string {
  if (isEmpty(value)) return language === 'en' ? 'empty' : 'tom';
  if (Array.isArray(value)) return { nb: 'en liste', nn: 'ei liste', en: 'a list' }[language];
  if (typeof value === 'object') return OF_FIELDS[language];
  const text = written ?? String(value);
  return quoted([text.length > 60 ? `${text.slice(0, 60)}…` : text], language);
}

export function unknownField(field: string, near: string | null, known: readonly string[]): Finding {
  const [nb, nn, en] = fieldAdvice(field, known);
  const rest = near ? suggestion(near, known) : said([` ${nb}`, ` ${nn}`, ` ${en}`]);
  return finding(
    'LOYPE-FIELD-UNKNOWN',
    [
      `Feltet «${field}» er ukjent her.${rest.nb}`,
      `Feltet «${field}» er ukjent her.${rest.nn}`,
      `The field “${field}” is unknown here.${rest.en}`,
    ],
    andAsk([
      `Filen har et felt som ikke finnes: «${field}».`,
      `Fila har eit felt som ikkje finst: «${field}».`,
      `The file has a field that does not exist: “${field}”.`,
    ]),
  );
}

export function missingField(field: string): Finding {
  const missing = finding(
    'LOYPE-FIELD-MISSING',
    [
      `Feltet «${field}» mangler. Legg til «${field}: …».`,
      `Feltet «${field}» manglar. Legg til «${field}: …».`,
      `The field “${field}” is missing. Add “${field}: …”.`,
    ],
    FILL_IN,
  );
  return { ...missing, lacks: field };
}

/** A national text or an interface word is there in some languages, but not in this one. */
export function missingTranslation(field: string): Finding {
  return finding(
    'LOYPE-TRANSLATION-MISSING',
    [
      `«${field}» mangler. Nasjonale tekster må finnes på alle språkene.`,
      `«${field}» manglar. Nasjonale tekstar må finnast på alle språka.`,
      `“${field}” is missing. National texts must exist in every language.`,
    ],
    [
      'Teksten mangler på ett av språkene. Skriv den på alle.',
      'Teksten manglar på eitt av språka. Skriv han på alle.',
      'The text is missing in one of the languages. Write it in all of them.',
    ],
  );
}

export function notAmong(
  field: string,
  value: unknown,
  near: string | null,
  known: readonly unknown[],
  written?: string,
): Finding {
  const rest = Array.isArray(value)
    ? said([
        ' Skriv bare én her, og én linje til for hver av de andre.',
        ' Skriv berre éin her, og éi linje til for kvar av dei andre.',
        ' Write one alone here, and one more line for each of the others.',
      ])
    : suggestion(near, known.map(String));
  return finding(
    'LOYPE-FIELD-TYPE',
    [
      `«${field}» er ${found(value, 'nb', written)}.${rest.nb}`,
      `«${field}» er ${found(value, 'nn', written)}.${rest.nn}`,
      `“${field}” is ${found(value, 'en', written)}.${rest.en}`,
    ],
    isEmpty(value)
      ? FILL_IN
      : [
          'Velg et av valgene som står i listen.',
          'Vel eitt av vala som står i lista.',
          'Choose one of the choices in the list.',
        ],
  );
}

/**
 * @param expected Zod's name of the kind of value
 * @param fields those that a group of fields must have
 */
export function wrongKind(
  field: string,
  expected: string,
  value: unknown,
  fields: readonly string[] = [],
  written?: string,
): Finding {
  if (field && isEmpty(value)) return nothing(field);
  const kind = VALUE_KINDS[expected] ?? said([expected, expected, expected]);
  const subject = field
    ? said([`«${field}»`, `«${field}»`, `“${field}”`])
    : said(['Innholdet i filen', 'Innhaldet i fila', 'The content of the file']);
  const [nb, nn, en] = rightKind(expected, value, field ? fields : [], written);
  return finding(
    'LOYPE-FIELD-TYPE',
    [
      `${subject.nb} skal være ${kind.nb}, men er ${found(value, 'nb', written)}.${nb}`,
      `${subject.nn} skal vere ${kind.nn}, men er ${found(value, 'nn', written)}.${nn}`,
      `${subject.en} must be ${kind.en}, but is ${found(value, 'en', written)}.${en}`,
    ],
    CANNOT_STAND,
  );
}

export function tooLittle(
  field: string,
  kind: string,
  value: unknown,
  minimum: number | bigint,
  written?: string,
): Finding {
  if (kind === 'string') {
    return finding(
      'LOYPE-FIELD-TYPE',
      [
        `«${field}» er tom. Skriv teksten.`,
        `«${field}» er tom. Skriv teksten.`,
        `“${field}” is empty. Write the text.`,
      ],
      FILL_IN,
    );
  }
  if (kind === 'array') {
    return finding(
      'LOYPE-FIELD-TYPE',
      [
        `Listen «${field}» er for kort. Den må ha minst ${minimum}. Legg til det som mangler, eller fjern hele feltet.`,
        `Lista «${field}» er for kort. Ho må ha minst ${minimum}. Legg til det som manglar, eller fjern heile feltet.`,
        `The list “${field}” is too short. It must have at least ${minimum}. Add what is missing, or remove the field.`,
      ],
      [
        `Her må det stå minst ${minimum}. Legg til det som mangler.`,
        `Her må det stå minst ${minimum}. Legg til det som manglar.`,
        `There must be at least ${minimum} here. Add what is missing.`,
      ],
    );
  }
  return finding(
    'LOYPE-FIELD-TYPE',
    [
      `«${field}» er ${found(value, 'nb', written)}, men må være minst ${minimum}.`,
      `«${field}» er ${found(value, 'nn', written)}, men må vere minst ${minimum}.`,
      `“${field}” is ${found(value, 'en', written)}, but must be at least ${minimum}.`,
    ],
    [`Tallet må være minst ${minimum}.`, `Talet må vere minst ${minimum}.`, `The number must be at least ${minimum}.`],
  );
}

export function tooMuch(field: string, kind: string, maximum: number | bigint): Finding {
  if (kind === 'string') {
    return finding(
      'LOYPE-FIELD-TYPE',
      [
        `«${field}» er for lang. Den kan ha høyst ${maximum} tegn.`,
        `«${field}» er for lang. Teksten kan ha høgst ${maximum} teikn.`,
        `“${field}” is too long. It can have at most ${maximum} characters.`,
      ],
      [
        `Teksten er for lang. Den kan ha høyst ${maximum} tegn.`,
        `Teksten er for lang. Han kan ha høgst ${maximum} teikn.`,
        `The text is too long. It can have at most ${maximum} characters.`,
      ],
    );
  }
  if (kind === 'array') {
    return finding(
      'LOYPE-FIELD-TYPE',
      [
        `Listen «${field}» er for lang. Den kan ha høyst ${maximum}. Fjern resten.`,
        `Lista «${field}» er for lang. Ho kan ha høgst ${maximum}. Fjern resten.`,
        `The list “${field}” is too long. It can have at most ${maximum}. Remove the rest.`,
      ],
      [
        `Her kan det stå høyst ${maximum}. Ta bort noe.`,
        `Her kan det stå høgst ${maximum}. Ta bort noko.`,
        `There can be at most ${maximum} here. Remove something.`,
      ],
    );
  }
  return finding(
    'LOYPE-FIELD-TYPE',
    [
      `«${field}» er for stor. Den kan være høyst ${maximum}.`,
      `«${field}» er for stor. Talet kan vere høgst ${maximum}.`,
      `“${field}” is too large. It can be at most ${maximum}.`,
    ],
    [`Tallet kan være høyst ${maximum}.`, `Talet kan vere høgst ${maximum}.`, `The number can be at most ${maximum}.`],
  );
}

/** A value that breaks one of the schemas' own rules. Only a single value is shown: a group of fields speaks for itself. */
export function brokenRule(id: RuleId, field: string, value: unknown, written?: string): Finding {
  const {
    message: [nb, nn, en],
    form,
  } = BROKEN[id];
  const single = field !== '' && value !== null && ['string', 'number', 'boolean'].includes(typeof value);
  const broken = finding(
    RULES[id],
    single
      ? [
          `«${field}» er ${found(value, 'nb', written)}. ${nb}`,
          `«${field}» er ${found(value, 'nn', written)}. ${nn}`,
          `“${field}” is ${found(value, 'en', written)}. ${en}`,
        ]
      : [nb, nn, en],
    // What form a field must have is of no use to whoever has not begun to write in it.
    value === '' ? FILL_IN : form,
  );
  return { ...broken, rule: id };
}

export function wrongValue(field: string, value: unknown, written?: string): Finding {
  if (field && isEmpty(value)) return nothing(field);
  const [nb, nn, en] = Array.isArray(value) ? rightKind('string', value, []) : ['', '', ''];
  return finding(
    'LOYPE-FIELD-TYPE',
    [
      `«${field}» har en verdi som ikke kan brukes: ${found(value, 'nb', written)}.${nb}`,
      `«${field}» har ein verdi som ikkje kan brukast: ${found(value, 'nn', written)}.${nn}`,
      `“${field}” has a value that cannot be used: ${found(value, 'en', written)}.${en}`,
    ],
    CANNOT_STAND,
  );
}
