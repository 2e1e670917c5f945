import { type Finding, finding } from '../finding.ts';

/**
 * Addresses that were lost with a language of a site, or with the order of its languages.
 * @param count how many
 * @param address one of them
 */
export function lostLanguage(count: number, address: string): Finding {
  return finding(
    'LOYPE-RENAMED',
    `«languages» er endret, og ${count} ${count === 1 ? 'adresse' : 'adresser'} fra forrige utgave finnes ikke lenger, som ${address}. Skriv språkene som de sto, i samme rekkefølge, hvis lenker dit fortsatt skal virke.`,
    `“languages” has changed, and ${count} ${count === 1 ? 'address' : 'addresses'} of the last build ${count === 1 ? 'is' : 'are'} gone, such as ${address}. Write the languages as they were, in the same order, if links to them are still to work.`,
  );
}

/** The address of the portal's page about a municipality that the register has under another name, or in other languages. */
export function lostMunicipality(address: string): Finding {
  return finding(
    'LOYPE-RENAMED',
    `Siden ${address} om en kommune fantes i forrige utgave, men ikke nå. Registeret er endret, og lenker dit slutter å virke.`,
    `The page ${address} about a municipality was in the last build, but is not now. The register has changed, and links to it no longer work.`,
  );
}
