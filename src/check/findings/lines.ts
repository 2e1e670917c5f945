import { fileIn } from '../../domain/file-name.ts';
import { LANGUAGES } from '../../model/schemas/language.ts';
import type { InlineFault } from '../../site/inline-text.ts';
import { type Finding, finding } from '../finding.ts';
import { fileInField } from './documents.ts';
import { webFinding } from './links.ts';
import { NAMES } from './names.ts';

/** A number that is linked to in a notice, where no contact can stand. */
function numberInNotice(url: string): Finding {
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `Lenken «${url}» kan ikke brukes i en melding. Skriv hvem leseren skal ringe, og lenk til siden der kontakten står: [ordene](page:…).`,
      `Lenkja «${url}» kan ikkje brukast i ei melding. Skriv kven lesaren skal ringje, og lenk til sida der kontakten står: [orda](page:…).`,
      `The link “${url}” cannot be used in a notice. Write whom the reader is to call, and link to the page where the contact stands: [words](page:…).`,
    ],
    [
      `Lenken «${url}» kan ikke brukes i en melding. Skriv hvem leseren skal ringe, og lenk til siden der kontakten står.`,
      `Lenkja «${url}» kan ikkje brukast i ei melding. Skriv kven lesaren skal ringje, og lenk til sida der kontakten står.`,
      `The link “${url}” cannot be used in a notice. Write whom the reader is to call, and link to the page where the contact stands.`,
    ],
  );
}

/** Something in a line that takes links and emphasis, and nothing else. */
export function strangeInLine(fault: InlineFault): Finding {
  const { kind, found } = fault;
  switch (kind) {
    case 'web':
      return webFinding(found, fault.fault);
    case 'empty':
      return finding('LOYPE-FIELD-TYPE', [
        'Meldingen viser ingenting. Skriv det som skal stå der, eller fjern meldingen.',
        'Meldinga viser ingenting. Skriv det som skal stå der, eller fjern meldinga.',
        'The notice shows nothing. Write what it is to say, or remove it.',
      ]);
    case 'address': {
      const file = fileIn(found);
      if (file) return fileInField('LOYPE-LINK-TARGET', file);
      if (/^(?:tel|sms):/i.test(found)) return numberInNotice(found);
      return finding(
        'LOYPE-LINK-TARGET',
        [
          `Lenken «${found}» kan ikke brukes. Skriv https://… til et annet nettsted eller page:… til en side her.`,
          `Lenkja «${found}» kan ikkje brukast. Skriv https://… til ein annan nettstad eller page:… til ei side her.`,
          `The link “${found}” cannot be used. Write https://… to another website or page:… to a page here.`,
        ],
        [
          `Lenken «${found}» kan ikke brukes. Velg en side her, eller skriv hele adressen til et annet nettsted.`,
          `Lenkja «${found}» kan ikkje brukast. Vel ei side her, eller skriv heile adressa til ein annan nettstad.`,
          `The link “${found}” cannot be used. Choose a page here, or write the whole address of another website.`,
        ],
      );
    }
    case 'part': {
      const page = found.replace(/#.*$/, '');
      return finding(
        'LOYPE-LINK-TARGET',
        [
          `Lenken «${found}» kan ikke brukes i en melding, som bare kan lenke til en hel side. Skriv ${page}.`,
          `Lenkja «${found}» kan ikkje brukast i ei melding, som berre kan lenkje til ei heil side. Skriv ${page}.`,
          `The link “${found}” cannot be used in a notice, which can only link to a whole page. Write ${page}.`,
        ],
        [
          'En melding kan bare lenke til en hel side. Velg siden på nytt.',
          'Ei melding kan berre lenkje til ei heil side. Vel sida på nytt.',
          'A notice can only link to a whole page. Choose the page anew.',
        ],
      );
    }
    case 'wordless':
      return finding(
        'LOYPE-LINK-TEXT',
        [
          `Lenken til «${found}» har ingen ord. Skriv hva leseren finner der, mellom [ og ].`,
          `Lenkja til «${found}» har ingen ord. Skriv kva lesaren finn der, mellom [ og ].`,
          `The link to “${found}” has no words. Write what the reader finds there, between [ and ].`,
        ],
        [
          `Lenken til «${found}» har ingen ord. Skriv hva leseren finner der.`,
          `Lenkja til «${found}» har ingen ord. Skriv kva lesaren finn der.`,
          `The link to “${found}” has no words. Write what the reader finds there.`,
        ],
      );
    case 'long':
      return finding('LOYPE-FIELD-TYPE', [
        `Meldingen er lengre enn ${found} tegn. Skriv det viktigste her, og resten på en side som meldingen lenker til.`,
        `Meldinga er lengre enn ${found} teikn. Skriv det viktigaste her, og resten på ei side som meldinga lenkjer til.`,
        `The notice is longer than ${found} characters. Write what matters most here, and the rest on a page that it links to.`,
      ]);
    case 'other':
      return finding(
        'LOYPE-FIELD-TYPE',
        [
          `«${found}» kan ikke stå i en melding. En melding kan ha **uthevet skrift**, *kursiv* og [lenker](https://…).`,
          `«${found}» kan ikkje stå i ei melding. Ei melding kan ha **utheva skrift**, *kursiv* og [lenkjer](https://…).`,
          `“${found}” cannot be used in a notice. A notice can have **bold**, *italics* and [links](https://…).`,
        ],
        [
          `«${found}» kan ikke stå i en melding. En melding kan ha ord, uthevet skrift og lenker.`,
          `«${found}» kan ikkje stå i ei melding. Ei melding kan ha ord, utheva skrift og lenkjer.`,
          `“${found}” cannot be used in a notice. A notice can have words, bold and links.`,
        ],
      );
  }
}

/** @param mark of a heading, a list, a quotation or a table, at the beginning of a line of a notice */
export function blockInLine(mark: string): Finding {
  return finding(
    'LOYPE-FIELD-TYPE',
    [
      `«${mark}» først på en linje blir vist som det står, for en melding er ett avsnitt. Skriv hele setninger, eller lag en side og lenk til den: [ordene](page:…).`,
      `«${mark}» først på ei linje blir vist som det står, for ei melding er eitt avsnitt. Skriv heile setningar, eller lag ei side og lenk til ho: [orda](page:…).`,
      `“${mark}” at the beginning of a line is shown as it stands, for a notice is one paragraph. Write whole sentences, or make a page and link to it: [words](page:…).`,
    ],
    [
      `«${mark}» først på en linje blir vist som det står, for en melding er ett avsnitt. Skriv hele setninger, eller lag en side og lenk til den.`,
      `«${mark}» først på ei linje blir vist som det står, for ei melding er eitt avsnitt. Skriv heile setningar, eller lag ei side og lenk til ho.`,
      `“${mark}” at the beginning of a line is shown as it stands, for a notice is one paragraph. Write whole sentences, or make a page and link to it.`,
    ],
  );
}

/** An address in the words of a notice, which does not become a link by itself. */
export function notLinked(address: string): Finding {
  const url = address.startsWith('www.') ? `https://${address}` : address.replace(/^http:/, 'https:');
  return finding(
    'LOYPE-MARKS',
    [
      `«${address}» blir ikke en lenke i en melding. Skriv [det leseren finner der](${url}).`,
      `«${address}» blir ikkje ei lenkje i ei melding. Skriv [det lesaren finn der](${url}).`,
      `“${address}” does not become a link in a notice. Write [what the reader finds there](${url}).`,
    ],
    [
      `«${address}» blir ikke en lenke. Merk ordene som sier hva leseren finner der, og lag en lenke av dem.`,
      `«${address}» blir ikkje ei lenkje. Merk orda som seier kva lesaren finn der, og lag ei lenkje av dei.`,
      `“${address}” does not become a link. Mark the words that say what the reader finds there, and make a link of them.`,
    ],
  );
}

/** Links or emphasis in a field whose text is shown as it is written. */
export function markdownInField(found: string): Finding {
  return finding('LOYPE-FIELD-TYPE', [
    `«${found}» blir vist akkurat slik det står. Lenker og uthevet skrift virker ikke i dette feltet. Skriv bare ordene.`,
    `«${found}» blir vist akkurat slik det står. Lenkjer og utheva skrift verkar ikkje i dette feltet. Skriv berre orda.`,
    `“${found}” is shown just as it is written. Links and emphasis do not work in this field. Write the words alone.`,
  ]);
}

/** Marks of Markdown or HTML in a field whose text is shown as it is written: a slip, but they may be meant. */
export function marksInField(found: string): Finding {
  return finding('LOYPE-MARKS', [
    `«${found}» blir vist akkurat slik det står, med tegnene. Dette feltet har bare ord. Skriv ordene uten tegnene.`,
    `«${found}» blir vist akkurat slik det står, med teikna. Dette feltet har berre ord. Skriv orda utan teikna.`,
    `“${found}” is shown just as it is written, signs and all. This field has words alone. Write the words without the signs.`,
  ]);
}

const isLanguage = (name: string): name is keyof typeof NAMES => LANGUAGES.some((it) => it === name);

/** A notice that is not in all the languages of its pages: readers of the others see it in another than theirs. */
export function noticeLacks(languages: readonly string[], written: boolean): Finding {
  const all = languages.map((it) => `${it}: …`).join(', ');
  const [nb, nn, en] = ([0, 1, 2] as const).map((at) => languages.map((it) => (isLanguage(it) ? NAMES[it][at] : it)));
  return written
    ? finding(
        'LOYPE-NOTICE-LANGUAGE',
        [
          `Meldingen mangler på ${languages.join(' og ')}. Sidene på det språket viser den på et annet. Legg til ${all}.`,
          `Meldinga manglar på ${languages.join(' og ')}. Sidene på det språket viser ho på eit anna. Legg til ${all}.`,
          `The notice is missing in ${languages.join(' and ')}. Pages in that language show it in another. Add ${all}.`,
        ],
        [
          `Meldingen mangler på ${nb?.join(' og ')}. Skriv den der også.`,
          `Meldinga manglar på ${nn?.join(' og ')}. Skriv ho der òg.`,
          `The notice is missing in ${en?.join(' and ')}. Write it there too.`,
        ],
      )
    : finding(
        'LOYPE-NOTICE-LANGUAGE',
        [
          `Meldingen er den samme på alle språk. Skriv den på hvert av dem: text: { ${all} }.`,
          `Meldinga er den same på alle språk. Skriv ho på kvart av dei: text: { ${all} }.`,
          `The notice is the same in all languages. Write it in each of them: text: { ${all} }.`,
        ],
        [
          'Meldingen er den samme på alle språk. Skriv den på hvert av dem.',
          'Meldinga er den same på alle språk. Skriv ho på kvart av dei.',
          'The notice is the same in all languages. Write it in each of them.',
        ],
      );
}
