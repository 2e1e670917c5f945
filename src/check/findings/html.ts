import type { Three } from '../finding.ts';

/** A video, a map or something else of another website, which pages do not show within them. */
const ELSEWHERE: Three = [
  'Film, kart og skjema fra andre nettsteder vises ikke på siden. Skriv en lenke dit: <LinkCard href="https://…" title="…">hva det er</LinkCard>.',
  'Film, kart og skjema frå andre nettstader blir ikkje viste på sida. Skriv ei lenkje dit: <LinkCard href="https://…" title="…">kva det er</LinkCard>.',
  'Films, maps and forms of other websites are not shown on the page. Write a link to them: <LinkCard href="https://…" title="…">what it is</LinkCard>.',
];

const BOLD: Three = ['Skriv **viktig**.', 'Skriv **viktig**.', 'Write **important**.'];
const ITALIC: Three = ['Skriv *ordet*.', 'Skriv *ordet*.', 'Write *the word*.'];

/** What to write in place of HTML, by its name. */
export const HTML_INSTEAD: ReadonlyMap<string, Three> = new Map(
  Object.entries({
    a: [
      'Skriv [det lenken leder til](https://…).',
      'Skriv [det lenkja leier til](https://…).',
      'Write [what the link leads to](https://…).',
    ],
    audio: ELSEWHERE,
    b: BOLD,
    br: [
      'Begynn et nytt avsnitt med en tom linje.',
      'Byrj eit nytt avsnitt med ei tom linje.',
      'Begin a new paragraph with an empty line.',
    ],
    em: ITALIC,
    embed: ELSEWHERE,
    form: ELSEWHERE,
    i: ITALIC,
    iframe: ELSEWHERE,
    img: [
      'Skriv ![hva bildet viser](./fil.jpg).',
      'Skriv ![kva biletet viser](./fil.jpg).',
      'Write ![what the image shows](./file.jpg).',
    ],
    object: ELSEWHERE,
    p: [
      'Fjern det, og skriv bare teksten, med en tom linje mellom avsnittene.',
      'Fjern det, og skriv berre teksten, med ei tom linje mellom avsnitta.',
      'Remove it, and write only the text, with an empty line between the paragraphs.',
    ],
    script: [
      'Sidene kjører ikke programmer fra andre. Skriv en lenke dit: <LinkCard href="https://…" title="…">hva det er</LinkCard>.',
      'Sidene køyrer ikkje program frå andre. Skriv ei lenkje dit: <LinkCard href="https://…" title="…">kva det er</LinkCard>.',
      'The pages run no programs of others. Write a link to it: <LinkCard href="https://…" title="…">what it is</LinkCard>.',
    ],
    strong: BOLD,
    table: [
      'Skriv tabellen i Markdown: | Dag | Tid |.',
      'Skriv tabellen i Markdown: | Dag | Tid |.',
      'Write the table in Markdown: | Day | Time |.',
    ],
    video: ELSEWHERE,
  } satisfies Record<string, Three>),
);

/** Whether a name that no component has is one of HTML, which is written in small letters. */
export function isHtml(name: string): boolean {
  return name !== '' && name.toLowerCase() === name;
}
