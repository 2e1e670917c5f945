import { type Mistake, tellsEach } from './damaged.ts';
import { EKSEMPELVIK, VAGA } from './names.ts';

const ALL_AGES = 'Reglene skal dekke alle aldre én gang.';

const AGES: Omit<Mistake, 'code' | 'file' | 'at'>[] = [
  {
    what: 'an age has no coordinator',
    text: 'toAge: 15',
    by: 'toAge: 14',
    message: `Ingen er koordinator 15 år. ${ALL_AGES}`,
  },
  {
    what: 'some ages have no coordinator',
    text: 'toAge: 15',
    by: 'toAge: 11',
    message: `Ingen er koordinator fra 12 til 15 år. ${ALL_AGES}`,
  },
  {
    what: 'the oldest have no coordinator',
    text: '  - fromAge: 16\n',
    by: '  - fromAge: 16\n    toAge: 66\n',
    message: `Ingen er koordinator fra 67 år og oppover. ${ALL_AGES}`,
  },
  {
    what: 'an age has two coordinators',
    text: 'toAge: 15',
    by: 'toAge: 16',
    message: `Mer enn én er koordinator 16 år. ${ALL_AGES}`,
  },
  {
    what: 'some ages have two coordinators',
    text: 'toAge: 15',
    by: 'toAge: 18',
    message: `Mer enn én er koordinator fra 16 til 18 år. ${ALL_AGES}`,
  },
  {
    what: 'the first rule has no end',
    text: '    toAge: 15\n',
    by: '',
    message: `Mer enn én er koordinator fra 16 år og oppover. ${ALL_AGES}`,
  },
];

tellsEach(AGES.map((mistake) => ({ ...mistake, file: VAGA, at: '- fromAge: 0', code: 'LOYPE-AGE-RULES' })));

const PHONES: Omit<Mistake, 'code'>[] = [
  {
    what: 'a real organisation has a number that begins with 0',
    file: VAGA,
    text: '"61 29 36 00"',
    by: '"01293600"',
    at: 'phones: ["01293600"]',
    message: 'Nummeret 01293600 begynner med 0. Det gjør ingen norske telefonnumre med 8 siffer.',
  },
  {
    what: 'an organisation that does not exist has a number that somebody may have',
    file: EKSEMPELVIK,
    text: '"01 23 45 67"',
    by: '"61293600"',
    at: 'phones: ["61293600"]',
    message: 'Virksomheten er oppdiktet. Da må nummeret 61293600 begynne med 0, så det ikke tilhører noen.',
  },
  {
    what: 'a real organisation has a number in groups that begins with 0',
    file: VAGA,
    text: '"61 29 36 00"',
    by: '"01 29 36 00"',
    at: 'phones: ["01 29 36 00"]',
    message: 'Nummeret 01 29 36 00 begynner med 0. Det gjør ingen norske telefonnumre med 8 siffer.',
  },
  {
    what: 'an organisation that does not exist has a number in groups that somebody may have',
    file: EKSEMPELVIK,
    text: '"01 23 45 67"',
    by: '"61 29 36 00"',
    at: 'phones: ["61 29 36 00"]',
    message: 'Virksomheten er oppdiktet. Da må nummeret 61 29 36 00 begynne med 0, så det ikke tilhører noen.',
  },
  {
    what: 'a real organisation has a text message number that begins with 0',
    file: VAGA,
    text: 'phones: ["61 29 36 00"]',
    by: 'phones: ["61 29 36 00"]\n    sms: "01293600"',
    at: 'sms: "01293600"',
    message: 'Nummeret 01293600 begynner med 0. Det gjør ingen norske telefonnumre med 8 siffer.',
  },
];

tellsEach(PHONES.map((mistake) => ({ ...mistake, code: 'LOYPE-PHONE' })));

const STATEMENT = 'accessibilityStatement: https://uustatus.no/nb/erklaringer/publisert/1';

const PUBLICATION: Omit<Mistake, 'code'>[] = [
  {
    what: 'a public organisation is live without an accessibility statement',
    file: VAGA,
    text: 'publication: demo',
    by: 'publication: live',
    at: 'kind: municipality',
    message:
      '«accessibilityStatement»: En offentlig virksomhet med «publication: live» må lenke til tilgjengelighetserklæringen sin på uustatus.no.',
  },
  {
    what: 'the accessibility statement is somewhere else',
    file: VAGA,
    text: 'publication: demo',
    by: 'publication: live\naccessibilityStatement: https://www.vaga.kommune.no/uu',
    at: 'accessibilityStatement: https://www.vaga.kommune.no/uu',
    message: '«accessibilityStatement»: Tilgjengelighetserklæringen skal ligge på uustatus.no.',
  },
  {
    what: 'an organisation that does not exist is live',
    file: EKSEMPELVIK,
    text: 'publication: demo',
    by: `publication: live\n${STATEMENT}`,
    at: 'publication: live',
    message: '«publication»: En oppdiktet virksomhet kan ikke publiseres som «live».',
  },
  {
    what: 'a real organisation has no website',
    file: VAGA,
    text: 'website: https://www.vaga.kommune.no\n',
    by: '',
    at: 'kind: municipality',
    message: '«website»: En virkelig virksomhet må ha adressen til sitt eget nettsted.',
  },
];

tellsEach(PUBLICATION.map((mistake) => ({ ...mistake, code: 'LOYPE-FIELD-TYPE' })));

tellsEach([
  {
    what: 'two contacts have one id',
    file: VAGA,
    text: '  - id: sentralbord\n',
    by: '  - id: sentralbord\n    role: Sentralbord\n    phones: ["61 29 36 00"]\n    verifiedOn: null\n  - id: sentralbord\n',
    at: '- id: sentralbord',
    code: 'LOYPE-DUPLICATE',
    message: 'Kontakten «sentralbord» står to ganger.',
  },
]);
