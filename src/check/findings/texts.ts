import type { Language } from '../../model/schemas/language.ts';
import { type Finding, finding, mdxFinding as mdx, type Said, said, type Three } from '../finding.ts';
import { NAMES } from './names.ts';

/** What a form says of signs that mean something else in a file than what they look like. */
const AS_WORDS: Three = [
  'Her står tegn som ikke kan brukes: < { eller }. Skriv det med ord.',
  'Her står teikn som ikkje kan brukast: < { eller }. Skriv det med ord.',
  'Here are signs that cannot be used: < { or }. Write it with words.',
];

export const NO_CODE = mdx(
  [
    '«import» og «export» kan ikke stå først på en linje i en tekst. Er det et vanlig ord, så skriv det med stor forbokstav eller lenger inn på linjen. Fjern ellers linjen.',
    '«import» og «export» kan ikkje stå først på ei linje i ein tekst. Er det eit vanleg ord, så skriv det med stor forbokstav eller lenger inn på linja. Fjern elles linja.',
    '“import” and “export” cannot begin a line in a text. If it is an ordinary word, write it with a capital letter or further into the line. Otherwise remove the line.',
  ],
  [
    '«import» og «export» kan ikke stå først på en linje. Skriv ordet lenger inn på linjen.',
    '«import» og «export» kan ikkje stå først på ei linje. Skriv ordet lenger inn på linja.',
    '“import” and “export” cannot begin a line. Write the word further into the line.',
  ],
);

export const NO_BRACES = mdx([
  'Tegnene { og } kan ikke brukes i en tekst. Skriv ( og ).',
  'Teikna { og } kan ikkje brukast i ein tekst. Skriv ( og ).',
  'The characters { and } cannot be used in a text. Write ( and ).',
]);

export const NO_COMMENT = mdx([
  'En kommentar (<!-- … -->) kan ikke brukes i en tekst. Fjern den.',
  'Ein kommentar (<!-- … -->) kan ikkje brukast i ein tekst. Fjern han.',
  'A comment (<!-- … -->) cannot be used in a text. Remove it.',
]);

export const NO_ANGLE_LINK = mdx(
  [
    'En nettadresse kan ikke stå mellom < og >. Skriv [det lenken leder til](https://…).',
    'Ei nettadresse kan ikkje stå mellom < og >. Skriv [det lenkja leier til](https://…).',
    'A web address cannot stand between < and >. Write [what the link leads to](https://…).',
  ],
  [
    'En nettadresse kan ikke stå mellom < og >. Skriv hva leseren finner der, og lag en lenke av det.',
    'Ei nettadresse kan ikkje stå mellom < og >. Skriv kva lesaren finn der, og lag ei lenkje av det.',
    'A web address cannot stand between < and >. Write what the reader finds there, and make a link of it.',
  ],
);

/** @param address of email */
export function addressInBrackets(address: string): Finding {
  return mdx([
    `En e-postadresse kan ikke stå mellom < og >. Skriv bare ${address}, så blir den en lenke.`,
    `Ei e-postadresse kan ikkje stå mellom < og >. Skriv berre ${address}, så blir ho ei lenkje.`,
    `An email address cannot stand between < and >. Write only ${address}, and it becomes a link.`,
  ]);
}

export const NO_ARROW = mdx([
  'Tegnet < kan ikke brukes i en pil. Skriv ← eller et ord.',
  'Teiknet < kan ikkje brukast i ei pil. Skriv ← eller eit ord.',
  'The character < cannot be used in an arrow. Write ← or a word.',
]);

export const NO_LESS_THAN = mdx([
  'Tegnet < kan ikke stå foran et tall. Skriv «under» eller «mindre enn».',
  'Teiknet < kan ikkje stå framfor eit tal. Skriv «under» eller «mindre enn».',
  'The character < cannot stand before a number. Write “under” or “less than”.',
]);

export const UNREADABLE_TEXT = mdx(
  [
    'Teksten kan ikke leses her. Se etter tegnene < { og }.',
    'Teksten kan ikkje lesast her. Sjå etter teikna < { og }.',
    'The text cannot be read here. Look for the characters < { and }.',
  ],
  AS_WORDS,
);

export const UNKNOWN_MARKDOWN = mdx([
  'Denne formen for tekst kan ikke brukes. Bruk avsnitt, lister, tabeller og sitater.',
  'Denne forma for tekst kan ikkje brukast. Bruk avsnitt, lister, tabellar og sitat.',
  'This form of text cannot be used. Use paragraphs, lists, tables and quotations.',
]);

export const CODE_BLOCK = mdx(
  [
    'Linjer mellom ``` eller ~~~ blir vist som koden til et program, og kan ikke brukes. Fjern de to linjene med tegnene, og skriv teksten som et vanlig avsnitt.',
    'Linjer mellom ``` eller ~~~ blir viste som koden til eit program, og kan ikkje brukast. Fjern dei to linjene med teikna, og skriv teksten som eit vanleg avsnitt.',
    'Lines between ``` or ~~~ are shown as the code of a program, and cannot be used. Remove the two lines with these signs, and write the text as an ordinary paragraph.',
  ],
  [
    'Teksten er satt opp som koden til et program, og kan ikke stå slik. Gjør den om til et vanlig avsnitt.',
    'Teksten er sett opp som koden til eit program, og kan ikkje stå slik. Gjer han om til eit vanleg avsnitt.',
    'The text is set as the code of a program, and cannot stand so. Make an ordinary paragraph of it.',
  ],
);

export function textTooLong(characters: number): Finding {
  return finding('LOYPE-FILE', [
    `Teksten er lengre enn ${characters} tegn. Del den på flere sider.`,
    `Teksten er lengre enn ${characters} teikn. Del han på fleire sider.`,
    `The text is longer than ${characters} characters. Part it into several pages.`,
  ]);
}

export function lineTooLong(characters: number): Finding {
  return finding(
    'LOYPE-FILE',
    [
      `Linjen er lengre enn ${characters} tegn. Del den i avsnitt.`,
      `Linja er lengre enn ${characters} teikn. Del ho i avsnitt.`,
      `The line is longer than ${characters} characters. Part it into paragraphs.`,
    ],
    [
      `Avsnittet er lengre enn ${characters} tegn. Del det i flere.`,
      `Avsnittet er lengre enn ${characters} teikn. Del det i fleire.`,
      `The paragraph is longer than ${characters} characters. Part it into several.`,
    ],
  );
}

export function tooDeep(): Finding {
  return finding('LOYPE-FILE', [
    'Her er for mange lister, sitater eller parenteser inne i hverandre. Gjør teksten enklere.',
    'Her er for mange lister, sitat eller parentesar inne i kvarandre. Gjer teksten enklare.',
    'Here are too many lists, quotations or brackets within each other. Make the text simpler.',
  ]);
}

export const TOO_MANY_REFERENCES = finding('LOYPE-FILE', [
  'Teksten har for mange &-tegn. Skriv tegnene som de er.',
  'Teksten har for mange &-teikn. Skriv teikna som dei er.',
  'The text has too many & characters. Write the characters as they are.',
]);

export const TOO_MANY_TAGS = finding('LOYPE-FILE', [
  'Teksten har for mange <. Del den på flere sider.',
  'Teksten har for mange <. Del han på fleire sider.',
  'The text has too many <. Part it into several pages.',
]);

export const TOO_MANY_QUOTES = finding(
  'LOYPE-FILE',
  [
    'Et avsnitt er svært langt og har svært mange anførselstegn. Del det med tomme linjer.',
    'Eit avsnitt er svært langt og har svært mange hermeteikn. Del det med tomme linjer.',
    'A paragraph is very long and has very many quotation marks. Part it with empty lines.',
  ],
  [
    'Et avsnitt er svært langt og har svært mange anførselstegn. Del det.',
    'Eit avsnitt er svært langt og har svært mange hermeteikn. Del det.',
    'A paragraph is very long and has very many quotation marks. Part it.',
  ],
);

export const TOO_MANY_BRACES = finding('LOYPE-FILE', [
  'Teksten har for mange { og }. Skriv ( og ).',
  'Teksten har for mange { og }. Skriv ( og ).',
  'The text has too many { and }. Write ( and ).',
]);

export function vagueLink(text: string): Finding {
  return finding('LOYPE-LINK-TEXT', [
    `Lenketeksten «${text}» sier ikke hvor lenken leder. Skriv hva leseren finner der.`,
    `Lenkjeteksten «${text}» seier ikkje kvar lenkja leier. Skriv kva lesaren finn der.`,
    `The link text “${text}” does not say where the link leads. Write what the reader finds there.`,
  ]);
}

export const NO_TEXT = finding(
  'LOYPE-PLACEHOLDER',
  [
    'Siden har ingen tekst. Skriv den under den nederste linjen med ---.',
    'Sida har ingen tekst. Skriv han under den nedste linja med ---.',
    'The page has no text. Write it below the last line of ---.',
  ],
  ['Siden har ingen tekst. Skriv den.', 'Sida har ingen tekst. Skriv han.', 'The page has no text. Write it.'],
);

export function unusedLanguage(language: Language): Finding {
  const [nb, nn, en] = NAMES[language];
  return finding(
    'LOYPE-LANGUAGE-UNUSED',
    [
      `Det blir ingen side av denne teksten, for virksomheten har ikke ${nb}. Skriv «${language}» i «languages» i organisation.yaml, eller fjern filen.`,
      `Det blir inga side av denne teksten, for verksemda har ikkje ${nn}. Skriv «${language}» i «languages» i organisation.yaml, eller fjern fila.`,
      `This text does not become a page, for the organisation does not have ${en}. Write “${language}” in “languages” in organisation.yaml, or remove the file.`,
    ],
    [
      `Det blir ingen side av denne teksten, for dere har ikke sider på ${nb}. Legg til språket, eller ta bort teksten.`,
      `Det blir inga side av denne teksten, for de har ikkje sider på ${nn}. Legg til språket, eller ta bort teksten.`,
      `This text does not become a page, for you have no pages in ${en}. Add the language, or remove the text.`,
    ],
  );
}

const EMPTY_PARTS: Readonly<Record<string, Said>> = {
  blockquote: said(['et sitat', 'eit sitat', 'a quotation']),
  listItem: said(['et punkt i en liste', 'eit punkt i ei liste', 'an item of a list']),
  table: said(['en tabell', 'ein tabell', 'a table']),
};

/** @param type of the part of a text that shows nothing */
export function emptyPart(type: string): Finding {
  const { nb, nn, en } = EMPTY_PARTS[type] ?? said(['en del', 'ein del', 'a part']);
  return mdx(
    [
      `Her står ${nb} uten noe i. Skriv teksten, eller fjern tegnene.`,
      `Her står ${nn} utan noko i. Skriv teksten, eller fjern teikna.`,
      `Here is ${en} with nothing in it. Write the text, or remove the marks.`,
    ],
    [
      `Her står ${nb} uten noe i. Skriv teksten, eller ta det bort.`,
      `Her står ${nn} utan noko i. Skriv teksten, eller ta det bort.`,
      `Here is ${en} with nothing in it. Write the text, or remove it.`,
    ],
  );
}

/** Links by a name (`[words][name]`) that repeat long addresses. */
export const TOO_MANY_REPEATS = mdx([
  'Teksten bruker de samme lange nettadressene altfor mange ganger. Lenk til hver adresse et par ganger.',
  'Teksten bruker dei same lange nettadressene altfor mange gonger. Lenk til kvar adresse eit par gonger.',
  'The text uses the same long web addresses far too many times. Link to each address a few times.',
]);

/** Components and images that show the same thing again and again. */
export const SHOWN_TOO_OFTEN = mdx([
  'Teksten viser det samme altfor mange ganger: en kontakt, en hjelpetelefon, en frist, en lov, en fil eller et bilde. Vis det et par ganger.',
  'Teksten viser det same altfor mange gonger: ein kontakt, ein hjelpetelefon, ein frist, ei lov, ei fil eller eit bilete. Vis det eit par gonger.',
  'The text shows the same thing far too many times: a contact, a helpline, a limit, a law, a file or an image. Show it a few times.',
]);

/** @param title of a link, or of a definition of one */
export function titleNotShown(title: string, definition: boolean): Finding {
  const so = definition
    ? said(['[navn]: https://…', '[namn]: https://…', '[name]: https://…'])
    : said(['[lenketekst](https://…)', '[lenkjetekst](https://…)', '[words](https://…)']);
  return mdx(
    [
      `«${title}» står bak adressen til en lenke og blir ikke vist. Skriv det i teksten, eller fjern det, så det står ${so.nb}.`,
      `«${title}» står bak adressa til ei lenkje og blir ikkje vist. Skriv det i teksten, eller fjern det, så det står ${so.nn}.`,
      `“${title}” stands behind the address of a link and is not shown. Write it in the text, or remove it, so that it says ${so.en}.`,
    ],
    [
      `«${title}» står bak adressen til en lenke og blir ikke vist. Skriv det i teksten, eller ta det bort.`,
      `«${title}» står bak adressa til ei lenkje og blir ikkje vist. Skriv det i teksten, eller ta det bort.`,
      `“${title}” stands behind the address of a link and is not shown. Write it in the text, or remove it.`,
    ],
  );
}

export function hardToRead(lix: number, most: number): Finding {
  return finding('LOYPE-READABILITY', [
    `Teksten er tung å lese: LIX er ${lix}, og bør være høyst ${most}. Del setninger og bruk kortere ord.`,
    `Teksten er tung å lese: LIX er ${lix}, og bør vere høgst ${most}. Del setningar og bruk kortare ord.`,
    `The text is hard to read: its LIX is ${lix}, and should be at most ${most}. Part sentences and use shorter words.`,
  ]);
}

export function longSentence(words: number, most: number): Finding {
  return finding('LOYPE-READABILITY', [
    `Setningen har ${words} ord, og bør ha høyst ${most}. Del den.`,
    `Setninga har ${words} ord, og bør ha høgst ${most}. Del ho.`,
    `The sentence has ${words} words, and should have at most ${most}. Part it.`,
  ]);
}
