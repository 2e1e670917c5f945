import { stringify } from 'yaml';
import type { Language } from '../model/schemas/language.ts';
import { TO_FILL_IN, TO_WRITE } from './next-steps.ts';

const ON: Record<Language, string> = { nb: 'på bokmål', nn: 'på nynorsk', en: 'på engelsk' };

/**
 * The text of a new page of an organisation. The check refuses it until its summary and its text are written.
 * @param title null where nobody has translated it yet
 */
export function pageText(language: Language, title: string | null): string {
  const heading =
    title === null
      ? `title:  ${TO_FILL_IN} tittelen ${ON[language]}`
      : `title: ${stringify(title, { lineWidth: 0 }).trimEnd()}`;
  return `---
${heading}
summary:  ${TO_FILL_IN} hva siden handler om, i én setning ${ON[language]}
---

${TO_WRITE} skriv teksten her, ${ON[language]}
`;
}
