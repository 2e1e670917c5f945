/**
 * What schemas demand beyond types: the code of the problem, and what to write instead in the check's two languages. A
 * schema names a rule by `rule('…')`; its id is the message of Zod's issue, and src/check/explain.ts says the sentence.
 */
export const RULES = {
  'age-order': {
    code: 'LOYPE-AGE-RULES',
    nb: '«toAge» er lavere enn «fromAge». Skriv den laveste alderen i «fromAge».',
    en: '“toAge” is lower than “fromAge”. Write the lowest age in “fromAge”.',
  },
  'ages-order': {
    code: 'LOYPE-AGE-RULES',
    nb: '«ages» slutter før den begynner. Skriv den laveste alderen i «from».',
    en: '“ages” ends before it begins. Write the lowest age in “from”.',
  },
  colour: {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Skriv fargen som # og seks tegn i anførselstegn, for eksempel "#0B6B4F".',
    en: 'Write the colour as # and six characters in quotation marks, such as "#0B6B4F".',
  },
  'contact-address': {
    code: 'LOYPE-URL',
    nb: 'Skriv en nettadresse som begynner med https://, eller mailto: og en e-postadresse.',
    en: 'Write a web address that begins with https://, or mailto: and an email address.',
  },
  'contact-reachable': {
    code: 'LOYPE-FIELD-MISSING',
    nb: 'Kontakten må kunne nås. Skriv minst én av disse: phones, sms, textPhone, email, chat, form, secureForm, helsenorge, visitingAddress, postalAddress.',
    en: 'The contact must be reachable. Write at least one of these: phones, sms, textPhone, email, chat, form, secureForm, helsenorge, visitingAddress, postalAddress.',
  },
  'danger-forms': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Skriv ordene med små bokstaver og mellomrom mellom, eventuelt med stjerne bakerst, for eksempel «drepe drep dræp*».',
    en: 'Write the words in lower case with spaces between, with a star at the end if need be, such as “kill kills murder*”.',
  },
  'danger-pattern': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Et mønster er ord med små bokstaver og ordsett i vinkler, med mellomrom, +, | eller & mellom, for eksempel: <want> dø|døy. Se docs/redaktor.md.',
    en: 'A pattern is words in lower case and sets of words in angle brackets, with a space, +, | or & between, such as: <want> die|dying. See docs/redaktor.md.',
  },
  'date-exists': {
    code: 'LOYPE-DATE',
    nb: 'Denne datoen finnes ikke i kalenderen. Rett dagen eller måneden.',
    en: 'This date is not in the calendar. Correct its day or month.',
  },
  'date-form': {
    code: 'LOYPE-DATE',
    nb: 'Skriv datoen som år-måned-dag, for eksempel 2026-11-22.',
    en: 'Write the date as year-month-day, such as 2026-11-22.',
  },
  email: {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Skriv bare e-postadressen, for eksempel post@eksempel.kommune.no.',
    en: 'Write the email address alone, such as post@example.no.',
  },
  'exception-form': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Skriv closed (stengt), always (hele døgnet) eller en liste: [{ days: weekdays, opens: "09:00", closes: "14:00" }].',
    en: 'Write closed, always (day and night) or a list: [{ days: weekdays, opens: "09:00", closes: "14:00" }].',
  },
  'exception-order': {
    code: 'LOYPE-DATE',
    nb: '«to» er før «from». Skriv den tidligste datoen i «from».',
    en: '“to” is before “from”. Write the earliest date in “from”.',
  },
  'exception-years': {
    code: 'LOYPE-DATE',
    nb: 'Bare én av datoene har årstall. Skriv årstall i både «from» og «to», eller i ingen av dem.',
    en: 'Only one of the dates has a year. Write the year in both “from” and “to”, or in neither.',
  },
  'fictional-live': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'En oppdiktet virksomhet kan ikke publiseres som «live». Skriv demo.',
    en: 'An organisation that does not exist cannot be published as “live”. Write demo.',
  },
  'helsenorge-host': {
    code: 'LOYPE-URL',
    nb: 'Adressen skal være på helsenorge.no. Et skjema et annet sted skriver du i «form» eller «secureForm».',
    en: 'The address must be on helsenorge.no. Write a form elsewhere in “form” or “secureForm”.',
  },
  highlight: {
    code: 'LOYPE-FIELD-MISSING',
    nb: 'Skriv enten «page», for en side her, eller «url» og «title», for et annet nettsted.',
    en: 'Write either “page”, for a page here, or “url” and “title”, for another website.',
  },
  'hours-form': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Skriv always (hele døgnet) eller en liste: [{ days: weekdays, opens: "09:00", closes: "15:00" }].',
    en: 'Write always (day and night) or a list: [{ days: weekdays, opens: "09:00", closes: "15:00" }].',
  },
  'hours-length': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Det åpner og stenger på samme tid. Er det hele døgnet, skriver du opens: "00:00" og closes: "24:00".',
    en: 'It opens and closes at the same time. If that is day and night, write opens: "00:00" and closes: "24:00".',
  },
  'languages-once': {
    code: 'LOYPE-DUPLICATE',
    nb: 'Samme språk står to ganger. Fjern det ene.',
    en: 'The same language stands there twice. Remove one.',
  },
  'law-compared': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Paragrafen har fått nytt nummer. Den er «certain» først når noen har lest loven. Skriv dagen i «verifiedOn».',
    en: 'The section has a new number. It is “certain” only when somebody has read the act. Write the day in “verifiedOn”.',
  },
  'law-section': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Skriv paragrafen uten tegnet §, i anførselstegn, for eksempel "2-2 a" eller "10".',
    en: 'Write the section without the sign §, in quotation marks, such as "2-2 a" or "10".',
  },
  'limit-compared': {
    code: 'LOYPE-FIELD-TYPE',
    nb: '«verifiedOn» sier at noen har kontrollert fristen. Skriv «status: verified», eller skriv null i «verifiedOn».',
    en: '“verifiedOn” says that somebody has verified the limit. Write “status: verified”, or write null in “verifiedOn”.',
  },
  'limit-id': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'En frist heter en stor bokstav og et tall, for eksempel A1 eller C2p.',
    en: 'A limit is called by a capital letter and a number, such as A1 or C2p.',
  },
  'limit-law': {
    code: 'LOYPE-FIELD-MISSING',
    nb: 'En lovfestet frist må ha «legalRef»: navnet på en av henvisningene i statutory.yaml.',
    en: 'A statutory limit must have “legalRef”: the name of one of the references in statutory.yaml.',
  },
  'limit-range': {
    code: 'LOYPE-FIELD-TYPE',
    nb: '«min» er større enn «amount». Skriv det laveste tallet i «min».',
    en: '“min” is greater than “amount”. Write the lowest number in “min”.',
  },
  'limit-sentence': {
    code: 'LOYPE-FIELD-MISSING',
    nb: 'En frist uten tall må ha «sentence», som sier hva som gjelder.',
    en: 'A limit without a number must have “sentence”, which says what holds.',
  },
  'limit-unit': {
    code: 'LOYPE-FIELD-MISSING',
    nb: 'En frist med tall må ha «unit»: day, workday eller hour.',
    en: 'A limit with a number must have “unit”: day, workday or hour.',
  },
  'limit-verified': {
    code: 'LOYPE-FIELD-MISSING',
    nb: '«status: verified» krever en dag i «verifiedOn»: den dagen noen sammenlignet fristen med eierens side. Er det ikke gjort, skriver du «read» (lest i en lagret kopi) eller «reported» (kjent fra andre).',
    en: '“status: verified” needs a day in “verifiedOn”: the day on which somebody compared the limit with its owner’s page. If nobody has, write “read” (read in a stored copy) or “reported” (known from others).',
  },
  'map-form': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Skriv en lenke til norgeskart.no eller openstreetmap.org, eller punktet: { latitude: 61.875, longitude: 9.096 }.',
    en: 'Write a link to norgeskart.no or openstreetmap.org, or the point: { latitude: 61.875, longitude: 9.096 }.',
  },
  'map-host': {
    code: 'LOYPE-URL',
    nb: 'Kartlenken skal gå til norgeskart.no eller openstreetmap.org.',
    en: 'The link to a map must lead to norgeskart.no or openstreetmap.org.',
  },
  'municipality-number': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Skriv kommunenummeret med fire sifre i anførselstegn, for eksempel "3435".',
    en: 'Write the municipality’s number as four digits in quotation marks, such as "3435".',
  },
  'notice-order': {
    code: 'LOYPE-DATE',
    nb: 'Meldingen slutter («to») før den begynner («from»). Skriv den tidligste datoen i «from».',
    en: 'The notice ends (“to”) before it begins (“from”). Write the earliest date in “from”.',
  },
  'notice-where': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Skriv everywhere, front, eller en liste med navn på sider: [ung, coordinator].',
    en: 'Write everywhere, front, or a list of names of pages: [ung, coordinator].',
  },
  'organisation-number': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Dette er ikke et organisasjonsnummer: kontrollsifferet stemmer ikke.',
    en: 'This is no organisation number: its check digit is wrong.',
  },
  'own-text-empty': {
    code: 'LOYPE-FIELD-MISSING',
    nb: 'Skriv teksten på minst ett språk.',
    en: 'Write the text in at least one language.',
  },
  'phone-digits': {
    code: 'LOYPE-PHONE',
    nb: 'Et telefonnummer har 8 siffer (nødnummer 3, kortnummer 5 eller 6). Begynner det med 0, må det stå i anførselstegn.',
    en: 'A phone number has 8 digits (emergency numbers 3, short numbers 5 or 6). One that begins with 0 must be in quotation marks.',
  },
  'phone-signs': {
    code: 'LOYPE-PHONE',
    nb: 'Skriv bare siffer og mellomrom, uten +47.',
    en: 'Write only digits and spaces, without +47.',
  },
  'postal-code': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Skriv postnummeret med fire siffer i anførselstegn, for eksempel "2680".',
    en: 'Write the postal code as four digits in quotation marks, such as "2680".',
  },
  'review-order': {
    code: 'LOYPE-DATE',
    nb: '«reviewBy» skal være etter «reviewed».',
    en: '“reviewBy” must be after “reviewed”.',
  },
  'ruleset-id': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Et regelverk heter et årstall i anførselstegn, for eksempel "2024".',
    en: 'A ruleset is called by a year in quotation marks, such as "2024".',
  },
  'ruleset-order': {
    code: 'LOYPE-DATE',
    nb: '«validTo» er før «validFrom». Skriv den tidligste datoen i «validFrom».',
    en: '“validTo” is before “validFrom”. Write the earliest date in “validFrom”.',
  },
  'service-order': {
    code: 'LOYPE-DATE',
    nb: 'Tjenesten slutter («closesOn») før den åpner («opensOn»). Skriv den tidligste datoen i «opensOn».',
    en: 'The service closes (“closesOn”) before it opens (“opensOn”). Write the earliest date in “opensOn”.',
  },
  slug: {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Bruk bare små bokstaver a-z, tall og bindestrek. Skriv æ som ae, ø som o og å som a.',
    en: 'Use only lower-case letters a-z, digits and hyphens. Write æ as ae, ø as o and å as a.',
  },
  'statement-host': {
    code: 'LOYPE-URL',
    nb: 'Tilgjengelighetserklæringen skal ligge på uustatus.no.',
    en: 'The accessibility statement must be on uustatus.no.',
  },
  'statement-missing': {
    code: 'LOYPE-FIELD-MISSING',
    nb: 'En offentlig virksomhet med «publication: live» må ha «accessibilityStatement»: adressen til tilgjengelighetserklæringen på uustatus.no. Er den ikke klar, kan «statementPending» si hvorfor i høyst 30 dager.',
    en: 'A public organisation with “publication: live” must have “accessibilityStatement”: the address of its accessibility statement on uustatus.no. If it is not ready, “statementPending” can say why for at most 30 days.',
  },
  'statement-there': {
    code: 'LOYPE-DUPLICATE',
    nb: 'Tilgjengelighetserklæringen er der. Ta bort «statementPending».',
    en: 'The accessibility statement is there. Remove “statementPending”.',
  },
  'stay-order': {
    code: 'LOYPE-FIELD-TYPE',
    nb: '«toMonths» er lavere enn «fromMonths». Skriv det laveste tallet i «fromMonths».',
    en: '“toMonths” is lower than “fromMonths”. Write the lowest number in “fromMonths”.',
  },
  time: {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Skriv klokkeslettet med fire siffer i anførselstegn, for eksempel "09:00".',
    en: 'Write the time with four digits in quotation marks, such as "09:00".',
  },
  'url-form': {
    code: 'LOYPE-URL',
    nb: 'Skriv hele nettadressen, og la den begynne med https://.',
    en: 'Write the whole web address, and let it begin with https://.',
  },
  'url-shortened': {
    code: 'LOYPE-URL',
    nb: 'En kortlenke sier ikke hvor den leder, og kan slutte å virke. Skriv adressen den leder til.',
    en: 'A shortened link does not say where it leads, and may cease to work. Write the address that it leads to.',
  },
  'url-unseen': {
    code: 'LOYPE-URL',
    nb: 'Adressen har et tegn som ikke synes, og leder et annet sted enn den ser ut til. Slett den og skriv den på nytt.',
    en: 'The address has a sign that is not seen, and leads elsewhere than it seems to. Delete it and write it anew.',
  },
  'version-range': {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Skriv den eldste versjonen av Løype som innholdet kan bygges med, i anførselstegn: ">=0.3".',
    en: 'Write the oldest version of Løype that the content can be built with, in quotation marks: ">=0.3".',
  },
  'website-missing': {
    code: 'LOYPE-FIELD-MISSING',
    nb: 'En virkelig virksomhet må ha «website»: adressen til sitt eget nettsted.',
    en: 'A real organisation must have “website”: the address of its own website.',
  },
  words: {
    code: 'LOYPE-FIELD-TYPE',
    nb: 'Her er ingen bokstaver eller tall, og det kan ikke leses opp. Skriv det med ord.',
    en: 'Here are no letters or numbers, and it cannot be read aloud. Write it with words.',
  },
} as const;

export type RuleId = keyof typeof RULES;

/** Names a rule where Zod takes a message. */
export function rule(id: RuleId): { message: RuleId } {
  return { message: id };
}
