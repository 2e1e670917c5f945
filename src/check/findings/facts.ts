import type { AgeFault } from '../../domain/coordinators.ts';
import { type Finding, finding, suggestion } from '../finding.ts';

/** Kinds of things that are referred to by their ids, as subjects of a sentence, and where their ids are. */
const THINGS = {
  contact: { nb: 'Kontakten', en: 'The contact', where: 'contacts' },
  part: { nb: 'Delen', en: 'The part', where: 'parts' },
  helpline: { nb: 'Hjelpetelefonen', en: 'The helpline', where: 'helplines.yaml' },
  act: { nb: 'Loven', en: 'The act', where: 'statutory.yaml' },
  law: { nb: 'Henvisningen', en: 'The reference', where: 'statutory.yaml' },
  limit: { nb: 'Fristen', en: 'The limit', where: 'pathway.yaml' },
  pathway: { nb: 'Forløpet', en: 'The pathway', where: 'pathways/' },
  set: { nb: 'Ordsettet', en: 'The set of words', where: 'sets' },
  source: { nb: 'Kilden', en: 'The source', where: 'sources.yaml' },
  topic: { nb: 'Plagen', en: 'The topic', where: 'search.yaml' },
  elsewhere: { nb: 'Svaret', en: 'The answer', where: 'elsewhere.yaml' },
  heading: { nb: 'Overskriften', en: 'The heading', where: 'teksten' },
  term: { nb: 'Ordet', en: 'The term', where: 'glossary/' },
} as const;

export type Thing = keyof typeof THINGS;

/** A reference to something that is not there. Few names are all listed; of many, only the nearest is. */
export function unknownThing(thing: Thing, id: string, near: string | null, known: readonly string[]): Finding {
  const { nb, en, where } = THINGS[thing];
  const rest =
    near || (known.length > 0 && known.length <= 12)
      ? suggestion(near, known)
      : { nb: ` Navnene som kan brukes, står i ${where}.`, en: ` The names that can be used are in ${where}.` };
  return finding('LOYPE-REFERENCE', `${nb} «${id}» finnes ikke.${rest.nb}`, `${en} “${id}” does not exist.${rest.en}`);
}

/** A word that the search takes for another one. */
export function takenForAnother(word: string, other: string): Finding {
  return finding(
    'LOYPE-SEARCH-WORD',
    `Søket tar «${word}» for «${other}». Ta det bort det ene stedet, eller skriv det under apart i asking.yaml.`,
    `The search takes “${word}” for “${other}”. Remove it in one place, or write it under apart in asking.yaml.`,
  );
}

export function twice(thing: Thing, id: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    `${THINGS[thing].nb} «${id}» står to ganger. Gi den ene et annet navn, eller fjern den.`,
    `${THINGS[thing].en} “${id}” stands there twice. Name one of them anew, or remove it.`,
  );
}

/** A limit that no page shows on a day (ISO): it belongs to rules that have not begun. */
export function limitNotShown(id: string, day: string): Finding {
  return finding(
    'LOYPE-DATE',
    `Fristen «${id}» hører ikke til reglene som vises ${day}. Velg en frist som gjelder da.`,
    `The limit “${id}” is not among the rules that are shown on ${day}. Choose one that is.`,
  );
}

export function unverifiedLimit(id: string): Finding {
  return finding(
    'LOYPE-LIMIT-STATUS',
    `Fristen «${id}» er ikke kontrollert og kan ikke publiseres. Fjern den, eller kontroller den mot kilden.`,
    `The limit “${id}” is not verified and cannot be published. Remove it, or verify it against its source.`,
  );
}

export function unknownFolder(id: string, near: string | null, known: readonly string[]): Finding {
  const rest = suggestion(near, known);
  return finding(
    'LOYPE-REFERENCE',
    `Mappen «${id}» er ikke en nasjonal tekst.${rest.nb}`,
    `The folder “${id}” is no national text.${rest.en}`,
  );
}

export function missingFacts(id: string): Finding {
  return finding(
    'LOYPE-FIELD-MISSING',
    `Filen pathways/${id}/pathway.yaml mangler. Teksten kan ikke vises uten den: legg den tilbake.`,
    `The file pathways/${id}/pathway.yaml is missing. The text cannot be shown without it: put it back.`,
  );
}

export function missingText(file: string): Finding {
  return finding(
    'LOYPE-TRANSLATION-MISSING',
    `Filen ${file} mangler. Nasjonale tekster må finnes på alle språkene.`,
    `The file ${file} is missing. National texts must exist in every language.`,
  );
}

function norwegianAges({ from, to }: AgeFault): string {
  if (to === null) return `fra ${from} år og oppover`;
  return from === to ? `for dem som er ${from} år` : `fra ${from} til ${to} år`;
}

function englishAges({ from, to }: AgeFault): string {
  if (to === null) return `from age ${from} and up`;
  return from === to ? `at age ${from}` : `from age ${from} to ${to}`;
}

/** @param part the id of the part of the municipality where it is so; null where it is so everywhere */
export function ageFault(fault: AgeFault, part: string | null): Finding {
  const [nb, en] = part === null ? ['', ''] : [` i delen «${part}»`, ` in the part “${part}”`];
  return finding(
    'LOYPE-AGE-RULES',
    `${fault.kind === 'gap' ? 'Ingen' : 'Mer enn én'} er koordinator ${norwegianAges(fault)}${nb}. Reglene skal dekke alle aldre én gang.`,
    `${fault.kind === 'gap' ? 'Nobody is' : 'More than one is'} coordinator ${englishAges(fault)}${en}. The rules must cover every age once.`,
  );
}

export function fictionalPhone(number: string): Finding {
  return finding(
    'LOYPE-PHONE',
    `Virksomheten er oppdiktet. Da må nummeret ${number} begynne med 0, så det ikke tilhører noen.`,
    `The organisation does not exist. So the number ${number} must begin with 0, which nobody's does.`,
  );
}

export function impossiblePhone(number: string): Finding {
  return finding(
    'LOYPE-PHONE',
    `Nummeret ${number} begynner med ${number.charAt(0)}. Det gjør ingen norske telefonnumre med 8 siffer.`,
    `The number ${number} begins with ${number.charAt(0)}. No Norwegian number with 8 digits does.`,
  );
}

/** @param what of whom the folder is, and what its name must not be */
export function reservedFolder(name: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    `Mappen kan ikke hete «${name}». Det navnet brukes av nettstedet selv. Gi mappen et annet navn.`,
    `The folder cannot be called “${name}”. The site itself uses that name. Name the folder anew.`,
  );
}

export function fixedPageFolder(name: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    `Mappen kan ikke hete «${name}». Det er navnet på en side som alle har. Gi mappen et annet navn.`,
    `The folder cannot be called “${name}”. That is the name of a page that every site has. Name the folder anew.`,
  );
}

export function reservedAddress(slug: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    `Adressen «${slug}» brukes av nettstedet selv. Velg en annen «slug».`,
    `The address “${slug}” is used by the site itself. Choose another “slug”.`,
  );
}

export function folderName(name: string, suggested: string): Finding {
  return finding(
    'LOYPE-FIELD-TYPE',
    `Mappenavnet «${name}» kan bare ha små bokstaver a-z, tall og bindestrek, for eksempel «${suggested}».`,
    `The folder's name “${name}” can only have lower-case letters a-z, digits and hyphens, such as “${suggested}”.`,
  );
}

/** @param other the entry of the other page, if it has one */
export function sameAddress(address: string, other: string | null): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    `To sider har adressen ${address}.${other ? ` Den andre er ${other}.mdx.` : ''} Gi en av dem en annen adresse («slug», eller navnet på mappen).`,
    `Two pages have the address ${address}.${other ? ` The other is ${other}.mdx.` : ''} Give one of them another address (“slug”, or the name of its folder).`,
  );
}

/** @param why the former address stands twice, is that of a page that exists, or is one of the site's own */
export function formerAddress(
  slug: string,
  why: 'twice' | 'taken' | 'reserved',
  address: string,
  field: 'formerSlugs' | 'removed',
): Finding {
  const nb = {
    twice: `står to steder (${address})`,
    taken: `er i bruk av en annen side (${address})`,
    reserved: 'brukes av nettstedet selv',
  };
  const en = {
    twice: `stands in two places (${address})`,
    taken: `is in use by another page (${address})`,
    reserved: 'is used by the site itself',
  };
  return finding(
    'LOYPE-DUPLICATE',
    `Den tidligere adressen «${slug}» ${nb[why]}. Fjern den fra «${field}».`,
    `The former address “${slug}” ${en[why]}. Remove it from “${field}”.`,
  );
}

export function futureDate(field: string, date: string): Finding {
  return finding(
    'LOYPE-DATE',
    `«${field}» er ${date}, som ikke har vært ennå. Skriv dagen da det skjedde.`,
    `“${field}” is ${date}, which is yet to come. Write the day when it happened.`,
  );
}

/** @param since the day since which the site has been in use */
export function statementLate(since: string): Finding {
  return finding(
    'LOYPE-FIELD-MISSING',
    `Sidene har vært i bruk uten tilgjengelighetserklæring i mer enn 30 dager, siden ${since}. Skriv adressen til den på uustatus.no i «accessibilityStatement», og ta bort «statementPending». Eller skriv publication: demo.`,
    `The site has been in use without an accessibility statement for more than 30 days, since ${since}. Write the address of the statement on uustatus.no in “accessibilityStatement”, and remove “statementPending”. Or write publication: demo.`,
  );
}

export function lowContrast(field: string, colour: string, nearest: string): Finding {
  return finding(
    'LOYPE-CONTRAST',
    `Fargen ${colour} i «${field}» er for lik bakgrunnen til å kunne sees. Den nærmeste som kan brukes, er "${nearest}".`,
    `The colour ${colour} in “${field}” is too like its background to be seen. The nearest that can be used is "${nearest}".`,
  );
}

export function oldContact(id: string, verifiedOn: string | null): Finding {
  return finding(
    'LOYPE-UNVERIFIED',
    `Kontakten «${id}» er ${verifiedOn ? `sist bekreftet ${verifiedOn}` : 'aldri bekreftet'}. Ring og spør, og skriv dagens dato i «verifiedOn».`,
    `The contact “${id}” was ${verifiedOn ? `last confirmed on ${verifiedOn}` : 'never confirmed'}. Call and ask, and write today's date in “verifiedOn”.`,
  );
}

export function oldHelpline(id: string, verifiedOn: string | null): Finding {
  return finding(
    'LOYPE-UNVERIFIED',
    `Hjelpetelefonen «${id}» er ${verifiedOn ? `sist kontrollert ${verifiedOn}` : 'aldri kontrollert'}. Se på tjenestens egen side, og skriv dagens dato i «verifiedOn».`,
    `The helpline “${id}” was ${verifiedOn ? `last checked on ${verifiedOn}` : 'never checked'}. Look at the service's own page, and write today's date in “verifiedOn”.`,
  );
}

/** The name of a term or a helpline that would be an anchor which the page has already. */
export function reservedId(id: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    `Navnet «${id}» bruker nettstedet selv til noe annet på samme side. Velg et annet navn.`,
    `The name “${id}” is used by the site itself for something else on the same page. Choose another name.`,
  );
}
