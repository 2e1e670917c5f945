import type { RuleId } from '../model/schemas/rules.ts';
import type { Code } from './codes.ts';

/** The languages in which the check speaks: both forms of Norwegian to editors, English to developers. */
export const MESSAGE_LANGUAGES = ['nb', 'nn', 'en'] as const;

export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** A sentence in every language of the check. */
export type Said = Readonly<Record<MessageLanguage, string>>;

/** The same, as it is written side by side, so that no language is forgotten. */
export type Three = readonly [nb: string, nn: string, en: string];

export const said = ([nb, nn, en]: Three): Said => ({ nb, nn, en });

/** What was found, without its place: its kind, and what is wrong, what was found and what to write instead. */
export interface Finding {
  code: Code;
  /** For whoever has the file before them: with the names of fields and the signs to write. */
  message: Said;
  /** For whoever has the field before them in a form, and has never seen the file. */
  form: Said;
  /** The rule of a schema that was broken. */
  rule?: RuleId;
  /** The name of a field that is not there, whose place is that of what lacks it. */
  lacks?: string;
}

/** A finding with its sentence for files, and the one for forms where that is another. */
export function finding(code: Code, message: Three, form: Three = message): Finding {
  return { code, message: said(message), form: said(form) };
}

/** What is put right in the file, and in no form. */
export const ASK: Three = [
  'Be den som driver nettstedet, om å se på det.',
  'Be den som driv nettstaden, om å sjå på det.',
  'Ask whoever runs the site to look at it.',
];

/** A sentence of what is wrong, and that somebody else must put it right. */
export const andAsk = ([nb, nn, en]: Three): Three => [`${nb} ${ASK[0]}`, `${nn} ${ASK[1]}`, `${en} ${ASK[2]}`];

/** Values in quotation marks, with commas: «a», «b» or “a”, “b”. */
export function quoted(values: Iterable<unknown>, language: MessageLanguage): string {
  const [open, close] = language === 'en' ? ['“', '”'] : ['«', '»'];
  return [...values].map((value) => `${open}${String(value)}${close}`).join(', ');
}

/** 'Did you mean' with the nearest name, or else all that there are. Nothing when there is nothing to choose from. */
export function suggestion(near: string | null, known: Iterable<string>): Said {
  const all = [...known];
  if (near) return said([` Mente du «${near}»?`, ` Meinte du «${near}»?`, ` Did you mean “${near}”?`]);
  if (all.length === 0) return said(['', '', '']);
  return said([
    ` Velg en av disse: ${quoted(all, 'nb')}.`,
    ` Vel ein av desse: ${quoted(all, 'nn')}.`,
    ` Choose one of these: ${quoted(all, 'en')}.`,
  ]);
}

/** A day (ISO) as a form has it: 22.11.2026. */
export const dotted = (day: string): string => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return year ? `${date}.${month}.${year}` : day;
};

/** A text that holds something else than text. */
export const mdxFinding = (message: Three, form: Three = message): Finding => finding('LOYPE-MDX', message, form);
