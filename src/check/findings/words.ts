/** About words as they are written: names, sections, addresses, signs. */
import { type Finding, finding } from '../finding.ts';
import { NAMES } from './texts.ts';

export function placeholder(found: string): Finding {
  return finding(
    'LOYPE-PLACEHOLDER',
    `«${found}» er ikke ferdig tekst. Skriv den ferdig eller fjern den.`,
    `“${found}” is no finished text. Finish it or remove it.`,
  );
}

export function withdrawnName(written: string, instead: string): Finding {
  const found = written.replace(/\s+/g, ' ');
  return finding(
    'LOYPE-WITHDRAWN-NAME',
    `«${found}» er et navn som ikke brukes lenger. Skriv «${instead}».`,
    `“${found}” is a name that is no longer used. Write “${instead}”.`,
  );
}

/** @param ids the references that say the same, for `<Law>`; null where there are none */
export function sectionByHand(found: string, ids: string | null): Finding {
  return finding(
    'LOYPE-LAW',
    `«${found}» er skrevet for hånd. Paragrafer kan få nye nummer. ${ids ? `Skriv <Law id="${ids}" /> i stedet for loven og paragrafen.` : 'Skriv navnet på loven, og kapittelet hvis du vil.'}`,
    `“${found}” is written by hand. Sections can get new numbers. ${ids ? `Write <Law id="${ids}" /> in place of the act and the section.` : 'Write the name of the act, and the chapter if you like.'}`,
  );
}

export function oldTerm(found: string): Finding {
  return finding(
    'LOYPE-OLD-TERM',
    `«${found}» heter nå pasientforløp. Skriv det nye navnet, eller begge.`,
    `“${found}” is now called “pasientforløp”. Write the new name, or both.`,
  );
}

export function personalEmail(found: string): Finding {
  return finding(
    'LOYPE-PERSONAL-EMAIL',
    `«${found}» ser ut som adressen til en person. Bruk en felles adresse.`,
    `“${found}” looks like the address of a person. Use a shared address.`,
  );
}

/** @param inText whether the words stand in a text, where a component can tell that they are of another language */
export function mixedLanguage(found: string, instead: string, language: 'nb' | 'nn', inText: boolean): Finding {
  const other = language === 'nn' ? 'nb' : 'nn';
  return finding(
    'LOYPE-LANGUAGE-MIX',
    `«${found}» er ${NAMES[other][0]}. Skriv «${instead}»${inText ? ', eller sett <Language> rundt' : ''}.`,
    `“${found}” is ${NAMES[other][1]}. Write “${instead}”${inText ? ', or put <Language> around it' : ''}.`,
  );
}

export function nationalId(): Finding {
  return finding(
    'LOYPE-NATIONAL-ID',
    'Dette er et fødselsnummer. Slett det. Si også fra til personvernombudet, for filens historikk tar vare på det.',
    'This is a national identity number. Delete it. Tell the data protection officer too, for the history of the file keeps it.',
  );
}

/** @param own whether it stands in an organisation's facts, which may do without a brochure */
export function notPrinted(sign: string, own = true): Finding {
  const [nb, en] = own
    ? [', eller «brochure: false» om dere ikke vil ha brosjyrer', ', or “brochure: false” if you want no brochures']
    : ['', ''];
  return finding(
    'LOYPE-FIELD-TYPE',
    `«${sign}» kan ikke trykkes i brosjyren. Skriften der har latinske bokstaver, tall og vanlige skilletegn. Skriv med dem${nb}.`,
    `“${sign}” cannot be printed in the brochure. Its font has Latin letters, digits and common marks. Write with these${en}.`,
  );
}
