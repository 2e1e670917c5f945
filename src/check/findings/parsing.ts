import { andAsk, type Finding, finding, type Three } from '../finding.ts';

/** What a form says of a file that is written wrongly: a form writes no file so. */
const UNREADABLE: Three = andAsk([
  'Filen kan ikke leses slik den er skrevet.',
  'Fila kan ikkje lesast slik ho er skriven.',
  'The file cannot be read as it is written.',
]);

const parsing = (...message: Three): Finding => finding('LOYPE-PARSE', message, UNREADABLE);

export function notJson(): Finding {
  return parsing(
    'Filen er ikke gyldig JSON. Se etter et komma for mye eller for lite, eller et anførselstegn som mangler.',
    'Fila er ikkje gyldig JSON. Sjå etter eit komma for mykje eller for lite, eller eit hermeteikn som manglar.',
    'The file is not valid JSON. Look for a comma too many or too few, or a missing quotation mark.',
  );
}

/** Marks that Git leaves where two people have changed the same lines. */
export function conflictMarks(): Finding {
  return finding(
    'LOYPE-FILE',
    [
      'Her står to utgaver av det samme, med merker fra Git (<<<<<<<, ======= og >>>>>>>). Behold den rette utgaven, og slett den andre og merkene.',
      'Her står to utgåver av det same, med merke frå Git (<<<<<<<, ======= og >>>>>>>). Behald den rette utgåva, og slett den andre og merka.',
      'Here are two versions of the same, with marks of Git (<<<<<<<, ======= and >>>>>>>). Keep the right one, and delete the other and the marks.',
    ],
    andAsk([
      'Filen har to utgaver av det samme.',
      'Fila har to utgåver av det same.',
      'The file has two versions of the same.',
    ]),
  );
}

export function frontMatterMissing(): Finding {
  return parsing(
    'Filen må begynne med opplysninger mellom to linjer med --- (tittel, adresse og så videre).',
    'Fila må byrje med opplysningar mellom to linjer med --- (tittel, adresse og så vidare).',
    'The file must begin with fields between two lines of --- (title, address and so on).',
  );
}

export function emptyFile(): Finding {
  return finding(
    'LOYPE-PARSE',
    ['Filen er tom.', 'Fila er tom.', 'The file is empty.'],
    andAsk(['Filen er tom.', 'Fila er tom.', 'The file is empty.']),
  );
}

/** What YAML's parser calls an error, in an editor's words. Others get the general sentence. */
const YAML_ERRORS: Readonly<Record<string, Three>> = {
  BAD_DQ_ESCAPE: [
    'Tegnet \\ betyr noe annet enn seg selv mellom anførselstegn. Skriv \\\\ hvis det skal vises.',
    'Teiknet \\ betyr noko anna enn seg sjølv mellom hermeteikn. Skriv \\\\ om det skal visast.',
    'The sign \\ means something else than itself between quotation marks. Write \\\\ if it is to be shown.',
  ],
  BAD_INDENT: [
    'Linjen har feil innrykk. Linjer som hører sammen, må ha like mange mellomrom foran seg.',
    'Linja har feil innrykk. Linjer som høyrer saman, må ha like mange mellomrom framfor seg.',
    'The line is wrongly indented. Lines that belong together must have as many spaces before them.',
  ],
  BAD_SCALAR_START: [
    'Teksten begynner med et tegn som betyr noe annet. Sett anførselstegn rundt hele teksten.',
    'Teksten byrjar med eit teikn som betyr noko anna. Set hermeteikn rundt heile teksten.',
    'The text begins with a character that means something else. Put quotation marks around the text.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Her er for mange kolon, eller feil innrykk. Sett anførselstegn rundt en tekst med kolon i.',
    'Her er for mange kolon, eller feil innrykk. Set hermeteikn rundt ein tekst med kolon i.',
    'Here are too many colons, or the indentation is wrong. Put quotation marks around a text with a colon.',
  ],
  BLOCK_IN_FLOW: [
    'Her mangler et komma mellom to felter som står mellom { og }.',
    'Her manglar eit komma mellom to felt som står mellom { og }.',
    'A comma is missing here between two fields that stand between { and }.',
  ],
  MISSING_CHAR: [
    'Her mangler et tegn. Ofte er det kolonet etter navnet på et felt, eller et komma i en liste.',
    'Her manglar eit teikn. Ofte er det kolonet etter namnet på eit felt, eller eit komma i ei liste.',
    'A character is missing here. Often it is the colon behind the name of a field, or a comma in a list.',
  ],
  MULTIPLE_DOCS: [
    'Linjen deler filen i to, og bare det som står over den, blir lest. Slett den.',
    'Linja deler fila i to, og berre det som står over ho, blir lese. Slett ho.',
    'The line parts the file in two, and only what stands above it is read. Delete it.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Her mangler et kolon etter feltets navn, eller et anførselstegn er ikke lukket.',
    'Her manglar eit kolon etter namnet på feltet, eller eit hermeteikn er ikkje lukka.',
    'A colon is missing behind the name of the field, or a quotation mark was not closed.',
  ],
  TAB_AS_INDENT: [
    'Innrykket er skrevet med tabulator. Bruk mellomrom.',
    'Innrykket er skrive med tabulator. Bruk mellomrom.',
    'The indentation is written with tabs. Use spaces.',
  ],
};

/** @param code the parser's name of the error */
export function unreadable(code: string): Finding {
  const known = Object.hasOwn(YAML_ERRORS, code) ? YAML_ERRORS[code] : undefined;
  return parsing(
    ...(known ?? [
      'Filen kan ikke leses her. Se etter manglende kolon, innrykk eller anførselstegn, her og på linjen over.',
      'Fila kan ikkje lesast her. Sjå etter kolon, innrykk eller hermeteikn som manglar, her og på linja over.',
      'The file cannot be read here. Look for a missing colon, indentation or quotation mark, here and on the line above.',
    ]),
  );
}

/** @param mark the sign by which YAML takes what follows for something else than text */
export function markBeforeText(mark: string): Finding {
  return parsing(
    `Tegnet ${mark} først i en verdi betyr noe annet enn tekst. Sett anførselstegn rundt hele verdien.`,
    `Teiknet ${mark} først i ein verdi betyr noko anna enn tekst. Set hermeteikn rundt heile verdien.`,
    `The sign ${mark} at the beginning of a value means something else than text. Put quotation marks around the value.`,
  );
}

/** @param open the quotation mark or bracket that nothing closes */
export function unclosed(open: string): Finding {
  const close = { '[': ']', '{': '}' }[open] ?? open;
  return parsing(
    `Tegnet ${open} blir ikke lukket. Skriv ${close} der teksten eller listen slutter.`,
    `Teiknet ${open} blir ikkje lukka. Skriv ${close} der teksten eller lista sluttar.`,
    `The sign ${open} is not closed. Write ${close} where the text or the list ends.`,
  );
}

export function commentInText(): Finding {
  return parsing(
    'Det som står etter # her, blir ikke lest. Er det tekst, setter du anførselstegn (") rundt hele verdien. Er det en kommentar, skriver du et mellomrom etter #.',
    'Det som står etter # her, blir ikkje lese. Er det tekst, set du hermeteikn (") rundt heile verdien. Er det ein kommentar, skriv du eit mellomrom etter #.',
    'What stands behind # here is not read. If it is text, put quotation marks (") around the value. If it is a comment, write a space behind #.',
  );
}

/** @param field whose value is an empty list or group, with something below it all the same */
export function emptyWithMore(field: string, empty: string): Finding {
  return parsing(
    `«${field}: ${empty}» betyr at det ikke er noe her, men det står noe under. Ta bort ${empty}, eller det som står under.`,
    `«${field}: ${empty}» betyr at det ikkje er noko her, men det står noko under. Ta bort ${empty}, eller det som står under.`,
    `“${field}: ${empty}” means that there is nothing here, but something stands below it. Remove ${empty}, or what stands below.`,
  );
}

export function colourAsComment(colour: string): Finding {
  return parsing(
    `En farge må stå i anførselstegn. Skriv "${colour}".`,
    `Ein farge må stå i hermeteikn. Skriv "${colour}".`,
    `A colour must stand in quotation marks. Write "${colour}".`,
  );
}

export function curlyQuotation(): Finding {
  return parsing(
    'Disse anførselstegnene virker ikke her. Skriv rette anførselstegn: ".',
    'Desse hermeteikna verkar ikkje her. Skriv rette hermeteikn: ".',
    'These quotation marks do not work here. Write straight quotation marks: ".',
  );
}

/** @param field by which an entry of a list begins, and which stands again in the same entry with others after it */
export function dashMissing(field: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    [
      `«${field}» står to ganger i samme punkt. Begynner det noe nytt i listen her, mangler streken: skriv «- ${field}: …», med streken rett under den forrige.`,
      `«${field}» står to gonger i same punkt. Byrjar det noko nytt i lista her, manglar streken: skriv «- ${field}: …», med streken rett under den førre.`,
      `“${field}” stands twice in the same entry. If something new in the list begins here, its dash is missing: write “- ${field}: …”, with the dash right below the one before.`,
    ],
    andAsk(['Et felt står to ganger i filen.', 'Eit felt står to gonger i fila.', 'A field stands twice in the file.']),
  );
}

/** A dash too many within an entry of a list, which makes two of it. */
export function dashTooMany(field: string): Finding {
  return finding(
    'LOYPE-FIELD-MISSING',
    [
      `Streken foran «${field}» deler det som hører sammen, i to. Ta den bort, og la «${field}» begynne rett under feltet over.`,
      `Streken framfor «${field}» deler det som høyrer saman, i to. Ta han bort, og lat «${field}» byrje rett under feltet over.`,
      `The dash before “${field}” divides what belongs together in two. Remove it, and let “${field}” begin right below the field above.`,
    ],
    andAsk([
      'Opplysninger som hører sammen, står delt i filen.',
      'Opplysningar som høyrer saman, står delte i fila.',
      'Facts that belong together stand divided in the file.',
    ]),
  );
}

export function fieldTwice(field: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    [
      `Feltet «${field}» står to ganger. Behold ett av dem.`,
      `Feltet «${field}» står to gonger. Behald eitt av dei.`,
      `The field “${field}” stands there twice. Keep one of them.`,
    ],
    andAsk(['Et felt står to ganger i filen.', 'Eit felt står to gonger i fila.', 'A field stands twice in the file.']),
  );
}
