import type { AgeFault } from '../../domain/coordinators.ts';
import { dotted, type Finding, finding, quoted, said, type Three } from '../finding.ts';

/** A word that the search takes for another one, or that it has twice. */
export function takenForAnother(word: string, other: string): Finding {
  if (word === other) return saidTwice(word);
  return finding(
    'LOYPE-SEARCH-WORD',
    [
      `Søket tar «${word}» for «${other}». Ta det bort det ene stedet, eller skriv det under apart i asking.yaml.`,
      `Søket tek «${word}» for «${other}». Ta det bort på den eine staden, eller skriv det under apart i asking.yaml.`,
      `The search takes “${word}” for “${other}”. Remove it in one place, or write it under apart in asking.yaml.`,
    ],
    [
      `Søket tar «${word}» for «${other}». Ta det bort det ene stedet.`,
      `Søket tek «${word}» for «${other}». Ta det bort på den eine staden.`,
      `The search takes “${word}” for “${other}”. Remove it in one place.`,
    ],
  );
}

/** A word of the search that means two things, in two of its lists. */
function saidTwice(word: string): Finding {
  const twice: Three = [
    `«${word}» står to steder i søkets ord. Ta det bort det ene stedet.`,
    `«${word}» står to stader i orda til søket. Ta det bort på den eine staden.`,
    `“${word}” stands in two places among the words of the search. Remove it in one of them.`,
  ];
  return finding('LOYPE-SEARCH-WORD', twice, twice);
}

/** A service that whoever searches for what troubles them does not find. */
export function notSoughtBy(name: string): Finding {
  return finding(
    'LOYPE-SEARCH-WORD',
    [
      `Den som søker på det hun eller han strever med, finner ikke «${name}». Skriv i searchedAs hva tjenesten hjelper med, slik folk sier det: [nedfor, søvn, rus].`,
      `Den som søkjer på det ho eller han strevar med, finn ikkje «${name}». Skriv i searchedAs kva tenesta hjelper med, slik folk seier det: [nedfor, søvn, rus].`,
      `Nobody who searches for what troubles them finds “${name}”. Write in searchedAs what the service helps with, as people say it: [sad, sleep, drinking].`,
    ],
    [
      `Den som søker på det hun eller han strever med, finner ikke «${name}». Skriv under «Ord folk søker med» hva tjenesten hjelper med, slik folk sier det: nedfor, søvn, rus.`,
      `Den som søkjer på det ho eller han strevar med, finn ikkje «${name}». Skriv under «Ord folk søkjer med» kva tenesta hjelper med, slik folk seier det: nedfor, søvn, rus.`,
      `Nobody who searches for what troubles them finds “${name}”. Write the words that people search with for what the service helps with: sad, sleep, drinking.`,
    ],
  );
}

/** What stops an organisation in use from being published. @param contacts their ids, which nobody has confirmed for a year */
export function oldContacts(slug: string, contacts: readonly string[]): Finding {
  return finding(
    'LOYPE-OLD-CONTACTS',
    [
      `«${slug}» er i bruk (live), og ingen har bekreftet ${quoted(contacts, 'nb')} de siste 12 månedene. Ring, og skriv dagens dato i «verifiedOn».`,
      `«${slug}» er i bruk (live), og ingen har stadfesta ${quoted(contacts, 'nn')} dei siste 12 månadene. Ring, og skriv dagens dato i «verifiedOn».`,
      `“${slug}” is in use (live), and nobody has confirmed ${quoted(contacts, 'en')} in the last 12 months. Call, and write today's date in “verifiedOn”.`,
    ],
    [
      'Nettstedet er i bruk, og ingen har bekreftet alle numrene de siste 12 månedene. Ring, og skriv dagens dato.',
      'Nettstaden er i bruk, og ingen har stadfesta alle nummera dei siste 12 månadene. Ring, og skriv dagens dato.',
      'The site is in use, and nobody has confirmed all its numbers in the last 12 months. Call, and write today’s date.',
    ],
  );
}

/** A limit that no page shows on a day (ISO): it belongs to rules that have not begun. */
export function limitNotShown(id: string, day: string): Finding {
  const shown = dotted(day);
  return finding(
    'LOYPE-DATE',
    [
      `Fristen «${id}» hører ikke til reglene som vises ${day}. Velg en frist som gjelder da.`,
      `Fristen «${id}» høyrer ikkje til reglane som blir viste ${day}. Vel ein frist som gjeld då.`,
      `The limit “${id}” is not among the rules that are shown on ${day}. Choose one that is.`,
    ],
    [
      `Fristen «${id}» hører ikke til reglene som vises ${shown}. Velg en frist som gjelder da.`,
      `Fristen «${id}» høyrer ikkje til reglane som blir viste ${shown}. Vel ein frist som gjeld då.`,
      `The limit “${id}” is not among the rules that are shown on ${shown}. Choose one that is.`,
    ],
  );
}

export function unverifiedLimit(id: string): Finding {
  return finding('LOYPE-LIMIT-STATUS', [
    `Fristen «${id}» er ikke kontrollert og kan ikke publiseres. Fjern den, eller kontroller den mot kilden.`,
    `Fristen «${id}» er ikkje kontrollert og kan ikkje publiserast. Fjern han, eller kontroller han mot kjelda.`,
    `The limit “${id}” is not verified and cannot be published. Remove it, or verify it against its source.`,
  ]);
}

function ages({ from, to }: AgeFault) {
  if (to === null) return said([`fra ${from} år og oppover`, `frå ${from} år og oppover`, `from age ${from} and up`]);
  return from === to
    ? said([`for dem som er ${from} år`, `for dei som er ${from} år`, `at age ${from}`])
    : said([`fra ${from} til ${to} år`, `frå ${from} til ${to} år`, `from age ${from} to ${to}`]);
}

/**
 * @param part the id of the part of the municipality where it is so; null where it is so everywhere
 * @param lines of the two that are coordinators at these ages
 */
export function ageFault(fault: AgeFault, part: string | null, lines: readonly number[] = []): Finding {
  const where =
    part === null ? said(['', '', '']) : said([` i delen «${part}»`, ` i delen «${part}»`, ` in the part “${part}”`]);
  const gap = fault.kind === 'gap';
  const { nb, nn, en } = ages(fault);
  const [first, second] = lines.toSorted((a, b) => a - b);
  const at =
    second === undefined
      ? said(['', '', ''])
      : said([
          ` De står på linje ${first} og ${second}.`,
          ` Dei står på linje ${first} og ${second}.`,
          ` They stand on lines ${first} and ${second}.`,
        ]);
  const sentences = (lined: boolean): [string, string, string] => [
    `${gap ? 'Ingen' : 'Mer enn én'} er koordinator ${nb}${where.nb}.${lined ? at.nb : ''} Reglene skal dekke alle aldre én gang.`,
    `${gap ? 'Ingen' : 'Meir enn éin'} er koordinator ${nn}${where.nn}.${lined ? at.nn : ''} Reglane skal dekkje alle aldrar éin gong.`,
    `${gap ? 'Nobody is' : 'More than one is'} coordinator ${en}${where.en}.${lined ? at.en : ''} The rules must cover every age once.`,
  ];
  return finding('LOYPE-AGE-RULES', sentences(true), sentences(false));
}

export function fictionalPhone(number: string): Finding {
  return finding('LOYPE-PHONE', [
    `Virksomheten er oppdiktet. Da må nummeret ${number} begynne med 0, så det ikke tilhører noen.`,
    `Verksemda er oppdikta. Då må nummeret ${number} byrje med 0, så det ikkje høyrer til nokon.`,
    `The organisation does not exist. So the number ${number} must begin with 0, which nobody's does.`,
  ]);
}

export function impossiblePhone(number: string): Finding {
  return finding('LOYPE-PHONE', [
    `Nummeret ${number} begynner med ${number.charAt(0)}. Det gjør ingen norske telefonnumre med 8 sifre.`,
    `Nummeret ${number} byrjar med ${number.charAt(0)}. Det gjer ingen norske telefonnummer med 8 siffer.`,
    `The number ${number} begins with ${number.charAt(0)}. No Norwegian number with 8 digits does.`,
  ]);
}

export function futureDate(field: string, date: string): Finding {
  const day = dotted(date);
  return finding(
    'LOYPE-DATE',
    [
      `«${field}» er ${date}, som ikke har vært ennå. Skriv dagen da det skjedde.`,
      `«${field}» er ${date}, som ikkje har vore enno. Skriv dagen då det skjedde.`,
      `“${field}” is ${date}, which is yet to come. Write the day when it happened.`,
    ],
    [
      `${day} har ikke vært ennå. Skriv dagen da det skjedde.`,
      `${day} har ikkje vore enno. Skriv dagen då det skjedde.`,
      `${day} is yet to come. Write the day when it happened.`,
    ],
  );
}

/** @param since the day since which the site has been in use */
export function statementLate(since: string): Finding {
  const day = dotted(since);
  return finding(
    'LOYPE-FIELD-MISSING',
    [
      `Sidene har vært i bruk uten tilgjengelighetserklæring i mer enn 30 dager, siden ${since}. Skriv adressen til erklæringen på uustatus.no i «accessibilityStatement», og ta bort «statementPending». Eller skriv publication: demo.`,
      `Sidene har vore i bruk utan tilgjengeerklæring i meir enn 30 dagar, sidan ${since}. Skriv adressa til erklæringa på uustatus.no i «accessibilityStatement», og ta bort «statementPending». Eller skriv publication: demo.`,
      `The site has been in use without an accessibility statement for more than 30 days, since ${since}. Write the address of the statement on uustatus.no in “accessibilityStatement”, and remove “statementPending”. Or write publication: demo.`,
    ],
    [
      `Sidene har vært i bruk uten tilgjengelighetserklæring siden ${day}. Skriv adressen til erklæringen, og ta bort grunnen. Eller velg demonstrasjon.`,
      `Sidene har vore i bruk utan tilgjengeerklæring sidan ${day}. Skriv adressa til erklæringa, og ta bort grunnen. Eller vel demonstrasjon.`,
      `The site has been in use without an accessibility statement since ${day}. Write its address, and remove the reason. Or choose demonstration.`,
    ],
  );
}

export function lowContrast(field: string, colour: string, nearest: string): Finding {
  return finding(
    'LOYPE-CONTRAST',
    [
      `Fargen ${colour} i «${field}» er for lik bakgrunnen til å kunne sees. Den nærmeste som kan brukes, er "${nearest}".`,
      `Fargen ${colour} i «${field}» er for lik bakgrunnen til å kunne sjåast. Den næraste som kan brukast, er "${nearest}".`,
      `The colour ${colour} in “${field}” is too like its background to be seen. The nearest that can be used is "${nearest}".`,
    ],
    [
      `Fargen er for lik bakgrunnen til å kunne sees. Den nærmeste som kan brukes, er ${nearest}.`,
      `Fargen er for lik bakgrunnen til å kunne sjåast. Den næraste som kan brukast, er ${nearest}.`,
      `The colour is too like its background to be seen. The nearest that can be used is ${nearest}.`,
    ],
  );
}

export function oldContact(id: string, verifiedOn: string | null): Finding {
  const since = verifiedOn
    ? said([`sist bekreftet ${verifiedOn}`, `sist stadfesta ${verifiedOn}`, `last confirmed on ${verifiedOn}`])
    : said(['aldri bekreftet', 'aldri stadfesta', 'never confirmed']);
  return finding(
    'LOYPE-UNVERIFIED',
    [
      `Kontakten «${id}» er ${since.nb}. Ring og spør, og skriv dagens dato i «verifiedOn».`,
      `Kontakten «${id}» er ${since.nn}. Ring og spør, og skriv dagens dato i «verifiedOn».`,
      `The contact “${id}” was ${since.en}. Call and ask, and write today's date in “verifiedOn”.`,
    ],
    [
      'Ingen har bekreftet dette det siste året. Ring, og trykk på «Jeg ringte i dag».',
      'Ingen har stadfesta dette det siste året. Ring, og trykk på «Eg ringde i dag».',
      'Nobody has confirmed this in the last year. Call, and press the button that says you called today.',
    ],
  );
}

export function oldHelpline(id: string, verifiedOn: string | null): Finding {
  const since = verifiedOn
    ? said([`sist kontrollert ${verifiedOn}`, `sist kontrollert ${verifiedOn}`, `last checked on ${verifiedOn}`])
    : said(['aldri kontrollert', 'aldri kontrollert', 'never checked']);
  return finding(
    'LOYPE-UNVERIFIED',
    [
      `Hjelpetelefonen «${id}» er ${since.nb}. Se på tjenestens egen side, og skriv dagens dato i «verifiedOn».`,
      `Hjelpetelefonen «${id}» er ${since.nn}. Sjå på tenesta si eiga side, og skriv dagens dato i «verifiedOn».`,
      `The helpline “${id}” was ${since.en}. Look at the service's own page, and write today's date in “verifiedOn”.`,
    ],
    [
      'Ingen har kontrollert dette det siste året. Se på tjenestens egen side, og skriv dagens dato.',
      'Ingen har kontrollert dette det siste året. Sjå på tenesta si eiga side, og skriv dagens dato.',
      "Nobody has checked this in the last year. Look at the service's own page, and write today's date.",
    ],
  );
}

/** A number of an organisation's own contact that is written in a text. */
export function ownNumber(number: string, contact: string): Finding {
  return finding(
    'LOYPE-OWN-NUMBER',
    [
      `${number} er nummeret til kontakten «${contact}». Skriv <Contact id="${contact}" /> på en egen linje i stedet, så trenger dere bare å endre det ett sted.`,
      `${number} er nummeret til kontakten «${contact}». Skriv <Contact id="${contact}" /> på ei eiga linje i staden, så treng de berre å endre det éin stad.`,
      `${number} is the number of the contact “${contact}”. Write <Contact id="${contact}" /> on a line of its own instead, and you need to change it in one place only.`,
    ],
    [
      `${number} står også i kontaktene deres. Sett inn kontakten i stedet, så trenger dere bare å endre det ett sted.`,
      `${number} står òg i kontaktane dykkar. Set inn kontakten i staden, så treng de berre å endre det éin stad.`,
      `${number} stands in your contacts too. Insert the contact instead, and you need to change it in one place only.`,
    ],
  );
}

/** Services, coordinators and local help that show one contact again and again. */
export const CONTACT_TOO_OFTEN = finding('LOYPE-FIELD-TYPE', [
  'Den samme kontakten er brukt altfor mange ganger. Slå sammen tjenestene som har den, eller gjør kontakten kortere.',
  'Den same kontakten er brukt altfor mange gonger. Slå saman tenestene som har han, eller gjer kontakten kortare.',
  'The same contact is used far too many times. Join the services that have it, or make the contact shorter.',
]);

/** The number of a contact in a field or a notice, where no contact can stand. */
export function ownNumberInField(number: string, contact: string, notice: boolean): Finding {
  const instead: Three = notice
    ? [
        'Skriv hvem leseren skal ringe, og lenk til siden der kontakten står: [ordene](page:…). Ellers må nummeret endres her også.',
        'Skriv kven lesaren skal ringje, og lenk til sida der kontakten står: [orda](page:…). Elles må nummeret endrast her òg.',
        'Write whom the reader is to call, and link to the page where the contact stands: [words](page:…). Else the number must be changed here too.',
      ]
    : [
        'Sidene viser det der kontakten står. Ta det bort her, så trenger dere bare å endre det ett sted.',
        'Sidene viser det der kontakten står. Ta det bort her, så treng de berre å endre det éin stad.',
        'The pages show it where the contact stands. Remove it here, and you need to change it in one place only.',
      ];
  const inForm: Three = notice
    ? [
        'Skriv hvem leseren skal ringe, og lenk til siden der kontakten står. Ellers må nummeret endres her også.',
        'Skriv kven lesaren skal ringje, og lenk til sida der kontakten står. Elles må nummeret endrast her òg.',
        'Write whom the reader is to call, and link to the page where the contact stands. Else the number must be changed here too.',
      ]
    : instead;
  return finding(
    'LOYPE-OWN-NUMBER',
    [
      `${number} er nummeret til kontakten «${contact}». ${instead[0]}`,
      `${number} er nummeret til kontakten «${contact}». ${instead[1]}`,
      `${number} is the number of the contact “${contact}”. ${instead[2]}`,
    ],
    [
      `${number} står også i kontaktene deres. ${inForm[0]}`,
      `${number} står òg i kontaktane dykkar. ${inForm[1]}`,
      `${number} stands in your contacts too. ${inForm[2]}`,
    ],
  );
}

/** A number that a contact has twice, and that would be shown twice. */
export function phoneTwice(): Finding {
  return finding('LOYPE-DUPLICATE', [
    'Dette nummeret står to ganger hos kontakten. Fjern det ene.',
    'Dette nummeret står to gonger hos kontakten. Fjern det eine.',
    'The contact has this number twice. Remove one of them.',
  ]);
}
