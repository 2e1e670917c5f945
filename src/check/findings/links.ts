import type { Language } from '../../model/schemas/language.ts';
import { unseenSign, type WebFault } from '../../model/url.ts';
import { type Finding, finding, mdxFinding as mdx } from '../finding.ts';
import { signNumber } from './files.ts';
import { NAMES } from './texts.ts';

export function unusableLink(url: string): Finding {
  return finding(
    'LOYPE-URL',
    `Lenken «${url}» kan ikke brukes. Skriv https://… til et annet nettsted eller page:… til en side her.`,
    `The link “${url}” cannot be used. Write https://… to another website or page:… to a page here.`,
  );
}

/** @param address as it is read, of which Markdown would link a part or nothing */
export function addressInParts(address: string): Finding {
  const typed = address.replace(/[‘’]/g, "'").replace(/–/g, '--');
  const link = `[${typed}](mailto:${typed})`;
  return finding(
    'LOYPE-URL',
    `«${address}» blir ikke en hel lenke av seg selv, for den har andre tegn enn a–z og tall. Skriv ${link}.`,
    `“${address}” does not become a whole link by itself, because it has characters other than a–z and digits. Write ${link}.`,
  );
}

export function shortenedLink(url: string): Finding {
  return finding(
    'LOYPE-URL',
    `Lenken «${url}» er en kortlenke. Skriv adressen den leder til.`,
    `The link “${url}” is a shortened one. Write the address that it leads to.`,
  );
}

/** @param sign one of its signs, which nobody sees */
export function unseenInLink(sign: string): Finding {
  const code = signNumber(sign);
  return finding(
    'LOYPE-URL',
    `Adressen i lenken har et tegn som ikke synes (${code}), og leder et annet sted enn den ser ut til. Slett den og skriv den på nytt.`,
    `The address of the link has a sign that is not seen (${code}), and leads elsewhere than it seems to. Delete it and write it anew.`,
  );
}

/** A web address that may not be linked to, as it is told. */
export function webFinding(url: string, fault: WebFault): Finding {
  if (fault === 'unseen') return unseenInLink(unseenSign(url) ?? '');
  return fault === 'shortened' ? shortenedLink(url) : unusableLink(url);
}

export function unknownPage(id: string, near: string | null): Finding {
  return finding(
    'LOYPE-LINK-TARGET',
    `Siden «${id}» finnes ikke.${near ? ` Mente du page:${near}?` : ' Skriv page: og navnet på sidens mappe.'}`,
    `The page “${id}” does not exist.${near ? ` Did you mean page:${near}?` : ' Write page: and the name of its folder.'}`,
  );
}

/** The writer has taken a page's address in a language for its name, which is the same in every language. */
export function pageOfOtherAddress(slug: string, page: { id: string; language: Language }): Finding {
  const [nb, en] = NAMES[page.language];
  return finding(
    'LOYPE-LINK-TARGET',
    `«${slug}» er adressen til en side på ${nb}, ikke navnet på den. Skriv page:${page.id}, så leder lenken til siden på tekstens språk.`,
    `“${slug}” is the address of a page in ${en}, not its name. Write page:${page.id}, and the link leads to the page in the language of the text.`,
  );
}

/** @param other a language in which the target has such a heading, if any */
export function unknownFragment(id: string, fragment: string, near: string | null, other: Language | null): Finding {
  const [nb, en] = other ? NAMES[other] : ['', ''];
  const page = id ? { nb: `siden «${id}»`, en: `the page “${id}”` } : { nb: 'denne siden', en: 'this page' };
  const rest = near
    ? { nb: ` Mente du #${near}?`, en: ` Did you mean #${near}?` }
    : { nb: ' Fjern det som står etter #.', en: ' Remove what comes after #.' };
  return finding(
    'LOYPE-LINK-TARGET',
    other
      ? `Overskriften «#${fragment}» på ${page.nb} finnes bare på ${nb}.${rest.nb}`
      : `Overskriften «#${fragment}» finnes ikke på ${page.nb}.${rest.nb}`,
    other
      ? `The heading “#${fragment}” of ${page.en} exists only in ${en}.${rest.en}`
      : `The heading “#${fragment}” does not exist on ${page.en}.${rest.en}`,
  );
}

export function imageAddress(url: string): Finding {
  return finding(
    'LOYPE-LINK-TARGET',
    `Bildet «${url}» kan ikke brukes. Legg bildefilen (.jpg, .png, .webp eller .avif) ved siden av teksten, og skriv ./ og navnet på den.`,
    `The image “${url}” cannot be used. Put the image file (.jpg, .png, .webp or .avif) beside the text, and write ./ and its name.`,
  );
}

export function missingImage(url: string, near: string | null): Finding {
  return finding(
    'LOYPE-LINK-TARGET',
    `Bildet «${url}» ligger ikke ved siden av teksten.${near ? ` Mente du «./${near}»?` : ' Legg bildefilen i samme mappe.'}`,
    `The image “${url}” is not beside the text.${near ? ` Did you mean “./${near}”?` : ' Put the image file into the same folder.'}`,
  );
}

export function imageWithoutAlternative(alternative: string): Finding {
  const found = alternative.trim()
    ? { nb: `«${alternative}» sier ikke hva bildet viser.`, en: `“${alternative}” does not say what the image shows.` }
    : {
        nb: 'Bildet mangler en tekst for dem som ikke ser det.',
        en: 'The image lacks a text for those who cannot see it.',
      };
  return finding(
    'LOYPE-IMAGE-ALT',
    `${found.nb} Skriv ![hva bildet viser](./fil.jpg).`,
    `${found.en} Write ![what the image shows](./file.jpg).`,
  );
}

export const IMAGE_TEXT_ONLY = mdx(
  'Beskrivelsen av et bilde er bare tekst. Tegnene { og < kan ikke brukes i den.',
  'The description of an image is only text. The characters { and < cannot be used in it.',
);

/** A caption, of which the picture is a part of a sentence, a list or a cell. */
export const CAPTION_ALONE = mdx(
  'Et bilde med bildetekst må stå alene, med en tom linje før og etter, og ikke i en liste eller en tabell.',
  'A picture with a caption must stand by itself, with an empty line before and after it, and not in a list or a table.',
);
