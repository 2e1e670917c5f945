import type { DocumentFault } from '../../documents/document.ts';
import { slugify } from '../../model/slug.ts';
import type { Code } from '../codes.ts';
import { type Finding, finding, said, type Three } from '../finding.ts';

const MB = 1_000_000;

/** Of each fault of a document, what it is and what to do. */
const FAULTS: Readonly<Record<DocumentFault, Three>> = {
  unreadable: [
    'Filen er ikke en PDF, eller den er skadet. Lag PDF-en på nytt fra det dokumentet den ble laget av.',
    'Fila er ikkje ein PDF, eller ho er skadd. Lag PDF-en på nytt frå det dokumentet han vart laga av.',
    'The file is not a PDF, or is damaged. Make the PDF anew from the document that it was made from.',
  ],
  encrypted: [
    'PDF-en er låst med et passord eller mot kopiering, og da kan heller ikke skjermlesere alltid lese den. Lagre den uten passord og uten sperre mot kopiering.',
    'PDF-en er låst med eit passord eller mot kopiering, og då kan heller ikkje skjermlesarar alltid lese han. Lagre han utan passord og utan sperre mot kopiering.',
    'The PDF is locked with a password or against copying, and then screen readers may not read it either. Save it without security.',
  ],
  script: [
    'PDF-en har et program i seg, og kan ikke legges ut. Lag den på nytt fra dokumentet, eller skriv den ut som PDF.',
    'PDF-en har eit program i seg, og kan ikkje leggjast ut. Lag han på nytt frå dokumentet, eller skriv han ut som PDF.',
    'The PDF has a program in it, and cannot be published. Make it anew from the document, or print it as a PDF.',
  ],
  form: [
    'PDF-en har et skjema eller en signatur i seg. Skriv den ut som PDF uten feltene, eller lenk til et sikkert skjema.',
    'PDF-en har eit skjema eller ein signatur i seg. Skriv han ut som PDF utan felta, eller lenk til eit sikkert skjema.',
    'The PDF has a form or a signature in it. Print it as a PDF without the fields, or link to a secure form.',
  ],
  attachment: [
    'PDF-en har andre filer i seg. Ta dem bort, og legg ut hver fil for seg.',
    'PDF-en har andre filer i seg. Ta dei bort, og legg ut kvar fil for seg.',
    'The PDF has other files in it. Take them out, and publish each file by itself.',
  ],
  action: [
    'PDF-en kan starte noe, åpne en annen fil eller spille av noe. Lenker i den kan bare gå til et sted i den, et nettsted (https://…), en e-postadresse eller et telefonnummer. Lag den på nytt uten annet enn dette.',
    'PDF-en kan starte noko, opne ei anna fil eller spele av noko. Lenkjer i han kan berre gå til ein stad i han, ein nettstad (https://…), ei e-postadresse eller eit telefonnummer. Lag han på nytt utan anna enn dette.',
    'The PDF can start something, open another file or play something. Its links can only lead to a place in it, a website (https://…), an email address or a phone number. Make it anew with nothing but these.',
  ],
  overlay: [
    'PDF-en har tekst, stempel, tegning eller sladding som er lagt oppå sidene. Skriv den ut som PDF, så det blir en del av siden, eller ta det bort. Det som er sladdet, må slettes i dokumentet.',
    'PDF-en har tekst, stempel, teikning eller sladding som er lagd oppå sidene. Skriv han ut som PDF, så det blir ein del av sida, eller ta det bort. Det som er sladda, må slettast i dokumentet.',
    'The PDF has text, a stamp, a drawing or a redaction laid over its pages. Print it as a PDF, so that this becomes a part of the page, or take it away. What is redacted must be deleted in the document.',
  ],
  image: [
    'PDF-en har et bilde der det kan stå hvor og når det ble tatt, og som ikke kan renses. Lag PDF-en på nytt fra dokumentet, med bildet lagret på nytt som JPEG eller PNG.',
    'PDF-en har eit bilete der det kan stå kvar og når det vart teke, og som ikkje kan reinsast. Lag PDF-en på nytt frå dokumentet, med biletet lagra på nytt som JPEG eller PNG.',
    'The PDF has an image that may say where and when it was taken, and that cannot be cleaned. Make the PDF anew from the document, with the image saved anew as JPEG or PNG.',
  ],
};

export const documentFault = (fault: DocumentFault): Finding => finding('LOYPE-FILE', FAULTS[fault]);

export function documentTooBig(bytes: number, most: number): Finding {
  const [size, limit] = [(bytes / MB).toFixed(1), String(most / MB)];
  const [here, atMost] = [size.replace('.', ','), limit.replace('.', ',')];
  return finding('LOYPE-FILE', [
    `PDF-en er ${here} MB. Den kan være høyst ${atMost} MB. Gjør bildene i den mindre, og lagre den på nytt.`,
    `PDF-en er ${here} MB. Han kan vere høgst ${atMost} MB. Gjer bileta i han mindre, og lagre han på nytt.`,
    `The PDF is ${size} MB. It can be at most ${limit} MB. Make the images in it smaller, and save it again.`,
  ]);
}

/** A document that does not lie beside an organisation's own text. */
export const DOCUMENT_ELSEWHERE: Finding = finding(
  'LOYPE-FILE',
  [
    'En PDF må ligge i samme mappe som den egne siden som lenker til den: organisations/…/pages/…. Flytt den dit.',
    'Ein PDF må liggje i same mappe som den eigne sida som lenkjer til han: organisations/…/pages/…. Flytt han dit.',
    'A PDF must lie in the folder of the one of your own pages that links to it: organisations/…/pages/…. Move it there.',
  ],
  [
    'En PDF må høre til en av deres egne sider. Legg den til på siden som lenker til den.',
    'Ein PDF må høyre til ei av dykkar eigne sider. Legg han til på sida som lenkjer til han.',
    'A PDF must belong to the one of your own pages that links to it. Add it there.',
  ],
);

/** @param file the name that it has */
export function documentName(file: string): Finding {
  const name = `${slugify(file.replace(/\.pdf$/i, '')) || 'dokument'}.pdf`;
  return finding('LOYPE-FILE', [
    `Navnet på en PDF blir en del av adressen, og kan bare ha små bokstaver a-z, tall og bindestrek. Gi filen navnet ${name}.`,
    `Namnet på ein PDF blir ein del av adressa, og kan berre ha små bokstavar a-z, tal og bindestrek. Gi fila namnet ${name}.`,
    `The name of a PDF becomes a part of its address, and can only have the small letters a-z, digits and hyphens. Name the file ${name}.`,
  ]);
}

/** What a form says of a link to a document that the page does not have. */
const CHOOSE_FILE: Three = [
  'Lenken leder til en fil som ikke ligger sammen med siden. Velg filen på nytt.',
  'Lenkja leier til ei fil som ikkje ligg saman med sida. Vel fila på nytt.',
  'The link leads to a file that is not with the page. Choose the file anew.',
];

/** @param address as it is written in a text */
export function documentAddress(address: string): Finding {
  const own = /^\.\/[^/]+$/.test(address);
  const name = `${slugify(decoded(address).replace(/^.*\/|\.pdf$/gi, '')) || 'dokument'}.pdf`;
  const why = own
    ? said([
        'navnet på filen kan bare ha små bokstaver a-z, tall og bindestrek',
        'namnet på fila kan berre ha små bokstavar a-z, tal og bindestrek',
        'its name can only have the small letters a-z, digits and hyphens',
      ])
    : said([
        'filen må ligge i samme mappe som teksten',
        'fila må liggje i same mappe som teksten',
        'the file must lie in the same folder as the text',
      ]);
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `Lenken «${address}» kan ikke brukes: ${why.nb}. Skriv ./${name}.`,
      `Lenkja «${address}» kan ikkje brukast: ${why.nn}. Skriv ./${name}.`,
      `The link “${address}” cannot be used: ${why.en}. Write ./${name}.`,
    ],
    CHOOSE_FILE,
  );
}

export function missingDocument(name: string, near: string | null): Finding {
  const rest = near
    ? said([` Mente du «./${near}»?`, ` Meinte du «./${near}»?`, ` Did you mean “./${near}”?`])
    : said([' Legg PDF-en i samme mappe.', ' Legg PDF-en i same mappe.', ' Put the PDF into the same folder.']);
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `Filen «./${name}» ligger ikke ved siden av teksten.${rest.nb}`,
      `Fila «./${name}» ligg ikkje ved sida av teksten.${rest.nn}`,
      `The file “./${name}” is not beside the text.${rest.en}`,
    ],
    CHOOSE_FILE,
  );
}

/** A file in a field, where nothing becomes a link to it. @param code of what stands in the field: words, a link or an address */
export function fileInField(code: Code, file: string): Finding {
  const name = slugify(file.replace(/^.*[/\\\\]|\.\w+$/g, '')) || 'dokument';
  const [, image] = /\.(jpe?g|png)$/i.exec(file) ?? [];
  const write = image
    ? said([
        `![hva bildet viser](./${name}.${image})`,
        `![kva biletet viser](./${name}.${image})`,
        `![what it shows](./${name}.${image})`,
      ])
    : said([
        `[navnet på dokumentet](./${name}.pdf)`,
        `[namnet på dokumentet](./${name}.pdf)`,
        `[the name of the document](./${name}.pdf)`,
      ]);
  const what = image ? said(['', '', '']) : said([', som PDF', ', som PDF', ', as a PDF']);
  return finding(
    code,
    [
      `«${file}» er en fil, og kan ikke åpnes herfra. Legg den i mappen til en av deres egne sider${what.nb}, og skriv ${write.nb} i teksten der.`,
      `«${file}» er ei fil, og kan ikkje opnast herfrå. Legg ho i mappa til ei av dykkar eigne sider${what.nn}, og skriv ${write.nn} i teksten der.`,
      `“${file}” is a file, and cannot be opened from here. Put it into the folder of one of your own pages${what.en}, and write ${write.en} in the text there.`,
    ],
    [
      `«${file}» er en fil, og kan ikke åpnes herfra. Legg den på en av deres egne sider${what.nb}.`,
      `«${file}» er ei fil, og kan ikkje opnast herfrå. Legg ho på ei av dykkar eigne sider${what.nn}.`,
      `“${file}” is a file, and cannot be opened from here. Put it on one of your own pages${what.en}.`,
    ],
  );
}

/** A document in a text that all organisations show. */
export const NATIONAL_DOCUMENT: Finding = finding('LOYPE-LINK-TARGET', [
  'Bare virksomhetenes egne sider kan ha filer ved siden av seg. Skriv det viktigste i teksten, eller lenk til nettstedet som har filen.',
  'Berre verksemdene sine eigne sider kan ha filer ved sida av seg. Skriv det viktigaste i teksten, eller lenk til nettstaden som har fila.',
  'Only the own pages of organisations can have files beside them. Write what matters in the text, or link to the website that has the file.',
]);

/** A card, which says which website it leads to. */
export const DOCUMENT_IN_CARD: Finding = finding(
  'LOYPE-LINK-TARGET',
  [
    'En <LinkCard> kan ikke lede til en fil ved siden av teksten. Skriv en vanlig lenke: [navnet på dokumentet](./fil.pdf).',
    'Eit <LinkCard> kan ikkje leie til ei fil ved sida av teksten. Skriv ei vanleg lenkje: [namnet på dokumentet](./fil.pdf).',
    'A <LinkCard> cannot lead to a file beside the text. Write a plain link: [the name of the document](./file.pdf).',
  ],
  [
    'Et lenkekort kan ikke lede til en fil. Lag en vanlig lenke i teksten.',
    'Eit lenkjekort kan ikkje leie til ei fil. Lag ei vanleg lenkje i teksten.',
    'A link card cannot lead to a file. Make a plain link in the text.',
  ],
);

export const DOCUMENT_WITHOUT_TEXT: Finding = finding('LOYPE-DOCUMENT', [
  'PDF-en er bare bilder av tekst, som en skanning. Den kan ikke leses opp, søkes i eller forstørres. Lag den på nytt fra dokumentet, eller skriv innholdet på siden.',
  'PDF-en er berre bilete av tekst, som ei skanning. Han kan ikkje lesast opp, søkjast i eller forstørrast. Lag han på nytt frå dokumentet, eller skriv innhaldet på sida.',
  'The PDF is only pictures of text, as from a scanner. It cannot be read aloud, searched or enlarged. Make it anew from the document, or write its content on the page.',
]);

export const DOCUMENT_WITHOUT_TAGS: Finding = finding('LOYPE-DOCUMENT', [
  'PDF-en mangler koder for overskrifter, lister og avsnitt, så skjermlesere kan ikke lese den slik den er ment. I Word velger du «Lagre som PDF» og «Koder for dokumentstruktur for tilgjengelighet».',
  'PDF-en manglar kodar for overskrifter, lister og avsnitt, så skjermlesarar kan ikkje lese han slik han er meint. I Word vel du «Lagre som PDF» og «Kodar for dokumentstruktur for tilgjenge».',
  'The PDF lacks tags for headings, lists and paragraphs, so screen readers cannot read it as it is meant. In Word, choose “Save as PDF” and “Document structure tags for accessibility”.',
]);

export const DOCUMENT_WITHOUT_LANGUAGE: Finding = finding('LOYPE-DOCUMENT', [
  'PDF-en sier ikke hvilket språk den er på, så skjermlesere kan lese den med feil uttale. Velg språk for hele dokumentet, og lag den på nytt.',
  'PDF-en seier ikkje kva språk han er på, så skjermlesarar kan lese han med feil uttale. Vel språk for heile dokumentet, og lag han på nytt.',
  'The PDF does not say which language it is in, so screen readers may read it with the wrong sounds. Choose a language for the whole document, and make it anew.',
]);

export const DOCUMENT_WITH_REMARKS: Finding = finding('LOYPE-DOCUMENT', [
  'PDF-en har merknader fra noen som har lest den, som markert eller overstrøket tekst. De blir ikke med når den legges ut. Se etter at teksten er rett uten dem, og slett dem i filen.',
  'PDF-en har merknader frå nokon som har lese han, som markert eller overstroken tekst. Dei blir ikkje med når han blir lagd ut. Sjå etter at teksten er rett utan dei, og slett dei i fila.',
  'The PDF has remarks by somebody who has read it, such as marked or crossed-out text. They are left out when it is published. See that the text is right without them, and delete them in the file.',
]);

export const DOCUMENT_UNLINKED: Finding = finding(
  'LOYPE-DOCUMENT',
  [
    'Ingen tekst lenker til denne PDF-en, så den blir ikke lagt ut. Skriv [navnet på dokumentet](./fil.pdf) i teksten ved siden av, eller slett filen.',
    'Ingen tekst lenkjer til denne PDF-en, så han blir ikkje lagd ut. Skriv [namnet på dokumentet](./fil.pdf) i teksten ved sida av, eller slett fila.',
    'No text links to this PDF, so it is not published. Write [the name of the document](./file.pdf) in the text beside it, or delete the file.',
  ],
  [
    'Ingen tekst lenker til denne PDF-en, så den blir ikke lagt ut. Lag en lenke til den, eller slett den.',
    'Ingen tekst lenkjer til denne PDF-en, så han blir ikkje lagd ut. Lag ei lenkje til han, eller slett han.',
    'No text links to this PDF, so it is not published. Make a link to it, or delete it.',
  ],
);

export const ONLY_A_COVER: Finding = finding('LOYPE-DOCUMENT', [
  'Siden er bare omslaget på en PDF. Skriv det viktigste her: de fleste leser på telefon, og søket finner ikke det som står i en PDF.',
  'Sida er berre omslaget på ein PDF. Skriv det viktigaste her: dei fleste les på telefon, og søket finn ikkje det som står i ein PDF.',
  'The page is only the cover of a PDF. Write what matters here: most read on a phone, and the search does not find what stands in a PDF.',
]);

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
