import { lookedLike } from '../../domain/look-alikes.ts';
import { type Finding, finding, type Three } from '../finding.ts';

/** A sign by its number: `U+200B`. */
export const signNumber = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** @param sign of a name, one that is none, or the one by which what is not UTF-8 is shown */
export function unusableName(sign: string): Finding {
  const code = signNumber(sign);
  return finding('LOYPE-FILE', [
    `Navnet på filen eller mappen har et tegn som ikke kan brukes (${code}). Gi den et nytt navn.`,
    `Namnet på fila eller mappa har eit teikn som ikkje kan brukast (${code}). Gi ho eit nytt namn.`,
    `The name of the file or folder has a sign that cannot be used (${code}). Give it another name.`,
  ]);
}

/** A sign that cannot be seen, or that is left over from a text which was read with the wrong encoding. */
export function unusable(sign: string): Finding {
  const code = signNumber(sign);
  return finding(
    'LOYPE-FILE',
    [
      `Her står et tegn som ikke kan brukes (${code}). Slett det og skriv bokstaven på nytt.`,
      `Her står eit teikn som ikkje kan brukast (${code}). Slett det og skriv bokstaven på nytt.`,
      `Here is a sign that cannot be used (${code}). Delete it and write the letter anew.`,
    ],
    [
      'Her står et tegn som ikke synes, eller som ikke kan brukes. Slett ordet og skriv det på nytt.',
      'Her står eit teikn som ikkje er synleg, eller som ikkje kan brukast. Slett ordet og skriv det på nytt.',
      'Here is a sign that is not seen, or that cannot be used. Delete the word and write it anew.',
    ],
  );
}

/** Kinds of signs that come along when text is copied, and what to do with them. */
export type StrangeKind = 'tab' | 'symbol' | 'ligature' | 'styled' | 'unseen' | 'lineEnd';

const STRANGE: Readonly<Record<StrangeKind, (sign: string) => { said: Three; form: Three }>> = {
  tab: () => {
    const said: Three = [
      'Her står en tabulator, som ikke vises som et mellomrom. Skriv et vanlig mellomrom, eller lag en tabell.',
      'Her står ein tabulator, som ikkje blir vist som eit mellomrom. Skriv eit vanleg mellomrom, eller lag ein tabell.',
      'Here is a tab, which is not shown as a space. Write an ordinary space, or make a table.',
    ];
    return { said, form: said };
  },
  symbol: (sign) => ({
    said: [
      `Her står et tegn fra en symbolskrift (${signNumber(sign)}), som leseren ser som en tom rute. Slett det. Er det et punkt i en liste, skriver du - og et mellomrom.`,
      `Her står eit teikn frå ei symbolskrift (${signNumber(sign)}), som lesaren ser som ei tom rute. Slett det. Er det eit punkt i ei liste, skriv du - og eit mellomrom.`,
      `Here is a sign of a symbol font (${signNumber(sign)}), which the reader sees as an empty box. Delete it. If it is an item of a list, write - and a space.`,
    ],
    form: [
      'Her står et tegn fra en symbolskrift, som leseren ser som en tom rute. Slett det.',
      'Her står eit teikn frå ei symbolskrift, som lesaren ser som ei tom rute. Slett det.',
      'Here is a sign of a symbol font, which the reader sees as an empty box. Delete it.',
    ],
  }),
  ligature: (sign) => {
    const letters = sign.normalize('NFKC');
    const said: Three = [
      `Her er bokstavene «${letters}» skrevet som ett tegn, og søket finner ikke ordet. Skriv ${letters}.`,
      `Her er bokstavane «${letters}» skrivne som eitt teikn, og søket finn ikkje ordet. Skriv ${letters}.`,
      `Here the letters “${letters}” are written as one sign, and the search does not find the word. Write ${letters}.`,
    ];
    return { said, form: said };
  },
  styled: (sign) => {
    const letter = lookedLike(sign);
    const said: Three = [
      `Tegnet «${sign}» ligner på ${letter}, men søket og skjermlesere kjenner det ikke igjen. Slett ordet og skriv det på nytt.`,
      `Teiknet «${sign}» liknar på ${letter}, men søket og skjermlesarar kjenner det ikkje igjen. Slett ordet og skriv det på nytt.`,
      `The sign “${sign}” looks like ${letter}, but the search and screen readers do not know it as such. Delete the word and write it anew.`,
    ];
    return { said, form: said };
  },
  unseen: (sign) => ({
    said: [
      `Her står et tegn som ikke synes (${signNumber(sign)}), og som deler ordet for søket og skjermlesere. Slett ordet og skriv det på nytt.`,
      `Her står eit teikn som ikkje er synleg (${signNumber(sign)}), og som deler ordet for søket og skjermlesarar. Slett ordet og skriv det på nytt.`,
      `Here is a sign that is not seen (${signNumber(sign)}), which parts the word for the search and screen readers. Delete the word and write it anew.`,
    ],
    form: [
      'Her står et tegn som ikke synes, og som deler ordet. Slett ordet og skriv det på nytt.',
      'Her står eit teikn som ikkje er synleg, og som deler ordet. Slett ordet og skriv det på nytt.',
      'Here is a sign that is not seen, which parts the word. Delete the word and write it anew.',
    ],
  }),
  lineEnd: (sign) => ({
    said: [
      `Her står et linjeskift fra et annet program (${signNumber(sign)}), som ikke virker her. Slett det og trykk Enter.`,
      `Her står eit linjeskift frå eit anna program (${signNumber(sign)}), som ikkje verkar her. Slett det og trykk Enter.`,
      `Here is a line break of another program (${signNumber(sign)}), which does not work here. Delete it and press Enter.`,
    ],
    form: [
      'Her står et linjeskift fra et annet program, som ikke virker her. Slett det og trykk Enter.',
      'Her står eit linjeskift frå eit anna program, som ikkje verkar her. Slett det og trykk Enter.',
      'Here is a line break of another program, which does not work here. Delete it and press Enter.',
    ],
  }),
};

/** A sign that came along from another program, and that would be published as it is. */
export function strange(kind: StrangeKind, sign: string): Finding {
  const { said, form } = STRANGE[kind](sign);
  return finding('LOYPE-FILE', said, form);
}
