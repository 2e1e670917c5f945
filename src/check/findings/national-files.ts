import { andAsk, type Finding, finding, type MessageLanguage } from '../finding.ts';

const HERE = {
  nb: 'Her kan du ha organisations/, portal.yaml, nye ord i glossary/ og ord i search.yaml.',
  nn: 'Her kan du ha organisations/, portal.yaml, nye ord i glossary/ og ord i search.yaml.',
  en: 'Here you can have organisations/, portal.yaml, new terms in glossary/ and words in search.yaml.',
} as const;

const WISH = {
  nb: 'Ønsker du noe endret i det nasjonale innholdet, så meld det som en sak i prosjektet Løype.',
  nn: 'Ønskjer du noko endra i det nasjonale innhaldet, så meld det som ei sak i prosjektet Løype.',
  en: 'If you want something changed in the national content, open an issue in the project Løype.',
} as const;

const IN_FORM = andAsk([
  'Dette hører til det nasjonale innholdet, som er likt for alle.',
  'Dette høyrer til det nasjonale innhaldet, som er likt for alle.',
  'This is part of the national content, which is the same for all.',
]);

const COUNTED: Record<MessageLanguage, (n: number, folder: string) => string> = {
  nb: (n, folder) => `${n} filer i ${folder}/`,
  nn: (n, folder) => `${n} filer i ${folder}/`,
  en: (n, folder) => `${n} files in ${folder}/`,
};

const AND: Record<MessageLanguage, string> = { nb: 'og', nn: 'og', en: 'and' };

/** Files by the folders at the top that they lie in, one alone by its path: `52 filer i glossary/ og helplines.yaml`. */
function listed(files: readonly string[], language: MessageLanguage): string {
  const parts = [...Map.groupBy(files, (file) => file.split('/')[0] ?? '')].map(([top, all]) =>
    all.length === 1 ? (all[0] ?? '') : COUNTED[language](all.length, top),
  );
  const last = parts.at(-1) ?? '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${AND[language]} ${last}`;
}

/** Files in an own layer that are not the layer's to say, all in one: most often somebody has copied a whole folder. */
export function nationalFiles(files: readonly string[]): Finding {
  if (files.length === 1)
    return finding(
      'LOYPE-NATIONAL',
      [
        `Denne filen hører til det nasjonale innholdet, som følger med Løype og er likt for alle. ${HERE.nb} Flytt filen dit, eller ta den bort. ${WISH.nb}`,
        `Denne fila høyrer til det nasjonale innhaldet, som følgjer med Løype og er likt for alle. ${HERE.nn} Flytt fila dit, eller ta ho bort. ${WISH.nn}`,
        `This file is part of the national content, which comes with Løype and is the same for all. ${HERE.en} Move the file there, or take it away. ${WISH.en}`,
      ],
      IN_FORM,
    );
  return finding(
    'LOYPE-NATIONAL',
    [
      `Det nasjonale innholdet følger med Løype og er likt for alle, og kan ikke ligge her: ${listed(files, 'nb')}. Ta det bort. ${HERE.nb} ${WISH.nb}`,
      `Det nasjonale innhaldet følgjer med Løype og er likt for alle, og kan ikkje liggje her: ${listed(files, 'nn')}. Ta det bort. ${HERE.nn} ${WISH.nn}`,
      `The national content comes with Løype and is the same for all, and cannot lie here: ${listed(files, 'en')}. Take it away. ${HERE.en} ${WISH.en}`,
    ],
    IN_FORM,
  );
}

/** A name that an own layer explains, and that the national content explains already: both would stand on the page of words. */
export function nationalName(name: string, national: string): Finding {
  return finding(
    'LOYPE-NATIONAL',
    [
      `«${name}» er forklart i det nasjonale innholdet (glossary/${national}.yaml), som er likt for alle. Ta bort ordet her, eller kall det noe annet. ${WISH.nb}`,
      `«${name}» er forklart i det nasjonale innhaldet (glossary/${national}.yaml), som er likt for alle. Ta bort ordet her, eller kall det noko anna. ${WISH.nn}`,
      `“${name}” is explained in the national content (glossary/${national}.yaml), which is the same for all. Take the term away here, or call it something else. ${WISH.en}`,
    ],
    IN_FORM,
  );
}

/** A word for the search in an own layer, to which the national search has given its meaning already. */
export function nationalWord(word: string): Finding {
  return finding(
    'LOYPE-NATIONAL',
    [
      `Det nasjonale søket kjenner «${word}» allerede, og er likt for alle. Skriv bare ord som det ikke kjenner. Navn på deres egne tjenester og sider skriver dere under searchedAs der. ${WISH.nb}`,
      `Det nasjonale søket kjenner «${word}» frå før, og er likt for alle. Skriv berre ord som det ikkje kjenner. Namn på dykkar eigne tenester og sider skriv de under searchedAs der. ${WISH.nn}`,
      `The national search knows “${word}” already, and is the same for all. Write only words that it does not know. Names of your own services and pages go under searchedAs there. ${WISH.en}`,
    ],
    IN_FORM,
  );
}
