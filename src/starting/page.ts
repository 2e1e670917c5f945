import { stringify } from 'yaml';
import { type Norwegian, norwegianOf } from '../model/norwegian.ts';
import type { Language } from '../model/schemas/language.ts';
import { TO_FILL_IN, TO_WRITE } from './next-steps.ts';

const ABOUT: Record<Norwegian, string> = {
  nb: 'hva siden handler om, i én setning',
  nn: 'kva sida handlar om, i éi setning',
};

const ON: Record<Language, string> = { nb: 'på bokmål', nn: 'på nynorsk', en: 'på engelsk' };

const field = (name: string, value: string | null, missing: string) =>
  value === null ? `${name}:  ${TO_FILL_IN} ${missing}` : `${name}: ${stringify(value, { lineWidth: 0 }).trimEnd()}`;

/** What is known of a page that is begun: null where somebody has to write it. */
export interface Begun {
  title: string | null;
  summary: string | null;
  /** The text, as MDX. */
  body: string | null;
  /** Days (ISO) of the text: `reviewed`, and `revised` or, in a translation, `translates`. */
  days?: Readonly<Record<string, string>>;
}

/** The text of a new page of an organisation. The check refuses it until what is not known is written. */
export function pageText(language: Language, { title, summary, body, days = {} }: Begun): string {
  const dated = Object.entries(days).map(([name, day]) => `${name}: ${day}\n`);
  return `---
${field('title', title, `tittelen ${ON[language]}`)}
${field('summary', summary, `${ABOUT[norwegianOf([language])]} ${ON[language]}`)}
${dated.join('')}---

${body ?? `${TO_WRITE} skriv teksten her, ${ON[language]}`}
`;
}
