import { type Norwegian, norwegianOfAll } from '../model/norwegian.ts';
import type { Problem } from './problem.ts';

const FACTS = /^organisations\/([^/]+)\/organisation\.yaml$/;
const FOLDER = /^organisations\/([^/]+)\//;

/** The line of an organisation's languages, with the lines below it where it is a list of lines. */
const LANGUAGES = /^languages:.*(?:\r?\n(?:[ \t].*|- .*|[ \t]*))*/m;

/** The form of Norwegian that is named first where languages are; undefined where none are. */
function namedIn(text: string): Norwegian | undefined {
  const [written] = LANGUAGES.exec(text) ?? [];
  if (written === undefined) return undefined;
  return /(?<![\p{L}\d])n[bn](?![\p{L}\d])/u.exec(written)?.[0] === 'nn' ? 'nn' : 'nb';
}

/** The form of Norwegian that an organisation names first. It is found in a file that cannot be read as well. */
export const norwegianIn = (text: string): Norwegian => namedIn(text) ?? 'nb';

const PAGE = /^organisations\/([^/]+)\/pages\/[^/]+\/(n[bn])\.mdx$/;

/** The form in which each organisation has pages of its own, of those that have pages in one form alone. */
function formsOfPages(files: Iterable<{ file: string }>): Map<string, Norwegian> {
  const found = new Map<string, Set<Norwegian>>();
  for (const { file } of files) {
    const [, slug, form] = PAGE.exec(file) ?? [];
    if (slug !== undefined) found.set(slug, (found.get(slug) ?? new Set()).add(form as Norwegian));
  }
  return new Map([...found].flatMap(([slug, [form, other]]) => (form && !other ? [[slug, form]] : [])));
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
 * @param registered the form of whoever has an address by the register, for a file that names no languages: it is empty, or
 * not text
 */
export function spokenIn(
  files: readonly { file: string; text: string | null }[],
  registered: (slug: string) => Norwegian | undefined = () => undefined,
): Spoken {
  const forms = new Map<string, Norwegian>();
  const pages = formsOfPages(files);
  const unnamed = (slug: string) => pages.get(slug) ?? registered(slug);
  for (const { file, text } of files) {
    const slug = FACTS.exec(file)?.[1];
    if (slug !== undefined) forms.set(slug, namedIn(text ?? '') ?? unnamed(slug) ?? 'nb');
  }
  const elsewhere = norwegianOfAll(forms.values());
  const of = ({ file }: Pick<Problem, 'file'>) => {
    const slug = FOLDER.exec(file)?.[1];
    return slug === undefined ? elsewhere : (forms.get(slug) ?? unnamed(slug) ?? elsewhere);
  };
  return { of, elsewhere };
}
