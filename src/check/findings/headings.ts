import { type Finding, finding, type Three } from '../finding.ts';

/** What a form says of a heading's level, which is chosen there by its name. */
const LEVEL: Three = [
  'Overskriften står på feil nivå. Velg et annet.',
  'Overskrifta står på feil nivå. Vel eit anna.',
  'The heading has the wrong level. Choose another.',
];

export const SECOND_TITLE = finding(
  'LOYPE-HEADING',
  [
    'Siden har allerede en overskrift på øverste nivå: tittelen. Begynn med ##.',
    'Sida har alt ei overskrift på øvste nivå: tittelen. Byrj med ##.',
    'The page already has a heading of the first level: its title. Begin with ##.',
  ],
  [
    'Siden har allerede en overskrift på øverste nivå: tittelen. Velg et lavere nivå.',
    'Sida har alt ei overskrift på øvste nivå: tittelen. Vel eit lågare nivå.',
    'The page already has a heading of the first level: its title. Choose a lower level.',
  ],
);

export const EMPTY_HEADING = finding(
  'LOYPE-HEADING',
  [
    'Overskriften er tom. Skriv den, eller fjern #-tegnene.',
    'Overskrifta er tom. Skriv ho, eller fjern #-teikna.',
    'The heading is empty. Write it, or remove the # characters.',
  ],
  [
    'Overskriften er tom. Skriv den, eller ta den bort.',
    'Overskrifta er tom. Skriv ho, eller ta ho bort.',
    'The heading is empty. Write it, or remove it.',
  ],
);

/** What has no letter or number cannot be read aloud, and has no address of its own on the page. */
export function wordless(title: string): Finding {
  return finding('LOYPE-HEADING', [
    `«${title}» har ingen bokstaver eller tall som vises. Skriv en tittel med ord, eller fjern den.`,
    `«${title}» har ingen bokstavar eller tal som blir viste. Skriv ein tittel med ord, eller fjern han.`,
    `“${title}” has no letters or numbers that are seen. Write a title with words, or remove it.`,
  ]);
}

/** @param anchor the id that something else on the page has by what is in the content */
export function takenAnchor(title: string, anchor: string): Finding {
  return finding(
    'LOYPE-HEADING',
    [
      `«${title}» får adressen #${anchor} på siden, og den er i bruk der fra før. Skriv en annen tittel.`,
      `«${title}» får adressa #${anchor} på sida, og ho er i bruk der frå før. Skriv ein annan tittel.`,
      `“${title}” gets the address #${anchor} on the page, which is in use there already. Write another title.`,
    ],
    [
      `Siden har noe annet som heter «${title}». Skriv en annen tittel.`,
      `Sida har noko anna som heiter «${title}». Skriv ein annan tittel.`,
      `The page has something else that is called “${title}”. Write another title.`,
    ],
  );
}

export function skippedLevel(depth: number, instead: number): Finding {
  const [wrong, right] = ['#'.repeat(depth), '#'.repeat(instead)];
  return finding(
    'LOYPE-HEADING',
    [
      `Overskriften hopper over et nivå. Skriv ${right} i stedet for ${wrong}.`,
      `Overskrifta hoppar over eit nivå. Skriv ${right} i staden for ${wrong}.`,
      `The heading skips a level. Write ${right} in place of ${wrong}.`,
    ],
    [
      'Overskriften hopper over et nivå. Velg nivået over.',
      'Overskrifta hoppar over eit nivå. Vel nivået over.',
      'The heading skips a level. Choose the level above.',
    ],
  );
}

/** A heading within a component, above the component's own title. */
export function headingAboveTitle(depth: number, instead: number): Finding {
  const [wrong, right] = ['#'.repeat(depth), '#'.repeat(instead)];
  return finding(
    'LOYPE-HEADING',
    [
      `Overskriften står under en tittel, i et steg eller en melding, og må ha et lavere nivå enn den. Skriv ${right} i stedet for ${wrong}.`,
      `Overskrifta står under ein tittel, i eit steg eller ei melding, og må ha eit lågare nivå enn han. Skriv ${right} i staden for ${wrong}.`,
      `The heading stands under a title, in a step or a message, and must have a lower level than the title. Write ${right} in place of ${wrong}.`,
    ],
    LEVEL,
  );
}

/** A heading where the titles above it have taken all levels. */
export function noLevelLeft(): Finding {
  return finding('LOYPE-HEADING', [
    'Her er det ingen nivåer igjen for en overskrift. Skriv linjen i fet skrift, eller flytt den ut av steget eller meldingen.',
    'Her er det ingen nivå igjen for ei overskrift. Skriv linja i feit skrift, eller flytt ho ut av steget eller meldinga.',
    'Here no levels are left for a heading. Write the line in bold, or move it out of the step or the message.',
  ]);
}

export function sameTitle(title: string): Finding {
  return finding('LOYPE-HEADING', [
    `«${title}» står to steder på siden, som overskrift eller steg. Lenker dit kan bare lede til det ene. Skriv en annen tittel.`,
    `«${title}» står to stader på sida, som overskrift eller steg. Lenkjer dit kan berre leie til den eine. Skriv ein annan tittel.`,
    `“${title}” stands in two places on the page, as a heading or a step. Links can lead to only one of them. Write another title.`,
  ]);
}

/** A line of dashes right under a text, which makes a heading of all of it. */
/** The facts of a page, which stand at the beginning of its file, once more in its text. */
export const FACTS_AGAIN = finding(
  'LOYPE-HEADING',
  [
    'Opplysningene mellom --- står to ganger, og disse blir vist som tekst. Flytt det som er nytt, opp til de øverste, og slett resten.',
    'Opplysningane mellom --- står to gonger, og desse blir viste som tekst. Flytt det som er nytt, opp til dei øvste, og slett resten.',
    'The facts between --- stand there twice, and these are shown as text. Move what is new to the first ones, and delete the rest.',
  ],
  [
    'Her står opplysninger om siden, som tittel og adresse, i selve teksten. Slett dem, og fyll ut feltene.',
    'Her står opplysningar om sida, som tittel og adresse, i sjølve teksten. Slett dei, og fyll ut felta.',
    'Here are facts about the page, such as its title and address, in the text itself. Delete them, and fill in the fields.',
  ],
);

export const UNDERLINED = finding(
  'LOYPE-HEADING',
  [
    'Teksten over --- blir en overskrift. Skriv ## foran den om den er det, eller en tom linje mellom dem.',
    'Teksten over --- blir ei overskrift. Skriv ## framfor han om han er det, eller ei tom linje mellom dei.',
    'The text above --- becomes a heading. Write ## before it if it is one, or an empty line between them.',
  ],
  [
    'Teksten over streken blir en overskrift. Er den ikke det, må det stå en tom linje mellom dem.',
    'Teksten over streken blir ei overskrift. Er han ikkje det, må det stå ei tom linje mellom dei.',
    'The text above the line becomes a heading. If it is none, there must be an empty line between them.',
  ],
);
