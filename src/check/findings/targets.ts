/** About what links name on this site: pages, and headings of them. */
import type { Language } from '../../model/schemas/language.ts';
import { type Finding, finding, type Said, said, suggestion } from '../finding.ts';
import { NAMES } from './names.ts';

/** @param rest what to write instead */
function pageThatIsNot(id: string, rest: Said): Finding {
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `Siden «${id}» finnes ikke.${rest.nb}`,
      `Sida «${id}» finst ikkje.${rest.nn}`,
      `The page “${id}” does not exist.${rest.en}`,
    ],
    [
      `Siden «${id}» finnes ikke. Velg en annen.`,
      `Sida «${id}» finst ikkje. Vel ei anna.`,
      `The page “${id}” does not exist. Choose another.`,
    ],
  );
}

/** A link leads to a page that there is not. */
export function unknownPage(id: string, near: string | null): Finding {
  return pageThatIsNot(
    id,
    near
      ? said([` Mente du page:${near}?`, ` Meinte du page:${near}?`, ` Did you mean page:${near}?`])
      : said([
          ' Skriv page: og navnet på sidens mappe.',
          ' Skriv page: og namnet på mappa til sida.',
          ' Write page: and the name of its folder.',
        ]),
  );
}

/** A field of an organisation names a page that it has not. @param known the names of those that it has */
export function noSuchPage(id: string, near: string | null, known: readonly string[]): Finding {
  return pageThatIsNot(id, suggestion(near, known));
}

/** The writer has taken a page's address in a language for its name, which is the same in every language. */
export function pageOfOtherAddress(slug: string, page: { id: string; language: Language }): Finding {
  const [nb, nn, en] = NAMES[page.language];
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `«${slug}» er adressen til en side på ${nb}, ikke navnet på siden. Skriv page:${page.id}, så leder lenken til siden på tekstens språk.`,
      `«${slug}» er adressa til ei side på ${nn}, ikkje namnet på sida. Skriv page:${page.id}, så leier lenkja til sida på språket i teksten.`,
      `“${slug}” is the address of a page in ${en}, not its name. Write page:${page.id}, and the link leads to the page in the language of the text.`,
    ],
    [
      `«${slug}» er adressen til en side på ${nb}. Velg siden i listen, så leder lenken til den på tekstens språk.`,
      `«${slug}» er adressa til ei side på ${nn}. Vel sida i lista, så leier lenkja til ho på språket i teksten.`,
      `“${slug}” is the address of a page in ${en}. Choose the page in the list, and the link leads to it in the language of the text.`,
    ],
  );
}

/** @param other a language in which the target has such a heading, if any */
export function unknownFragment(id: string, fragment: string, near: string | null, other: Language | null): Finding {
  const page = id
    ? said([`siden «${id}»`, `sida «${id}»`, `the page “${id}”`])
    : said(['denne siden', 'denne sida', 'this page']);
  const rest = near
    ? said([` Mente du #${near}?`, ` Meinte du #${near}?`, ` Did you mean #${near}?`])
    : said([' Fjern det som står etter #.', ' Fjern det som står etter #.', ' Remove what comes after #.']);
  const [nb, nn, en] = other ? NAMES[other] : ['', '', ''];
  return finding(
    'LOYPE-LINK-TARGET',
    other
      ? [
          `Overskriften «#${fragment}» på ${page.nb} finnes bare på ${nb}.${rest.nb}`,
          `Overskrifta «#${fragment}» på ${page.nn} finst berre på ${nn}.${rest.nn}`,
          `The heading “#${fragment}” of ${page.en} exists only in ${en}.${rest.en}`,
        ]
      : [
          `Overskriften «#${fragment}» finnes ikke på ${page.nb}.${rest.nb}`,
          `Overskrifta «#${fragment}» finst ikkje på ${page.nn}.${rest.nn}`,
          `The heading “#${fragment}” does not exist on ${page.en}.${rest.en}`,
        ],
  );
}
