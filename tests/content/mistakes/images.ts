import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Damage, type Mistake, replaceIn, write } from '../damaged.ts';
import { ADULTS_NB } from '../names.ts';

/** The smallest image: one grey dot. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAwAAAAMCAMAAABhq6zVAAAAA1BMVEX/AAAZ4gk3AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNgGLwAAACcAAFD3B+/AAAAAElFTkSuQmCC',
  'base64',
);

const IMAGE = 'pathways/adults/hagen.png';

/** An image lies beside a text, which shows it like this. */
const shown =
  (markdown: string, image: Buffer = PNG): Damage =>
  (folder) => {
    write(folder, IMAGE, image);
    replaceIn(folder, ADULTS_NB, '## Steg for steg\n', `${markdown}\n\n## Steg for steg\n`);
  };

const inText = { file: ADULTS_NB, at: '![' };

export const MISTAKES: readonly Mistake[] = [
  {
    what: 'has no description',
    damage: shown('![](./hagen.png)'),
    ...inText,
    code: 'LOYPE-IMAGE-ALT',
    message: 'Bildet mangler en tekst for dem som ikke ser det. Skriv ![hva bildet viser](./fil.jpg).',
  },
  {
    what: 'is described by a word that says nothing',
    damage: shown('![Bilde](./hagen.png)'),
    ...inText,
    code: 'LOYPE-IMAGE-ALT',
    message: '«Bilde» sier ikke hva bildet viser. Skriv ![hva bildet viser](./fil.jpg).',
  },
  {
    what: 'is described by the name of its file',
    damage: shown('![IMG_2034.jpg](./hagen.png)'),
    ...inText,
    code: 'LOYPE-IMAGE-ALT',
    message: '«IMG_2034.jpg» sier ikke hva bildet viser. Skriv ![hva bildet viser](./fil.jpg).',
  },
  {
    what: 'is described by an expression',
    damage: shown('![Hagen {1 + 1}](./hagen.png)'),
    ...inText,
    code: 'LOYPE-MDX',
    message: 'Beskrivelsen av et bilde er bare tekst. Tegnene { og < kan ikke brukes der.',
  },
  {
    what: 'has another name',
    damage: shown('![Hagen bak huset](./hage.png)'),
    ...inText,
    code: 'LOYPE-LINK-TARGET',
    message: 'Bildet «./hage.png» ligger ikke ved siden av teksten. Mente du «./hagen.png»?',
  },
  {
    what: 'is not there',
    damage: shown('![Huset](./fasade.jpg)'),
    ...inText,
    code: 'LOYPE-LINK-TARGET',
    message: 'Bildet «./fasade.jpg» ligger ikke ved siden av teksten. Legg bildefilen i samme mappe.',
  },
  {
    what: 'is fetched from elsewhere',
    damage: shown('![Hagen bak huset](https://www.example.no/hagen.png)'),
    ...inText,
    code: 'LOYPE-LINK-TARGET',
    message:
      'Bildet «https://www.example.no/hagen.png» kan ikke brukes. Legg bildefilen (.jpg, .png, .webp eller .avif) ved siden av teksten, og skriv ./ og navnet på filen.',
  },
  {
    what: 'is in another folder',
    damage: shown('![Hagen bak huset](../ocd/hagen.png)'),
    ...inText,
    code: 'LOYPE-LINK-TARGET',
    message:
      'Bildet «../ocd/hagen.png» kan ikke brukes. Legg bildefilen (.jpg, .png, .webp eller .avif) ved siden av teksten, og skriv ./ og navnet på filen.',
  },
  ...['./Veien inn.png', './Veien%20inn.png', './Veien_inn!.png'].map((address): Mistake => {
    return {
      what: `has a name that cannot be an address: ${address}`,
      damage: shown(`![Døra på baksiden](${address})`),
      ...inText,
      code: 'LOYPE-LINK-TARGET',
      message: `Bildet «${address}» kan ikke brukes: navnet på filen kan bare ha bokstavene a-z, tall og bindestrek. Gi filen navnet veien-inn.png, og skriv ./veien-inn.png.`,
    };
  }),
  ...[
    'Gå ![Hagen bak huset](./hagen.png "Hagen") inn.',
    '- ![Hagen bak huset](./hagen.png "Hagen") og porten',
    '| Hagen |\n|---|\n| ![Hagen bak huset](./hagen.png "Hagen") |',
  ].map((markdown): Mistake => {
    return {
      what: `has a caption within something else: ${markdown.slice(0, 6)}`,
      damage: shown(markdown),
      file: ADULTS_NB,
      at: (markdown.split('\n').at(-1) ?? '').slice(0, 2),
      code: 'LOYPE-MDX',
      message:
        'Et bilde med bildetekst må stå alene, med en tom linje før og etter, og ikke i en liste eller en tabell.',
    };
  }),
  {
    what: 'is no image of that kind',
    damage: (folder) => write(folder, IMAGE, 'Dette er en tekst, ikke et bilde.'),
    file: IMAGE,
    at: '',
    code: 'LOYPE-FILE',
    message:
      'Filen er ikke et bilde av den typen som endelsen sier, eller den er skadet. Lagre bildet på nytt som JPEG, PNG, WebP eller AVIF.',
  },
  {
    what: 'is too big',
    damage: (folder) => write(folder, IMAGE, Buffer.concat([PNG, Buffer.alloc(5_200_000)])),
    file: IMAGE,
    at: '',
    code: 'LOYPE-FILE',
    message: 'Filen er 5,2 MB. Den kan være høyst 5 MB. Del teksten, eller gjør bildet mindre.',
  },
  {
    what: 'is a shortcut to a file elsewhere',
    damage: (folder) => symlinkSync('/etc/hostname', join(folder, IMAGE)),
    file: IMAGE,
    at: '',
    code: 'LOYPE-FILE',
    message: 'Dette er en snarvei til et annet sted. Legg selve filen her.',
  },
];
