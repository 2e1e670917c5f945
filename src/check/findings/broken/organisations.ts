import type { Sentences } from './sentences.ts';

/** Of an organisation's other facts: services, notices, its front page, and what is said of itself. */
export const OF_ORGANISATIONS = {
  'fictional-live': {
    message: [
      'En oppdiktet virksomhet kan ikke publiseres som «live». Skriv demo.',
      'Ei oppdikta verksemd kan ikkje publiserast som «live». Skriv demo.',
      'An organisation that does not exist cannot be published as “live”. Write demo.',
    ],
    form: [
      'En oppdiktet virksomhet kan ikke settes i bruk. Velg demonstrasjon.',
      'Ei oppdikta verksemd kan ikkje setjast i bruk. Vel demonstrasjon.',
      'An organisation that does not exist cannot be taken into use. Choose demonstration.',
    ],
  },
  highlight: {
    message: [
      'Skriv enten «page», for en side her, eller «url» og «title», for et annet nettsted.',
      'Skriv anten «page», for ei side her, eller «url» og «title», for ein annan nettstad.',
      'Write either “page”, for a page here, or “url” and “title”, for another website.',
    ],
    form: [
      'Velg en side her, eller skriv både adressen til et annet nettsted og teksten på lenken.',
      'Vel ei side her, eller skriv både adressa til ein annan nettstad og teksten på lenkja.',
      'Choose a page here, or write both the address of another website and the words of the link.',
    ],
  },
  'municipality-number': {
    message: [
      'Skriv kommunenummeret med fire sifre i anførselstegn, for eksempel "3435".',
      'Skriv kommunenummeret med fire siffer i hermeteikn, til dømes "3435".',
      'Write the municipality’s number as four digits in quotation marks, such as "3435".',
    ],
    form: [
      'Skriv kommunenummeret med fire sifre, for eksempel 3435.',
      'Skriv kommunenummeret med fire siffer, til dømes 3435.',
      'Write the municipality’s number as four digits, such as 3435.',
    ],
  },
  'notice-order': {
    message: [
      'Meldingen slutter («to») før den begynner («from»). Skriv den tidligste datoen i «from».',
      'Meldinga sluttar («to») før ho byrjar («from»). Skriv den tidlegaste datoen i «from».',
      'The notice ends (“to”) before it begins (“from”). Write the earliest date in “from”.',
    ],
    form: [
      'Meldingen slutter før den begynner. Bytt om datoene.',
      'Meldinga sluttar før ho byrjar. Byt om datoane.',
      'The notice ends before it begins. Change the dates round.',
    ],
  },
  'notice-where': {
    message: [
      'Skriv everywhere, front, eller en liste med navn på sider: [ung, coordinator].',
      'Skriv everywhere, front, eller ei liste med namn på sider: [ung, coordinator].',
      'Write everywhere, front, or a list of names of pages: [ung, coordinator].',
    ],
    form: [
      'Velg alle sidene, forsiden, eller minst én side.',
      'Vel alle sidene, framsida, eller minst éi side.',
      'Choose all pages, the front page, or at least one page.',
    ],
  },
  'organisation-number': {
    message: [
      'Dette er ikke et organisasjonsnummer: kontrollsifferet stemmer ikke.',
      'Dette er ikkje eit organisasjonsnummer: kontrollsifferet stemmer ikkje.',
      'This is no organisation number: its check digit is wrong.',
    ],
    form: [
      'Dette er ikke et organisasjonsnummer. Se over sifrene.',
      'Dette er ikkje eit organisasjonsnummer. Sjå over siffera.',
      'This is no organisation number. Look over the digits.',
    ],
  },
  'service-after': {
    message: [
      '«afterClosing» blir aldri vist uten «closesOn». Skriv den siste dagen der, eller fjern setningen.',
      '«afterClosing» blir aldri vist utan «closesOn». Skriv den siste dagen der, eller fjern setninga.',
      '“afterClosing” is never shown without “closesOn”. Write the last day there, or remove the sentence.',
    ],
    form: [
      'Setningen etter siste dag blir aldri vist uten siste dag. Skriv dagen, eller ta bort setningen.',
      'Setninga etter siste dag blir aldri vist utan siste dag. Skriv dagen, eller ta bort setninga.',
      'The sentence after the last day is never shown without that day. Write the day, or remove the sentence.',
    ],
  },
  'service-before': {
    message: [
      '«beforeOpening» blir aldri vist uten «opensOn». Skriv den første dagen der, eller fjern setningen.',
      '«beforeOpening» blir aldri vist utan «opensOn». Skriv den første dagen der, eller fjern setninga.',
      '“beforeOpening” is never shown without “opensOn”. Write the first day there, or remove the sentence.',
    ],
    form: [
      'Setningen før tjenesten åpner, blir aldri vist uten første dag. Skriv dagen, eller ta bort setningen.',
      'Setninga før tenesta opnar, blir aldri vist utan første dag. Skriv dagen, eller ta bort setninga.',
      'The sentence before the service opens is never shown without its first day. Write the day, or remove the sentence.',
    ],
  },
  'service-order': {
    message: [
      'Tjenesten slutter («closesOn») før den åpner («opensOn»). Skriv den tidligste datoen i «opensOn».',
      'Tenesta sluttar («closesOn») før ho opnar («opensOn»). Skriv den tidlegaste datoen i «opensOn».',
      'The service closes (“closesOn”) before it opens (“opensOn”). Write the earliest date in “opensOn”.',
    ],
    form: [
      'Tjenesten slutter før den åpner. Bytt om datoene.',
      'Tenesta sluttar før ho opnar. Byt om datoane.',
      'The service closes before it opens. Change the dates round.',
    ],
  },
  'statement-host': {
    message: [
      'Tilgjengelighetserklæringen skal ligge på uustatus.no.',
      'Tilgjengeerklæringa skal liggje på uustatus.no.',
      'The accessibility statement must be on uustatus.no.',
    ],
    form: [
      'Tilgjengelighetserklæringen skal ligge på uustatus.no.',
      'Tilgjengeerklæringa skal liggje på uustatus.no.',
      'The accessibility statement must be on uustatus.no.',
    ],
  },
  'statement-missing': {
    message: [
      'En offentlig virksomhet med «publication: live» må ha «accessibilityStatement»: adressen til tilgjengelighetserklæringen på uustatus.no. Er den ikke klar, kan «statementPending» si hvorfor i høyst 30 dager.',
      'Ei offentleg verksemd med «publication: live» må ha «accessibilityStatement»: adressa til tilgjengeerklæringa på uustatus.no. Er ho ikkje klar, kan «statementPending» seie kvifor i høgst 30 dagar.',
      'A public organisation with “publication: live” must have “accessibilityStatement”: the address of its accessibility statement on uustatus.no. If it is not ready, “statementPending” can say why for at most 30 days.',
    ],
    form: [
      'Når sidene er i bruk, må en offentlig virksomhet lenke til tilgjengelighetserklæringen sin på uustatus.no.',
      'Når sidene er i bruk, må ei offentleg verksemd lenkje til tilgjengeerklæringa si på uustatus.no.',
      'When the pages are in use, a public organisation must link to its accessibility statement on uustatus.no.',
    ],
  },
  'statement-there': {
    message: [
      'Tilgjengelighetserklæringen er der. Ta bort «statementPending».',
      'Tilgjengeerklæringa er der. Ta bort «statementPending».',
      'The accessibility statement is there. Remove “statementPending”.',
    ],
    form: [
      'Tilgjengelighetserklæringen er der. Grunnen til at den mangler, kan tas bort.',
      'Tilgjengeerklæringa er der. Grunnen til at ho manglar, kan takast bort.',
      'The accessibility statement is there. The reason why it is missing can be removed.',
    ],
  },
  'stay-order': {
    message: [
      '«toMonths» er lavere enn «fromMonths». Skriv det laveste tallet i «fromMonths».',
      '«toMonths» er lågare enn «fromMonths». Skriv det lågaste talet i «fromMonths».',
      '“toMonths” is lower than “fromMonths”. Write the lowest number in “fromMonths”.',
    ],
    form: [
      'Den lengste tiden er kortere enn den korteste. Bytt dem om.',
      'Den lengste tida er kortare enn den kortaste. Byt dei om.',
      'The longest time is shorter than the shortest. Change them round.',
    ],
  },
  'website-missing': {
    message: [
      'En virkelig virksomhet må ha «website»: adressen til sitt eget nettsted.',
      'Ei verkeleg verksemd må ha «website»: adressa til sin eigen nettstad.',
      'A real organisation must have “website”: the address of its own website.',
    ],
    form: [
      'En virkelig virksomhet må ha adressen til sitt eget nettsted.',
      'Ei verkeleg verksemd må ha adressa til sin eigen nettstad.',
      'A real organisation must have the address of its own website.',
    ],
  },
} as const satisfies Record<string, Sentences>;
