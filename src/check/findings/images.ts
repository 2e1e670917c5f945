/** About the images of a text: where they lie, and how they are written. */
import { type Finding, finding, mdxFinding as mdx, said, type Three } from '../finding.ts';

const IN_FOLDER: Three = [
  ' Legg bildefilen i samme mappe.',
  ' Legg biletfila i same mappe.',
  ' Put the image file into the same folder.',
];

/** What a form says of an image that the text does not have. */
const CHOOSE_IMAGE: Three = [
  'Bildet finnes ikke. Velg det på nytt.',
  'Biletet finst ikkje. Vel det på nytt.',
  'The image does not exist. Choose it anew.',
];

export function imageAddress(url: string): Finding {
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `Bildet «${url}» kan ikke brukes. Legg bildefilen (.jpg, .png, .webp eller .avif) ved siden av teksten, og skriv ./ og navnet på filen.`,
      `Biletet «${url}» kan ikkje brukast. Legg biletfila (.jpg, .png, .webp eller .avif) ved sida av teksten, og skriv ./ og namnet på fila.`,
      `The image “${url}” cannot be used. Put the image file (.jpg, .png, .webp or .avif) beside the text, and write ./ and its name.`,
    ],
    CHOOSE_IMAGE,
  );
}

export function missingImage(url: string, near: string | null): Finding {
  const rest = near
    ? said([` Mente du «./${near}»?`, ` Meinte du «./${near}»?`, ` Did you mean “./${near}”?`])
    : said(IN_FOLDER);
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `Bildet «${url}» ligger ikke ved siden av teksten.${rest.nb}`,
      `Biletet «${url}» ligg ikkje ved sida av teksten.${rest.nn}`,
      `The image “${url}” is not beside the text.${rest.en}`,
    ],
    CHOOSE_IMAGE,
  );
}

export function imageWithoutAlternative(alternative: string): Finding {
  const found = alternative.trim()
    ? said([
        `«${alternative}» sier ikke hva bildet viser.`,
        `«${alternative}» seier ikkje kva biletet viser.`,
        `“${alternative}” does not say what the image shows.`,
      ])
    : said([
        'Bildet mangler en tekst for dem som ikke ser det.',
        'Biletet manglar ein tekst for dei som ikkje ser det.',
        'The image lacks a text for those who cannot see it.',
      ]);
  return finding(
    'LOYPE-IMAGE-ALT',
    [
      `${found.nb} Skriv ![hva bildet viser](./fil.jpg).`,
      `${found.nn} Skriv ![kva biletet viser](./fil.jpg).`,
      `${found.en} Write ![what the image shows](./file.jpg).`,
    ],
    [`${found.nb} Skriv det.`, `${found.nn} Skriv det.`, `${found.en} Write it.`],
  );
}

/** An image whose address stands elsewhere in the text. */
export const IMAGE_BY_NAME = mdx(
  [
    'Et bilde må ha navnet på filen rett bak teksten. Skriv ![hva bildet viser](./fil.jpg).',
    'Eit bilete må ha namnet på fila rett bak teksten. Skriv ![kva biletet viser](./fil.jpg).',
    'An image must have the name of its file right behind its text. Write ![what the image shows](./file.jpg).',
  ],
  CHOOSE_IMAGE,
);

export const IMAGE_TEXT_ONLY = mdx([
  'Beskrivelsen av et bilde er bare tekst. Tegnene { og < kan ikke brukes der.',
  'Skildringa av eit bilete er berre tekst. Teikna { og < kan ikkje brukast der.',
  'The description of an image is only text. The characters { and < cannot be used in it.',
]);

/** A caption, of which the picture is a part of a sentence, a list or a cell. */
export const CAPTION_ALONE = mdx(
  [
    'Et bilde med bildetekst må stå alene, med en tom linje før og etter, og ikke i en liste eller en tabell.',
    'Eit bilete med bilettekst må stå åleine, med ei tom linje før og etter, og ikkje i ei liste eller ein tabell.',
    'A picture with a caption must stand by itself, with an empty line before and after it, and not in a list or a table.',
  ],
  [
    'Et bilde med bildetekst må stå alene, og ikke i en liste eller en tabell. Flytt det.',
    'Eit bilete med bilettekst må stå åleine, og ikkje i ei liste eller ein tabell. Flytt det.',
    'A picture with a caption must stand by itself, and not in a list or a table. Move it.',
  ],
);
