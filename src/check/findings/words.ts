/** About words as they are written: names, sections, addresses, signs. */
import { andAsk, type Finding, finding, said } from '../finding.ts';
import { NAMES } from './names.ts';

export function placeholder(found: string): Finding {
  return finding('LOYPE-PLACEHOLDER', [
    `«${found}» er ikke ferdig tekst. Skriv den ferdig eller fjern den.`,
    `«${found}» er ikkje ferdig tekst. Skriv han ferdig eller fjern han.`,
    `“${found}” is no finished text. Finish it or remove it.`,
  ]);
}

export function withdrawnName(written: string, instead: string): Finding {
  const found = written.replace(/\s+/g, ' ');
  return finding('LOYPE-WITHDRAWN-NAME', [
    `«${found}» er et navn som ikke brukes lenger. Skriv «${instead}».`,
    `«${found}» er eit namn som ikkje er i bruk lenger. Skriv «${instead}».`,
    `“${found}” is a name that is no longer used. Write “${instead}”.`,
  ]);
}

/** @param ids the references that say the same, for `<Law>`; null where there are none */
export function sectionByHand(found: string, ids: string | null): Finding {
  const name = said([
    'Skriv navnet på loven, og kapittelet hvis du vil.',
    'Skriv namnet på lova, og kapittelet om du vil.',
    'Write the name of the act, and the chapter if you like.',
  ]);
  const rest = ids
    ? said([
        `Skriv <Law id="${ids}" /> i stedet for loven og paragrafen.`,
        `Skriv <Law id="${ids}" /> i staden for lova og paragrafen.`,
        `Write <Law id="${ids}" /> in place of the act and the section.`,
      ])
    : name;
  const inForm = ids
    ? said([
        'Velg lovhenvisningen i stedet.',
        'Vel lovtilvisinga i staden.',
        'Choose the reference to the act instead.',
      ])
    : name;
  return finding(
    'LOYPE-LAW',
    [
      `«${found}» er skrevet for hånd. Paragrafer kan få nye numre. ${rest.nb}`,
      `«${found}» er skrive for hand. Paragrafar kan få nye nummer. ${rest.nn}`,
      `“${found}” is written by hand. Sections can get new numbers. ${rest.en}`,
    ],
    [
      `«${found}» er skrevet for hånd. Paragrafer kan få nye numre. ${inForm.nb}`,
      `«${found}» er skrive for hand. Paragrafar kan få nye nummer. ${inForm.nn}`,
      `“${found}” is written by hand. Sections can get new numbers. ${inForm.en}`,
    ],
  );
}

export function oldTerm(found: string): Finding {
  return finding('LOYPE-OLD-TERM', [
    `«${found}» heter nå pasientforløp. Skriv det nye navnet, eller begge.`,
    `«${found}» heiter no pasientforløp. Skriv det nye namnet, eller begge.`,
    `“${found}” is now called “pasientforløp”. Write the new name, or both.`,
  ]);
}

export function personalEmail(found: string): Finding {
  return finding(
    'LOYPE-PERSONAL-EMAIL',
    [
      `«${found}» ser ut som adressen til en person. Bruk en felles adresse.`,
      `«${found}» ser ut som adressa til ein person. Bruk ei felles adresse.`,
      `“${found}” looks like the address of a person. Use a shared address.`,
    ],
    [
      'Dette ser ut som adressen til en person. Bruk en felles adresse.',
      'Dette ser ut som adressa til ein person. Bruk ei felles adresse.',
      'This looks like the address of a person. Use a shared address.',
    ],
  );
}

/** @param inText whether the words stand in a text, where a component can tell that they are of another language */
export function mixedLanguage(found: string, instead: string, language: 'nb' | 'nn', inText: boolean): Finding {
  const [nb, nn, en] = NAMES[language === 'nn' ? 'nb' : 'nn'];
  const rest = inText
    ? said([', eller sett <Language> rundt', ', eller set <Language> rundt', ', or put <Language> around it'])
    : said(['', '', '']);
  return finding(
    'LOYPE-LANGUAGE-MIX',
    [
      `«${found}» er ${nb}. Skriv «${instead}»${rest.nb}.`,
      `«${found}» er ${nn}. Skriv «${instead}»${rest.nn}.`,
      `“${found}” is ${en}. Write “${instead}”${rest.en}.`,
    ],
    [
      `«${found}» er ${nb}. Skriv «${instead}».`,
      `«${found}» er ${nn}. Skriv «${instead}».`,
      `“${found}” is ${en}. Write “${instead}”.`,
    ],
  );
}

export function nationalId(): Finding {
  return finding(
    'LOYPE-NATIONAL-ID',
    [
      'Dette er et fødselsnummer. Slett det. Si også fra til personvernombudet, for filens historikk tar vare på det.',
      'Dette er eit fødselsnummer. Slett det. Sei òg frå til personvernombodet, for historikken til fila tek vare på det.',
      'This is a national identity number. Delete it. Tell the data protection officer too, for the history of the file keeps it.',
    ],
    [
      'Dette er et fødselsnummer. Slett det, og si fra til personvernombudet.',
      'Dette er eit fødselsnummer. Slett det, og sei frå til personvernombodet.',
      'This is a national identity number. Delete it, and tell the data protection officer.',
    ],
  );
}

/** Of a file or a folder, whose name may become an address. */
export function nationalIdInName(): Finding {
  return finding(
    'LOYPE-NATIONAL-ID',
    [
      'Navnet på filen eller mappen har et fødselsnummer i seg. Gi den et annet navn. Si også fra til personvernombudet, for historikken tar vare på det.',
      'Namnet på fila eller mappa har eit fødselsnummer i seg. Gi ho eit anna namn. Sei òg frå til personvernombodet, for historikken tek vare på det.',
      'The name of the file or the folder has a national identity number in it. Give it another name. Tell the data protection officer too, for the history keeps it.',
    ],
    andAsk([
      'Navnet på en fil eller mappe har et fødselsnummer i seg.',
      'Namnet på ei fil eller mappe har eit fødselsnummer i seg.',
      'The name of a file or a folder has a national identity number in it.',
    ]),
  );
}

/** @param own whether it stands in an organisation's facts, which may do without a brochure */
export function notPrinted(sign: string, own = true): Finding {
  const rest = own
    ? said([
        ', eller «brochure: false» om dere ikke vil ha brosjyrer',
        ', eller «brochure: false» om de ikkje vil ha brosjyrar',
        ', or “brochure: false” if you want no brochures',
      ])
    : said(['', '', '']);
  return finding(
    'LOYPE-FIELD-TYPE',
    [
      `«${sign}» kan ikke trykkes i brosjyren. Skriften der har latinske bokstaver, tall og vanlige skilletegn. Skriv med dem${rest.nb}.`,
      `«${sign}» kan ikkje trykkjast i brosjyren. Skrifta der har latinske bokstavar, tal og vanlege skiljeteikn. Skriv med dei${rest.nn}.`,
      `“${sign}” cannot be printed in the brochure. Its font has Latin letters, digits and common marks. Write with these${rest.en}.`,
    ],
    [
      `«${sign}» kan ikke trykkes i brosjyren. Skriv med latinske bokstaver, tall og vanlige skilletegn.`,
      `«${sign}» kan ikkje trykkjast i brosjyren. Skriv med latinske bokstavar, tal og vanlege skiljeteikn.`,
      `“${sign}” cannot be printed in the brochure. Write with Latin letters, digits and common marks.`,
    ],
  );
}
