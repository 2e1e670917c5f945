import { LANGUAGES } from '../../model/schemas/language.ts';
import type { PageName } from '../pages/page.ts';

/** The screens besides those of the facts: the last one, the list of pages, and the first one for an old page. */
export const REVIEW = 'se-over';
export const PAGES = 'sider';
export const OLD_PAGE = 'gammel-side';

/** A page in the address of its screen: `side/moteplassen/nb`. */
export const addressOf = ({ id, language }: PageName): string => `side/${id}/${language}`;

/** The page that an address shows; undefined where it shows none. */
export function pageAt(part: string): PageName | undefined {
  const [, id, name] = /^side\/([a-z0-9]+(?:-[a-z0-9]+)*)\/(\w+)$/.exec(part) ?? [];
  const language = LANGUAGES.find((it) => it === name);
  return id && language ? { id, language } : undefined;
}
