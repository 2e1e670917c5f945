/** What other kinds of Markdown have, and what is pasted from other programs: each is told once, with what to write. */
import type { Mistake } from '../damaged.ts';
import { ADULTS_NB } from '../names.ts';

const told = (code: Mistake['code'], text: string, message: string, at = text.split('\n')[0] ?? ''): Mistake => ({
  what: JSON.stringify(text),
  file: ADULTS_NB,
  text: '\n## Steg for steg\n',
  by: `\n${text}\n\n## Steg for steg\n`,
  at,
  code,
  message,
});

const CODE =
  'Linjer mellom ``` eller ~~~ blir vist som koden til et program, og kan ikke brukes. Fjern de to linjene med tegnene, og skriv teksten som et vanlig avsnitt.';
const ADDRESS = (address: string) =>
  `En e-postadresse kan ikke stå mellom < og >. Skriv bare ${address}, så blir den en lenke.`;
const WEB = 'En nettadresse kan ikke stå mellom < og >. Skriv [det lenken leder til](https://…).';
const FACTS =
  'Opplysningene mellom --- står to ganger, og disse blir vist som tekst. Flytt det som er nytt, opp til de øverste, og slett resten.';
const HEAD =
  'Tabellen har bare ord over kolonnene, og ingenting under dem. Skriv det som hører til, i linjer under streken: | Mandag | 10–14 |.';

/** Facts of a page once more, right behind those that it has. */
const again = (text: string): Mistake => ({
  what: JSON.stringify(text),
  file: 'organisations/eksempelvik/pages/tjenestekontoret/nb.mdx',
  text: 'order: 50\n---\n',
  by: `order: 50\n---\n${text}`,
  at: 'title: Noe annet',
  code: 'LOYPE-HEADING',
  message: FACTS,
});

export const MISTAKES: readonly Mistake[] = [
  ...['```\nRing oss.\n```', '~~~\nRing oss.\n~~~', '```js\nconst a = { b: <b>1</b> };\n```'].map((text) =>
    told('LOYPE-MDX', text, CODE),
  ),
  ...['post@example.no', 'Post@Example.no', 'post-mottak+hjelp@a.example.no'].map((address) =>
    told('LOYPE-MDX', `Skriv til <${address}>.`, ADDRESS(address)),
  ),
  told('LOYPE-MDX', '<post@example.no>', ADDRESS('post@example.no')),
  told('LOYPE-MDX', 'Skriv til <mailto:post@example.no>.', ADDRESS('post@example.no')),
  ...['https://www.example.no/', 'www.example.no', 'example.no', 'a.example.no/hjelp'].map((address) =>
    told('LOYPE-MDX', `Se <${address}>.`, WEB),
  ),
  told(
    'LOYPE-URL',
    'Ring <tel:05678901>.',
    'Lenken «tel:05678901» kan ikke brukes: står nummeret i contacts, trenger dere bare å endre det ett sted. Skriv <Contact id="…" />, eller <Helpline id="…" /> for en hjelpetelefon, på en egen linje.',
  ),
  told('LOYPE-MDX', 'Gå inn <- her.', 'Tegnet < kan ikke brukes i en pil. Skriv ← eller et ord.'),
  told(
    'LOYPE-MDX',
    '![Veien inn][veien]\n\n[veien]: ./veien.jpg',
    'Et bilde må ha navnet på filen rett bak teksten. Skriv ![hva bildet viser](./fil.jpg).',
  ),
  ...['| Dag | Tid |\n| --- | --- |', 'Dag | Tid\n--- | ---'].map((text) => told('LOYPE-MDX', text, HEAD)),
  again('\n---\ntitle: Noe annet\nslug: noe-annet\n---\n'),
  again('---\ntitle: Noe annet\nreviewed: 2026-11-22\n---\n'),
  again('\ntitle: Noe annet\nsummary: Noe\n---\n'),
  again('\ntitle: Noe annet\n---\n'),
  again('---\ntitle: Noe annet\nsummary: Noe\n\n'),
  again('---\n\ntitle: Noe annet\nages: { from: 12 }\nformerSlugs:\n  - noe\n- mer\nslug: noe\n----\n'),
  again('En tekst før.\n\n---\ntitle: Noe annet\nsummary: Noe\n---\n\nEn tekst etter.\n'),
  again('En tekst før.\n\ntitle: Noe annet\nstatus: utkast\nsummary: Noe\n---\n'),
];
