import { mdxFinding as mdx } from '../finding.ts';

/** The head of a table says what its columns hold, to those who see them and to those who have them read aloud. */
export const TABLE_WITHOUT_HEAD = mdx(
  [
    'Tabellen har ingen ord over kolonnene. Skriv hva de viser, i den øverste linjen: | Dag | Tid |.',
    'Tabellen har ingen ord over kolonnane. Skriv kva dei viser, i den øvste linja: | Dag | Tid |.',
    'The table has no words at the head of its columns. Write what they show in its first line: | Day | Time |.',
  ],
  [
    'Tabellen har ingen ord over kolonnene. Skriv hva de viser, i den øverste raden.',
    'Tabellen har ingen ord over kolonnane. Skriv kva dei viser, i den øvste rada.',
    'The table has no words at the head of its columns. Write what they show in its first row.',
  ],
);

/** A table that has a head and no rows. */
export const TABLE_WITHOUT_ROWS = mdx(
  [
    'Tabellen har bare ord over kolonnene, og ingenting under dem. Skriv det som hører til, i linjer under streken: | Mandag | 10–14 |.',
    'Tabellen har berre ord over kolonnane, og ingenting under dei. Skriv det som høyrer til, i linjer under streken: | Mandag | 10–14 |.',
    'The table has only words at the head of its columns, and nothing below them. Write what belongs there in lines under the dashes: | Monday | 10–14 |.',
  ],
  [
    'Tabellen har bare ord over kolonnene, og ingenting under dem. Fyll ut radene, eller fjern tabellen.',
    'Tabellen har berre ord over kolonnane, og ingenting under dei. Fyll ut radene, eller fjern tabellen.',
    'The table has only words at the head of its columns, and nothing below them. Fill in its rows, or remove the table.',
  ],
);

export const CELL_WITHOUT_HEAD = mdx(
  [
    'Raden har flere ruter enn tabellen har kolonner, og de siste blir ikke vist. Skriv et ord over hver kolonne i den øverste linjen, eller flytt teksten. Skal det stå en | i teksten, så skriv \\|.',
    'Rada har fleire ruter enn tabellen har kolonnar, og dei siste blir ikkje viste. Skriv eit ord over kvar kolonne i den øvste linja, eller flytt teksten. Skal det stå ein | i teksten, så skriv \\|.',
    'The row has more cells than the table has columns, and the last ones are not shown. Write a word at the head of each column in the first line, or move the text. For a | in the text, write \\|.',
  ],
  [
    'Raden har flere ruter enn tabellen har kolonner, og de siste blir ikke vist. Skriv et ord over hver kolonne, eller flytt teksten.',
    'Rada har fleire ruter enn tabellen har kolonnar, og dei siste blir ikkje viste. Skriv eit ord over kvar kolonne, eller flytt teksten.',
    'The row has more cells than the table has columns, and the last ones are not shown. Write a word at the head of each column, or move the text.',
  ],
);

/** A table of which nearly nothing is written: the page fills it up. */
export const TABLE_OF_NOTHING = mdx(
  [
    'Tabellen har altfor mange ruter som det ikke står noe i. Skriv like mange ruter i hver linje som i den øverste, og fjern kolonner og linjer som ikke brukes.',
    'Tabellen har altfor mange ruter som det ikkje står noko i. Skriv like mange ruter i kvar linje som i den øvste, og fjern kolonnar og linjer som ikkje er i bruk.',
    'The table has far too many cells with nothing in them. Write as many cells in each line as in the first one, and remove columns and lines that are not used.',
  ],
  [
    'Tabellen har altfor mange tomme ruter. Fjern kolonner og rader som ikke brukes.',
    'Tabellen har altfor mange tomme ruter. Fjern kolonnar og rader som ikkje er i bruk.',
    'The table has far too many empty cells. Remove columns and rows that are not used.',
  ],
);
