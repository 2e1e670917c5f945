import type { RuleId } from '../../model/schemas/rules.ts';

/** A sentence in both forms of Norwegian. */
export interface Said {
  nb: string;
  nn: string;
}

/** What a form says when a rule of a schema is broken: nothing of files, signs or names of fields. */
export const RULES_IN_FORMS: Partial<Record<RuleId, Said>> = {
  'age-order': {
    nb: 'Den høyeste alderen er lavere enn den laveste. Bytt dem om.',
    nn: 'Den høgaste alderen er lågare enn den lågaste. Byt dei om.',
  },
  'ages-order': {
    nb: 'Den høyeste alderen er lavere enn den laveste. Bytt dem om.',
    nn: 'Den høgaste alderen er lågare enn den lågaste. Byt dei om.',
  },
  colour: {
    nb: 'Skriv fargen som # og seks tegn, for eksempel #0B6B4F.',
    nn: 'Skriv fargen som # og seks teikn, til dømes #0B6B4F.',
  },
  'contact-address': {
    nb: 'Skriv en nettadresse som begynner med https://, eller mailto: og en felles e-postadresse.',
    nn: 'Skriv ei nettadresse som byrjar med https://, eller mailto: og ei felles e-postadresse.',
  },
  'contact-reachable': {
    nb: 'Kontakten må kunne nås. Fyll ut minst én måte: et nummer, en adresse eller et skjema.',
    nn: 'Kontakten må kunne nåast. Fyll ut minst éin måte: eit nummer, ei adresse eller eit skjema.',
  },
  'date-exists': { nb: 'Denne datoen finnes ikke i kalenderen.', nn: 'Denne datoen finst ikkje i kalenderen.' },
  'date-form': {
    nb: 'Skriv datoen som dag.måned.år, for eksempel 22.11.2026.',
    nn: 'Skriv datoen som dag.månad.år, til dømes 22.11.2026.',
  },
  email: {
    nb: 'Skriv bare e-postadressen, for eksempel post@eksempel.kommune.no.',
    nn: 'Skriv berre e-postadressa, til dømes post@eksempel.kommune.no.',
  },
  'exception-form': { nb: 'Velg stengt, hele døgnet eller tider.', nn: 'Vel stengt, heile døgnet eller tider.' },
  'exception-order': {
    nb: 'Perioden slutter før den begynner. Bytt om datoene.',
    nn: 'Perioden sluttar før han byrjar. Byt om datoane.',
  },
  'exception-years': {
    nb: 'Bare én av datoene har årstall. Skriv årstall i begge, eller i ingen.',
    nn: 'Berre éin av datoane har årstal. Skriv årstal i begge, eller i ingen.',
  },
  'fictional-live': {
    nb: 'En oppdiktet virksomhet kan ikke settes i bruk. Velg demonstrasjon.',
    nn: 'Ei oppdikta verksemd kan ikkje setjast i bruk. Vel demonstrasjon.',
  },
  'helsenorge-host': {
    nb: 'Adressen skal være på helsenorge.no. Et skjema et annet sted hører til i et av feltene for skjema.',
    nn: 'Adressa skal vere på helsenorge.no. Eit skjema ein annan stad høyrer til i eit av felta for skjema.',
  },
  highlight: {
    nb: 'Velg en side her, eller skriv både adressen til et annet nettsted og teksten på lenken.',
    nn: 'Vel ei side her, eller skriv både adressa til ein annan nettstad og teksten på lenkja.',
  },
  'hours-form': {
    nb: 'Velg hele døgnet, eller legg til minst én tid.',
    nn: 'Vel heile døgnet, eller legg til minst éi tid.',
  },
  'hours-length': {
    nb: 'Det åpner og stenger på samme tid. Er det hele døgnet, velger du det.',
    nn: 'Det opnar og stenger på same tid. Er det heile døgnet, vel du det.',
  },
  'languages-once': { nb: 'Samme språk står to ganger.', nn: 'Same språk står to gonger.' },
  'map-form': {
    nb: 'Skriv en lenke til norgeskart.no eller openstreetmap.org.',
    nn: 'Skriv ei lenkje til norgeskart.no eller openstreetmap.org.',
  },
  'map-host': {
    nb: 'Kartlenken skal gå til norgeskart.no eller openstreetmap.org.',
    nn: 'Kartlenkja skal gå til norgeskart.no eller openstreetmap.org.',
  },
  'municipality-number': {
    nb: 'Skriv kommunenummeret med fire sifre, for eksempel 3435.',
    nn: 'Skriv kommunenummeret med fire siffer, til dømes 3435.',
  },
  'notice-order': {
    nb: 'Meldingen slutter før den begynner. Bytt om datoene.',
    nn: 'Meldinga sluttar før ho byrjar. Byt om datoane.',
  },
  'notice-where': {
    nb: 'Velg alle sidene, forsiden, eller minst én side.',
    nn: 'Vel alle sidene, framsida, eller minst éi side.',
  },
  'organisation-number': {
    nb: 'Dette er ikke et organisasjonsnummer. Se over sifrene.',
    nn: 'Dette er ikkje eit organisasjonsnummer. Sjå over siffera.',
  },
  'own-text-empty': { nb: 'Skriv teksten på minst ett språk.', nn: 'Skriv teksten på minst eitt språk.' },
  'phone-digits': {
    nb: 'Et telefonnummer har 8 sifre. Nødnumre har 3, og kortnumre 5 eller 6.',
    nn: 'Eit telefonnummer har 8 siffer. Naudnummer har 3, og kortnummer 5 eller 6.',
  },
  'phone-signs': { nb: 'Skriv bare sifre og mellomrom, uten +47.', nn: 'Skriv berre siffer og mellomrom, utan +47.' },
  'postal-code': { nb: 'Et postnummer har fire sifre.', nn: 'Eit postnummer har fire siffer.' },
  'review-order': {
    nb: 'Siden skal leses igjen etter at den sist ble lest. Velg en senere dato.',
    nn: 'Sida skal lesast igjen etter at ho sist vart lesen. Vel ein seinare dato.',
  },
  'service-order': {
    nb: 'Tjenesten slutter før den åpner. Bytt om datoene.',
    nn: 'Tenesta sluttar før ho opnar. Byt om datoane.',
  },
  slug: {
    nb: 'Bruk bare små bokstaver a–z, tall og bindestrek.',
    nn: 'Bruk berre små bokstavar a–z, tal og bindestrek.',
  },
  'statement-host': {
    nb: 'Tilgjengelighetserklæringen skal ligge på uustatus.no.',
    nn: 'Tilgjengeerklæringa skal liggje på uustatus.no.',
  },
  'statement-missing': {
    nb: 'Når sidene er i bruk, må en offentlig virksomhet lenke til tilgjengelighetserklæringen sin på uustatus.no.',
    nn: 'Når sidene er i bruk, må ei offentleg verksemd lenkje til tilgjengeerklæringa si på uustatus.no.',
  },
  'statement-there': {
    nb: 'Tilgjengelighetserklæringen er der. Grunnen til at den mangler, kan tas bort.',
    nn: 'Tilgjengeerklæringa er der. Grunnen til at ho manglar, kan takast bort.',
  },
  'stay-order': {
    nb: 'Den lengste tiden er kortere enn den korteste. Bytt dem om.',
    nn: 'Den lengste tida er kortare enn den kortaste. Byt dei om.',
  },
  time: {
    nb: 'Skriv klokkeslettet med fire sifre, for eksempel 09:00.',
    nn: 'Skriv klokkeslettet med fire siffer, til dømes 09:00.',
  },
  'url-form': {
    nb: 'Skriv hele nettadressen, og la den begynne med https://.',
    nn: 'Skriv heile nettadressa, og lat ho byrje med https://.',
  },
  'url-shortened': {
    nb: 'En kortlenke sier ikke hvor den leder, og kan slutte å virke. Skriv adressen den leder til.',
    nn: 'Ei kortlenkje seier ikkje kvar ho leier, og kan slutte å verke. Skriv adressa ho leier til.',
  },
  'url-unseen': {
    nb: 'Adressen har et tegn som ikke synes, og leder et annet sted enn den ser ut til. Slett den og skriv den på nytt.',
    nn: 'Adressa har eit teikn som ikkje syner, og leier ein annan stad enn ho ser ut til. Slett ho og skriv ho på nytt.',
  },
  'website-missing': {
    nb: 'En virkelig virksomhet må ha adressen til sitt eget nettsted.',
    nn: 'Ei verkeleg verksemd må ha adressa til sin eigen nettstad.',
  },
  words: {
    nb: 'Her er ingen bokstaver eller tall, og det kan ikke leses opp. Skriv det med ord.',
    nn: 'Her er ingen bokstavar eller tal, og det kan ikkje lesast opp. Skriv det med ord.',
  },
};
