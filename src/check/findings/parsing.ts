import { type Finding, finding } from '../finding.ts';

export function notJson(): Finding {
  return finding(
    'LOYPE-PARSE',
    'Filen er ikke gyldig JSON. Se etter et komma for mye eller for lite, eller et anførselstegn som mangler.',
    'The file is not valid JSON. Look for a comma too many or too few, or a missing quotation mark.',
  );
}

/** Marks that Git leaves where two people have changed the same lines. */
export function conflictMarks(): Finding {
  return finding(
    'LOYPE-FILE',
    'Her står to utgaver av det samme, med merker fra Git (<<<<<<<, ======= og >>>>>>>). Behold den rette utgaven, og slett den andre og merkene.',
    'Here are two versions of the same, with marks of Git (<<<<<<<, ======= and >>>>>>>). Keep the right one, and delete the other and the marks.',
  );
}

export function frontMatterMissing(): Finding {
  return finding(
    'LOYPE-PARSE',
    'Filen må begynne med opplysninger mellom to linjer med --- (tittel, adresse og så videre).',
    'The file must begin with fields between two lines of --- (title, address and so on).',
  );
}

export function emptyFile(): Finding {
  return finding('LOYPE-PARSE', 'Filen er tom.', 'The file is empty.');
}

/** What YAML's parser calls an error, in an editor's words. Others get the general sentence. */
const YAML_ERRORS: Record<string, readonly [nb: string, en: string]> = {
  BAD_INDENT: [
    'Linjen har feil innrykk. Linjer som hører sammen, må ha like mange mellomrom foran seg.',
    'The line is wrongly indented. Lines that belong together must have as many spaces before them.',
  ],
  BAD_SCALAR_START: [
    'Teksten begynner med et tegn som betyr noe annet. Sett anførselstegn rundt hele teksten.',
    'The text begins with a character that means something else. Put quotation marks around the text.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Her er for mange kolon, eller feil innrykk. Sett anførselstegn rundt en tekst med kolon i.',
    'Here are too many colons, or the indentation is wrong. Put quotation marks around a text with a colon.',
  ],
  MISSING_CHAR: [
    'Her mangler et tegn. Ofte er det kolonet etter navnet på et felt, eller et komma i en liste.',
    'A character is missing here. Often it is the colon behind the name of a field, or a comma in a list.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Her mangler et kolon etter feltets navn, eller et anførselstegn er ikke lukket.',
    'A colon is missing behind the name of the field, or a quotation mark was not closed.',
  ],
  TAB_AS_INDENT: [
    'Innrykket er skrevet med tabulator. Bruk mellomrom.',
    'The indentation is written with tabs. Use spaces.',
  ],
};

/** @param code the parser's name of the error */
export function unreadable(code: string): Finding {
  const [nb, en] = (Object.hasOwn(YAML_ERRORS, code) ? YAML_ERRORS[code] : undefined) ?? [
    'Filen kan ikke leses her. Se etter manglende kolon, innrykk eller anførselstegn, her og på linjen over.',
    'The file cannot be read here. Look for a missing colon, indentation or quotation mark, here and on the line above.',
  ];
  return finding('LOYPE-PARSE', nb, en);
}

/** @param mark the sign by which YAML takes what follows for something else than text */
export function markBeforeText(mark: string): Finding {
  return finding(
    'LOYPE-PARSE',
    `Tegnet ${mark} først i en verdi betyr noe annet enn tekst. Sett anførselstegn rundt hele verdien.`,
    `The sign ${mark} at the beginning of a value means something else than text. Put quotation marks around the value.`,
  );
}

/** @param open the quotation mark or bracket that nothing closes */
export function unclosed(open: string): Finding {
  const close = { '[': ']', '{': '}' }[open] ?? open;
  return finding(
    'LOYPE-PARSE',
    `Tegnet ${open} blir ikke lukket. Skriv ${close} der teksten eller listen slutter.`,
    `The sign ${open} is not closed. Write ${close} where the text or the list ends.`,
  );
}

export function commentInText(): Finding {
  return finding(
    'LOYPE-PARSE',
    'Det som står etter # her, blir ikke lest. Er det tekst, setter du anførselstegn (") rundt hele verdien. Er det en kommentar, skriver du et mellomrom etter #.',
    'What stands behind # here is not read. If it is text, put quotation marks (") around the value. If it is a comment, write a space behind #.',
  );
}

export function colourAsComment(colour: string): Finding {
  return finding(
    'LOYPE-PARSE',
    `En farge må stå i anførselstegn. Skriv "${colour}".`,
    `A colour must stand in quotation marks. Write "${colour}".`,
  );
}

export function curlyQuotation(): Finding {
  return finding(
    'LOYPE-PARSE',
    'Disse anførselstegnene virker ikke her. Skriv rette anførselstegn: ".',
    'These quotation marks do not work here. Write straight quotation marks: ".',
  );
}

export function fieldTwice(field: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    `Feltet «${field}» står to ganger. Behold ett av dem.`,
    `The field “${field}” stands there twice. Keep one of them.`,
  );
}
