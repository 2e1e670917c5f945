import type { Mistake } from '../damaged.ts';
import { VAGA } from '../names.ts';

const BOTH = 'nn: "Stengt i dag.", en: "Closed today."';

/** A notice in place of none, and how it is told at its line. */
const notice = (what: string, written: string, code: Mistake['code'], message: string): Mistake => ({
  what,
  file: VAGA,
  text: 'notices: []',
  by: `notices:\n  - from: 2026-11-01\n    ${written}`,
  at: written,
  code,
  message,
});

/** A notice with words in Nynorsk that have something wrong. */
const words = (what: string, said: string, code: Mistake['code'], message: string): Mistake =>
  notice(what, `text: { nn: "${said}", en: "Closed." }`, code, message);

const IN_NOTICE = 'kan ikke stå i en melding. En melding kan ha **uthevet skrift**, *kursiv* og [lenker](https://…).';

const UNUSABLE = 'kan ikke brukes. Skriv https://… til et annet nettsted eller page:… til en side her.';
const UNSEEN = (code: string) =>
  `Adressen i lenken har et tegn som ikke synes (${code}), og leder et annet sted enn den ser ut til. Slett den og skriv den på nytt.`;

/** Addresses that no text may link to, and how they are told. */
const ADDRESSES: [what: string, url: string, message: string][] = [
  [
    'another host than it says',
    'https://helsenorge.no@evil.example/',
    `Lenken «https://helsenorge.no@evil.example/» ${UNUSABLE}`,
  ],
  ['a port that there is not', 'https://a.b:99999/', `Lenken «https://a.b:99999/» ${UNUSABLE}`],
  [
    'a host without a point',
    'https://helsenorge/',
    'Lenken «https://helsenorge/» virker bare på et internt nett, eller har et tall i stedet for et navn. Skriv adressen som alle kan åpne.',
  ],
  [
    'what is shortened',
    'https://bit.ly/abc',
    'Lenken «https://bit.ly/abc» er en kortlenke. Skriv adressen den leder til.',
  ],
  ['a host with a sign that is not seen', 'https://helsenorge&#8203;.no/', UNSEEN('U+200B')],
  ['a path with a sign that is not seen', 'https://helsenorge.no/a&shy;b', UNSEEN('U+00AD')],
];

/** Signs by their numbers and names, as Markdown reads them. */
const SIGNS: [written: string, code: string][] = [
  ['&#x202e;', 'U+202E'],
  ['*&#x2066;*', 'U+2066'],
  ['&#x1b;', 'U+FFFD'],
  ['&#0;', 'U+FFFD'],
  ['&#xfffe;', 'U+FFFD'],
  ['&Atilde;&yen;', 'U+00C3'],
];

/** Addresses that are no links in a notice, and what is told of each. */
const NOT_LINKED: [said: string, address: string, url: string][] = [
  ['Les meir på www.example.no i dag.', 'www.example.no', 'https://www.example.no'],
  ['Les meir (www.example.no/kurs?a=1).', 'www.example.no/kurs?a=1', 'https://www.example.no/kurs?a=1'],
  ['Sjå **https://www.example.no/kurs**.', 'https://www.example.no/kurs', 'https://www.example.no/kurs'],
  ['Sjå http://example.no.', 'http://example.no', 'https://example.no'],
];

const WITHDRAWN = (name: string) =>
  `«${name}» er et navn som ikke brukes lenger. Skriv «rett til valg av behandlingssted».`;

/** What is told of words, though something of Markdown stands between their letters. */
const WORDS: [said: string, code: Mistake['code'], message: string][] = [
  ['Du har fritt *behandlingsval* no', 'LOYPE-WITHDRAWN-NAME', WITHDRAWN('fritt behandlingsval')],
  ['Du har fritt&nbsp;behandlingsval no', 'LOYPE-WITHDRAWN-NAME', WITHDRAWN('fritt behandlingsval')],
  [
    'Ring rus&shy;telefonen',
    'LOYPE-WITHDRAWN-NAME',
    '«rustelefonen» er et navn som ikke brukes lenger. Skriv «RUSinfo, 915 08 588».',
  ],
  ['Stengt TO&#68;O', 'LOYPE-PLACEHOLDER', '«TODO» er ikke ferdig tekst. Skriv den ferdig eller fjern den.'],
  ['Ring i**kk**e', 'LOYPE-LANGUAGE-MIX', '«ikke» er bokmål. Skriv «ikkje».'],
  [
    'Skriv til kari.*nordmann*@x.no',
    'LOYPE-PERSONAL-EMAIL',
    '«kari.nordmann@x.no» ser ut som adressen til en person. Bruk en felles adresse.',
  ],
];

/** Marks of a notice that do not become what they were meant as. */
const MARKS: [said: string, code: Mistake['code'], message: string][] = [
  [
    '**Stengt i dag.',
    'LOYPE-MDX',
    '«**» blir vist som det står. Uthevet skrift må begynne og slutte i samme avsnitt, uten mellomrom innenfor merkene og med mellomrom utenfor: **ordene**. Skal tegnet vises, skriver du \\*\\*.',
  ],
  [
    'Sjå [tidene][tider].',
    'LOYPE-MDX',
    '«[tidene][tider]» blir ikke en lenke, for ingen linje sier hvor den leder. Skriv [lenketekst](https://…) eller [lenketekst](page:…).',
  ],
  [
    'Sjå [tidene] (https://a.no/x).',
    'LOYPE-LINK-TARGET',
    '«tidene» blir ikke en lenke. Fjern mellomrommet mellom ] og (.',
  ],
  [
    'Sjå [tidene](https://a.no/x',
    'LOYPE-LINK-TARGET',
    '«tidene» blir ikke en lenke, for adressen blir ikke avsluttet. Skriv ) rett etter den.',
  ],
  [
    'Sjå (tidene)[page:front].',
    'LOYPE-LINK-TARGET',
    '«tidene» blir ikke en lenke, for parentesene er byttet om. Skriv [tidene](page:front).',
  ],
  [
    '[Les meir](page:front)',
    'LOYPE-LINK-TEXT',
    'Lenketeksten «Les meir» sier ikke hvor lenken leder. Skriv hva leseren finner der.',
  ],
];

export const MISTAKES: readonly Mistake[] = [
  notice(
    'a notice is missing in one of the languages',
    'text: { nn: "Stengt i dag." }',
    'LOYPE-NOTICE-LANGUAGE',
    'Meldingen mangler på en. Sidene på det språket viser den på et annet. Legg til en: ….',
  ),
  notice(
    'a notice is in no language',
    'text: "Stengt i dag."',
    'LOYPE-NOTICE-LANGUAGE',
    'Meldingen er den samme på alle språk. Skriv den på hvert av dem: text: { nn: …, en: … }.',
  ),
  {
    ...notice(
      '',
      '',
      'LOYPE-LINK-TARGET',
      'Siden «ung» finnes ikke. Velg en av disse: «front», «about-site», «children-and-youth», «adults», «substance-use», «psychosis», «ocd», «eating-disorders», «pregnancy-substance-use», «rights», «coordinator», «next-of-kin», «about-pathways», «words», «kommunen-gjer».',
    ),
    what: 'a notice is for a page that there is not',
    by: `notices:\n  - from: 2026-11-01\n    where: [front, ung]\n    text: { ${BOTH} }`,
    at: 'where: [front, ung]',
  },
  {
    ...notice('', '', 'LOYPE-FIELD-TYPE', ''),
    what: 'a notice is for pages in words',
    by: `notices:\n  - from: 2026-11-01\n    where: alle\n    text: { ${BOTH} }`,
    at: 'where: alle',
    message: '«where» er «alle». Skriv everywhere, front, eller en liste med navn på sider: [ung, coordinator].',
  },
  words(
    'a link in a notice leads to a page that there is not',
    '[Kva kommunen gjer](page:kommunen-gjor)',
    'LOYPE-LINK-TARGET',
    'Siden «kommunen-gjor» finnes ikke. Mente du page:kommunen-gjer?',
  ),
  words(
    'a link in a notice runs',
    '[Kva kommunen gjer](javascript:alert)',
    'LOYPE-LINK-TARGET',
    'Lenken «javascript:alert» kan ikke brukes. Skriv https://… til et annet nettsted eller page:… til en side her.',
  ),
  ...NOT_LINKED.map(([said, address, url]) =>
    words(
      `an address in the words of a notice: ${said}`,
      said,
      'LOYPE-MARKS',
      `«${address}» blir ikke en lenke i en melding. Skriv [det leseren finner der](${url}).`,
    ),
  ),
  words(
    'a link in a notice leads to a part of a page',
    '[Klage](page:rights#klage)',
    'LOYPE-LINK-TARGET',
    'Lenken «page:rights#klage» kan ikke brukes i en melding, som bare kan lenke til en hel side. Skriv page:rights.',
  ),
  words(
    'a link in a notice dials',
    '[Ring](tel:61293600)',
    'LOYPE-LINK-TARGET',
    'Lenken «tel:61293600» kan ikke brukes i en melding. Skriv hvem leseren skal ringe, og lenk til siden der kontakten står: [ordene](page:…).',
  ),
  ...['[61 29 36 00](tel:61293600)', '**[61 29 36 00](tel:61293600)**'].map((said) =>
    words(
      `a link in a notice dials the number of a contact: ${said}`,
      `Ring ${said}`,
      'LOYPE-LINK-TARGET',
      'Lenken «tel:61293600» kan ikke brukes i en melding. Skriv hvem leseren skal ringe, og lenk til siden der kontakten står: [ordene](page:…).',
    ),
  ),
  words(
    'a link in a notice has no words',
    '[](https://www.vaga.kommune.no)',
    'LOYPE-LINK-TEXT',
    'Lenken til «https://www.vaga.kommune.no» har ingen ord. Skriv hva leseren finner der, mellom [ og ].',
  ),
  words('HTML in a notice', 'Stengt<br>i dag', 'LOYPE-FIELD-TYPE', `«<br>» ${IN_NOTICE}`),
  words('an element in a notice', 'Stengt <b>i dag</b>', 'LOYPE-FIELD-TYPE', `«<b>» ${IN_NOTICE}`),
  words('words struck out in a notice', 'Ope ~~i dag~~', 'LOYPE-FIELD-TYPE', `«~~» ${IN_NOTICE}`),
  ...MARKS.map(([said, code, message]) => words(`marks in a notice that are shown: ${said}`, said, code, message)),
  ...['Dag | Tid\\n--|--\\n1 | 2', 'Dag | Tid\\n:-: | -:\\n1 | 2'].map((said) =>
    words(
      `a notice with a table without lines at its sides: ${said}`,
      said,
      'LOYPE-FIELD-TYPE',
      '«|» først på en linje blir vist som det står, for en melding er ett avsnitt. Skriv hele setninger, eller lag en side og lenk til den: [ordene](page:…).',
    ),
  ),
  ...['#', '-', '*', '>', '|', '1.'].map((mark) =>
    words(
      `a notice with a line that begins with ${mark}`,
      mark === '|' ? '| Dag | Tid |' : `${mark} Stengt i dag.\\n${mark.replace('1', '2')} Ope i morgon.`,
      'LOYPE-FIELD-TYPE',
      `«${mark}» først på en linje blir vist som det står, for en melding er ett avsnitt. Skriv hele setninger, eller lag en side og lenk til den: [ordene](page:…).`,
    ),
  ),
  words(
    'a title of a link in a notice',
    "[Kva kommunen gjer](https://www.vaga.kommune.no 'Ring 113')",
    'LOYPE-FIELD-TYPE',
    `«Ring 113» ${IN_NOTICE}`,
  ),
  words(
    'an image in a notice',
    '![Kart](https://a.no/x.png)',
    'LOYPE-FIELD-TYPE',
    `«![Kart](https://a.no/x.png)» ${IN_NOTICE}`,
  ),
  words(
    'a notice is a whole page',
    'Stengt i dag. '.repeat(80),
    'LOYPE-FIELD-TYPE',
    'Meldingen er lengre enn 1000 tegn. Skriv det viktigste her, og resten på en side som meldingen lenker til.',
  ),
  ...ADDRESSES.map(([what, url, message]) =>
    words(`a link in a notice leads to ${what}`, `[Helsenorge](${url})`, 'LOYPE-URL', message),
  ),
  ...SIGNS.map(([written, code]) =>
    words(
      `a sign that is no text, in a notice: ${written}`,
      `Ring ${written}112 no`,
      'LOYPE-FILE',
      `Her står et tegn som ikke kan brukes (${code}). Slett det og skriv bokstaven på nytt.`,
    ),
  ),
  ...['&#8203;', '&nbsp;', '&shy;&#8203; ', '*&zwj;*', '&#x2800;'].map((said) =>
    words(
      `a notice shows nothing: ${said}`,
      said,
      'LOYPE-FIELD-TYPE',
      'Meldingen viser ingenting. Skriv det som skal stå der, eller fjern meldingen.',
    ),
  ),
  ...WORDS.map(([said, code, message]) => words(`words in a notice as they are read: ${said}`, said, code, message)),
  ...['[Sentralbordet](https://www.vaga.kommune.no)', '**Sentralbordet**', '__Sentralbordet__'].map(
    (said): Mistake => ({
      what: `Markdown in a field without it: ${said}`,
      file: VAGA,
      text: 'role: { nn: Sentralbordet i kommunen,',
      by: `role: { nn: "${said}",`,
      at: 'role: { nn: "',
      code: 'LOYPE-FIELD-TYPE',
      message: `«${said}» blir vist akkurat slik det står. Lenker og uthevet skrift virker ikke i dette feltet. Skriv bare ordene.`,
    }),
  ),
];
