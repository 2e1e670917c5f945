import type { Language } from '../../model/schemas/language.ts';
import { type Finding, finding, mdxFinding as mdx } from '../finding.ts';

/** The languages' names within a sentence. */
export const NAMES: Record<Language, readonly [nb: string, en: string]> = {
  nb: ['bokmål', 'Bokmål'],
  nn: ['nynorsk', 'Nynorsk'],
  en: ['engelsk', 'English'],
};

export const NO_CODE = mdx(
  '«import» og «export» kan ikke stå først på en linje i en tekst. Er det et vanlig ord, så skriv det med stor forbokstav eller lenger inn på linjen. Fjern ellers linjen.',
  '“import” and “export” cannot begin a line in a text. If it is an ordinary word, write it with a capital letter or further into the line. Otherwise remove the line.',
);

export const NO_BRACES = mdx(
  'Tegnene { og } kan ikke brukes i en tekst. Skriv ( og ).',
  'The characters { and } cannot be used in a text. Write ( and ).',
);

export const NO_COMMENT = mdx(
  'En kommentar (<!-- … -->) kan ikke brukes i en tekst. Fjern den.',
  'A comment (<!-- … -->) cannot be used in a text. Remove it.',
);

export const NO_ANGLE_LINK = mdx(
  'En nettadresse kan ikke stå mellom < og >. Skriv [det lenken leder til](https://…).',
  'A web address cannot stand between < and >. Write [what the link leads to](https://…).',
);

export const NO_LESS_THAN = mdx(
  'Tegnet < kan ikke stå foran et tall. Skriv «under» eller «mindre enn».',
  'The character < cannot stand before a number. Write “under” or “less than”.',
);

export const UNREADABLE_TEXT = mdx(
  'Teksten kan ikke leses her. Se etter tegnene < { og }.',
  'The text cannot be read here. Look for the characters < { and }.',
);

export function unknownMarkdown(type: string): Finding {
  return mdx(
    `Denne formen for tekst («${type}») kan ikke brukes. Bruk avsnitt, lister, tabeller og sitater.`,
    `This form of text (“${type}”) cannot be used. Use paragraphs, lists, tables and quotations.`,
  );
}

export function textTooLong(characters: number): Finding {
  return finding(
    'LOYPE-FILE',
    `Teksten er lengre enn ${characters} tegn. Del den på flere sider.`,
    `The text is longer than ${characters} characters. Part it into several pages.`,
  );
}

export function lineTooLong(characters: number): Finding {
  return finding(
    'LOYPE-FILE',
    `Linjen er lengre enn ${characters} tegn. Del den i avsnitt.`,
    `The line is longer than ${characters} characters. Part it into paragraphs.`,
  );
}

export function tooDeep(): Finding {
  return finding(
    'LOYPE-FILE',
    'Her er for mange lister, sitater eller parenteser inne i hverandre. Gjør teksten enklere.',
    'Here are too many lists, quotations or brackets within each other. Make the text simpler.',
  );
}

export const TOO_MANY_REFERENCES = finding(
  'LOYPE-FILE',
  'Teksten har for mange &-tegn. Skriv tegnene som de er.',
  'The text has too many & characters. Write the characters as they are.',
);

export const TOO_MANY_QUOTES = finding(
  'LOYPE-FILE',
  'Et avsnitt er svært langt og har svært mange anførselstegn. Del det med tomme linjer.',
  'A paragraph is very long and has very many quotation marks. Part it with empty lines.',
);

export const TOO_MANY_BRACES = finding(
  'LOYPE-FILE',
  'Teksten har for mange { og }. Skriv ( og ).',
  'The text has too many { and }. Write ( and ).',
);

export const SECOND_TITLE = finding(
  'LOYPE-HEADING',
  'Siden har allerede en overskrift på øverste nivå: tittelen. Begynn med ##.',
  'The page already has a heading of the first level: its title. Begin with ##.',
);

export const EMPTY_HEADING = finding(
  'LOYPE-HEADING',
  'Overskriften er tom. Skriv den, eller fjern #-tegnene.',
  'The heading is empty. Write it, or remove the # characters.',
);

/** What has no letter or number cannot be read aloud, and has no address of its own on the page. */
export function wordless(title: string): Finding {
  return finding(
    'LOYPE-HEADING',
    `«${title}» har ingen bokstaver eller tall som vises. Skriv en tittel med ord, eller fjern den.`,
    `“${title}” has no letters or numbers that are seen. Write a title with words, or remove it.`,
  );
}

/** @param anchor the id that something else on the page has by what is in the content */
export function takenAnchor(title: string, anchor: string): Finding {
  return finding(
    'LOYPE-HEADING',
    `«${title}» får adressen #${anchor} på siden, og den er i bruk der fra før. Skriv en annen tittel.`,
    `“${title}” gets the address #${anchor} on the page, which is in use there already. Write another title.`,
  );
}

export function skippedLevel(depth: number, instead: number): Finding {
  const [wrong, right] = ['#'.repeat(depth), '#'.repeat(instead)];
  return finding(
    'LOYPE-HEADING',
    `Overskriften hopper over et nivå. Skriv ${right} i stedet for ${wrong}.`,
    `The heading skips a level. Write ${right} in place of ${wrong}.`,
  );
}

/** A heading within a component, above the component's own title. */
export function headingAboveTitle(depth: number, instead: number): Finding {
  const [wrong, right] = ['#'.repeat(depth), '#'.repeat(instead)];
  return finding(
    'LOYPE-HEADING',
    `Overskriften står under en tittel, i et steg eller en melding, og må ha et lavere nivå enn den. Skriv ${right} i stedet for ${wrong}.`,
    `The heading stands under a title, in a step or a message, and must have a lower level than the title. Write ${right} in place of ${wrong}.`,
  );
}

/** A heading where the titles above it have taken all levels. */
export function noLevelLeft(): Finding {
  return finding(
    'LOYPE-HEADING',
    'Her er det ingen nivåer igjen for en overskrift. Skriv linjen i fet skrift, eller flytt den ut av steget eller meldingen.',
    'Here no levels are left for a heading. Write the line in bold, or move it out of the step or the message.',
  );
}

export function sameTitle(title: string): Finding {
  return finding(
    'LOYPE-HEADING',
    `«${title}» står to steder på siden, som overskrift eller steg. Lenker dit kan bare lede til det ene. Skriv en annen tittel.`,
    `“${title}” stands in two places on the page, as a heading or a step. Links can lead to only one of them. Write another title.`,
  );
}

export function vagueLink(text: string): Finding {
  return finding(
    'LOYPE-LINK-TEXT',
    `Lenketeksten «${text}» sier ikke hvor lenken leder. Skriv hva leseren finner der.`,
    `The link text “${text}” does not say where the link leads. Write what the reader finds there.`,
  );
}

export const NO_TEXT = finding(
  'LOYPE-PLACEHOLDER',
  'Siden har ingen tekst. Skriv den under den nederste linjen med ---.',
  'The page has no text. Write it below the last line of ---.',
);

export function unusedLanguage(language: Language): Finding {
  const [nb, en] = NAMES[language];
  return finding(
    'LOYPE-LANGUAGE-UNUSED',
    `Det blir ingen side av denne teksten, for virksomheten har ikke ${nb}. Skriv «${language}» i «languages» i organisation.yaml, eller fjern filen.`,
    `This text does not become a page, for the organisation does not have ${en}. Write “${language}” in “languages” in organisation.yaml, or remove the file.`,
  );
}

const EMPTY_PARTS: Readonly<Record<string, { nb: string; en: string }>> = {
  blockquote: { nb: 'et sitat', en: 'a quotation' },
  listItem: { nb: 'et punkt i en liste', en: 'an item of a list' },
  table: { nb: 'en tabell', en: 'a table' },
};

/** @param type of the part of a text that shows nothing */
export function emptyPart(type: string): Finding {
  const { nb, en } = EMPTY_PARTS[type] ?? { nb: 'en del', en: 'a part' };
  return mdx(
    `Her står ${nb} uten noe i. Skriv teksten, eller fjern tegnene.`,
    `Here is ${en} with nothing in it. Write the text, or remove the marks.`,
  );
}

/** The head of a table says what its columns hold, to those who see them and to those who have them read aloud. */
export const TABLE_WITHOUT_HEAD = mdx(
  'Tabellen har ingen ord over kolonnene. Skriv hva de viser, i den øverste linjen: | Dag | Tid |.',
  'The table has no words at the head of its columns. Write what they show in its first line: | Day | Time |.',
);

export const CELL_WITHOUT_HEAD = mdx(
  'Raden har flere ruter enn tabellen har kolonner, og de siste blir ikke vist. Skriv et ord over hver kolonne i den øverste linjen, eller flytt teksten. Skal det stå en | i teksten, så skriv \\|.',
  'The row has more cells than the table has columns, and the last ones are not shown. Write a word at the head of each column in the first line, or move the text. For a | in the text, write \\|.',
);

/** @param title of a link, or of a definition of one */
export function titleNotShown(title: string, definition: boolean): Finding {
  return mdx(
    `«${title}» står bak adressen til en lenke og blir ikke vist. Skriv det i teksten, eller fjern det, så det står ${definition ? '[navn]: https://…' : '[lenketekst](https://…)'}.`,
    `“${title}” stands behind the address of a link and is not shown. Write it in the text, or remove it, so that it says ${definition ? '[name]: https://…' : '[words](https://…)'}.`,
  );
}

export function hardToRead(lix: number, most: number): Finding {
  return finding(
    'LOYPE-READABILITY',
    `Teksten er tung å lese: LIX er ${lix}, og bør være høyst ${most}. Del setninger og bruk kortere ord.`,
    `The text is hard to read: its LIX is ${lix}, and should be at most ${most}. Part sentences and use shorter words.`,
  );
}

export function longSentence(words: number, most: number): Finding {
  return finding(
    'LOYPE-READABILITY',
    `Setningen har ${words} ord, og bør ha høyst ${most}. Del den.`,
    `The sentence has ${words} words, and should have at most ${most}. Part it.`,
  );
}

export function reviewPassed(date: string): Finding {
  return finding(
    'LOYPE-REVIEW',
    `Teksten skulle vært lest gjennom innen ${date}. Les den, rett den, og sett nye datoer.`,
    `The text was to be read through by ${date}. Read it, correct it, and set new dates.`,
  );
}

export function oldTranslation(translates: string | null, revised: string): Finding {
  const from = translates ?? '–';
  return finding(
    'LOYPE-TRANSLATION-OLD',
    `Oversettelsen er av teksten fra ${from}, men den ble endret ${revised}. Oversett endringene, og skriv ${revised} i «translates».`,
    `The translation is of the text of ${from}, but that was revised on ${revised}. Translate the changes, and write ${revised} in “translates”.`,
  );
}
