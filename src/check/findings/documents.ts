import type { DocumentFault } from '../../documents/document.ts';
import { slugify } from '../../model/slug.ts';
import { type Finding, finding } from '../finding.ts';

const MB = 1_000_000;

/** Of each fault of a document, what it is and what to do. */
const FAULTS: Readonly<Record<DocumentFault, readonly [nb: string, en: string]>> = {
  unreadable: [
    'Filen er ikke en PDF, eller den er skadet. Lag PDF-en på nytt fra det dokumentet den ble laget av.',
    'The file is not a PDF, or is damaged. Make the PDF anew from the document that it was made from.',
  ],
  encrypted: [
    'PDF-en er låst med et passord eller mot kopiering, og da kan heller ikke skjermlesere alltid lese den. Lagre den uten sikkerhet.',
    'The PDF is locked with a password or against copying, and then screen readers may not read it either. Save it without security.',
  ],
  script: [
    'PDF-en har et program i seg, og kan ikke legges ut. Lag den på nytt fra dokumentet, eller skriv den ut som PDF.',
    'The PDF has a program in it, and cannot be published. Make it anew from the document, or print it as a PDF.',
  ],
  form: [
    'PDF-en har et skjema eller en signatur i seg. Skriv den ut som PDF uten feltene, eller lenk til et sikkert skjema.',
    'The PDF has a form or a signature in it. Print it as a PDF without the fields, or link to a secure form.',
  ],
  attachment: [
    'PDF-en har andre filer i seg. Ta dem bort, og legg ut hver fil for seg.',
    'The PDF has other files in it. Take them out, and publish each file by itself.',
  ],
  action: [
    'PDF-en kan starte noe, åpne en annen fil eller spille av noe. Lenker i den kan bare gå til et sted i den, et nettsted (https://…), en e-postadresse eller et telefonnummer. Lag den på nytt uten annet enn dette.',
    'The PDF can start something, open another file or play something. Its links can only lead to a place in it, a website (https://…), an email address or a phone number. Make it anew with nothing but these.',
  ],
  overlay: [
    'PDF-en har tekst, stempel, tegning eller sladding som er lagt oppå sidene. Skriv den ut som PDF, så det blir en del av siden, eller ta det bort. Det som er sladdet, må slettes i dokumentet.',
    'The PDF has text, a stamp, a drawing or a redaction laid over its pages. Print it as a PDF, so that this becomes a part of the page, or take it away. What is redacted must be deleted in the document.',
  ],
  image: [
    'PDF-en har et bilde der det kan stå hvor og når det ble tatt, og som ikke kan renses. Lag PDF-en på nytt fra dokumentet, med bildet lagret på nytt som JPEG eller PNG.',
    'The PDF has an image that may say where and when it was taken, and that cannot be cleaned. Make the PDF anew from the document, with the image saved anew as JPEG or PNG.',
  ],
};

export const documentFault = (fault: DocumentFault): Finding => finding('LOYPE-FILE', ...FAULTS[fault]);

export function documentTooBig(bytes: number, most: number): Finding {
  const [size, limit] = [(bytes / MB).toFixed(1), String(most / MB)];
  return finding(
    'LOYPE-FILE',
    `PDF-en er ${size.replace('.', ',')} MB. Den kan være høyst ${limit.replace('.', ',')} MB. Gjør bildene i den mindre, og lagre den på nytt.`,
    `The PDF is ${size} MB. It can be at most ${limit} MB. Make the images in it smaller, and save it again.`,
  );
}

/** A document that does not lie beside an organisation's own text. */
export const DOCUMENT_ELSEWHERE: Finding = finding(
  'LOYPE-FILE',
  'En PDF må ligge i mappen til den av deres egne sider som lenker til den: organisations/…/pages/…. Flytt den dit.',
  'A PDF must lie in the folder of the one of your own pages that links to it: organisations/…/pages/…. Move it there.',
);

/** @param file the name that it has */
export function documentName(file: string): Finding {
  const name = `${slugify(file.replace(/\.pdf$/i, '')) || 'dokument'}.pdf`;
  return finding(
    'LOYPE-FILE',
    `Navnet på en PDF blir en del av adressen, og kan bare ha små bokstaver a-z, tall og bindestrek. Gi filen navnet ${name}.`,
    `The name of a PDF becomes a part of its address, and can only have the small letters a-z, digits and hyphens. Name the file ${name}.`,
  );
}

/** @param address as it is written in a text */
export function documentAddress(address: string): Finding {
  const own = /^\.\/[^/]+$/.test(address);
  const name = `${slugify(decoded(address).replace(/^.*\/|\.pdf$/gi, '')) || 'dokument'}.pdf`;
  const why = own
    ? [
        'navnet på filen kan bare ha små bokstaver a-z, tall og bindestrek',
        'its name can only have the small letters a-z, digits and hyphens',
      ]
    : ['filen må ligge i samme mappe som teksten', 'the file must lie in the same folder as the text'];
  return finding(
    'LOYPE-LINK-TARGET',
    `Lenken «${address}» kan ikke brukes: ${why[0]}. Skriv ./${name}.`,
    `The link “${address}” cannot be used: ${why[1]}. Write ./${name}.`,
  );
}

export function missingDocument(name: string, near: string | null): Finding {
  return finding(
    'LOYPE-LINK-TARGET',
    `Filen «./${name}» ligger ikke ved siden av teksten.${near ? ` Mente du «./${near}»?` : ' Legg PDF-en i samme mappe.'}`,
    `The file “./${name}” is not beside the text.${near ? ` Did you mean “./${near}”?` : ' Put the PDF into the same folder.'}`,
  );
}

/** A document in a text that all organisations show. */
export const NATIONAL_DOCUMENT: Finding = finding(
  'LOYPE-LINK-TARGET',
  'Bare virksomhetenes egne sider kan ha filer ved siden av seg. Skriv det viktigste i teksten, eller lenk til nettstedet som har filen.',
  'Only the own pages of organisations can have files beside them. Write what matters in the text, or link to the website that has the file.',
);

/** A card, which says which website it leads to. */
export const DOCUMENT_IN_CARD: Finding = finding(
  'LOYPE-LINK-TARGET',
  'En <LinkCard> kan ikke lede til en fil ved siden av teksten. Skriv en vanlig lenke: [navnet på dokumentet](./fil.pdf).',
  'A <LinkCard> cannot lead to a file beside the text. Write a plain link: [the name of the document](./file.pdf).',
);

export const DOCUMENT_WITHOUT_TEXT: Finding = finding(
  'LOYPE-DOCUMENT',
  'PDF-en er bare bilder av tekst, som en skanning. Den kan ikke leses opp, søkes i eller forstørres. Lag den på nytt fra dokumentet, eller skriv innholdet på siden.',
  'The PDF is only pictures of text, as from a scanner. It cannot be read aloud, searched or enlarged. Make it anew from the document, or write its content on the page.',
);

export const DOCUMENT_WITHOUT_TAGS: Finding = finding(
  'LOYPE-DOCUMENT',
  'PDF-en mangler koder for overskrifter, lister og avsnitt, så skjermlesere kan ikke lese den slik den er ment. I Word velger du «Lagre som PDF» og «Koder for dokumentstruktur for tilgjengelighet».',
  'The PDF lacks tags for headings, lists and paragraphs, so screen readers cannot read it as it is meant. In Word, choose “Save as PDF” and “Document structure tags for accessibility”.',
);

export const DOCUMENT_WITHOUT_LANGUAGE: Finding = finding(
  'LOYPE-DOCUMENT',
  'PDF-en sier ikke hvilket språk den er på, så skjermlesere kan lese den med feil uttale. Velg språk for hele dokumentet, og lag den på nytt.',
  'The PDF does not say which language it is in, so screen readers may read it with the wrong sounds. Choose a language for the whole document, and make it anew.',
);

export const DOCUMENT_WITH_REMARKS: Finding = finding(
  'LOYPE-DOCUMENT',
  'PDF-en har merknader fra noen som har lest den, som markert eller overstrøket tekst. De blir ikke med når den legges ut. Se etter at teksten er rett uten dem, og slett dem i filen.',
  'The PDF has remarks by somebody who has read it, such as marked or crossed-out text. They are left out when it is published. See that the text is right without them, and delete them in the file.',
);

export const DOCUMENT_UNLINKED: Finding = finding(
  'LOYPE-DOCUMENT',
  'Ingen tekst lenker til denne PDF-en, så den blir ikke lagt ut. Skriv [navnet på dokumentet](./fil.pdf) i teksten ved siden av, eller slett filen.',
  'No text links to this PDF, so it is not published. Write [the name of the document](./file.pdf) in the text beside it, or delete the file.',
);

export const ONLY_A_COVER: Finding = finding(
  'LOYPE-DOCUMENT',
  'Siden er bare omslaget på en PDF. Skriv det viktigste her: de fleste leser på telefon, og søket finner ikke det som står i en PDF.',
  'The page is only the cover of a PDF. Write what matters here: most read on a phone, and the search does not find what stands in a PDF.',
);

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
