import type { Mistake } from '../damaged.ts';
import { ADULTS_NB, KOMMUNEN, VAGA } from '../names.ts';

const TOO_MANY_COLONS = 'Her er for mange kolon, eller feil innrykk. Sett anførselstegn rundt en tekst med kolon i.';
const COMMENT =
  'Det som står etter # her, blir ikke lest. Er det tekst, setter du anførselstegn (") rundt hele verdien. Er det en kommentar, skriver du et mellomrom etter #.';
const COLOUR = 'En farge må stå i anførselstegn. Skriv "#0E6B4F".';
const CURLY = 'Disse anførselstegnene virker ikke her. Skriv rette anførselstegn: ".';
const INDENT = 'Linjen har feil innrykk. Linjer som hører sammen, må ha like mange mellomrom foran seg.';

const mark = (sign: string) =>
  `Tegnet ${sign} først i en verdi betyr noe annet enn tekst. Sett anførselstegn rundt hele verdien.`;

const parse = (what: string, file: string, text: string, by: string, at: string, message: string): Mistake => {
  return { what, file, text, by, at, code: 'LOYPE-PARSE', message };
};

/** Fields that are written so that YAML cannot read them, or reads something else. */
export const MISTAKES: readonly Mistake[] = [
  // What is wrong in a field says nothing of an empty list above it.
  ...['@alle', '`alle`', '%alle'].map((value) =>
    parse(
      `a value below an empty list begins with a sign that YAML keeps for itself: ${value}`,
      VAGA,
      'localHelp: []\n',
      `localHelp: []\nlead: ${value}\n`,
      `lead: ${value}`,
      'Teksten begynner med et tegn som betyr noe annet. Sett anførselstegn rundt hele teksten.',
    ),
  ),
  parse(
    'a text in YAML has a colon',
    VAGA,
    'shortName: Vågå',
    'shortName: Vågå: kommune',
    'shortName: Vågå: kommune',
    TOO_MANY_COLONS,
  ),
  parse(
    'a text in front matter has a colon',
    ADULTS_NB,
    'navTitle: Voksne',
    'navTitle: Voksne: alle',
    'navTitle: Voksne: alle',
    TOO_MANY_COLONS,
  ),
  ...(['[]', '[ ]  # ingen', '{}'] as const).map((empty) =>
    parse(
      `something stands below a field that is empty: ${empty}`,
      VAGA,
      'notices: []\n',
      `notices: ${empty}\n\n  # Jul\n  - text: Telefonen er stengd.\n    from: 2026-11-20\n    to: 2026-12-20\n`,
      `notices: ${empty}`,
      `«notices: ${empty.startsWith('[') ? '[]' : '{}'}» betyr at det ikke er noe her, men det står noe under. Ta bort ${empty.startsWith('[') ? '[]' : '{}'}, eller det som står under.`,
    ),
  ),
  parse(
    'a bracket is not closed',
    VAGA,
    'languages: [nn, en]',
    'languages: [nn, en',
    'languages: [nn, en',
    'Tegnet [ blir ikke lukket. Skriv ] der teksten eller listen slutter.',
  ),
  parse(
    'a quotation mark is not closed',
    VAGA,
    'website: https',
    'website: "https',
    'website: "https',
    'Tegnet " blir ikke lukket. Skriv " der teksten eller listen slutter.',
  ),
  parse(
    'a text begins with @',
    VAGA,
    'shortName: Vågå',
    'shortName: @vaga',
    'shortName: @vaga',
    'Teksten begynner med et tegn som betyr noe annet. Sett anførselstegn rundt hele teksten.',
  ),
  parse(
    'the colon of a field is left out',
    VAGA,
    'shortName: Vågå',
    'shortName Vågå',
    'shortName Vågå',
    'Her mangler et kolon etter feltets navn, eller et anførselstegn er ikke lukket.',
  ),
  parse(
    'a field is indented with a tab',
    VAGA,
    '    verifiedOn: 2019-10-14',
    '\tverifiedOn: 2019-10-14',
    'verifiedOn',
    'Innrykket er skrevet med tabulator. Bruk mellomrom.',
  ),
  parse('a text begins with an asterisk', VAGA, 'shortName: Vågå', 'shortName: *Vågå*', 'shortName: *Vågå*', mark('*')),
  parse('a text begins with &', VAGA, 'shortName: Vågå', 'shortName: &Vågå kommune', 'shortName: &', mark('&')),
  parse(
    'a text begins with an exclamation mark',
    VAGA,
    'shortName: Vågå',
    'shortName: !NB Vågå',
    'shortName: !',
    mark('!'),
  ),
  parse(
    'a text goes on behind a #',
    KOMMUNEN,
    'summary: ',
    'summary: Eit hus #1 der du ',
    'summary: Eit hus #1',
    COMMENT,
  ),
  parse('a text in a list goes on behind a #', VAGA, 'localHelp: []', 'localHelp:\n  - hus #1', '- hus #1', COMMENT),
  parse(
    'a text in braces goes on behind a #',
    VAGA,
    'role: { nn: ',
    'role: { nn: Rom #2, ',
    'role: { nn: Rom #2',
    COMMENT,
  ),
  parse(
    'a text of two lines has a #',
    VAGA,
    'shortName: Vågå',
    'shortName: Vågå #1\n  i dag',
    'shortName: Vågå #1',
    COMMENT,
  ),
  parse('a text is only a # and a word', VAGA, 'shortName: Vågå', 'shortName: #Vågå', 'shortName: #Vågå', COMMENT),
  parse(
    'a colour stands without quotation marks',
    VAGA,
    'colours: { main: "#0E6B4F"',
    'colours: { main: #0E6B4F',
    'colours: {',
    COLOUR,
  ),
  parse(
    'a number in a list stands in curly quotation marks',
    VAGA,
    '["61 29 36 00"]',
    '[”61 29 36 00”]',
    'phones: [”',
    CURLY,
  ),
  parse('a text stands in curly quotation marks', VAGA, 'shortName: Vågå', 'shortName: “Vågå”', 'shortName: “', CURLY),
  parse(
    'a text with a comma stands in curly quotation marks',
    VAGA,
    'name: { nn: Vågå kommune,',
    'name: { nn: ”Vågå, ein kommune”,',
    'name: { nn: ”',
    CURLY,
  ),
  parse(
    'a text with a colon stands in curly quotation marks',
    VAGA,
    'shortName: Vågå',
    'shortName: ”Vågå: her”',
    'shortName: ”',
    CURLY,
  ),
  parse(
    'a field of a list is indented too little',
    VAGA,
    '    verifiedOn: 2019',
    '   verifiedOn: 2019',
    'verifiedOn',
    INDENT,
  ),
  parse(
    'the first field behind a - is indented too little',
    VAGA,
    '    role: { nn: Hels',
    '   role: { nn: Hels',
    'role: { nn: Hels',
    INDENT,
  ),
  parse(
    'a field below a list is indented too far',
    VAGA,
    '    verifiedOn: 2019',
    '     verifiedOn: 2019',
    'verifiedOn',
    INDENT,
  ),
  parse('a field below a text is indented too far', VAGA, '    toAge: 15', '     toAge: 15', 'toAge: 15', INDENT),
  parse('a first field is indented', VAGA, 'shortName: Vågå', ' shortName: Vågå', 'shortName: Vågå', INDENT),
];
