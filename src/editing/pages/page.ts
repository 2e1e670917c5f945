import { LANGUAGES, type Language } from '../../model/schemas/language.ts';

/** A page of an organisation's own, in one language. It is named so; no request names a file. */
export interface PageName {
  id: string;
  language: Language;
}

/** The file that an own page lies in, by its path from the organisation's folder. */
export const fileOf = ({ id, language }: PageName): string => `pages/${id}/${language}.mdx`;

/** The page that lies in a file of an organisation's folder; null where none does. */
export function pageOf(file: string): PageName | null {
  const [, id, name] = /^pages\/([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  const language = LANGUAGES.find((it) => it === name);
  return id && language ? { id, language } : null;
}

export const isPage = (file: string): boolean => file.endsWith('.mdx');
