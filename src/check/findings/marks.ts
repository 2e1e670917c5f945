/** About marks of lists, emphasis and references that do not become what was meant: they would be published as they are. */
import { type Finding, mdxFinding as mdx, type Three } from '../finding.ts';

/** @param begins how the line begins, with its number */
export function dateInList(begins: string, number: string): Finding {
  return mdx(
    [
      `«${begins}» først på en linje blir et punkt i en liste, og tallet kan bli et annet. Skriv ${number}\\. eller begynn linjen med et ord.`,
      `«${begins}» først på ei linje blir eit punkt i ei liste, og talet kan bli eit anna. Skriv ${number}\\. eller byrj linja med eit ord.`,
      `“${begins}” at the beginning of a line becomes an item of a list, and its number may become another. Write ${number}\\. or begin the line with a word.`,
    ],
    [
      `«${begins}» først på en linje blir et punkt i en liste, og tallet kan bli et annet. Begynn med et ord.`,
      `«${begins}» først på ei linje blir eit punkt i ei liste, og talet kan bli eit anna. Byrj med eit ord.`,
      `“${begins}” at the beginning of a line becomes an item of a list, and its number may become another. Begin with a word.`,
    ],
  );
}

/** A list of one item whose number is not the first. */
export function oneNumber(number: string): Finding {
  return mdx(
    [
      `Linjen begynner med ${number} og blir en liste med ett punkt. Skriv ${number.slice(0, -1)}\\${number.slice(-1)} om det ikke er en liste.`,
      `Linja byrjar med ${number} og blir ei liste med eitt punkt. Skriv ${number.slice(0, -1)}\\${number.slice(-1)} om det ikkje er ei liste.`,
      `The line begins with ${number} and becomes a list of one item. Write ${number.slice(0, -1)}\\${number.slice(-1)} if it is no list.`,
    ],
    [
      `Linjen begynner med ${number} og blir en liste med ett punkt. Begynn med et ord.`,
      `Linja byrjar med ${number} og blir ei liste med eitt punkt. Byrj med eit ord.`,
      `The line begins with ${number} and becomes a list of one item. Begin with a word.`,
    ],
  );
}

/** @param begins how the line begins, with the sign that is read as a mark and is gone from the page */
export function signIsMark(begins: string, sign: string, becomes: 'list' | 'quotation'): Finding {
  const [nb, nn, en] =
    becomes === 'list'
      ? ['et punkt i en liste', 'eit punkt i ei liste', 'an item of a list']
      : ['et sitat', 'eit sitat', 'a quotation'];
  return mdx(
    [
      `«${begins}» først på en linje blir ${nb}, og tegnet ${sign} vises ikke. Skriv \\${sign} eller begynn linjen med et ord.`,
      `«${begins}» først på ei linje blir ${nn}, og teiknet ${sign} blir ikkje vist. Skriv \\${sign} eller byrj linja med eit ord.`,
      `“${begins}” at the beginning of a line becomes ${en}, and the sign ${sign} is not shown. Write \\${sign} or begin the line with a word.`,
    ],
    [
      `«${begins}» først på en linje blir ${nb}, og tegnet ${sign} vises ikke. Begynn med et ord.`,
      `«${begins}» først på ei linje blir ${nn}, og teiknet ${sign} blir ikkje vist. Byrj med eit ord.`,
      `“${begins}” at the beginning of a line becomes ${en}, and the sign ${sign} is not shown. Begin with a word.`,
    ],
  );
}

export function numberSkips(written: number, shown: number): Finding {
  return mdx(
    [
      `Punktet er skrevet som ${written}, men blir vist som ${shown}. Skriv ${shown}, eller ${written}\\. om det ikke er en liste.`,
      `Punktet er skrive som ${written}, men blir vist som ${shown}. Skriv ${shown}, eller ${written}\\. om det ikkje er ei liste.`,
      `The item is written as ${written}, but is shown as ${shown}. Write ${shown}, or ${written}\\. if it is no list.`,
    ],
    [
      `Punktet er skrevet som ${written}, men blir vist som ${shown}. Skriv ${shown}.`,
      `Punktet er skrive som ${written}, men blir vist som ${shown}. Skriv ${shown}.`,
      `The item is written as ${written}, but is shown as ${shown}. Write ${shown}.`,
    ],
  );
}

/** @param mark a bullet, a dash or a letter, by which a line is no item of a list */
export function noListBy(mark: string): Finding {
  return mdx(
    [
      `Linjer som begynner med «${mark}», blir ikke en liste. Skriv - og et mellomrom først på hver linje, med en tom linje før listen.`,
      `Linjer som byrjar med «${mark}», blir ikkje ei liste. Skriv - og eit mellomrom først på kvar linje, med ei tom linje før lista.`,
      `Lines that begin with “${mark}” do not become a list. Begin each line with - and a space, with an empty line before the list.`,
    ],
    [
      `Linjer som begynner med «${mark}», blir ikke en liste. Lag en liste av dem.`,
      `Linjer som byrjar med «${mark}», blir ikkje ei liste. Lag ei liste av dei.`,
      `Lines that begin with “${mark}” do not become a list. Make a list of them.`,
    ],
  );
}

/** @param mark of a list, with words right behind it */
export function noSpaceBehind(mark: string): Finding {
  return mdx(
    [
      `Linjen blir ikke et punkt i en liste. Skriv et mellomrom etter «${mark}».`,
      `Linja blir ikkje eit punkt i ei liste. Skriv eit mellomrom etter «${mark}».`,
      `The line does not become an item of a list. Write a space behind “${mark}”.`,
    ],
    [
      `Linjen blir ikke et punkt i en liste. Lag en liste av den.`,
      `Linja blir ikkje eit punkt i ei liste. Lag ei liste av ho.`,
      `The line does not become an item of a list. Make a list of it.`,
    ],
  );
}

/** @param mark of a list or a heading, with a space of another kind behind it */
export function hardSpaceBehind(mark: string): Finding {
  const form: Three = [
    'Mellomrommet først på linjen er av en annen type enn det ser ut til. Slett det og skriv det på nytt.',
    'Mellomrommet først på linja er av ein annan type enn det ser ut til. Slett det og skriv det på nytt.',
    'The space at the beginning of the line is of another kind than it seems. Delete it and write it anew.',
  ];
  return mdx(
    [
      `Etter ${mark} står et hardt mellomrom, som ser likt ut, men ikke virker. Slett det og skriv et vanlig mellomrom.`,
      `Etter ${mark} står eit hardt mellomrom, som ser likt ut, men ikkje verkar. Slett det og skriv eit vanleg mellomrom.`,
      `Behind ${mark} stands a hard space, which looks the same but does not work. Delete it and write an ordinary space.`,
    ],
    form,
  );
}

export const TASK_LIST = mdx(
  [
    'En avkrysning ([ ] eller [x]) kan ikke brukes: leseren kan ikke krysse av, og skjermlesere sier ikke hva den gjelder. Skriv bare - og teksten.',
    'Ei avkryssing ([ ] eller [x]) kan ikkje brukast: lesaren kan ikkje krysse av, og skjermlesarar seier ikkje kva ho gjeld. Skriv berre - og teksten.',
    'A box ([ ] or [x]) cannot be used: the reader cannot tick it, and screen readers do not say what it is for. Write only - and the text.',
  ],
  [
    'En avkrysning kan ikke brukes: leseren kan ikke krysse av. Skriv bare teksten.',
    'Ei avkryssing kan ikkje brukast: lesaren kan ikkje krysse av. Skriv berre teksten.',
    'A box cannot be used: the reader cannot tick it. Write only the text.',
  ],
);

/** @param mark of emphasis that stands as a sign in the text */
export function unclosedEmphasis(mark: string): Finding {
  const escaped = [...mark].map((it) => `\\${it}`).join('');
  return mdx(
    [
      `«${mark}» blir vist som det står. Uthevet skrift må begynne og slutte i samme avsnitt, uten mellomrom innenfor merkene og med mellomrom utenfor: ${mark}ordene${mark}. Skal tegnet vises, skriver du ${escaped}.`,
      `«${mark}» blir vist som det står. Utheva skrift må byrje og slutte i same avsnitt, utan mellomrom innanfor merka og med mellomrom utanfor: ${mark}orda${mark}. Skal teiknet visast, skriv du ${escaped}.`,
      `“${mark}” is shown as it stands. Emphasis must begin and end in the same paragraph, without spaces within its marks and with spaces around them: ${mark}the words${mark}. If the sign is to be shown, write ${escaped}.`,
    ],
    [
      `Tegnet «${mark[0]}» blir vist som det står. Slett det, og uthev ordene på nytt.`,
      `Teiknet «${mark[0]}» blir vist som det står. Slett det, og uthev orda på nytt.`,
      `The sign “${mark[0]}” is shown as it stands. Delete it, and emphasise the words anew.`,
    ],
  );
}

/** @param written with its brackets */
export function unknownReference(written: string): Finding {
  return mdx(
    [
      `«${written}» blir ikke en lenke, for ingen linje sier hvor den leder. Skriv [lenketekst](https://…) eller [lenketekst](page:…).`,
      `«${written}» blir ikkje ei lenkje, for inga linje seier kvar ho leier. Skriv [lenkjetekst](https://…) eller [lenkjetekst](page:…).`,
      `“${written}” does not become a link, for no line says where it leads. Write [words](https://…) or [words](page:…).`,
    ],
    [
      'Dette blir ikke en lenke, for det står ikke hvor den leder. Lag lenken på nytt.',
      'Dette blir ikkje ei lenkje, for det står ikkje kvar ho leier. Lag lenkja på nytt.',
      'This does not become a link, for it does not say where it leads. Make the link anew.',
    ],
  );
}

/** @param written the brackets of a link that is none, with what stands beside them */
export function looseLink(written: string): Finding {
  return mdx(
    [
      `«${written}» blir vist som det står. En lenke er ordene i [ ] og adressen i ( ) rett bak, uten mellomrom: [ordene](page:…). Skal tegnene vises, setter du \\ foran hvert av dem.`,
      `«${written}» blir vist som det står. Ei lenkje er orda i [ ] og adressa i ( ) rett bak, utan mellomrom: [orda](page:…). Skal teikna visast, set du \\ framfor kvart av dei.`,
      `“${written}” is shown as it stands. A link is its words in [ ] and its address in ( ) right behind, without spaces: [words](page:…). If the signs are to be shown, write \\ before each of them.`,
    ],
    [
      `«${written}» blir ikke en lenke. Slett tegnene, og lag lenken på nytt.`,
      `«${written}» blir ikkje ei lenkje. Slett teikna, og lag lenkja på nytt.`,
      `“${written}” does not become a link. Delete the signs, and make the link anew.`,
    ],
  );
}

/** @param written what another kind of Markdown, a wiki or a publishing program would read as marks */
export function ofOtherProgram(written: string): Finding {
  const found = written.trim();
  return mdx(
    [
      `«${found}» har tegn fra et annet program, og blir vist som det står. Slett tegnene. Uthevet skrift er **ordene**, og en lenke er [ordene](https://…).`,
      `«${found}» har teikn frå eit anna program, og blir vist som det står. Slett teikna. Utheva skrift er **orda**, og ei lenkje er [orda](https://…).`,
      `“${found}” has signs of another program, and is shown as it stands. Delete the signs. Bold is **the words**, and a link is [the words](https://…).`,
    ],
    [
      `«${found}» har tegn fra et annet program, og blir vist som det står. Slett tegnene.`,
      `«${found}» har teikn frå eit anna program, og blir vist som det står. Slett teikna.`,
      `“${found}” has signs of another program, and is shown as it stands. Delete the signs.`,
    ],
  );
}

/** @param written words between two signs, with these */
export function singleTilde(written: string): Finding {
  return mdx(
    [
      `«${written}» blir strøket ut. Skal tegnet vises, skriver du \\~. Skal ordene strykes ut, skriver du ~~ før og etter.`,
      `«${written}» blir strokne ut. Skal teiknet visast, skriv du \\~. Skal orda strykast ut, skriv du ~~ før og etter.`,
      `“${written}” is struck out. If the sign is to be shown, write \\~. If the words are to be struck out, write ~~ before and behind them.`,
    ],
    [
      `«${written}» blir strøket ut. Skriv til eller en strek i stedet for ~.`,
      `«${written}» blir strokne ut. Skriv til eller ein strek i staden for ~.`,
      `“${written}” is struck out. Write to, or a dash, in place of ~.`,
    ],
  );
}

/** @param written with its brackets */
export function footnote(written: string): Finding {
  return mdx(
    [
      `Fotnoter («${written}») kan ikke brukes. Skriv det i teksten, i parentes eller i et eget avsnitt.`,
      `Fotnotar («${written}») kan ikkje brukast. Skriv det i teksten, i parentes eller i eit eige avsnitt.`,
      `Footnotes (“${written}”) cannot be used. Write it in the text, in brackets or in a paragraph of its own.`,
    ],
    [
      'Fotnoter kan ikke brukes. Skriv det i teksten.',
      'Fotnotar kan ikkje brukast. Skriv det i teksten.',
      'Footnotes cannot be used. Write it in the text.',
    ],
  );
}

/** Rows of a table without the line under its head, by which it is one. */
export const NO_TABLE = mdx(
  [
    'Linjene blir ikke en tabell. Skriv en linje under den første, med en strek for hver kolonne: |---|---|.',
    'Linjene blir ikkje ein tabell. Skriv ei linje under den første, med ein strek for kvar kolonne: |---|---|.',
    'The lines do not become a table. Write a line under the first one, with dashes for each column: |---|---|.',
  ],
  [
    'Linjene blir ikke en tabell. Sett inn en tabell, og skriv det i den.',
    'Linjene blir ikkje ein tabell. Set inn ein tabell, og skriv det i han.',
    'The lines do not become a table. Insert a table, and write it there.',
  ],
);
