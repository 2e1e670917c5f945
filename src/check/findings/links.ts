import { decoded } from '../../domain/decoded.ts';
import { slugify } from '../../model/slug.ts';
import { unseenSign, type WebFault } from '../../model/url.ts';
import { type Finding, finding, type Three } from '../finding.ts';
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
