import type { Mistake } from '../damaged.ts';
import { VAGA } from '../names.ts';

const NUMBER = 'phones: ["61 29 36 00"]';
const REACHABLE =
  'Kontakten må kunne nås. Skriv minst én av disse: phones, sms, textPhone, email, chat, form, secureForm, helsenorge, visitingAddress, postalAddress.';

/** Something that is written under the switchboard's number, and how it is told at its line. */
const under = (what: string, written: string, code: Mistake['code'], message: string): Mistake => ({
  what,
  file: VAGA,
  text: NUMBER,
  by: `${NUMBER}\n    ${written}`,
  at: written,
  code,
  message,
});

const wrong = (what: string, written: string, message: string) => under(what, written, 'LOYPE-FIELD-TYPE', message);

const FORM = 'Skriv always (hele døgnet) eller en liste: [{ days: weekdays, opens: "09:00", closes: "15:00" }].';
const EMAIL = 'Skriv én e-postadresse og ikke noe mer, uten æ, ø og å, for eksempel post@eksempel.kommune.no.';
const DAY =
  'Skriv måned og dag, for eksempel "12-24", når det gjelder hvert år. Gjelder det bare ett år, skriver du 2026-12-24.';
/** Two times of a contact, and on which day they run into each other. */
const OVERLAPS: [one: string, other: string, day: string, times: string][] = [
  [
    'weekdays, opens: "09:00", closes: "15:00"',
    'monday, opens: "12:00", closes: "17:00"',
    'mandag',
    '09:00–15:00 og 12:00–17:00',
  ],
  [
    'weekdays, opens: "09:00", closes: "15:00"',
    'friday, opens: "09:00", closes: "14:00"',
    'fredag',
    '09:00–15:00 og 09:00–14:00',
  ],
  [
    'monday, opens: "09:00", closes: "15:00"',
    'monday, opens: "09:00", closes: "15:00"',
    'mandag',
    '09:00–15:00 og 09:00–15:00',
  ],
  [
    'sunday, opens: "22:00", closes: "08:00"',
    'monday, opens: "07:00", closes: "15:00"',
    'mandag',
    '22:00–08:00 og 07:00–15:00',
  ],
  [
    'every-day, opens: "00:00", closes: "24:00"',
    'friday, opens: "09:00", closes: "15:00"',
    'fredag',
    '00:00–24:00 og 09:00–15:00',
  ],
];
const VISIT = 'street: Storgata 1, postalCode: "2680", town: Vågå';

export const MISTAKES: readonly Mistake[] = [
  {
    what: 'a contact has no way to be reached',
    file: VAGA,
    text: `    ${NUMBER}\n`,
    by: '',
    at: '- id: sentralbord',
    code: 'LOYPE-FIELD-MISSING',
    message: REACHABLE,
  },
  {
    what: 'a contact has an empty list of numbers and nothing else',
    file: VAGA,
    text: NUMBER,
    by: 'phones: []',
    at: '- id: sentralbord',
    code: 'LOYPE-FIELD-MISSING',
    message: REACHABLE,
  },
  {
    what: 'a number with a label is too short',
    file: VAGA,
    text: NUMBER,
    by: 'phones: [{ number: "61 29 36 0", label: På kveldstid }]',
    at: 'phones: [{ number',
    code: 'LOYPE-PHONE',
    message:
      '«number» er «61 29 36 0». Et telefonnummer har 8 sifre (nødnumre har 3, kortnumre 5 eller 6). Begynner det med 0, må det stå i anførselstegn.',
  },
  {
    what: 'a number begins as no Norwegian number does',
    file: VAGA,
    text: NUMBER,
    by: 'phones: [{ number: "11 29 36 00", label: På kveldstid }]',
    at: 'phones: [{ number',
    code: 'LOYPE-PHONE',
    message: 'Nummeret 11 29 36 00 begynner med 1. Det gjør ingen norske telefonnumre med 8 sifre.',
  },
  {
    what: 'a number with a label is made up on a real organisation',
    file: VAGA,
    text: NUMBER,
    by: 'phones: [{ number: "01 29 36 00", label: På kveldstid }]',
    at: 'phones: [{ number',
    code: 'LOYPE-PHONE',
    message: 'Nummeret 01 29 36 00 begynner med 0. Det gjør ingen norske telefonnumre med 8 sifre.',
  },
  {
    what: 'a number has a label under a Norwegian name',
    file: VAGA,
    text: NUMBER,
    by: 'phones: [{ nummer: "61 29 36 00", label: På kveldstid }]',
    at: 'phones: [{ nummer',
    code: 'LOYPE-FIELD-UNKNOWN',
    message: 'Feltet «nummer» er ukjent her. Mente du «number»?',
  },
  ...['9', '9.00'].map((time) =>
    wrong(
      `a time is the number ${time}`,
      `hours: [{ days: weekdays, opens: ${time}, closes: "15:00" }]`,
      '«opens» er «9». Skriv klokkeslettet med fire sifre og kolon i anførselstegn, fra "00:00" til "23:59".',
    ),
  ),
  wrong('hours are in words', 'hours: man-fre 9-15', `«hours» er «man-fre 9-15». ${FORM}`),
  wrong('hours are a group', 'hours: { days: weekdays, opens: "09:00", closes: "15:00" }', FORM),
  wrong(
    'it opens and closes at the same time',
    'hours: [{ days: weekdays, opens: "09:00", closes: "09:00" }]',
    'Det åpner og stenger på samme tid. Er det hele døgnet, skriver du opens: "00:00" og closes: "24:00".',
  ),
  wrong(
    'it opens at the end of a day',
    'hours: [{ days: weekdays, opens: "24:00", closes: "02:00" }]',
    '«opens» er «24:00». Skriv klokkeslettet med fire sifre og kolon i anførselstegn, fra "00:00" til "23:59".',
  ),
  under(
    'a period ends before it begins',
    'exceptions: [{ from: 2027-01-02, to: 2026-12-24, hours: closed }]',
    'LOYPE-DATE',
    '«to» er «2026-12-24». «to» er før «from». Skriv den tidligste datoen i «from».',
  ),
  under(
    'one end of a period has a year',
    'exceptions: [{ from: "12-24", to: 2027-01-02, hours: closed }]',
    'LOYPE-DATE',
    '«to» er «2027-01-02». Bare én av datoene har årstall. Skriv årstall i både «from» og «to», eller i ingen av dem.',
  ),
  wrong(
    'it closes after the end of a day',
    'hours: [{ days: weekdays, opens: "22:00", closes: "25:00" }]',
    '«closes» er «25:00». Skriv klokkeslettet med fire sifre og kolon i anførselstegn, fra "00:00" til "24:00".',
  ),
  ...OVERLAPS.map(([one, other, day, times]) =>
    under(
      `times run into each other: ${one}, ${other}`,
      `hours: [{ days: ${one} }, { days: ${other} }]`,
      'LOYPE-HOURS',
      `På ${day}er går to tider inn i hverandre: ${times}. Begge blir vist, og leseren vet ikke hvilken som gjelder. Er en dag annerledes, skriver du hver dag for seg (monday, tuesday …). Gjelder de hver sin ting, som telefon og besøk, lager dere en kontakt for hver.`,
    ),
  ),
  under(
    'times of a period run into each other',
    'exceptions: [{ from: "07-01", hours: [{ days: every-day, opens: "10:00", closes: "12:00" }, { days: monday, opens: "11:00", closes: "13:00" }] }]',
    'LOYPE-HOURS',
    'På mandager går to tider inn i hverandre: 10:00–12:00 og 11:00–13:00. Begge blir vist, og leseren vet ikke hvilken som gjelder. Er en dag annerledes, skriver du hver dag for seg (monday, tuesday …). Gjelder de hver sin ting, som telefon og besøk, lager dere en kontakt for hver.',
  ),
  ...(
    [
      [
        '{ from: "12-24", to: "01-01", hours: closed }',
        '{ from: "12-24", to: "01-01", hours: always }',
        '24.12.–01.01.',
      ],
      ['{ from: 2027-05-17, hours: closed }', '{ from: 2027-05-17, to: 2027-05-17, hours: closed }', '17.05.2027'],
    ] as const
  ).map(([one, other, days]) =>
    under(
      `two periods are for the same days: ${days}`,
      `exceptions: [${one}, { from: "02-01", hours: closed }, ${other}]`,
      'LOYPE-HOURS',
      `Tidene for ${days} står to ganger. Begge blir vist. Behold én av dem.`,
    ),
  ),
  under(
    'two periods run into each other',
    'exceptions: [{ from: "07-01", to: "07-31", hours: always }, { from: "06-15", to: "07-15", hours: closed }]',
    'LOYPE-HOURS',
    'Periodene 01.07.–31.07. og 15.06.–15.07. går inn i hverandre, og leseren vet ikke hvilke tider som gjelder. La den ene slutte dagen før den andre begynner.',
  ),
  {
    what: 'a number stands twice',
    file: VAGA,
    text: NUMBER,
    by: 'phones: ["61 29 36 00", "61293600"]',
    at: 'phones: ["61',
    code: 'LOYPE-DUPLICATE',
    message: 'Dette nummeret står to ganger hos kontakten. Fjern det ene.',
  },
  ...['61 29 36 00 / 61 29 36 01', '61 29 36 00, 61293601', '61 29 36 00 eller 61 29 36 01'].map((numbers): Mistake => {
    return {
      what: `two numbers are written as one: ${numbers}`,
      file: VAGA,
      text: NUMBER,
      by: `phones: ["${numbers}"]`,
      at: 'phones: ["61',
      code: 'LOYPE-PHONE',
      message: `«phones» er «${numbers}». Skriv hvert nummer for seg, i anførselstegn og med komma mellom: ["61 29 36 00", "61 29 36 01"].`,
    };
  }),
  ...(
    [
      ['lunch: "11:30–12:00"', 'lunch'],
      ['lunsj: { fra: "11:30", til: "12:00" }', 'lunsj'],
      ['pause: "11:30"', 'pause'],
    ] as const
  ).flatMap(([written, field]) => [
    under(
      `the time of lunch is a field of a contact: ${written}`,
      written,
      'LOYPE-FIELD-UNKNOWN',
      `Feltet «${field}» er ukjent her. Er det stengt i lunsjen, skriver du det i «hours», som to tider på de samme dagene: en til "11:30", og en fra "12:00".`,
    ),
    under(
      `the time of lunch is a field of opening hours: ${written}`,
      `hours: [{ days: weekdays, opens: "09:00", closes: "15:00", ${written} }]`,
      'LOYPE-FIELD-UNKNOWN',
      `Feltet «${field}» er ukjent her. Er det stengt i lunsjen, skriver du to tider på de samme dagene: en til "11:30", og en fra "12:00".`,
    ),
  ]),
  under(
    'a contact is a person',
    'name: Kari Nordmann',
    'LOYPE-FIELD-UNKNOWN',
    'Feltet «name» er ukjent her. Navn på ansatte skal ikke stå her. Skriv rollen i «role».',
  ),
  ...['24.12', '"24.12"', '24. desember', '24.12.2026', '"1-1"', '"12-24-2026"'].map((day) =>
    under(
      `a period begins on ${day}`,
      `exceptions: [{ from: ${day}, hours: closed }]`,
      'LOYPE-DATE',
      `«from» er «${day.replaceAll('"', '')}». ${DAY}`,
    ),
  ),
  under(
    'a period ends on a day of another form',
    'exceptions: [{ from: "12-24", to: "1.1.", hours: closed }]',
    'LOYPE-DATE',
    `«to» er «1.1.». ${DAY}`,
  ),
  under(
    'a period begins on a day that does not exist that year',
    'exceptions: [{ from: 2026-02-29, hours: closed }]',
    'LOYPE-DATE',
    '«from» er «2026-02-29». Denne datoen finnes ikke i kalenderen. Rett dagen eller måneden.',
  ),
  under(
    'a period has no hours',
    'exceptions: [{ from: 2026-12-24 }]',
    'LOYPE-FIELD-MISSING',
    'Feltet «hours» mangler. Legg til «hours: …».',
  ),
  ...['post@vågå.kommune.no', '"post@example.no, vakt@example.no"', 'mailto:post@example.no'].map((email) =>
    wrong(`an email address is ${email}`, `email: ${email}`, `«email» er «${email.replaceAll('"', '')}». ${EMAIL}`),
  ),
  ...['tel:61293600', 'page:rights', '"https://example.no eller ring oss"'].map((url) =>
    under(
      `a chat is at ${url}`,
      `chat: ${url}`,
      'LOYPE-URL',
      `«chat» er «${url.replaceAll('"', '')}». Skriv hele nettadressen, og la den begynne med https://.`,
    ),
  ),
  under(
    'Helsenorge is a shortened link',
    'helsenorge: https://bit.ly/x',
    'LOYPE-URL',
    '«helsenorge» er «https://bit.ly/x». En kortlenke sier ikke hvor den leder, og kan slutte å virke. Skriv adressen den leder til.',
  ),
  ...(
    [
      ['hverdager', 'weekdays'],
      ['man–fre', 'weekdays'],
      ['Tysdag', 'tuesday'],
      ['alle dager', 'every-day'],
    ] as const
  ).map(([said, meant]) =>
    wrong(
      `the days are «${said}»`,
      `hours: [{ days: ${said}, opens: "09:00", closes: "15:00" }]`,
      `«days» er «${said}». Mente du «${meant}»?`,
    ),
  ),
  wrong(
    'several days stand in a list',
    'hours: [{ days: [monday, tuesday], opens: "09:00", closes: "15:00" }]',
    '«days» er en liste. Skriv bare én her, og én linje til for hver av de andre.',
  ),
  wrong(
    'an address is one text',
    'visitingAddress: Storgata 1',
    '«visitingAddress» skal være felter med navn og verdi, men er «Storgata 1». Skriv { street: …, postalCode: …, town: … }.',
  ),
  under(
    'a period begins on a day that does not exist',
    'exceptions: [{ from: "02-30", hours: closed }]',
    'LOYPE-DATE',
    '«from» er «02-30». Denne datoen finnes ikke i kalenderen. Rett dagen eller måneden.',
  ),
  wrong(
    'the hours of a period are in words',
    'exceptions: [{ from: 2026-12-24, hours: stengt }]',
    '«hours» er «stengt». Skriv closed (stengt), always (hele døgnet) eller en liste: [{ days: weekdays, opens: "09:00", closes: "14:00" }].',
  ),
  wrong('an email address is none', 'email: post ved kommunen', `«email» er «post ved kommunen». ${EMAIL}`),
  under(
    'an email address is an employee’s',
    'email: kari.nordmann@vaga.kommune.no',
    'LOYPE-PERSONAL-EMAIL',
    '«kari.nordmann@vaga.kommune.no» ser ut som adressen til en person. Bruk en felles adresse.',
  ),
  under(
    'Helsenorge is somewhere else',
    'helsenorge: https://www.helsenorge.example.com/',
    'LOYPE-URL',
    '«helsenorge» er «https://www.helsenorge.example.com/». Adressen skal være på helsenorge.no. Et skjema et annet sted skriver du i «form» eller «secureForm».',
  ),
  under(
    'a map is another company’s',
    `visitingAddress: { ${VISIT}, map: https://www.google.com/maps/x }`,
    'LOYPE-URL',
    '«map» er «https://www.google.com/maps/x». Kartlenken skal gå til norgeskart.no eller openstreetmap.org.',
  ),
  wrong(
    'a map is in words',
    `visitingAddress: { ${VISIT}, map: ved kirken }`,
    '«map» er «ved kirken». Skriv en lenke til norgeskart.no eller openstreetmap.org, eller punktet: { latitude: 61.875, longitude: 9.096 }.',
  ),
  wrong(
    'a point is not in Norway',
    `visitingAddress: { ${VISIT}, map: { latitude: 9.096, longitude: 11 } }`,
    '«latitude» er «9.096», men må være minst 57.',
  ),
  wrong(
    'a postal code has three digits',
    'postalAddress: { street: Postboks 1, postalCode: 268, town: Vågå }',
    '«postalCode» er «268». Skriv postnummeret med fire sifre i anførselstegn, for eksempel "2680".',
  ),
];
