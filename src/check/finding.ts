import type { RuleId } from '../model/schemas/rules.ts';
import type { Code } from './codes.ts';

/** The languages in which the check speaks: Norwegian to editors, English to developers. */
export const MESSAGE_LANGUAGES = ['nb', 'en'] as const;

export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** What was found, without its place: its kind, and what is wrong, what was found and what to write instead. */
export interface Finding {
  code: Code;
  message: Record<MessageLanguage, string>;
  /** The rule of a schema that was broken, for who says it in other words, as a form does. */
  rule?: RuleId;
}

/** A finding with its sentence in both languages side by side, so that neither is forgotten. */
export function finding(code: Code, nb: string, en: string): Finding {
  return { code, message: { nb, en } };
}

/** Values in quotation marks, with commas: «a», «b» or “a”, “b”. */
export function quoted(values: Iterable<unknown>, language: MessageLanguage): string {
  const [open, close] = language === 'nb' ? ['«', '»'] : ['“', '”'];
  return [...values].map((value) => `${open}${String(value)}${close}`).join(', ');
}

/** 'Did you mean' with the nearest name, or else all that there are. Nothing when there is nothing to choose from. */
export function suggestion(near: string | null, known: Iterable<string>): Record<MessageLanguage, string> {
  const all = [...known];
  if (near) return { nb: ` Mente du «${near}»?`, en: ` Did you mean “${near}”?` };
  if (all.length === 0) return { nb: '', en: '' };
  return {
    nb: ` Velg en av disse: ${quoted(all, 'nb')}.`,
    en: ` Choose one of these: ${quoted(all, 'en')}.`,
  };
}

/** A text that holds something else than text. */
export const mdxFinding = (nb: string, en: string): Finding => finding('LOYPE-MDX', nb, en);
