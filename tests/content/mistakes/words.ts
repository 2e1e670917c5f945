import type { Mistake } from '../damaged.ts';
import { inField, inText, paragraph } from '../in-places.ts';
import { ADULTS_NB, KOMMUNEN, VAGA } from '../names.ts';

const NN = ADULTS_NB.replace('nb.mdx', 'nn.mdx');

const unfinished = (found: string) => `«${found}» er ikke ferdig tekst. Skriv den ferdig eller fjern den.`;
const withdrawn = (found: string, instead: string) =>
  `«${found}» er et navn som ikke brukes lenger. Skriv «${instead}».`;
const otherForm = (found: string, form: string, instead: string) => `«${found}» er ${form}. Skriv «${instead}».`;
const otherFormInText = (found: string, form: string, instead: string) =>
  `«${found}» er ${form}. Skriv «${instead}», eller sett <Language> rundt.`;
const personal = (found: string) => `«${found}» ser ut som adressen til en person. Bruk en felles adresse.`;

const byHand = (found: string, instead: string) =>
  `«${found}» er skrevet for hånd. Paragrafer kan få nye numre. ${instead}`;
const ACT_ALONE = 'Skriv navnet på loven, og kapittelet hvis du vil.';

const CHOICE = 'rett til valg av behandlingssted';

const unprinted = (what: string, file: string, text: string, by: string): Mistake => {
  return {
    what: `a sign that brochures lack, in ${what}`,
    file,
    text,
    by,
    at: by,
    code: 'LOYPE-FIELD-TYPE',
    message:
      '«✓» kan ikke trykkes i brosjyren. Skriften der har latinske bokstaver, tall og vanlige skilletegn. Skriv med dem.',
  };
};

export const MISTAKES: readonly Mistake[] = [
  unprinted('words of the pages', 'ui/nb.yaml', 'whoToCall: Hvem kan jeg ringe?', 'whoToCall: Hvem kan jeg ringe? ✓'),
  unprinted(
    'a helpline',
    'helplines.yaml',
    'nb: Når du trenger lege, og det ikke kan vente',
    'nb: Når du trenger lege ✓ og det ikke kan vente',
  ),
  unprinted('a source', 'sources.yaml', 'publisher: Lovdata', 'publisher: Lovdata ✓'),
  inText('TODO', 'TODO: nummeret.', 'LOYPE-PLACEHOLDER', unfinished('TODO')),
  inText('lorem ipsum', 'Lorem ipsum dolor sit amet.', 'LOYPE-PLACEHOLDER', unfinished('Lorem ipsum')),
  inText('xxx', 'Ring xxx xx xxx.', 'LOYPE-PLACEHOLDER', unfinished('xxx')),
  inField('TODO', 'TODO', 'LOYPE-PLACEHOLDER', unfinished('TODO')),
  {
    what: 'TODO in a title',
    file: ADULTS_NB,
    text: 'navTitle: Voksne',
    by: 'navTitle: TODO',
    at: 'navTitle: TODO',
    code: 'LOYPE-PLACEHOLDER',
    message: unfinished('TODO'),
  },
  inText(
    'free choice of treatment',
    'Du har fritt behandlingsvalg.',
    'LOYPE-WITHDRAWN-NAME',
    withdrawn('fritt behandlingsvalg', CHOICE),
  ),
  ...[
    'Du har fritt\nbehandlingsvalg.',
    'Du har fritt\u00a0behandlingsvalg.',
    '<Term id="dps">fritt</Term> <Term id="dps">behandlingsvalg</Term>',
    '<Term id="dps">fritt</Term>\n<Term id="dps">behandlingsvalg</Term>',
    'Du har **fritt** behandlings\u00adval.',
  ].map((text) =>
    inText(
      `free choice of treatment, as ${JSON.stringify(text)}`,
      text,
      'LOYPE-WITHDRAWN-NAME',
      withdrawn(text.includes('valg') ? 'fritt behandlingsvalg' : 'fritt behandlingsval', CHOICE),
    ),
  ),
  ...(
    [
      ['Du har fritt&shy;behandlingsvalg.', 'frittbehandlingsvalg'],
      ['Du har fritt&#x200b;behandlingsvalg.', 'frittbehandlingsvalg'],
      ['Tiden med fritt behandlingsvalgs regler.', 'fritt behandlingsvalgs'],
    ] as const
  ).map(([text, found]) =>
    inText(`free choice of treatment in one: ${text}`, text, 'LOYPE-WITHDRAWN-NAME', withdrawn(found, CHOICE)),
  ),
  ...['!', '…'].map((words) =>
    inText(
      `a term without words: ${words}`,
      `Du kan bli henvist til <Term id="dps">${words}</Term> senere.`,
      'LOYPE-LINK-TEXT',
      `Lenketeksten «${words}» sier ikke hvor lenken leder. Skriv hva leseren finner der.`,
    ),
  ),
  ...(
    [
      ['shortName', VAGA, 'shortName: Vågå', 'shortName: "…"', '…'],
      ['nn', VAGA, 'role: { nn: Sentralbordet i kommunen,', 'role: { nn: "–",', '–'],
      ['navTitle', ADULTS_NB, 'navTitle: Voksne', 'navTitle: "\\U0001D159"', '\u{1d159}'],
      ['title', KOMMUNEN, 'title: ', 'title: "→ !" # ', '→ !'],
    ] as const
  ).map(
    ([field, file, text, by, found]): Mistake => ({
      what: `no words in ${field}`,
      file,
      text,
      by,
      at: by.slice(0, -2),
      code: 'LOYPE-FIELD-TYPE',
      message: `«${field}» er «${found}». Her er ingen bokstaver eller tall, og det kan ikke leses opp. Skriv det med ord.`,
    }),
  ),
  inText(
    'free choice of hospital',
    'Fritt sykehusvalg gjelder deg.',
    'LOYPE-WITHDRAWN-NAME',
    withdrawn('Fritt sykehusvalg', CHOICE),
  ),
  inText(
    'the old drug helpline',
    'Ring RUStelefonen.',
    'LOYPE-WITHDRAWN-NAME',
    withdrawn('RUStelefonen', 'RUSinfo, 915 08 588'),
  ),
  inText(
    'the old name of OCD',
    'Du kan ha tvang (OCD).',
    'LOYPE-WITHDRAWN-NAME',
    withdrawn('tvang (OCD)', 'tvangslidelse (OCD)'),
  ),
  inField(
    'the old drug helpline',
    'RUStelefonen',
    'LOYPE-WITHDRAWN-NAME',
    withdrawn('RUStelefonen', 'RUSinfo, 915 08 588'),
  ),
  inText(
    'Nynorsk in Bokmål',
    'Dette er ikkje riktig.',
    'LOYPE-LANGUAGE-MIX',
    otherFormInText('ikkje', 'nynorsk', 'ikke'),
  ),
  paragraph(
    NN,
    'Bokmål in Nynorsk in a text',
    'Du har rett til utredning.',
    'LOYPE-LANGUAGE-MIX',
    otherFormInText('utredning', 'bokmål', 'utgreiing, utgreiinga'),
  ),
  inField('Nynorsk in Bokmål', 'Noko på skolen', 'LOYPE-LANGUAGE-MIX', otherForm('Noko', 'nynorsk', 'noe')),
  {
    what: 'Bokmål in a Nynorsk field',
    file: VAGA,
    text: 'nn: Helsestasjonen,',
    by: 'nn: Hvordan ringe,',
    at: 'role: { nn: Hvordan',
    code: 'LOYPE-LANGUAGE-MIX',
    message: otherForm('Hvordan', 'bokmål', 'korleis'),
  },
  {
    what: 'Bokmål in a Nynorsk interface word',
    file: 'ui/nn.yaml',
    text: '  languages: Språk\n',
    by: '  languages: Hvilke språk, uke for uke\n',
    at: 'languages: Hvilke',
    code: 'LOYPE-LANGUAGE-MIX',
    message: otherForm('uke', 'bokmål', 'veke, veker, veka'),
  },
  {
    what: 'the old name of the pathways in a text',
    file: 'organisations/eksempelvik/pages/ung/nb.mdx',
    text: 'Er det vondt å si høyt?',
    by: 'Du er i et pakkeforløp.',
    at: 'Du er i et pakkeforløp.',
    code: 'LOYPE-OLD-TERM',
    message: '«pakkeforløp» heter nå pasientforløp. Skriv det nye navnet, eller begge.',
  },
  inField(
    'the old name of the pathways',
    'Pakkeforløp',
    'LOYPE-OLD-TERM',
    '«Pakkeforløp» heter nå pasientforløp. Skriv det nye navnet, eller begge.',
  ),
  inText(
    'a person’s e-mail address',
    'Skriv til kari.nordmann@example.no.',
    'LOYPE-PERSONAL-EMAIL',
    personal('kari.nordmann@example.no'),
  ),
  ...[
    '| Hvem | Hvor |\n|---|---|\n| Skriv til kari.nordmann | @example.no |',
    '| Hvem | Hvor |\n|---|---|\n| kari.nordmann@ | example.no |',
    '| Hvem | | Hvor |\n|---|---|---|\n| **kari**.nordmann | @ | example.no |',
  ].map((table) =>
    inText(
      `a person’s e-mail address over cells: ${JSON.stringify(table)}`,
      `\n\n${table}\n\n`,
      'LOYPE-PERSONAL-EMAIL',
      personal('kari.nordmann@example.no'),
    ),
  ),
  inText(
    'a link to a person’s e-mail address',
    'Du kan [skrive til Kari](mailto:kari.nordmann@example.no).',
    'LOYPE-PERSONAL-EMAIL',
    personal('kari.nordmann@example.no'),
  ),
  inText(
    'a link whose words are a person’s e-mail address',
    'Skriv til [kari.nordmann@example.no](mailto:kari.nordmann@example.no).',
    'LOYPE-PERSONAL-EMAIL',
    personal('kari.nordmann@example.no'),
  ),
  inText(
    'an e-mail address with a first name alone',
    'Skriv til kari@example.no.',
    'LOYPE-PERSONAL-EMAIL',
    personal('kari@example.no'),
  ),
  inField(
    'a first name with a hyphen',
    'anne-marie@example.no',
    'LOYPE-PERSONAL-EMAIL',
    personal('anne-marie@example.no'),
  ),
  inField(
    'a person’s e-mail address',
    'ola.nordmann@example.no',
    'LOYPE-PERSONAL-EMAIL',
    personal('ola.nordmann@example.no'),
  ),
  ...[
    '[planen](https://www.example.no "Fritt behandlings&shy;valg")',
    '[x]\n\n[x]: page:rights "Fritt behandlingsvalg"',
  ].map((text) =>
    inText(
      `a withdrawn name that is shown when a link is pointed at, ${text.slice(0, 8)}`,
      text,
      'LOYPE-WITHDRAWN-NAME',
      '«Fritt behandlingsvalg» er et navn som ikke brukes lenger. Skriv «rett til valg av behandlingssted».',
    ),
  ),
  inText(
    'a section by hand',
    'Du kan velge (pasient- og brukerrettighetsloven § 2-4).',
    'LOYPE-LAW',
    byHand('§ 2-4', 'Skriv <Law id="choice-of-place" /> i stedet for loven og paragrafen.'),
  ),
  inText(
    'a section by hand that has got another number',
    'Ring Helfo (pasient- og brukerrettighetsloven § 2-1 b).',
    'LOYPE-LAW',
    byHand('§ 2-1 b', ACT_ALONE),
  ),
  inText(
    'a section by hand of an act that is no data',
    'Paragraf 1-7 i alkoholloven gjelder.',
    'LOYPE-LAW',
    byHand('Paragraf 1-7', ACT_ALONE),
  ),
];
