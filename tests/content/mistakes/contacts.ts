import type { Mistake } from '../damaged.ts';
import { VAGA } from '../names.ts';
import { NUMBER, under, wrong } from '../under.ts';

const REACHABLE =
  'Kontakten må kunne nås. Skriv minst én av disse: phones, sms, textPhone, email, chat, form, secureForm, helsenorge, visitingAddress, postalAddress.';
const EMAIL = 'Skriv én e-postadresse og ikke noe mer, uten æ, ø og å, for eksempel post@eksempel.kommune.no.';
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
  under(
    'a contact is a person',
    'name: Kari Nordmann',
    'LOYPE-FIELD-UNKNOWN',
    'Feltet «name» er ukjent her. Navn på ansatte skal ikke stå her. Skriv rollen i «role».',
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
  wrong(
    'an address is one text',
    'visitingAddress: Storgata 1',
    '«visitingAddress» skal være felter med navn og verdi, men er «Storgata 1». Skriv { street: …, postalCode: …, town: … }.',
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
    'a point has its degrees the wrong way round',
    `visitingAddress: { ${VISIT}, map: { latitude: 9.096, longitude: 61.875 } }`,
    'Breddegrad og lengdegrad er byttet om: i Norge er «latitude» mellom 57 og 82, og «longitude» mellom -10 og 35. Bytt tallene.',
  ),
  ...['https://192.168.1.1/', 'https://intranett/', 'https://chat.local/'].map((url) =>
    under(
      `a chat that only some can reach: ${url}`,
      `chat: ${url}`,
      'LOYPE-URL',
      `«chat» er «${url}». Adressen virker bare på et internt nett, eller har et tall i stedet for et navn. Skriv adressen som alle kan åpne.`,
    ),
  ),
  wrong(
    'a postal code has three digits',
    'postalAddress: { street: Postboks 1, postalCode: 268, town: Vågå }',
    '«postalCode» er «268». Skriv postnummeret med fire sifre i anførselstegn, for eksempel "2680".',
  ),
];
