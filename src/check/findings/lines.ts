import type { InlineFault } from '../../site/inline-text.ts';
import { type Finding, finding } from '../finding.ts';
import { webFinding } from './links.ts';

/** Something in a line that takes links and emphasis, and nothing else. */
export function strangeInLine(fault: InlineFault): Finding {
  const { kind, found } = fault;
  switch (kind) {
    case 'web':
      return webFinding(found, fault.fault);
    case 'empty':
      return finding(
        'LOYPE-FIELD-TYPE',
        'Meldingen viser ingenting. Skriv det som skal stå i den, eller fjern den.',
        'The notice shows nothing. Write what it is to say, or remove it.',
      );
    case 'address':
      return finding(
        'LOYPE-LINK-TARGET',
        `Lenken «${found}» kan ikke brukes. Skriv https://… til et annet nettsted eller page:… til en side her.`,
        `The link “${found}” cannot be used. Write https://… to another website or page:… to a page here.`,
      );
    case 'wordless':
      return finding(
        'LOYPE-LINK-TEXT',
        `Lenken til «${found}» har ingen ord. Skriv hva leseren finner der, mellom [ og ].`,
        `The link to “${found}” has no words. Write what the reader finds there, between [ and ].`,
      );
    case 'long':
      return finding(
        'LOYPE-FIELD-TYPE',
        `Meldingen er lengre enn ${found} tegn. Skriv det viktigste her, og resten på en side som meldingen lenker til.`,
        `The notice is longer than ${found} characters. Write what matters most here, and the rest on a page that it links to.`,
      );
    case 'other':
      return finding(
        'LOYPE-FIELD-TYPE',
        `«${found}» kan ikke stå i en melding. En melding kan ha **uthevet skrift**, *kursiv* og [lenker](https://…).`,
        `“${found}” cannot be used in a notice. A notice can have **bold**, *italics* and [links](https://…).`,
      );
  }
}

/** Links or emphasis in a field whose text is shown as it is written. */
export function markdownInField(found: string): Finding {
  return finding(
    'LOYPE-FIELD-TYPE',
    `«${found}» blir vist akkurat slik det står. Lenker og uthevet skrift virker ikke i dette feltet. Skriv bare ordene.`,
    `“${found}” is shown just as it is written. Links and emphasis do not work in this field. Write the words alone.`,
  );
}

/** A notice that is not in all the languages of its pages: readers of the others see it in another than theirs. */
export function noticeLacks(languages: readonly string[], written: boolean): Finding {
  const all = languages.map((it) => `${it}: …`).join(', ');
  return written
    ? finding(
        'LOYPE-NOTICE-LANGUAGE',
        `Meldingen mangler på ${languages.join(' og ')}. Sidene på det språket viser den på et annet. Legg til ${all}.`,
        `The notice is missing in ${languages.join(' and ')}. Pages in that language show it in another. Add ${all}.`,
      )
    : finding(
        'LOYPE-NOTICE-LANGUAGE',
        `Meldingen er den samme på alle språk. Skriv den på hvert av dem: text: { ${all} }.`,
        `The notice is the same in all languages. Write it in each of them: text: { ${all} }.`,
      );
}
