import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertTold, type Mistake, problemsAfter, replaceIn, tellsEach, write } from './damaged.ts';
import { VAGA } from './names.ts';

const MUNICIPALITIES = 'register/municipalities.json';

/** A second folder with the municipality's file, whose contacts warn of nothing. */
const copyOfVaga = (folder: string, slug: string) =>
  write(
    folder,
    `organisations/${slug}/organisation.yaml`,
    readFileSync(join(folder, VAGA), 'utf8').replaceAll('2019-10-14', '2026-10-14'),
  );

const MISTAKES: Mistake[] = [
  {
    what: 'a municipality’s number that is nobody’s',
    file: VAGA,
    text: 'number: "3435"',
    by: 'number: "3499"',
    at: 'number: "3499"',
    code: 'LOYPE-REFERENCE',
    message: 'Ingen kommune i registeret har nummer 3499.',
  },
  {
    what: 'the number of a municipality that has its own folder',
    damage: (folder) => copyOfVaga(folder, 'lom'),
    file: 'organisations/lom/organisation.yaml',
    at: 'number: "3435"',
    code: 'LOYPE-REFERENCE',
    message:
      '3435 er nummeret til Vågå, men mappen heter det samme som Lom. Skriv «number: "3434"», eller gi mappen navnet «vaga».',
  },
  {
    what: 'the number of a municipality that has no folder',
    file: VAGA,
    text: 'number: "3435"',
    by: 'number: "0301"',
    at: 'number: "0301"',
    code: 'LOYPE-REFERENCE',
    message:
      '0301 er nummeret til Oslo, men mappen heter det samme som Vågå. Skriv «number: "3435"», eller gi mappen navnet «oslo».',
  },
  ...['kommunen', 'vaga-kommune'].map((slug): Mistake => {
    return {
      what: `a municipality’s number in a second folder, ${slug}, which has no municipality’s name`,
      damage: (folder) => copyOfVaga(folder, slug),
      file: `organisations/${slug}/organisation.yaml`,
      at: 'number: "3435"',
      code: 'LOYPE-DUPLICATE',
      message: 'Kommunen 3435 har allerede sider i organisations/vaga/.',
    };
  }),
  {
    what: 'a number without quotation marks',
    file: VAGA,
    text: 'number: "3435"',
    by: 'number: 3435',
    at: 'number: 3435',
    code: 'LOYPE-FIELD-TYPE',
    message: '«number» er «3435». Skriv kommunenummeret med fire sifre i anførselstegn, for eksempel "3435".',
  },
  {
    what: 'a folder with a municipality’s address but without its number',
    file: VAGA,
    text: 'number: "3435"\n',
    by: '',
    at: 'kind: municipality',
    code: 'LOYPE-FIELD-MISSING',
    message: 'Mappen heter det samme som Vågå i registeret. Skriv «number: "3435"».',
  },
  {
    what: 'an organisation number with a wrong digit',
    file: MUNICIPALITIES,
    text: '"orgNumber": "958935420"',
    by: '"orgNumber": "958935421"',
    at: '{ "number": "0301"',
    code: 'LOYPE-FIELD-TYPE',
    message: '«orgNumber» er «958935421». Dette er ikke et organisasjonsnummer: kontrollsifferet stemmer ikke.',
  },
  {
    what: 'a website without https',
    file: MUNICIPALITIES,
    text: 'https://oslo.kommune.no',
    by: 'http://oslo.kommune.no',
    at: '{ "number": "0301"',
    code: 'LOYPE-URL',
    message: '«website» er «http://oslo.kommune.no». Skriv hele nettadressen, og la den begynne med https://.',
  },
];
tellsEach('register', MISTAKES);

test('postal codes of a municipality that is not there are missed where they should be', () =>
  assertTold(
    problemsAfter((folder) => replaceIn(folder, 'register/postal-codes.json', '"1101": {', '"1102": {')),
    [
      {
        file: MUNICIPALITIES,
        at: '{ "number": "1101"',
        code: 'LOYPE-REFERENCE',
        message: 'Eigersund (1101) har ingen postnumre.',
      },
      {
        file: 'register/postal-codes.json',
        at: '"1102": {',
        code: 'LOYPE-REFERENCE',
        message: 'Kommunen 1102 finnes ikke.',
      },
    ],
  ));

test('JSON that cannot be read', () =>
  assertTold(
    problemsAfter((folder) => writeFileSync(join(folder, 'register/outside.json'), '[{ "number": "2100", }]\n')),
    [
      {
        file: 'register/outside.json',
        at: '[',
        code: 'LOYPE-PARSE',
        message:
          'Filen er ikke gyldig JSON. Se etter et komma for mye eller for lite, eller et anførselstegn som mangler.',
      },
    ],
  ));

test('two folders of one municipality', () =>
  assertTold(
    problemsAfter((folder) => {
      mkdirSync(join(folder, 'organisations/zz'));
      writeFileSync(
        join(folder, 'organisations/zz/organisation.yaml'),
        `kind: municipality
number: "3435"
languages: [nn]
colours: { main: "#0E6B4F", accent: "#0E6B4F" }
contacts: [{ id: a, role: A, phones: ["61 29 36 00"], verifiedOn: 2026-11-01 }]
coordinators: [{ fromAge: 0, contact: a }]
`,
      );
    }).filter((it) => it.code === 'LOYPE-DUPLICATE'),
    [
      {
        file: 'organisations/zz/organisation.yaml',
        at: 'number: "3435"',
        code: 'LOYPE-DUPLICATE',
        message: 'Kommunen 3435 har allerede sider i organisations/vaga/.',
      },
    ],
  ));

test('a municipality whose website the register doubts must write it', () =>
  assertTold(
    problemsAfter((folder) => {
      replaceIn(folder, VAGA, 'number: "3435"', 'number: "4621"');
      replaceIn(folder, VAGA, 'website: https://www.vaga.kommune.no\n', '');
      renameSync(join(folder, 'organisations/vaga'), join(folder, 'organisations/voss'));
    }),
    [
      {
        file: 'organisations/voss/organisation.yaml',
        at: 'kind: municipality',
        code: 'LOYPE-FIELD-MISSING',
        message: 'Registeret er ikke sikkert på nettadressen til Voss. Skriv «website».',
      },
    ],
  ));

test('name and website may be left to the register', () =>
  assertTold(
    problemsAfter((folder) => {
      replaceIn(folder, VAGA, 'name: { nn: Vågå kommune, en: Vågå municipality }\n', '');
      replaceIn(folder, VAGA, 'shortName: Vågå\n', '');
      replaceIn(folder, VAGA, 'website: https://www.vaga.kommune.no\n', '');
    }),
    [],
  ));
