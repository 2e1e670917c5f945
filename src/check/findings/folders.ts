import { andAsk, type Finding, finding, said, suggestion, type Three } from '../finding.ts';

/** What a form says of a folder's name, which it does not show. */
const FOLDER: Three = andAsk([
  'En mappe har et navn som ikke kan brukes.',
  'Ei mappe har eit namn som ikkje kan brukast.',
  'A folder has a name that cannot be used.',
]);

/** What a form says of a text or fact that all have, and that is not there. */
const NATIONAL: Three = andAsk([
  'Noe mangler i den nasjonale teksten.',
  'Noko manglar i den nasjonale teksten.',
  'Something is missing in the national text.',
]);

export function unknownFolder(id: string, near: string | null, known: readonly string[]): Finding {
  const rest = suggestion(near, known);
  return finding(
    'LOYPE-REFERENCE',
    [
      `Mappen «${id}» er ikke en nasjonal tekst.${rest.nb}`,
      `Mappa «${id}» er ikkje ein nasjonal tekst.${rest.nn}`,
      `The folder “${id}” is no national text.${rest.en}`,
    ],
    FOLDER,
  );
}

export function missingFacts(id: string): Finding {
  return finding(
    'LOYPE-FIELD-MISSING',
    [
      `Filen pathways/${id}/pathway.yaml mangler. Teksten kan ikke vises uten den: legg den tilbake.`,
      `Fila pathways/${id}/pathway.yaml manglar. Teksten kan ikkje visast utan ho: legg ho tilbake.`,
      `The file pathways/${id}/pathway.yaml is missing. The text cannot be shown without it: put it back.`,
    ],
    NATIONAL,
  );
}

export function missingText(file: string): Finding {
  return finding(
    'LOYPE-TRANSLATION-MISSING',
    [
      `Filen ${file} mangler. Nasjonale tekster må finnes på alle språkene.`,
      `Fila ${file} manglar. Nasjonale tekstar må finnast på alle språka.`,
      `The file ${file} is missing. National texts must exist in every language.`,
    ],
    NATIONAL,
  );
}

/** @param name of a folder, which the site itself uses */
export function reservedFolder(name: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    [
      `Mappen kan ikke hete «${name}». Det navnet brukes av nettstedet selv. Gi mappen et annet navn.`,
      `Mappa kan ikkje heite «${name}». Det namnet er i bruk av nettstaden sjølv. Gi mappa eit anna namn.`,
      `The folder cannot be called “${name}”. The site itself uses that name. Name the folder anew.`,
    ],
    FOLDER,
  );
}

export function fixedPageFolder(name: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    [
      `Mappen kan ikke hete «${name}». Det er navnet på en side som alle har. Gi mappen et annet navn.`,
      `Mappa kan ikkje heite «${name}». Det er namnet på ei side som alle har. Gi mappa eit anna namn.`,
      `The folder cannot be called “${name}”. That is the name of a page that every site has. Name the folder anew.`,
    ],
    FOLDER,
  );
}

export function folderName(name: string, suggested: string): Finding {
  return finding(
    'LOYPE-FIELD-TYPE',
    [
      `Mappenavnet «${name}» kan bare ha små bokstaver a-z, tall og bindestrek, for eksempel «${suggested}».`,
      `Mappenamnet «${name}» kan berre ha små bokstavar a-z, tal og bindestrek, til dømes «${suggested}».`,
      `The folder's name “${name}” can only have lower-case letters a-z, digits and hyphens, such as “${suggested}”.`,
    ],
    FOLDER,
  );
}

export function reservedAddress(slug: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    [
      `Adressen «${slug}» brukes av nettstedet selv. Velg en annen «slug».`,
      `Adressa «${slug}» er i bruk av nettstaden sjølv. Vel ein annan «slug».`,
      `The address “${slug}” is used by the site itself. Choose another “slug”.`,
    ],
    [
      `Adressen «${slug}» brukes av nettstedet selv. Velg en annen.`,
      `Adressa «${slug}» er i bruk av nettstaden sjølv. Vel ei anna.`,
      `The address “${slug}” is used by the site itself. Choose another.`,
    ],
  );
}

/** @param other the entry of the other page, if it has one */
export function sameAddress(address: string, other: string | null): Finding {
  const which = other
    ? said([` Den andre er ${other}.mdx.`, ` Den andre er ${other}.mdx.`, ` The other is ${other}.mdx.`])
    : said(['', '', '']);
  return finding(
    'LOYPE-DUPLICATE',
    [
      `To sider har adressen ${address}.${which.nb} Gi en av dem en annen adresse («slug», eller navnet på mappen).`,
      `To sider har adressa ${address}.${which.nn} Gi ei av dei ei anna adresse («slug», eller namnet på mappa).`,
      `Two pages have the address ${address}.${which.en} Give one of them another address (“slug”, or the name of its folder).`,
    ],
    [
      `To sider har adressen ${address}. Gi en av dem en annen adresse.`,
      `To sider har adressa ${address}. Gi ei av dei ei anna adresse.`,
      `Two pages have the address ${address}. Give one of them another address.`,
    ],
  );
}

/** @param why the former address stands twice, is that of a page that exists, or is one of the site's own */
export function formerAddress(
  slug: string,
  why: 'twice' | 'taken' | 'reserved',
  address: string,
  field: 'formerSlugs' | 'removed',
): Finding {
  const { nb, nn, en } = {
    twice: said([`står to steder (${address})`, `står to stader (${address})`, `stands in two places (${address})`]),
    taken: said([
      `er i bruk av en annen side (${address})`,
      `er i bruk av ei anna side (${address})`,
      `is in use by another page (${address})`,
    ]),
    reserved: said(['brukes av nettstedet selv', 'er i bruk av nettstaden sjølv', 'is used by the site itself']),
  }[why];
  return finding(
    'LOYPE-DUPLICATE',
    [
      `Den tidligere adressen «${slug}» ${nb}. Fjern den fra «${field}».`,
      `Den tidlegare adressa «${slug}» ${nn}. Fjern ho frå «${field}».`,
      `The former address “${slug}” ${en}. Remove it from “${field}”.`,
    ],
    [
      `Den tidligere adressen «${slug}» ${nb}. Ta den bort.`,
      `Den tidlegare adressa «${slug}» ${nn}. Ta ho bort.`,
      `The former address “${slug}” ${en}. Remove it.`,
    ],
  );
}

/** The name of a term or a helpline that would be an anchor which the page has already. */
export function reservedId(id: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    [
      `Navnet «${id}» brukes av nettstedet selv til noe annet på samme side. Velg et annet navn.`,
      `Namnet «${id}» er i bruk av nettstaden sjølv til noko anna på same side. Vel eit anna namn.`,
      `The name “${id}” is used by the site itself for something else on the same page. Choose another name.`,
    ],
    ['Navnet er i bruk. Velg et annet.', 'Namnet er i bruk. Vel eit anna.', 'The name is in use. Choose another.'],
  );
}
