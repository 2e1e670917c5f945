import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from '../damaged.ts';
import { EKSEMPELVIK, VAGA } from '../names.ts';

export const MISTAKES: readonly Mistake[] = [
  {
    what: 'a link of the front page leads to the front page',
    file: EKSEMPELVIK,
    text: '  - page: coordinator\n',
    by: '  - page: front\n',
    at: '- page: front',
    code: 'LOYPE-LINK-TARGET',
    message: 'Lenken leder til forsiden, der den selv står. Velg en annen side.',
  },
  {
    what: 'two links of the front page lead to one page',
    file: EKSEMPELVIK,
    text: '  - page: rights\n',
    by: '  - page: coordinator\n',
    at: '- page: coordinator',
    code: 'LOYPE-DUPLICATE',
    message: 'To fremhevede lenker leder til «coordinator». Fjern den ene, eller velg en annen side.',
  },
  {
    what: 'two links of the front page lead to one address',
    file: EKSEMPELVIK,
    text: 'highlights:\n  - page: coordinator\n  - page: rights\n',
    by: 'highlights:\n  - { url: https://www.example.no/, title: Kommunen }\n  - url: https://www.example.no/\n',
    at: '- url: https://www.example.no/',
    code: 'LOYPE-DUPLICATE',
    message: 'To fremhevede lenker leder til «https://www.example.no/». Fjern den ene, eller velg en annen side.',
  },
  ...[
    ['Her', '{ page: about-site, title: Her }'],
    ['Les mer', '{ page: about-site, title: { nb: "Les mer" } }'],
    ['klikk her …', '{ url: https://www.example.no/, title: klikk her … }'],
  ].map(
    ([words, highlight]): Mistake => ({
      what: `a link of the front page does not say where it leads: ${words}`,
      file: EKSEMPELVIK,
      text: '  - page: coordinator\n',
      by: `  - ${highlight}\n`,
      at: `- ${highlight}`,
      code: 'LOYPE-LINK-TEXT',
      message: `Lenketeksten «${words}» sier ikke hvor lenken leder. Skriv hva leseren finner der.`,
    }),
  ),
  {
    what: 'a contact is shown twice among those for when it is urgent',
    file: EKSEMPELVIK,
    text: 'localHelp: [barnevernvakten]',
    by: 'localHelp: [barnevernvakten, barnevernvakten]',
    at: 'localHelp: [barnevernvakten, barnevernvakten]',
    code: 'LOYPE-DUPLICATE',
    message: 'Kontakten «barnevernvakten» står mer enn én gang i «localHelp». La den stå ett sted.',
  },
  ...['Voksne {navn} som', 'Voksne {{navn}} som'].map(
    (words): Mistake => ({
      what: `a blank that nobody fills: ${words}`,
      file: EKSEMPELVIK,
      text: 'nb: Voksne som',
      by: `nb: ${words}`,
      at: `nb: ${words}`,
      code: 'LOYPE-MARKS',
      message:
        '«{navn}» blir vist akkurat slik det står, med tegnene. Dette feltet har bare ord. Skriv ordene uten tegnene.',
    }),
  ),
  {
    what: 'a service closes before it opens',
    file: VAGA,
    text: '    referralNeeded: false\n',
    by: '    referralNeeded: false\n    opensOn: 2027-02-01\n    closesOn: 2027-01-31\n',
    at: 'closesOn: 2027-01-31',
    code: 'LOYPE-DATE',
    message:
      '«closesOn» er «2027-01-31». Tjenesten slutter («closesOn») før den åpner («opensOn»). Skriv den tidligste datoen i «opensOn».',
  },
  {
    what: 'a real organisation has a number that begins with 0',
    file: VAGA,
    text: '"61 29 36 00"',
    by: '"01293600"',
    at: 'phones: ["01293600"]',
    code: 'LOYPE-PHONE',
    message: 'Nummeret 01293600 begynner med 0. Det gjør ingen norske telefonnumre med 8 sifre.',
  },
  {
    what: 'an organisation that does not exist has a number that somebody may have',
    file: EKSEMPELVIK,
    text: '"01 23 45 67"',
    by: '"61293600"',
    at: 'phones: ["61293600"]',
    code: 'LOYPE-PHONE',
    message: 'Virksomheten er oppdiktet. Da må nummeret 61293600 begynne med 0, så det ikke tilhører noen.',
  },
  {
    what: 'a real organisation has a number in groups that begins with 0',
    file: VAGA,
    text: '"61 29 36 00"',
    by: '"01 29 36 00"',
    at: 'phones: ["01 29 36 00"]',
    code: 'LOYPE-PHONE',
    message: 'Nummeret 01 29 36 00 begynner med 0. Det gjør ingen norske telefonnumre med 8 sifre.',
  },
  {
    what: 'an organisation that does not exist has a number in groups that somebody may have',
    file: EKSEMPELVIK,
    text: '"01 23 45 67"',
    by: '"61 29 36 00"',
    at: 'phones: ["61 29 36 00"]',
    code: 'LOYPE-PHONE',
    message: 'Virksomheten er oppdiktet. Da må nummeret 61 29 36 00 begynne med 0, så det ikke tilhører noen.',
  },
  {
    what: 'a real organisation has a text message number that begins with 0',
    file: VAGA,
    text: 'phones: ["61 29 36 00"]',
    by: 'phones: ["61 29 36 00"]\n    sms: "01293600"',
    at: 'sms: "01293600"',
    code: 'LOYPE-PHONE',
    message: 'Nummeret 01293600 begynner med 0. Det gjør ingen norske telefonnumre med 8 sifre.',
  },
  {
    what: 'a public organisation is live without an accessibility statement',
    file: VAGA,
    text: 'publication: demo',
    by: 'publication: live',
    at: 'kind: municipality',
    code: 'LOYPE-FIELD-MISSING',
    message:
      'En offentlig virksomhet med «publication: live» må ha «accessibilityStatement»: adressen til tilgjengelighetserklæringen på uustatus.no. Er den ikke klar, kan «statementPending» si hvorfor i høyst 30 dager.',
  },
  {
    what: 'the accessibility statement has been missing for more than 30 days',
    file: VAGA,
    // A site in use is told of services that nobody finds, too: these have words that people search with.
    damage: (folder) => {
      const file = join(folder, VAGA);
      const pending =
        'statementPending: { since: 2026-10-22, reason: { nn: Ho er ikkje klar., en: It is not ready. } }';
      const text = readFileSync(file, 'utf8')
        .replace('publication: demo', `publication: live\n${pending}`)
        .replaceAll(/^( +)referralNeeded: false$/gm, '$&\n$1searchedAs: [rus]');
      writeFileSync(file, text);
    },
    at: 'statementPending:',
    code: 'LOYPE-FIELD-MISSING',
    message:
      'Sidene har vært i bruk uten tilgjengelighetserklæring i mer enn 30 dager, siden 2026-10-22. Skriv adressen til erklæringen på uustatus.no i «accessibilityStatement», og ta bort «statementPending». Eller skriv publication: demo.',
  },
  {
    what: 'there is both an accessibility statement and a reason that there is none',
    file: VAGA,
    text: 'publication: demo',
    by: 'publication: live\naccessibilityStatement: https://uustatus.no/nb/erklaringer/publisert/1\nstatementPending: { since: 2026-11-01, reason: { nn: Ho er ikkje klar., en: It is not ready. } }',
    at: 'statementPending:',
    code: 'LOYPE-DUPLICATE',
    message: 'Tilgjengelighetserklæringen er der. Ta bort «statementPending».',
  },
  {
    what: 'the accessibility statement is somewhere else',
    file: VAGA,
    text: 'publication: demo',
    by: 'publication: live\naccessibilityStatement: https://www.vaga.kommune.no/uu',
    at: 'accessibilityStatement: https://www.vaga.kommune.no/uu',
    code: 'LOYPE-URL',
    message:
      '«accessibilityStatement» er «https://www.vaga.kommune.no/uu». Tilgjengelighetserklæringen skal ligge på uustatus.no.',
  },
  {
    what: 'an organisation that does not exist is live',
    file: EKSEMPELVIK,
    text: 'publication: demo',
    by: 'publication: live\naccessibilityStatement: https://uustatus.no/nb/erklaringer/publisert/1',
    at: 'publication: live',
    code: 'LOYPE-FIELD-TYPE',
    message: '«publication» er «live». En oppdiktet virksomhet kan ikke publiseres som «live». Skriv demo.',
  },
  {
    what: 'a real organisation has no website',
    file: 'organisations/solli-dps/organisation.yaml',
    text: 'website: https://sollidps.no\n',
    by: '',
    at: 'kind: hospital',
    code: 'LOYPE-FIELD-MISSING',
    message: 'En virkelig virksomhet må ha «website»: adressen til sitt eget nettsted.',
  },
  {
    what: 'two contacts have one id',
    file: VAGA,
    text: '  - id: sentralbord\n',
    by: '  - id: sentralbord\n    role: Sentralbord\n    phones: ["61 29 36 00"]\n    verifiedOn: 2019-10-14\n  - id: sentralbord\n',
    at: '- id: sentralbord',
    code: 'LOYPE-DUPLICATE',
    message: 'Kontakten «sentralbord» står to ganger. Bruk et annet navn det ene stedet, eller fjern det der.',
  },
  {
    what: 'a contact that others refer to is given the id of another',
    file: VAGA,
    text: '- id: tildelingskontoret',
    by: '- id: sentralbord',
    at: '- id: sentralbord',
    code: 'LOYPE-DUPLICATE',
    message: 'Kontakten «sentralbord» står to ganger. Bruk et annet navn det ene stedet, eller fjern det der.',
  },
  {
    what: 'a contact that a text shows is given the id of another',
    file: EKSEMPELVIK,
    text: '- id: barneverntjenesten',
    by: '- id: sentralbord',
    at: '- id: sentralbord',
    code: 'LOYPE-DUPLICATE',
    message: 'Kontakten «sentralbord» står to ganger. Bruk et annet navn det ene stedet, eller fjern det der.',
  },
];
