import { andAsk, type Finding, finding, type Three } from '../finding.ts';

/** What a form says of every lost address: where it leads is written in files. */
const LOST: Three = andAsk([
  'En adresse som fantes i forrige utgave, finnes ikke lenger.',
  'Ei adresse som fanst i førre utgåve, finst ikkje lenger.',
  'An address of the last build is gone.',
]);

const lost = (...message: Three): Finding => finding('LOYPE-RENAMED', message, LOST);

/**
 * Addresses that were lost with a language of a site, or with the order of its languages.
 * @param count how many
 * @param address one of them
 */
export function lostLanguage(count: number, address: string): Finding {
  return lost(
    `«languages» er endret, og ${count} ${count === 1 ? 'adresse' : 'adresser'} fra forrige utgave finnes ikke lenger, som ${address}. Skriv språkene slik de sto, i samme rekkefølge, hvis lenker dit fortsatt skal virke.`,
    `«languages» er endra, og ${count} ${count === 1 ? 'adresse' : 'adresser'} frå førre utgåve finst ikkje lenger, som ${address}. Skriv språka slik dei stod, i same rekkjefølgje, om lenkjer dit framleis skal verke.`,
    `“languages” has changed, and ${count} ${count === 1 ? 'address' : 'addresses'} of the last build ${count === 1 ? 'is' : 'are'} gone, such as ${address}. Write the languages as they were, in the same order, if links to them are still to work.`,
  );
}

/** The address of the portal's page about a municipality that the register has under another name, or in other languages. */
export function lostMunicipality(address: string): Finding {
  return lost(
    `Siden ${address} om en kommune fantes i forrige utgave, men ikke nå. Registeret er endret, og lenker dit slutter å virke.`,
    `Sida ${address} om ein kommune fanst i førre utgåve, men ikkje no. Registeret er endra, og lenkjer dit sluttar å verke.`,
    `The page ${address} about a municipality was in the last build, but is not now. The register has changed, and links to it no longer work.`,
  );
}

/** The former address of a page that has another one now. */
export function lostAddress(address: string): Finding {
  return lost(
    `Adressen ${address} fantes i forrige utgave, men ikke nå. Skriv det gamle navnet i «formerSlugs», så lenker dit fortsatt virker.`,
    `Adressa ${address} fanst i førre utgåve, men ikkje no. Skriv det gamle namnet i «formerSlugs», så verkar lenkjer dit framleis.`,
    `The address ${address} was in the last build, but is not now. Write the old name in “formerSlugs”, so that links to it still work.`,
  );
}

/**
 * The addresses of a page that an organisation has no more, whether it is gone or its folder has another name.
 * @param slugs the last parts of its addresses
 * @param address one of them
 * @param on the day (ISO) that is written as that of the removal
 */
export function lostPage(slugs: readonly string[], address: string, on: string): Finding {
  const entries = slugs.map((slug) => `${slug}: { on: ${on}, leadsTo: front }`).join(', ');
  const former = `formerSlugs: [${slugs.join(', ')}]`;
  return lost(
    `Siden på ${address} fantes i forrige utgave, men ikke nå. Er den tatt bort, skriver du i organisation.yaml hvor den gamle adressen skal lede, for eksempel «removed: { ${entries} }». Har mappen fått et nytt navn, skriver du «${former}» øverst i tekstene der.`,
    `Sida på ${address} fanst i førre utgåve, men ikkje no. Er ho teken bort, skriv du i organisation.yaml kvar den gamle adressa skal leie, til dømes «removed: { ${entries} }». Har mappa fått eit nytt namn, skriv du «${former}» øvst i tekstane der.`,
    `The page at ${address} was in the last build, but is not now. If it was removed, write in organisation.yaml where its old address should lead, such as “removed: { ${entries} }”. If its folder has another name, write “${former}” at the top of the texts in it.`,
  );
}

/**
 * The addresses of an organisation whose folder is gone, or has another name.
 * @param count how many
 */
export function lostOrganisation(slug: string, count: number): Finding {
  return lost(
    `Mappen organisations/${slug} fantes i forrige utgave, men ikke nå, og ${count} ${count === 1 ? 'adresse' : 'adresser'} slutter å virke. Har mappen fått et nytt navn, skriver du «formerSlugs: [${slug}]» i organisation.yaml der. Er virksomheten tatt bort med vilje, trenger du ikke gjøre noe.`,
    `Mappa organisations/${slug} fanst i førre utgåve, men ikkje no, og ${count} ${count === 1 ? 'adresse' : 'adresser'} sluttar å verke. Har mappa fått eit nytt namn, skriv du «formerSlugs: [${slug}]» i organisation.yaml der. Er verksemda teken bort med vilje, treng du ikkje gjere noko.`,
    `The folder organisations/${slug} was in the last build, but is not now, and ${count} ${count === 1 ? 'address' : 'addresses'} no longer ${count === 1 ? 'works' : 'work'}. If the folder has another name, write “formerSlugs: [${slug}]” in its organisation.yaml. If the organisation was removed on purpose, there is nothing to do.`,
  );
}

/** A page that all have, and that an organisation says it has removed. @param id its name */
export function removedOfAll(id: string): Finding {
  return finding(
    'LOYPE-RENAMED',
    [
      `«${id}» er navnet på en side som alle har, og den står der fortsatt. Skriv det siste leddet i adressen til siden dere tok bort, eller fjern linjen.`,
      `«${id}» er namnet på ei side som alle har, og ho står der framleis. Skriv det siste leddet i adressa til sida de tok bort, eller fjern linja.`,
      `“${id}” is the name of a page that all have, and it is still there. Write the last part of the address of the page that you removed, or remove the line.`,
    ],
    [
      `«${id}» er navnet på en side som alle har, og den står der fortsatt. Velg siden dere tok bort.`,
      `«${id}» er namnet på ei side som alle har, og ho står der framleis. Vel sida de tok bort.`,
      `“${id}” is the name of a page that all have, and it is still there. Choose the page that you removed.`,
    ],
  );
}
