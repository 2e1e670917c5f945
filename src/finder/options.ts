import type { Answer } from '../domain/finder/search.ts';
import type { Language } from '../model/schemas/language.ts';
import type { Words } from '../model/schemas/words.ts';
import { type FinderData, pageAddress } from './data.ts';
import type { Finder } from './index.ts';

/** What the field needs to know of the page that it is on. */
export interface FinderPayload {
  words: Omit<Words['finder'], 'count' | 'municipalities'> & {
    /** By how many there are; see `pluralsByNumber`. */
    count: string[];
  };
  language: Language;
  base: string;
}

/** A text with its language where that is not the page's. */
export interface Marked {
  text: string;
  lang?: string | undefined;
}

/** An answer as it is shown in the list. */
export interface Option {
  name: string;
  /** Why it is an answer, when that is not by its own name. */
  by: Marked | null;
  /** Where it is: a county, or the city that it is a part of. */
  where: string;
  /** The page to go to; null for a county, whose list is on this page. */
  href: string | null;
  /** The county's list on this page. */
  anchor: string | null;
}

/** A word with its `{name}`. Filled here, so that the pages' other script shares no file with this one and needs no second. */
export function withName(word: string, name: string): string {
  return word.replace('{name}', () => name);
}

/** The language of a name among a place's names. */
function languageOf(names: object | 0 | undefined, name: string): string | undefined {
  return Object.entries(names || {}).find(([, other]) => other === name)?.[0];
}

/** Makes the answers ready to show. Pure. */
export function optionsOf(
  answers: readonly Answer[],
  { targets }: Finder,
  data: FinderData,
  { words, language, base }: FinderPayload,
): Option[] {
  return answers.flatMap(({ target, by }): Option[] => {
    const { kind, place } = targets[target] ?? { kind: 'outside', place: 0 };
    if (kind === 'municipality') {
      const [name = '', , county = 0, , , names] = data.municipalities[place] ?? [];
      const own = by.kind === 'municipality' && name.startsWith(by.name);
      const word = by.kind === 'former' ? words.former : by.kind === 'number' ? words.number : '{name}';
      const text = withName(word, by.name);
      return [
        {
          // The county, by which two of one name are told apart, is beside it.
          name: name.replace(/ \(.*\)$/, ''),
          by: own ? null : { text, lang: languageOf(names, by.name) },
          where: data.counties[county]?.[0] ?? '',
          href: pageAddress(data, place, language, base),
          anchor: null,
        },
      ];
    }
    if (kind === 'district') {
      const [name = '', municipality = 0, anchor = ''] = data.districts[place] ?? [];
      const city = data.municipalities[municipality]?.[0] ?? '';
      const href = `${pageAddress(data, municipality, language, base)}#${anchor}`;
      const named = by.kind === 'town' ? { text: by.name } : null;
      return [{ name, by: named, where: withName(words.partOf, city), href, anchor: null }];
    }
    if (kind === 'county') {
      const [name = '', anchor = '', names, former] = data.counties[place] ?? [];
      const text = former?.includes(by.name) ? withName(words.former, by.name) : by.name;
      const named = by.name === name ? null : { text, lang: languageOf(names, by.name) };
      return [{ name, by: named, where: words.countyOption, href: null, anchor }];
    }
    return [];
  });
}
