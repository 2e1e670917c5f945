import type { Sentences } from './sentences.ts';

/** Of contacts: their ways, addresses and hours. */
export const OF_CONTACTS = {
  'contact-address': {
    message: [
      'Skriv en nettadresse som begynner med https://, eller mailto: og en e-postadresse.',
      'Skriv ei nettadresse som byrjar med https://, eller mailto: og ei e-postadresse.',
      'Write a web address that begins with https://, or mailto: and an email address.',
    ],
    form: [
      'Skriv en nettadresse som begynner med https://, eller mailto: og en felles e-postadresse.',
      'Skriv ei nettadresse som byrjar med https://, eller mailto: og ei felles e-postadresse.',
      'Write a web address that begins with https://, or mailto: and a shared email address.',
    ],
  },
  'contact-reachable': {
    message: [
      'Kontakten må kunne nås. Skriv minst én av disse: phones, sms, textPhone, email, chat, form, secureForm, helsenorge, visitingAddress, postalAddress.',
      'Kontakten må kunne nåast. Skriv minst éin av desse: phones, sms, textPhone, email, chat, form, secureForm, helsenorge, visitingAddress, postalAddress.',
      'The contact must be reachable. Write at least one of these: phones, sms, textPhone, email, chat, form, secureForm, helsenorge, visitingAddress, postalAddress.',
    ],
    form: [
      'Kontakten må kunne nås. Fyll ut minst én måte: et nummer, en adresse eller et skjema.',
      'Kontakten må kunne nåast. Fyll ut minst éin måte: eit nummer, ei adresse eller eit skjema.',
      'The contact must be reachable. Fill in at least one way: a number, an address or a form.',
    ],
  },
  email: {
    message: [
      'Skriv én e-postadresse og ikke noe mer, uten æ, ø og å, for eksempel post@eksempel.kommune.no.',
      'Skriv éi e-postadresse og ikkje noko meir, utan æ, ø og å, til dømes post@eksempel.kommune.no.',
      'Write one email address and nothing more, in the letters a–z, such as post@example.no.',
    ],
    form: [
      'Skriv én e-postadresse og ikke noe mer, uten æ, ø og å, for eksempel post@eksempel.kommune.no.',
      'Skriv éi e-postadresse og ikkje noko meir, utan æ, ø og å, til dømes post@eksempel.kommune.no.',
      'Write one email address and nothing more, in the letters a–z, such as post@example.no.',
    ],
  },
  'exception-day': {
    message: [
      'Skriv måned og dag, for eksempel "12-24", når det gjelder hvert år. Gjelder det bare ett år, skriver du 2026-12-24.',
      'Skriv månad og dag, til dømes "12-24", når det gjeld kvart år. Gjeld det berre eitt år, skriv du 2026-12-24.',
      'Write month and day, such as "12-24", for every year. For one year alone, write 2026-12-24.',
    ],
    form: [
      'Skriv datoen som dag.måned.år, for eksempel 24.12.2026. Gjelder det hvert år, skriver du 24.12.',
      'Skriv datoen som dag.månad.år, til dømes 24.12.2026. Gjeld det kvart år, skriv du 24.12.',
      'Write the date as day.month.year, such as 24.12.2026. For every year, write 24.12.',
    ],
  },
  'exception-form': {
    message: [
      'Skriv closed (stengt), always (hele døgnet) eller en liste: [{ days: weekdays, opens: "09:00", closes: "14:00" }].',
      'Skriv closed (stengt), always (heile døgnet) eller ei liste: [{ days: weekdays, opens: "09:00", closes: "14:00" }].',
      'Write closed, always (day and night) or a list: [{ days: weekdays, opens: "09:00", closes: "14:00" }].',
    ],
    form: [
      'Velg stengt, hele døgnet eller tider.',
      'Vel stengt, heile døgnet eller tider.',
      'Choose closed, day and night, or times.',
    ],
  },
  'exception-order': {
    message: [
      '«to» er før «from». Skriv den tidligste datoen i «from».',
      '«to» er før «from». Skriv den tidlegaste datoen i «from».',
      '“to” is before “from”. Write the earliest date in “from”.',
    ],
    form: [
      'Perioden slutter før den begynner. Bytt om datoene.',
      'Perioden sluttar før han byrjar. Byt om datoane.',
      'The period ends before it begins. Change the dates round.',
    ],
  },
  'exception-years': {
    message: [
      'Bare én av datoene har årstall. Skriv årstall i både «from» og «to», eller i ingen av dem.',
      'Berre éin av datoane har årstal. Skriv årstal i både «from» og «to», eller i ingen av dei.',
      'Only one of the dates has a year. Write the year in both “from” and “to”, or in neither.',
    ],
    form: [
      'Bare én av datoene har årstall. Skriv årstall i begge, eller i ingen.',
      'Berre éin av datoane har årstal. Skriv årstal i begge, eller i ingen.',
      'Only one of the dates has a year. Write it in both, or in neither.',
    ],
  },
  'helsenorge-host': {
    message: [
      'Adressen skal være på helsenorge.no. Et skjema et annet sted skriver du i «form» eller «secureForm».',
      'Adressa skal vere på helsenorge.no. Eit skjema ein annan stad skriv du i «form» eller «secureForm».',
      'The address must be on helsenorge.no. Write a form elsewhere in “form” or “secureForm”.',
    ],
    form: [
      'Adressen skal være på helsenorge.no. Et skjema et annet sted hører til i ett av feltene for skjema.',
      'Adressa skal vere på helsenorge.no. Eit skjema ein annan stad høyrer til i eitt av felta for skjema.',
      'The address must be on helsenorge.no. A form elsewhere belongs in one of the fields for forms.',
    ],
  },
  'hours-form': {
    message: [
      'Skriv always (hele døgnet) eller en liste: [{ days: weekdays, opens: "09:00", closes: "15:00" }].',
      'Skriv always (heile døgnet) eller ei liste: [{ days: weekdays, opens: "09:00", closes: "15:00" }].',
      'Write always (day and night) or a list: [{ days: weekdays, opens: "09:00", closes: "15:00" }].',
    ],
    form: [
      'Velg hele døgnet, eller legg til minst én tid.',
      'Vel heile døgnet, eller legg til minst éi tid.',
      'Choose day and night, or add at least one time.',
    ],
  },
  'hours-length': {
    message: [
      'Det åpner og stenger på samme tid. Er det hele døgnet, skriver du opens: "00:00" og closes: "24:00".',
      'Det opnar og stengjer på same tid. Er det heile døgnet, skriv du opens: "00:00" og closes: "24:00".',
      'It opens and closes at the same time. If that is day and night, write opens: "00:00" and closes: "24:00".',
    ],
    form: [
      'Det åpner og stenger på samme tid. Er det hele døgnet, velger du det.',
      'Det opnar og stengjer på same tid. Er det heile døgnet, vel du det.',
      'It opens and closes at the same time. If that is day and night, choose so.',
    ],
  },
  'map-form': {
    message: [
      'Skriv en lenke til norgeskart.no eller openstreetmap.org, eller punktet: { latitude: 61.875, longitude: 9.096 }.',
      'Skriv ei lenkje til norgeskart.no eller openstreetmap.org, eller punktet: { latitude: 61.875, longitude: 9.096 }.',
      'Write a link to norgeskart.no or openstreetmap.org, or the point: { latitude: 61.875, longitude: 9.096 }.',
    ],
    form: [
      'Skriv en lenke til norgeskart.no eller openstreetmap.org.',
      'Skriv ei lenkje til norgeskart.no eller openstreetmap.org.',
      'Write a link to norgeskart.no or openstreetmap.org.',
    ],
  },
  'map-swapped': {
    message: [
      'Breddegrad og lengdegrad er byttet om: i Norge er «latitude» mellom 57 og 82, og «longitude» mellom -10 og 35. Bytt tallene.',
      'Breiddegrad og lengdegrad er bytte om: i Noreg er «latitude» mellom 57 og 82, og «longitude» mellom -10 og 35. Byt tala.',
      'Latitude and longitude are the wrong way round: in Norway “latitude” is between 57 and 82, and “longitude” between -10 and 35. Change them round.',
    ],
    form: [
      'Breddegrad og lengdegrad er byttet om. Bytt tallene.',
      'Breiddegrad og lengdegrad er bytte om. Byt tala.',
      'Latitude and longitude are the wrong way round. Change them round.',
    ],
  },
  'map-host': {
    message: [
      'Kartlenken skal gå til norgeskart.no eller openstreetmap.org.',
      'Kartlenkja skal gå til norgeskart.no eller openstreetmap.org.',
      'The link to a map must lead to norgeskart.no or openstreetmap.org.',
    ],
    form: [
      'Kartlenken skal gå til norgeskart.no eller openstreetmap.org.',
      'Kartlenkja skal gå til norgeskart.no eller openstreetmap.org.',
      'The link to a map must lead to norgeskart.no or openstreetmap.org.',
    ],
  },
  'phone-digits': {
    message: [
      'Et telefonnummer har 8 sifre (nødnumre har 3, kortnumre 5 eller 6). Begynner det med 0, må det stå i anførselstegn.',
      'Eit telefonnummer har 8 siffer (naudnummer har 3, kortnummer 5 eller 6). Byrjar det med 0, må det stå i hermeteikn.',
      'A phone number has 8 digits (emergency numbers 3, short numbers 5 or 6). One that begins with 0 must be in quotation marks.',
    ],
    form: [
      'Et telefonnummer har 8 sifre. Nødnumre har 3, og kortnumre 5 eller 6.',
      'Eit telefonnummer har 8 siffer. Naudnummer har 3, og kortnummer 5 eller 6.',
      'A phone number has 8 digits. Emergency numbers have 3, and short numbers 5 or 6.',
    ],
  },
  'phone-several': {
    message: [
      'Skriv hvert nummer for seg, i anførselstegn og med komma mellom: ["61 29 36 00", "61 29 36 01"].',
      'Skriv kvart nummer for seg, i hermeteikn og med komma mellom: ["61 29 36 00", "61 29 36 01"].',
      'Write each number by itself, in quotation marks and with a comma between: ["61 29 36 00", "61 29 36 01"].',
    ],
    form: [
      'Skriv bare ett nummer her. Legg til et felt for hvert av de andre.',
      'Skriv berre eitt nummer her. Legg til eit felt for kvart av dei andre.',
      'Write one number alone here. Add a field for each of the others.',
    ],
  },
  'phone-signs': {
    message: [
      'Skriv bare sifre og mellomrom, uten +47.',
      'Skriv berre siffer og mellomrom, utan +47.',
      'Write only digits and spaces, without +47.',
    ],
    form: [
      'Skriv bare sifre og mellomrom, uten +47.',
      'Skriv berre siffer og mellomrom, utan +47.',
      'Write only digits and spaces, without +47.',
    ],
  },
  'postal-code': {
    message: [
      'Skriv postnummeret med fire sifre i anførselstegn, for eksempel "2680".',
      'Skriv postnummeret med fire siffer i hermeteikn, til dømes "2680".',
      'Write the postal code as four digits in quotation marks, such as "2680".',
    ],
    form: ['Et postnummer har fire sifre.', 'Eit postnummer har fire siffer.', 'A postal code has four digits.'],
  },
} as const satisfies Record<string, Sentences>;
