import { type Mistake, tellsEach } from './damaged.ts';
import { ADULTS, ADULTS_NB, EKSEMPELVIK, VAGA } from './names.ts';

const MISSING: Omit<Mistake, 'code'>[] = [
  {
    what: 'a field of an organisation is missing',
    file: VAGA,
    text: 'shortName: Vågå\n',
    by: '',
    at: 'kind: municipality',
    message: 'Feltet «shortName» mangler.',
  },
  {
    what: 'the kind of organisation is missing',
    file: VAGA,
    text: 'kind: municipality\n',
    by: '',
    at: 'name:',
    message: 'Feltet «kind» mangler.',
  },
  {
    what: 'what a hospital must tell is missing',
    file: VAGA,
    text: 'kind: municipality',
    by: 'kind: hospital\ntrust: Sykehuset',
    at: 'kind: hospital',
    message: 'Feltet «referral» mangler.',
  },
  {
    what: 'a field within a contact is missing',
    file: VAGA,
    text: '    verifiedOn: 2019-10-14\n',
    by: '',
    at: '- id: helsestasjonen',
    message: 'Feltet «verifiedOn» mangler.',
  },
  {
    what: 'a colour is missing',
    file: VAGA,
    text: ', accent:',
    by: ' } #',
    at: 'colours:',
    message: 'Feltet «accent» mangler.',
  },
  {
    what: 'a field of a text’s front matter is missing',
    file: ADULTS_NB,
    text: 'slug: psykiske-lidelser-voksne\n',
    by: '',
    at: 'title:',
    message: 'Feltet «slug» mangler.',
  },
  {
    what: 'an interface word is missing',
    file: 'ui/nn.yaml',
    text: '  languages: Språk\n',
    by: '',
    at: 'ownLanguage: Nynorsk',
    message: 'Feltet «languages» mangler.',
  },
];

const UNKNOWN: Omit<Mistake, 'code'>[] = [
  {
    what: 'an organisation has an unknown field',
    file: VAGA,
    text: 'languages:',
    by: 'telefon: 61 29 36 00\nlanguages:',
    at: 'telefon:',
    message: 'Feltet «telefon» er ukjent her. Rett navnet eller fjern det.',
  },
  {
    what: 'a contact has an unknown field',
    file: VAGA,
    text: '    verifiedOn: 2019-10-14',
    by: '    navn: Kari Nordmann\n    verifiedOn: 2019-10-14',
    at: 'navn: Kari Nordmann',
    message: 'Feltet «navn» er ukjent her. Rett navnet eller fjern det.',
  },
  {
    what: 'a text is in an unknown language',
    file: VAGA,
    text: 'name: { nn:',
    by: 'name: { se: Vágá, nn:',
    at: 'name: { se:',
    message: 'Feltet «se» er ukjent her. Rett navnet eller fjern det.',
  },
  {
    what: 'front matter has an unknown field',
    file: ADULTS_NB,
    text: 'navTitle:',
    by: 'forfatter: Kari\nnavTitle:',
    at: 'forfatter: Kari',
    message: 'Feltet «forfatter» er ukjent her. Rett navnet eller fjern det.',
  },
  {
    what: 'a pathway has an unknown field',
    file: ADULTS,
    text: 'owner:',
    by: 'navn: Voksne\nowner:',
    at: 'navn: Voksne',
    message: 'Feltet «navn» er ukjent her. Rett navnet eller fjern det.',
  },
];

const WRONG: Omit<Mistake, 'code'>[] = [
  {
    what: 'a list is a text',
    file: VAGA,
    text: 'languages: [nn, en]',
    by: 'languages: nn',
    at: 'languages:',
    message: '«languages» skal være en liste (linjer med -), men er «"nn"».',
  },
  {
    what: 'a number is a text',
    file: VAGA,
    text: 'toAge: 15',
    by: 'toAge: femten',
    at: 'toAge: femten',
    message: '«toAge» skal være et tall, men er «"femten"».',
  },
  {
    what: 'an age is not whole',
    file: VAGA,
    text: 'toAge: 15',
    by: 'toAge: 15.5',
    at: 'toAge: 15.5',
    message: '«toAge» skal være et helt tall, men er «15.5».',
  },
  {
    what: 'yes is not written as true',
    file: VAGA,
    text: 'referralNeeded: false',
    by: 'referralNeeded: nei',
    at: 'referralNeeded: nei',
    message: '«referralNeeded» skal være true eller false, men er «"nei"».',
  },
  {
    what: 'a title is empty',
    file: ADULTS_NB,
    text: 'navTitle: Voksne',
    by: 'navTitle: ""',
    at: 'navTitle: ""',
    message: '«navTitle» er tom eller for liten. Minst 1.',
  },
  {
    what: 'the kind of organisation is wrong',
    file: VAGA,
    text: 'kind: municipality',
    by: 'kind: kommune',
    at: 'kind: kommune',
    message:
      '«kind» har en verdi som ikke kan brukes: "kommune". Velg en av disse: «municipality», «hospital», «institution».',
  },
  {
    what: 'the publication is wrong',
    file: VAGA,
    text: 'publication: demo',
    by: 'publication: kladd',
    at: 'publication: kladd',
    message: '«publication» er «kladd». Velg en av disse: «demo», «live».',
  },
  {
    what: 'a day is in Norwegian',
    file: EKSEMPELVIK,
    text: 'days: monday',
    by: 'days: mandag',
    at: '- { days: mandag',
    message:
      '«days» er «mandag». Velg en av disse: «every-day», «weekdays», «monday», «tuesday», «wednesday», «thursday», «friday», «saturday», «sunday».',
  },
  {
    what: 'a limit is in an unknown unit',
    file: ADULTS,
    text: 'unit: day',
    by: 'unit: uke',
    at: 'unit: uke',
    message: '«unit» er «uke». Velg en av disse: «day», «workday», «hour».',
  },
];

tellsEach(MISSING.map((mistake) => ({ ...mistake, code: 'LOYPE-FIELD-MISSING' })));
tellsEach(UNKNOWN.map((mistake) => ({ ...mistake, code: 'LOYPE-FIELD-UNKNOWN' })));
tellsEach(WRONG.map((mistake) => ({ ...mistake, code: 'LOYPE-FIELD-TYPE' })));
