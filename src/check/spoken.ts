import { type Norwegian, norwegianOfAll } from '../model/norwegian.ts';
import type { Problem } from './problem.ts';

const FACTS = /^organisations\/([^/]+)\/organisation\.yaml$/;
const FOLDER = /^organisations\/([^/]+)\//;

/** The line of an organisation's languages, with the lines below it where it is a list of lines. */
const LANGUAGES = /^languages:.*(?:\r?\n(?:[ \t].*|- .*|[ \t]*))*/m;

/** The form of Norwegian that an organisation names first. It is found in a file that cannot be read as well. */
export function norwegianIn(text: string): Norwegian {
  const [written = ''] = LANGUAGES.exec(text) ?? [];
  return /(?<![\p{L}\d])n[bn](?![\p{L}\d])/u.exec(written)?.[0] === 'nn' ? 'nn' : 'nb';
}

/** In which form of Norwegian whoever writes each file is spoken to. */
export interface Spoken {
  of: (problem: Pick<Problem, 'file'>) => Norwegian;
  /** That of what belongs to no organisation. */
  elsewhere: Norwegian;
}

/**
 * An organisation's editors read its first form of Norwegian. What is everybody's is told in Bokmål, unless all who are
 * there write Nynorsk.
 */
export function spokenIn(files: Iterable<{ file: string; text: string | null }>): Spoken {
  const forms = new Map<string, Norwegian>();
  for (const { file, text } of files) {
    const slug = FACTS.exec(file)?.[1];
    if (slug !== undefined && text !== null) forms.set(slug, norwegianIn(text));
  }
  const elsewhere = norwegianOfAll(forms.values());
  return { of: ({ file }) => forms.get(FOLDER.exec(file)?.[1] ?? '') ?? elsewhere, elsewhere };
}
