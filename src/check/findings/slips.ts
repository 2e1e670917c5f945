import { slugify } from '../../model/slug.ts';
import { type Finding, finding } from '../finding.ts';
import { imageAddress } from './links.ts';

/** @param marks the # signs of the heading */
export function headingWithoutSpace(marks: string, words: string): Finding {
  return finding(
    'LOYPE-HEADING',
    `«${marks}${words}» blir ikke en overskrift. Skriv et mellomrom etter ${marks}.`,
    `“${marks}${words}” does not become a heading. Write a space behind ${marks}.`,
  );
}

export function brokenLink(words: string, image: boolean): Finding {
  return finding(
    'LOYPE-LINK-TARGET',
    `«${words}» blir ikke ${image ? 'et bilde' : 'en lenke'}. Fjern mellomrommet mellom ] og (.`,
    `“${words}” does not become ${image ? 'an image' : 'a link'}. Remove the space between ] and (.`,
  );
}

export function linkWithSpace(words: string, address: string): Finding {
  return finding(
    'LOYPE-LINK-TARGET',
    `«${words}» blir ikke en lenke, for adressen «${address}» har et mellomrom. Skriv adressen uten mellomrom.`,
    `“${words}” does not become a link, for the address “${address}” has a space. Write the address without spaces.`,
  );
}

/** What is wrong with the address of an image: the name of the file that lies beside the text, or where that is. */
export function imageInAddress(address: string): Finding {
  const [, name, ending = ''] = /^\.\/([^/]+)(\.(?:jpe?g|png|webp|avif))$/i.exec(address) ?? [];
  if (name === undefined) return imageAddress(address);
  const file = `${slugify(decoded(name)) || 'bilde'}${ending.toLowerCase()}`;
  return finding(
    'LOYPE-LINK-TARGET',
    `Bildet «${address}» kan ikke brukes: navnet på filen kan bare ha bokstavene a-z, tall og bindestrek. Gi filen navnet ${file}, og skriv ./${file}.`,
    `The image “${address}” cannot be used: the name of the file can only have the letters a-z, digits and hyphens. Name the file ${file}, and write ./${file}.`,
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
