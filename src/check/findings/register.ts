import { andAsk, type Finding, finding } from '../finding.ts';

export function reservedMunicipality(slug: string, name: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    [
      `Adressen «${slug}» (${name}) er reservert.`,
      `Adressa «${slug}» (${name}) er reservert.`,
      `The address “${slug}” (“${name}”) is reserved.`,
    ],
    andAsk([
      `Adressen til ${name} er reservert.`,
      `Adressa til ${name} er reservert.`,
      `The address of “${name}” is reserved.`,
    ]),
  );
}

export function numberMissing(name: string, number: string | null): Finding {
  return finding(
    'LOYPE-FIELD-MISSING',
    [
      `Mappen heter det samme som ${name} i registeret. Skriv «number: "${number}"».`,
      `Mappa heiter det same som ${name} i registeret. Skriv «number: "${number}"».`,
      `The folder has the name of “${name}” in the register. Write “number: "${number}"”.`,
    ],
    [
      `Er dette ${name}, skriver du kommunenummeret: ${number}.`,
      `Er dette ${name}, skriv du kommunenummeret: ${number}.`,
      `If this is “${name}”, write the municipality’s number: ${number}.`,
    ],
  );
}

export function unknownNumber(number: string): Finding {
  return finding('LOYPE-REFERENCE', [
    `Ingen kommune i registeret har nummer ${number}.`,
    `Ingen kommune i registeret har nummer ${number}.`,
    `No municipality in the register has the number ${number}.`,
  ]);
}

/** @param owner whose number it is */
export function otherNumber(
  number: string,
  owner: { name: string; slug: string },
  named: { name: string; number: string | null },
): Finding {
  return finding(
    'LOYPE-REFERENCE',
    [
      `${number} er nummeret til ${owner.name}, men mappen heter det samme som ${named.name}. Skriv «number: "${named.number}"», eller gi mappen navnet «${owner.slug}».`,
      `${number} er nummeret til ${owner.name}, men mappa heiter det same som ${named.name}. Skriv «number: "${named.number}"», eller gi mappa namnet «${owner.slug}».`,
      `${number} is the number of “${owner.name}”, but the folder has the name of “${named.name}”. Write “number: "${named.number}"”, or name the folder “${owner.slug}”.`,
    ],
    [
      `${number} er nummeret til ${owner.name}. ${named.name} har nummer ${named.number}.`,
      `${number} er nummeret til ${owner.name}. ${named.name} har nummer ${named.number}.`,
      `${number} is the number of “${owner.name}”. “${named.name}” has the number ${named.number}.`,
    ],
  );
}

export function doubtfulWebsite(name: string): Finding {
  return finding(
    'LOYPE-FIELD-MISSING',
    [
      `Registeret er ikke sikkert på nettadressen til ${name}. Skriv «website».`,
      `Registeret er ikkje sikkert på nettadressa til ${name}. Skriv «website».`,
      `The register is not sure of the web address of “${name}”. Write “website”.`,
    ],
    [
      `Registeret er ikke sikkert på nettadressen til ${name}. Skriv den.`,
      `Registeret er ikkje sikkert på nettadressa til ${name}. Skriv ho.`,
      `The register is not sure of the web address of “${name}”. Write it.`,
    ],
  );
}

export function secondFolder(number: string, other: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    [
      `Kommunen ${number} har allerede sider i organisations/${other}/.`,
      `Kommunen ${number} har alt sider i organisations/${other}/.`,
      `The municipality ${number} already has pages in organisations/${other}/.`,
    ],
    andAsk([
      `Kommunen ${number} har allerede sider, i mappen «${other}».`,
      `Kommunen ${number} har alt sider, i mappa «${other}».`,
      `The municipality ${number} already has pages, in the folder “${other}”.`,
    ]),
  );
}
