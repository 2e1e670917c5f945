import { decoded } from '../../domain/decoded.ts';
import type { Language } from '../../model/schemas/language.ts';
import { slugify } from '../../model/slug.ts';
import { unseenSign, type WebFault } from '../../model/url.ts';
import { type Finding, finding, mdxFinding as mdx, type Said, said, suggestion, type Three } from '../finding.ts';
import { NAMES } from './names.ts';
import { signNumber } from './signs.ts';

/** How a link is made in a form, where its address is chosen or typed. */
const CHOOSE: Three = [
  'Velg en side her, eller skriv hele adressen til et annet nettsted.',
  'Vel ei side her, eller skriv heile adressa til ein annan nettstad.',
  'Choose a page here, or write the whole address of another website.',
];

/** A number that is linked by hand. */
export function linkedNumber(url: string): Finding {
  return finding(
    'LOYPE-URL',
    [
      `Lenken «${url}» kan ikke brukes: står nummeret i contacts, trenger dere bare å endre det ett sted. Skriv <Contact id="…" />, eller <Helpline id="…" /> for en hjelpetelefon, på en egen linje.`,
      `Lenkja «${url}» kan ikkje brukast: står nummeret i contacts, treng de berre å endre det éin stad. Skriv <Contact id="…" />, eller <Helpline id="…" /> for ein hjelpetelefon, på ei eiga linje.`,
      `The link “${url}” cannot be used: a number can be changed in one place only when it stands in contacts. Write <Contact id="…" />, or <Helpline id="…" /> for a helpline, on a line of its own.`,
    ],
    [
      'Et nummer kan ikke være en lenke i teksten. Sett inn kontakten som har det.',
      'Eit nummer kan ikkje vere ei lenkje i teksten. Set inn kontakten som har det.',
      'A number cannot be a link in the text. Insert the contact that has it.',
    ],
  );
}

/** An address that anybody on the way may read along and change, or one that was written without its beginning. */
function withoutHttps(url: string): Finding {
  const right = url.replace(/^http:/i, 'https:');
  return finding('LOYPE-URL', [
    `Lenken «${url}» må begynne med https://. Skriv ${right}.`,
    `Lenkja «${url}» må byrje med https://. Skriv ${right}.`,
    `The link “${url}” must begin with https://. Write ${right}.`,
  ]);
}

/** @param name of the PDF that could lie there */
function noDocument(url: string, name: string): Finding {
  return finding(
    'LOYPE-URL',
    [
      `Lenken «${url}» kan ikke brukes: bare en PDF kan ligge ved siden av en tekst. Lagre dokumentet som PDF, legg det i mappen, og skriv ./${name}.`,
      `Lenkja «${url}» kan ikkje brukast: berre ein PDF kan liggje ved sida av ein tekst. Lagre dokumentet som PDF, legg det i mappa, og skriv ./${name}.`,
      `The link “${url}” cannot be used: only a PDF can lie beside a text. Save the document as a PDF, put it into the folder, and write ./${name}.`,
    ],
    [
      'Bare en PDF kan lastes ned herfra. Lagre dokumentet som PDF, og legg det inn på siden.',
      'Berre ein PDF kan lastast ned herifrå. Lagre dokumentet som PDF, og legg det inn på sida.',
      'Only a PDF can be downloaded from here. Save the document as a PDF, and put it on the page.',
    ],
  );
}

export function unusableLink(url: string): Finding {
  if (/^(?:tel|sms):/i.test(url)) return linkedNumber(url);
  if (/^http:\/\//i.test(url)) return withoutHttps(url);
  const [, name] = /^(?:\.\/)?([^/:]+)\.(?:docx?|odt|rtf|xlsx?|pptx?|odp|ods)$/i.exec(url) ?? [];
  if (name !== undefined) return noDocument(url, `${slugify(decoded(name)) || 'dokument'}.pdf`);
  return finding(
    'LOYPE-URL',
    [
      `Lenken «${url}» kan ikke brukes. Skriv https://… til et annet nettsted eller page:… til en side her.`,
      `Lenkja «${url}» kan ikkje brukast. Skriv https://… til ein annan nettstad eller page:… til ei side her.`,
      `The link “${url}” cannot be used. Write https://… to another website or page:… to a page here.`,
    ],
    [
      `Lenken «${url}» kan ikke brukes. ${CHOOSE[0]}`,
      `Lenkja «${url}» kan ikkje brukast. ${CHOOSE[1]}`,
      `The link “${url}” cannot be used. ${CHOOSE[2]}`,
    ],
  );
}

/** @param address as it is read, of which Markdown would link a part or nothing */
export function addressInParts(address: string): Finding {
  const typed = address.replace(/[‘’]/g, "'").replace(/–/g, '--');
  const link = `[${typed}](mailto:${typed})`;
  return finding(
    'LOYPE-URL',
    [
      `«${address}» blir ikke en hel lenke av seg selv, for den har andre tegn enn a–z og tall. Skriv ${link}.`,
      `«${address}» blir ikkje ei heil lenkje av seg sjølv, for ho har andre teikn enn a–z og tal. Skriv ${link}.`,
      `“${address}” does not become a whole link by itself, because it has characters other than a–z and digits. Write ${link}.`,
    ],
    [
      `«${address}» blir ikke en hel lenke av seg selv, for den har andre tegn enn a–z og tall. Lag en lenke av den.`,
      `«${address}» blir ikkje ei heil lenkje av seg sjølv, for ho har andre teikn enn a–z og tal. Lag ei lenkje av ho.`,
      `“${address}” does not become a whole link by itself, because it has characters other than a–z and digits. Make a link of it.`,
    ],
  );
}

export function shortenedLink(url: string): Finding {
  return finding('LOYPE-URL', [
    `Lenken «${url}» er en kortlenke. Skriv adressen den leder til.`,
    `Lenkja «${url}» er ei kortlenkje. Skriv adressa ho leier til.`,
    `The link “${url}” is a shortened one. Write the address that it leads to.`,
  ]);
}

/** An address that leads nowhere from where the readers are. */
export function internalLink(url: string): Finding {
  return finding('LOYPE-URL', [
    `Lenken «${url}» virker bare på et internt nett, eller har et tall i stedet for et navn. Skriv adressen som alle kan åpne.`,
    `Lenkja «${url}» verkar berre på eit internt nett, eller har eit tal i staden for eit namn. Skriv adressa som alle kan opne.`,
    `The link “${url}” works only on an internal network, or has a number in place of a name. Write the address that everyone can open.`,
  ]);
}

/** @param sign one of its signs, which nobody sees */
export function unseenInLink(sign: string): Finding {
  const code = signNumber(sign);
  return finding(
    'LOYPE-URL',
    [
      `Adressen i lenken har et tegn som ikke synes (${code}), og leder et annet sted enn den ser ut til. Slett den og skriv den på nytt.`,
      `Adressa i lenkja har eit teikn som ikkje er synleg (${code}), og leier ein annan stad enn ho ser ut til. Slett ho og skriv ho på nytt.`,
      `The address of the link has a sign that is not seen (${code}), and leads elsewhere than it seems to. Delete it and write it anew.`,
    ],
    [
      'Adressen i lenken har et tegn som ikke synes, og leder et annet sted enn den ser ut til. Slett den og skriv den på nytt.',
      'Adressa i lenkja har eit teikn som ikkje er synleg, og leier ein annan stad enn ho ser ut til. Slett ho og skriv ho på nytt.',
      'The address of the link has a sign that is not seen, and leads elsewhere than it seems to. Delete it and write it anew.',
    ],
  );
}

/** A web address that may not be linked to, as it is told. */
export function webFinding(url: string, fault: WebFault): Finding {
  if (fault === 'unseen') return unseenInLink(unseenSign(url) ?? '');
  if (fault === 'internal') return internalLink(url);
  return fault === 'shortened' ? shortenedLink(url) : unusableLink(url);
}

/** @param rest what to write instead */
function pageThatIsNot(id: string, rest: Said): Finding {
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `Siden «${id}» finnes ikke.${rest.nb}`,
      `Sida «${id}» finst ikkje.${rest.nn}`,
      `The page “${id}” does not exist.${rest.en}`,
    ],
    [
      `Siden «${id}» finnes ikke. Velg en annen.`,
      `Sida «${id}» finst ikkje. Vel ei anna.`,
      `The page “${id}” does not exist. Choose another.`,
    ],
  );
}

/** A link leads to a page that there is not. */
export function unknownPage(id: string, near: string | null): Finding {
  return pageThatIsNot(
    id,
    near
      ? said([` Mente du page:${near}?`, ` Meinte du page:${near}?`, ` Did you mean page:${near}?`])
      : said([
          ' Skriv page: og navnet på sidens mappe.',
          ' Skriv page: og namnet på mappa til sida.',
          ' Write page: and the name of its folder.',
        ]),
  );
}

/** A field of an organisation names a page that it has not. @param known the names of those that it has */
export function noSuchPage(id: string, near: string | null, known: readonly string[]): Finding {
  return pageThatIsNot(id, suggestion(near, known));
}

/** The writer has taken a page's address in a language for its name, which is the same in every language. */
export function pageOfOtherAddress(slug: string, page: { id: string; language: Language }): Finding {
  const [nb, nn, en] = NAMES[page.language];
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `«${slug}» er adressen til en side på ${nb}, ikke navnet på siden. Skriv page:${page.id}, så leder lenken til siden på tekstens språk.`,
      `«${slug}» er adressa til ei side på ${nn}, ikkje namnet på sida. Skriv page:${page.id}, så leier lenkja til sida på språket i teksten.`,
      `“${slug}” is the address of a page in ${en}, not its name. Write page:${page.id}, and the link leads to the page in the language of the text.`,
    ],
    [
      `«${slug}» er adressen til en side på ${nb}. Velg siden i listen, så leder lenken til den på tekstens språk.`,
      `«${slug}» er adressa til ei side på ${nn}. Vel sida i lista, så leier lenkja til ho på språket i teksten.`,
      `“${slug}” is the address of a page in ${en}. Choose the page in the list, and the link leads to it in the language of the text.`,
    ],
  );
}

/** @param other a language in which the target has such a heading, if any */
export function unknownFragment(id: string, fragment: string, near: string | null, other: Language | null): Finding {
  const page = id
    ? said([`siden «${id}»`, `sida «${id}»`, `the page “${id}”`])
    : said(['denne siden', 'denne sida', 'this page']);
  const rest = near
    ? said([` Mente du #${near}?`, ` Meinte du #${near}?`, ` Did you mean #${near}?`])
    : said([' Fjern det som står etter #.', ' Fjern det som står etter #.', ' Remove what comes after #.']);
  const [nb, nn, en] = other ? NAMES[other] : ['', '', ''];
  return finding(
    'LOYPE-LINK-TARGET',
    other
      ? [
          `Overskriften «#${fragment}» på ${page.nb} finnes bare på ${nb}.${rest.nb}`,
          `Overskrifta «#${fragment}» på ${page.nn} finst berre på ${nn}.${rest.nn}`,
          `The heading “#${fragment}” of ${page.en} exists only in ${en}.${rest.en}`,
        ]
      : [
          `Overskriften «#${fragment}» finnes ikke på ${page.nb}.${rest.nb}`,
          `Overskrifta «#${fragment}» finst ikkje på ${page.nn}.${rest.nn}`,
          `The heading “#${fragment}” does not exist on ${page.en}.${rest.en}`,
        ],
  );
}

const IN_FOLDER: Three = [
  ' Legg bildefilen i samme mappe.',
  ' Legg biletfila i same mappe.',
  ' Put the image file into the same folder.',
];

/** What a form says of an image that the text does not have. */
const CHOOSE_IMAGE: Three = [
  'Bildet finnes ikke. Velg det på nytt.',
  'Biletet finst ikkje. Vel det på nytt.',
  'The image does not exist. Choose it anew.',
];

export function imageAddress(url: string): Finding {
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `Bildet «${url}» kan ikke brukes. Legg bildefilen (.jpg, .png, .webp eller .avif) ved siden av teksten, og skriv ./ og navnet på filen.`,
      `Biletet «${url}» kan ikkje brukast. Legg biletfila (.jpg, .png, .webp eller .avif) ved sida av teksten, og skriv ./ og namnet på fila.`,
      `The image “${url}” cannot be used. Put the image file (.jpg, .png, .webp or .avif) beside the text, and write ./ and its name.`,
    ],
    CHOOSE_IMAGE,
  );
}

export function missingImage(url: string, near: string | null): Finding {
  const rest = near
    ? said([` Mente du «./${near}»?`, ` Meinte du «./${near}»?`, ` Did you mean “./${near}”?`])
    : said(IN_FOLDER);
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `Bildet «${url}» ligger ikke ved siden av teksten.${rest.nb}`,
      `Biletet «${url}» ligg ikkje ved sida av teksten.${rest.nn}`,
      `The image “${url}” is not beside the text.${rest.en}`,
    ],
    CHOOSE_IMAGE,
  );
}

export function imageWithoutAlternative(alternative: string): Finding {
  const found = alternative.trim()
    ? said([
        `«${alternative}» sier ikke hva bildet viser.`,
        `«${alternative}» seier ikkje kva biletet viser.`,
        `“${alternative}” does not say what the image shows.`,
      ])
    : said([
        'Bildet mangler en tekst for dem som ikke ser det.',
        'Biletet manglar ein tekst for dei som ikkje ser det.',
        'The image lacks a text for those who cannot see it.',
      ]);
  return finding(
    'LOYPE-IMAGE-ALT',
    [
      `${found.nb} Skriv ![hva bildet viser](./fil.jpg).`,
      `${found.nn} Skriv ![kva biletet viser](./fil.jpg).`,
      `${found.en} Write ![what the image shows](./file.jpg).`,
    ],
    [`${found.nb} Skriv det.`, `${found.nn} Skriv det.`, `${found.en} Write it.`],
  );
}

/** An image whose address stands elsewhere in the text. */
export const IMAGE_BY_NAME = mdx(
  [
    'Et bilde må ha navnet på filen rett bak teksten. Skriv ![hva bildet viser](./fil.jpg).',
    'Eit bilete må ha namnet på fila rett bak teksten. Skriv ![kva biletet viser](./fil.jpg).',
    'An image must have the name of its file right behind its text. Write ![what the image shows](./file.jpg).',
  ],
  CHOOSE_IMAGE,
);

export const IMAGE_TEXT_ONLY = mdx([
  'Beskrivelsen av et bilde er bare tekst. Tegnene { og < kan ikke brukes der.',
  'Skildringa av eit bilete er berre tekst. Teikna { og < kan ikkje brukast der.',
  'The description of an image is only text. The characters { and < cannot be used in it.',
]);

/** A caption, of which the picture is a part of a sentence, a list or a cell. */
export const CAPTION_ALONE = mdx(
  [
    'Et bilde med bildetekst må stå alene, med en tom linje før og etter, og ikke i en liste eller en tabell.',
    'Eit bilete med bilettekst må stå åleine, med ei tom linje før og etter, og ikkje i ei liste eller ein tabell.',
    'A picture with a caption must stand by itself, with an empty line before and after it, and not in a list or a table.',
  ],
  [
    'Et bilde med bildetekst må stå alene, og ikke i en liste eller en tabell. Flytt det.',
    'Eit bilete med bilettekst må stå åleine, og ikkje i ei liste eller ein tabell. Flytt det.',
    'A picture with a caption must stand by itself, and not in a list or a table. Move it.',
  ],
);
