import type { Sentences } from './sentences.ts';

/** Of single values, in whatever file they stand. */
export const OF_VALUES = {
  'age-order': {
    message: [
      '«toAge» er lavere enn «fromAge». Skriv den laveste alderen i «fromAge».',
      '«toAge» er lågare enn «fromAge». Skriv den lågaste alderen i «fromAge».',
      '“toAge” is lower than “fromAge”. Write the lowest age in “fromAge”.',
    ],
    form: [
      'Den høyeste alderen er lavere enn den laveste. Bytt dem om.',
      'Den høgaste alderen er lågare enn den lågaste. Byt dei om.',
      'The highest age is lower than the lowest. Change them round.',
    ],
  },
  'ages-order': {
    message: [
      '«ages» slutter før den begynner. Skriv den laveste alderen i «from».',
      '«ages» sluttar før det byrjar. Skriv den lågaste alderen i «from».',
      '“ages” ends before it begins. Write the lowest age in “from”.',
    ],
    form: [
      'Den høyeste alderen er lavere enn den laveste. Bytt dem om.',
      'Den høgaste alderen er lågare enn den lågaste. Byt dei om.',
      'The highest age is lower than the lowest. Change them round.',
    ],
  },
  colour: {
    message: [
      'Skriv fargen som # og seks tegn i anførselstegn, for eksempel "#0B6B4F".',
      'Skriv fargen som # og seks teikn i hermeteikn, til dømes "#0B6B4F".',
      'Write the colour as # and six characters in quotation marks, such as "#0B6B4F".',
    ],
    form: [
      'Skriv fargen som # og seks tegn, for eksempel #0B6B4F.',
      'Skriv fargen som # og seks teikn, til dømes #0B6B4F.',
      'Write the colour as # and six characters, such as #0B6B4F.',
    ],
  },
  'date-exists': {
    message: [
      'Denne datoen finnes ikke i kalenderen. Rett dagen eller måneden.',
      'Denne datoen finst ikkje i kalenderen. Rett dagen eller månaden.',
      'This date is not in the calendar. Correct its day or month.',
    ],
    form: [
      'Denne datoen finnes ikke i kalenderen. Rett dagen eller måneden.',
      'Denne datoen finst ikkje i kalenderen. Rett dagen eller månaden.',
      'This date is not in the calendar. Correct its day or month.',
    ],
  },
  'date-form': {
    message: [
      'Skriv datoen som år-måned-dag, for eksempel 2026-11-22.',
      'Skriv datoen som år-månad-dag, til dømes 2026-11-22.',
      'Write the date as year-month-day, such as 2026-11-22.',
    ],
    form: [
      'Skriv datoen som dag.måned.år, for eksempel 22.11.2026.',
      'Skriv datoen som dag.månad.år, til dømes 22.11.2026.',
      'Write the date as day.month.year, such as 22.11.2026.',
    ],
  },
  'languages-once': {
    message: [
      'Samme språk står to ganger. Fjern det ene.',
      'Same språk står to gonger. Fjern det eine.',
      'The same language stands there twice. Remove one.',
    ],
    form: [
      'Samme språk står to ganger. Fjern det ene.',
      'Same språk står to gonger. Fjern det eine.',
      'The same language stands there twice. Remove one.',
    ],
  },
  'own-text-empty': {
    message: [
      'Skriv teksten på minst ett språk.',
      'Skriv teksten på minst eitt språk.',
      'Write the text in at least one language.',
    ],
    form: [
      'Skriv teksten på minst ett språk.',
      'Skriv teksten på minst eitt språk.',
      'Write the text in at least one language.',
    ],
  },
  'review-order': {
    message: [
      '«reviewBy» skal være etter «reviewed».',
      '«reviewBy» skal vere etter «reviewed».',
      '“reviewBy” must be after “reviewed”.',
    ],
    form: [
      'Siden skal leses igjen etter at den sist ble lest. Velg en senere dato.',
      'Sida skal lesast igjen etter at ho sist vart lesen. Vel ein seinare dato.',
      'The page is to be read again after it was last read. Choose a later date.',
    ],
  },
  'page-name': {
    message: [
      'Skriv navnet på en side: mappen til en av deres egne, eller et navn som coordinator. En adresse kan ikke stå her.',
      'Skriv namnet på ei side: mappa til ei av dykkar eigne, eller eit namn som coordinator. Ei adresse kan ikkje stå her.',
      'Write the name of a page: the folder of one of your own, or a name such as coordinator. An address cannot stand here.',
    ],
    form: ['Velg en side i listen.', 'Vel ei side i lista.', 'Choose a page in the list.'],
  },
  slug: {
    message: [
      'Bruk bare små bokstaver a-z, tall og bindestrek. Skriv æ som ae, ø som o og å som a.',
      'Bruk berre små bokstavar a-z, tal og bindestrek. Skriv æ som ae, ø som o og å som a.',
      'Use only lower-case letters a-z, digits and hyphens. Write æ as ae, ø as o and å as a.',
    ],
    form: [
      'Bruk bare små bokstaver a–z, tall og bindestrek.',
      'Bruk berre små bokstavar a–z, tal og bindestrek.',
      'Use only the small letters a–z, digits and hyphens.',
    ],
  },
  time: {
    message: [
      'Skriv klokkeslettet med fire sifre og kolon i anførselstegn, fra "00:00" til "23:59".',
      'Skriv klokkeslettet med fire siffer og kolon i hermeteikn, frå "00:00" til "23:59".',
      'Write the time with four digits and a colon in quotation marks, from "00:00" to "23:59".',
    ],
    form: [
      'Skriv klokkeslettet med fire sifre og kolon, fra 00:00 til 23:59.',
      'Skriv klokkeslettet med fire siffer og kolon, frå 00:00 til 23:59.',
      'Write the time with four digits and a colon, from 00:00 to 23:59.',
    ],
  },
  'time-closes': {
    message: [
      'Skriv klokkeslettet med fire sifre og kolon i anførselstegn, fra "00:00" til "24:00".',
      'Skriv klokkeslettet med fire siffer og kolon i hermeteikn, frå "00:00" til "24:00".',
      'Write the time with four digits and a colon in quotation marks, from "00:00" to "24:00".',
    ],
    form: [
      'Skriv klokkeslettet med fire sifre og kolon, fra 00:00 til 24:00.',
      'Skriv klokkeslettet med fire siffer og kolon, frå 00:00 til 24:00.',
      'Write the time with four digits and a colon, from 00:00 to 24:00.',
    ],
  },
  'url-form': {
    message: [
      'Skriv hele nettadressen, og la den begynne med https://.',
      'Skriv heile nettadressa, og lat ho byrje med https://.',
      'Write the whole web address, and let it begin with https://.',
    ],
    form: [
      'Skriv hele nettadressen, og la den begynne med https://.',
      'Skriv heile nettadressa, og lat ho byrje med https://.',
      'Write the whole web address, and let it begin with https://.',
    ],
  },
  'url-internal': {
    message: [
      'Adressen virker bare på et internt nett, eller har et tall i stedet for et navn. Skriv adressen som alle kan åpne.',
      'Adressa verkar berre på eit internt nett, eller har eit tal i staden for eit namn. Skriv adressa som alle kan opne.',
      'The address works only on an internal network, or has a number in place of a name. Write the address that everyone can open.',
    ],
    form: [
      'Adressen virker bare på et internt nett, eller har et tall i stedet for et navn. Skriv adressen som alle kan åpne.',
      'Adressa verkar berre på eit internt nett, eller har eit tal i staden for eit namn. Skriv adressa som alle kan opne.',
      'The address works only on an internal network, or has a number in place of a name. Write the address that everyone can open.',
    ],
  },
  'url-shortened': {
    message: [
      'En kortlenke sier ikke hvor den leder, og kan slutte å virke. Skriv adressen den leder til.',
      'Ei kortlenkje seier ikkje kvar ho leier, og kan slutte å verke. Skriv adressa ho leier til.',
      'A shortened link does not say where it leads, and may cease to work. Write the address that it leads to.',
    ],
    form: [
      'En kortlenke sier ikke hvor den leder, og kan slutte å virke. Skriv adressen den leder til.',
      'Ei kortlenkje seier ikkje kvar ho leier, og kan slutte å verke. Skriv adressa ho leier til.',
      'A shortened link does not say where it leads, and may cease to work. Write the address that it leads to.',
    ],
  },
  'url-unseen': {
    message: [
      'Adressen har et tegn som ikke synes, og leder et annet sted enn den ser ut til. Slett den og skriv den på nytt.',
      'Adressa har eit teikn som ikkje er synleg, og leier ein annan stad enn ho ser ut til. Slett ho og skriv ho på nytt.',
      'The address has a sign that is not seen, and leads elsewhere than it seems to. Delete it and write it anew.',
    ],
    form: [
      'Adressen har et tegn som ikke synes, og leder et annet sted enn den ser ut til. Slett den og skriv den på nytt.',
      'Adressa har eit teikn som ikkje er synleg, og leier ein annan stad enn ho ser ut til. Slett ho og skriv ho på nytt.',
      'The address has a sign that is not seen, and leads elsewhere than it seems to. Delete it and write it anew.',
    ],
  },
  'version-range': {
    message: [
      'Skriv den eldste versjonen av Løype som innholdet kan bygges med, i anførselstegn: ">=0.3".',
      'Skriv den eldste versjonen av Løype som innhaldet kan byggjast med, i hermeteikn: ">=0.3".',
      'Write the oldest version of Løype that the content can be built with, in quotation marks: ">=0.3".',
    ],
    form: [
      'Skriv den eldste versjonen av Løype som kan brukes, for eksempel >=0.3.',
      'Skriv den eldste versjonen av Løype som kan brukast, til dømes >=0.3.',
      'Write the oldest version of Løype that can be used, such as >=0.3.',
    ],
  },
  words: {
    message: [
      'Her er ingen bokstaver eller tall, og det kan ikke leses opp. Skriv det med ord.',
      'Her er ingen bokstavar eller tal, og det kan ikkje lesast opp. Skriv det med ord.',
      'Here are no letters or numbers, and it cannot be read aloud. Write it with words.',
    ],
    form: [
      'Her er ingen bokstaver eller tall, og det kan ikke leses opp. Skriv det med ord.',
      'Her er ingen bokstavar eller tal, og det kan ikkje lesast opp. Skriv det med ord.',
      'Here are no letters or numbers, and it cannot be read aloud. Write it with words.',
    ],
  },
} as const satisfies Record<string, Sentences>;
