import { decoded } from '../../domain/decoded.ts';
import { slugify } from '../../model/slug.ts';
import { type Finding, finding, said } from '../finding.ts';
import { imageAddress } from './images.ts';

/** @param marks the # signs of the heading */
export function headingWithoutSpace(marks: string, words: string): Finding {
  return finding('LOYPE-HEADING', [
    `«${marks}${words}» blir ikke en overskrift. Skriv et mellomrom etter ${marks}.`,
    `«${marks}${words}» blir ikkje ei overskrift. Skriv eit mellomrom etter ${marks}.`,
    `“${marks}${words}” does not become a heading. Write a space behind ${marks}.`,
  ]);
}

/** A heading has one to six marks; with more it is a line of text. */
export const TOO_MANY_MARKS = finding(
  'LOYPE-HEADING',
  [
    'Linjen begynner med flere enn seks # og blir ikke en overskrift. Skriv ## og et mellomrom.',
    'Linja byrjar med fleire enn seks # og blir ikkje ei overskrift. Skriv ## og eit mellomrom.',
    'The line begins with more than six # and does not become a heading. Write ## and a space.',
  ],
  [
    'Linjen blir ikke en overskrift, fordi den begynner med for mange #. Ta dem bort, og lag en overskrift.',
    'Linja blir ikkje ei overskrift, fordi ho byrjar med for mange #. Ta dei bort, og lag ei overskrift.',
    'The line does not become a heading, because it begins with too many #. Remove them, and make a heading.',
  ],
);

export function brokenLink(words: string, image: boolean): Finding {
  const what = image ? said(['et bilde', 'eit bilete', 'an image']) : said(['en lenke', 'ei lenkje', 'a link']);
  return finding('LOYPE-LINK-TARGET', [
    `«${words}» blir ikke ${what.nb}. Fjern mellomrommet mellom ] og (.`,
    `«${words}» blir ikkje ${what.nn}. Fjern mellomrommet mellom ] og (.`,
    `“${words}” does not become ${what.en}. Remove the space between ] and (.`,
  ]);
}

export function linkWithSpace(words: string, address: string): Finding {
  return finding('LOYPE-LINK-TARGET', [
    `«${words}» blir ikke en lenke, for adressen «${address}» har et mellomrom. Skriv adressen uten mellomrom.`,
    `«${words}» blir ikkje ei lenkje, for adressa «${address}» har eit mellomrom. Skriv adressa utan mellomrom.`,
    `“${words}” does not become a link, for the address “${address}” has a space. Write the address without spaces.`,
  ]);
}

/** A link whose address is not ended. */
export function unendedLink(words: string): Finding {
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `«${words}» blir ikke en lenke, for adressen blir ikke avsluttet. Skriv ) rett etter den.`,
      `«${words}» blir ikkje ei lenkje, for adressa blir ikkje avslutta. Skriv ) rett etter ho.`,
      `“${words}” does not become a link, for its address does not end. Write ) right behind it.`,
    ],
    [
      `«${words}» blir ikke en lenke. Slett adressen, og lag lenken på nytt.`,
      `«${words}» blir ikkje ei lenkje. Slett adressa, og lag lenkja på nytt.`,
      `“${words}” does not become a link. Delete the address, and make the link anew.`,
    ],
  );
}

/** A link with the brackets of its words and of its address the wrong way round. */
export function turnedLink(words: string, address: string): Finding {
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `«${words}» blir ikke en lenke, for parentesene er byttet om. Skriv [${words}](${address}).`,
      `«${words}» blir ikkje ei lenkje, for parentesane er bytte om. Skriv [${words}](${address}).`,
      `“${words}” does not become a link, for its brackets are the wrong way round. Write [${words}](${address}).`,
    ],
    [
      `«${words}» blir ikke en lenke. Slett adressen, og lag lenken på nytt.`,
      `«${words}» blir ikkje ei lenkje. Slett adressa, og lag lenkja på nytt.`,
      `“${words}” does not become a link. Delete the address, and make the link anew.`,
    ],
  );
}

/** What is wrong with the address of an image: the name of the file that lies beside the text, or where that is. */
export function imageInAddress(address: string): Finding {
  const [, name, ending = ''] = /^(?:\.\/)?([^/]+)(\.(?:jpe?g|png|webp|avif))$/i.exec(address) ?? [];
  if (name === undefined) return imageAddress(address);
  const file = `${slugify(decoded(name)) || 'bilde'}${ending.toLowerCase()}`;
  return finding(
    'LOYPE-LINK-TARGET',
    [
      `Bildet «${address}» kan ikke brukes: navnet på filen kan bare ha bokstavene a-z, tall og bindestrek. Gi filen navnet ${file}, og skriv ./${file}.`,
      `Biletet «${address}» kan ikkje brukast: namnet på fila kan berre ha bokstavane a-z, tal og bindestrek. Gi fila namnet ${file}, og skriv ./${file}.`,
      `The image “${address}” cannot be used: the name of the file can only have the letters a-z, digits and hyphens. Name the file ${file}, and write ./${file}.`,
    ],
    [
      `Navnet på bildefilen kan bare ha bokstavene a–z, tall og bindestrek. Gi filen navnet ${file}, og velg den på nytt.`,
      `Namnet på biletfila kan berre ha bokstavane a–z, tal og bindestrek. Gi fila namnet ${file}, og vel ho på nytt.`,
      `The name of the image file can only have the letters a–z, digits and hyphens. Name the file ${file}, and choose it anew.`,
    ],
  );
}
