import type { Mistake } from '../damaged.ts';
import { ADULTS_NB } from '../names.ts';

const FIRST = '[en koordinator i kommunen](page:coordinator)';

/** Links to pages, by what is written in place of the first link of a text. */
const TARGETS: [what: string, address: string, message: string][] = [
  ['a slip of the pen', 'page:cordinator', 'Siden «cordinator» finnes ikke. Mente du page:coordinator?'],
  ['no page at all', 'page:helfo', 'Siden «helfo» finnes ikke. Skriv page: og navnet på sidens mappe.'],
  [
    'a page’s address in Bokmål',
    'page:rettigheter',
    '«rettigheter» er adressen til en side på bokmål, ikke navnet på siden. Skriv page:rights, så leder lenken til siden på tekstens språk.',
  ],
  [
    'a page’s address in Nynorsk',
    'page:rettar',
    '«rettar» er adressen til en side på nynorsk, ikke navnet på siden. Skriv page:rights, så leder lenken til siden på tekstens språk.',
  ],
  [
    'a heading with a slip',
    'page:rights#klager',
    'Overskriften «#klager» finnes ikke på siden «rights». Mente du #klage?',
  ],
  [
    'no heading at all',
    'page:rights#penger',
    'Overskriften «#penger» finnes ikke på siden «rights». Fjern det som står etter #.',
  ],
  [
    'a heading that the page has in Nynorsk alone',
    'page:rights#svar-på-tilvisinga',
    'Overskriften «#svar-på-tilvisinga» på siden «rights» finnes bare på nynorsk. Mente du #svar-på-henvisningen?',
  ],
  [
    'no part of the front page',
    'page:front#penger',
    'Overskriften «#penger» finnes ikke på siden «front». Fjern det som står etter #.',
  ],
  [
    'a part of the front page with a slip',
    'page:front#pathway',
    'Overskriften «#pathway» finnes ikke på siden «front». Mente du #pathways?',
  ],
  [
    'a part of the page about the site in another language',
    'page:about-site#privacy',
    'Overskriften «#privacy» finnes ikke på siden «about-site». Fjern det som står etter #.',
  ],
  [
    'no number of the help',
    'page:front#help-nobody',
    'Overskriften «#help-nobody» finnes ikke på siden «front». Fjern det som står etter #.',
  ],
  [
    'no heading of its own',
    '#penger',
    'Overskriften «#penger» finnes ikke på denne siden. Fjern det som står etter #.',
  ],
];

const ADDRESSES: [what: string, address: string][] = [
  ['is within the host', '/vaga/'],
  ['is a script', 'javascript:alert(1)'],
  ['is data', 'data:text/html,hei'],
  ['has a sign for a point in its host', 'https://helsenorge.no。evil.example/'],
  ['has a letter of another alphabet in its host', 'https://h\u0435lsenorge.no'],
  ['has wide letters in its host', 'https://ｈelsenorge.no'],
  ['names somebody before the host', 'https://helsenorge.no@example.com/'],
];

/** What Markdown takes for text: it would be published with its brackets. */
const BROKEN: [what: string, by: string, message: string][] = [
  [
    'a space between the brackets',
    '[nettstedet vårt] (https://www.example.no/her)',
    '«nettstedet vårt» blir ikke en lenke. Fjern mellomrommet mellom ] og (.',
  ],
  [
    'a space between the brackets, to a page here',
    '[en koordinator] (page:coordinator)',
    '«en koordinator» blir ikke en lenke. Fjern mellomrommet mellom ] og (.',
  ],
  [
    'a space between the brackets of an image',
    '![Døra bak huset] (./hagen.png)',
    '«Døra bak huset» blir ikke et bilde. Fjern mellomrommet mellom ] og (.',
  ],
  [
    'a space in the address',
    '[nettstedet vårt](https://www.example.no/om oss)',
    '«nettstedet vårt» blir ikke en lenke, for adressen «https://www.example.no/om oss» har et mellomrom. Skriv adressen uten mellomrom.',
  ],
  [
    'a space in the name of an image',
    '![](Bilde av døra 1.JPG)',
    'Bildet «Bilde av døra 1.JPG» kan ikke brukes: navnet på filen kan bare ha bokstavene a-z, tall og bindestrek. Gi filen navnet bilde-av-dora-1.jpg, og skriv ./bilde-av-dora-1.jpg.',
  ],
  [
    'an address that does not end',
    '[nettstedet vårt](https://www.example.no/her',
    '«nettstedet vårt» blir ikke en lenke, for adressen blir ikke avsluttet. Skriv ) rett etter den.',
  ],
  [
    'an address to a page here that does not end',
    '[en koordinator](page:coordinator',
    '«en koordinator» blir ikke en lenke, for adressen blir ikke avsluttet. Skriv ) rett etter den.',
  ],
  [
    'its brackets the wrong way round',
    '(en koordinator)[page:coordinator]',
    '«en koordinator» blir ikke en lenke, for parentesene er byttet om. Skriv [en koordinator](page:coordinator).',
  ],
];

export const MISTAKES: readonly Mistake[] = [
  ...TARGETS.map(([what, address, message]): Mistake => {
    const by = `[en koordinator i kommunen](${address})`;
    return { what: `to ${what}`, file: ADULTS_NB, text: FIRST, by, at: `- ${by}`, code: 'LOYPE-LINK-TARGET', message };
  }),
  ...ADDRESSES.map(([what, address]): Mistake => {
    const by = `[en koordinator i kommunen](${address})`;
    const message = `Lenken «${address}» kan ikke brukes. Skriv https://… til et annet nettsted eller page:… til en side her.`;
    return { what: `an address ${what}`, file: ADULTS_NB, text: FIRST, by, at: `- ${by}`, code: 'LOYPE-URL', message };
  }),
  ...(
    [
      ['http://www.example.no', 'må begynne med https://. Skriv https://www.example.no.'],
      [
        './Planen vår 2026.docx'.replaceAll(' ', '%20'),
        'kan ikke brukes: bare en PDF kan ligge ved siden av en tekst. Lagre dokumentet som PDF, legg det i mappen, og skriv ./planen-var-2026.pdf.',
      ],
      [
        'skjema.odt',
        'kan ikke brukes: bare en PDF kan ligge ved siden av en tekst. Lagre dokumentet som PDF, legg det i mappen, og skriv ./skjema.pdf.',
      ],
    ] as const
  ).map(([address, told]): Mistake => {
    const by = `[en koordinator i kommunen](${address})`;
    const message = `Lenken «${address}» ${told}`;
    return {
      what: `an address ${address}`,
      file: ADULTS_NB,
      text: FIRST,
      by,
      at: `- ${by}`,
      code: 'LOYPE-URL',
      message,
    };
  }),
  ...[
    'http://localhost/skjema',
    'https://localhost:8080/',
    'https://intranett/skjema',
    'https://192.168.1.1/',
    'https://[::1]/',
    'https://3232235777/',
    'https://sak.kommune.local/',
    'https://sak.intern',
  ].map((address): Mistake => {
    const by = `[en koordinator i kommunen](${address})`;
    return {
      what: `only some can reach ${address}`,
      file: ADULTS_NB,
      text: FIRST,
      by,
      at: `- ${by}`,
      code: 'LOYPE-URL',
      message: `Lenken «${address}» virker bare på et internt nett, eller har et tall i stedet for et navn. Skriv adressen som alle kan åpne.`,
    };
  }),
  ...BROKEN.map(([what, by, message]): Mistake => {
    return { what, file: ADULTS_NB, text: FIRST, by, at: `- ${by}`, code: 'LOYPE-LINK-TARGET', message };
  }),
  {
    what: 'an address is a shortened one',
    file: ADULTS_NB,
    text: FIRST,
    by: '[en koordinator i kommunen](https://bit.ly/3xyz)',
    at: '- [en koordinator i kommunen](https://bit.ly/3xyz)',
    code: 'LOYPE-URL',
    message: 'Lenken «https://bit.ly/3xyz» er en kortlenke. Skriv adressen den leder til.',
  },
  {
    what: 'a card leads to no page',
    file: ADULTS_NB,
    text: '## Steg for steg\n',
    by: '<LinkCard href="page:right" title="Rettighetene dine">Dette kan du kreve.</LinkCard>\n\n## Steg for steg\n',
    at: '<LinkCard href="page:right"',
    code: 'LOYPE-LINK-TARGET',
    message: 'Siden «right» finnes ikke. Mente du page:rights?',
  },
  {
    what: 'whom to tell of a weakness is an email address without mailto:',
    file: 'portal.yaml',
    text: 'publication: demo',
    by: 'publication: demo\nsecurity: sikkerhet@example.no',
    at: 'security: sikkerhet@example.no',
    code: 'LOYPE-URL',
    message:
      '«security» er «sikkerhet@example.no». Skriv en nettadresse som begynner med https://, eller mailto: og en e-postadresse.',
  },
];
