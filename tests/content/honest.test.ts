import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Problem } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read.ts';
import type { Language } from '../../src/schemas/language.ts';
import { write } from './damaged.ts';
import { EKSEMPELVIK } from './names.ts';

/** Honest texts with what a hasty check would stumble over. None may give an error or a warning. */
const PAGES: [what: string, language: Language, body: string][] = [
  ['a Bokmål title in quotation marks', 'nn', 'Les heftet «Hva skjer hvis jeg ikke får hjelp?» først.'],
  ['a Bokmål name in <Language>', 'nn', 'Gruppa heiter <Language code="nb">Mer enn ord</Language>.'],
  ['a hospital’s name', 'nn', 'Sykehuset Innlandet og Sykehuset i Vestfold tek imot deg. Ring Sykehuset Telemark.'],
  ['a Nynorsk hospital in Bokmål', 'nb', 'Du kan bli henvist til Haugesund Sjukehus.'],
  ['a Bokmål address', 'nn', 'Sjå [sida til tenesta](https://www.example.no/hva-er-ikke-noe).'],
  ['compounds with words of the other form', 'nn', 'Sykehusapoteket er eit namn, og ikke-voldeleg er eit ord.'],
  ['Norwegian words in English', 'en', 'The words ikke, noko and veke are Norwegian.'],
  ['a link to a term', 'nb', 'Et [DPS](page:words#dps) er et senter.'],
  ['a heading with æ, ø and å', 'nb', 'Se [reglene](page:rights#når-fristen-blir-brutt).'],
  ['the same heading with percent signs', 'nb', 'Se [reglene](page:rights#n%C3%A5r-fristen-blir-brutt).'],
  ['the second of two headings', 'nb', '## Ring\n\nHei.\n\n## Ring\n\n[Ring oss](#ring-1).'],
  ['links to parts of the page itself', 'nb', '[Hjelp nå](#help) og [øverst](#top).'],
  ['an address with letters and brackets', 'nb', 'Se [leksikonet](https://no.example.org/wiki/Angst_(lidelse)?q=å#æ).'],
  ['an address to a file', 'nb', 'Hent [planen, 2 sider](https://www.example.no/plan%202026.pdf).'],
  ['an office’s e-mail address', 'nb', 'Skriv til post@example.no eller postmottak.helse@example.no.'],
  ['a link that opens the e-mail program', 'nb', '[Skriv til tjenestekontoret](mailto:post@example.no)'],
  ['“her” in a sentence', 'nb', 'Her er det trygt. Du kan være her. [Her finner du rettighetene dine](page:rights).'],
  ['“mer” in a sentence and a link', 'nb', '[Mer om rettigheter](page:rights) og mer til.'],
  ['eleven digits that are no person', 'nb', 'Kontoen er 12345678901, saken 20261122001 og kortet 00000000000.'],
  ['an organisation’s number', 'nb', 'Organisasjonsnummeret er 974 631 407, eller 974631407.'],
  ['numbers of many kinds', 'nb', 'Ring 116 117. Det er rom 2-2, kl. 10.30, 1. januar, 1.–3. trinn og 80 %.'],
  [
    'a withdrawn name that is told as such',
    'nb',
    'Fritt behandlingsvalg ble avviklet i 2023. RUSinfo het før RUStelefonen.',
  ],
  ['a withdrawn name that is no longer', 'nn', 'Fritt sjukehusval gjeld ikkje lenger.'],
  ['the old name beside the present one', 'nb', 'Et pasientforløp (før kalt pakkeforløp) er en plan.'],
  ['very long thematic breaks', 'nb', `Hei.\n\n${'-'.repeat(200)}\n\nDu.\n\n${'* '.repeat(150)}\n\nDer.`],
  ['a line to write on', 'nb', `Navn: ${'_'.repeat(150)}`],
  [
    'a table that is set in columns',
    'nb',
    `| Hvem | ${'Hva'.padEnd(150)} |\n| ---- | ${'-'.repeat(150)} |\n| Du | Ring |`,
  ],
  ['a long table', 'nb', `| Dag | Tid |\n|:---|---:|\n${'| mandag | 10–14 |\n'.repeat(200)}`],
  ['hashtags and brackets', 'nb', '#psykiskhelse\n\nSe [1] (side 2) og [sic](se under). Rom ## er ledig.'],
  ['lists within lists', 'nb', '- en\n  - to\n    - tre\n      1. fire\n         - fem\n- [x] ferdig\n- [ ] igjen'],
  ['a list that begins at another number', 'nb', '7. Ring.\n8. Kom.'],
  [
    'Sámi names',
    'nb',
    '<Language code="se">Kárášjoga gielda</Language> og Guovdageainnu suohkan. Ring Sámi klinihkka, SÁNAG.',
  ],
  [
    'names from other languages',
    'nb',
    'Spør etter tolk for español, português (CORAÇÃO), Tiếng Việt, العربية og አማርኛ.',
  ],
  ['soft hyphens and special spaces', 'nb', 'Psykisk\u00a0helse, behandlings\u00adplan, 10\u202f000 og e\u2011post …'],
  ['an emoji of several signs', 'nb', 'Hei 👩🏽‍⚕️ og 🇳🇴!'],
  ['quotation marks of every kind', 'nb', '«Hei», "hei", “hei”, ‘hei’ og \'hei\' – det\u2019s greit.'],
  ['escaped signs and code', 'nb', 'Skriv \\{ og \\<, eller `{x}` og ``a`{b}``. 5 < 6, og a\\*b.'],
  [
    'a component with signs in its words',
    'nb',
    '<Details summary="Hva koster det (i kr)? 100 % & mer: «gratis»">\n\nIngenting.\n\n</Details>',
  ],
  [
    'components within components',
    'nb',
    '<Message title="Ring">\n\n- Her:\n\n<Details summary="Nummer">\n\n<Helpline id="urgent-care" />\n\n</Details>\n\n</Message>',
  ],
  ['a term within emphasis within a list', 'nb', '- **En <Term id="referral">henvisning</Term>** er *et brev*.'],
  [
    'components in a list and side by side',
    'nb',
    '- <Helpline id="urgent-care" />\n\n<Helpline id="urgent-care" /> <Helpline id="urgent-care" />',
  ],
  ['a link right under a sentence', 'nb', 'Ring legevakten.\n<Helpline id="urgent-care" />'],
  [
    'a term by itself, and a term with another language in it',
    'nb',
    '<Term id="referral">henvisning</Term>\n\nEn <Term id="referral"><Language code="en">referral</Language></Term>.',
  ],
  ['a link in another language', 'nb', 'Les <Language code="en">[your rights](page:rights)</Language>.'],
  ['words that only look unfinished', 'nb', 'Kapittel XXXI, metodologi og TODOS.'],
  ['words that only look like code', 'en', 'Important: exports and imports of data are safe.\nimported goods too.'],
  ['hard breaks', 'nb', 'Storgata 1\\\n1234 Eksempelvik  \nNorge'],
];

/** Honest values of fields, written in place of another in a copy of an organisation's file. */
const VALUES: [what: string, text: string, by: string][] = [
  ['a name with an apostrophe', 'shortName: Eksempelvik', "shortName: Eksempelvik's"],
  ['a name with a colon in quotation marks', 'shortName: Eksempelvik', 'shortName: "Eksempelvik: byen"'],
  ['a name with & and * within', 'shortName: Eksempelvik', 'shortName: Barn & unge * 2'],
  ['a name that YAML once read as false', 'shortName: Eksempelvik', 'shortName: No'],
  ['a name with # within', 'shortName: Eksempelvik', 'shortName: C# og hus nr.#2'],
  ['a comment behind a value', 'shortName: Eksempelvik', 'shortName: Eksempelvik # its "own" name'],
  ['a name that begins with quoted words', 'shortName: Eksempelvik', 'shortName: ”Vik” og ”By” her'],
  ['a Sámi name', 'shortName: Eksempelvik', 'shortName: Guovdageaidnu – Kautokeino'],
  [
    'a Bokmål name in every language',
    'shortName: Eksempelvik',
    'shortName: { nb: Ikke alene, nn: Ikke alene, en: Ikke alene }',
  ],
  [
    'a text in a block',
    '      nb: Hjelper voksne, og pårørende til voksne.',
    '      nb: >-\n        Hjelper voksne,\n        og pårørende til voksne.',
  ],
  [
    'a text in quotation marks over two lines',
    '      nb: Hjelper voksne, og pårørende til voksne.',
    '      nb: "Hjelper voksne,\n        og pårørende til voksne."',
  ],
  ['quoted names of fields', 'publication: demo', '"publication": "demo"'],
  ['a phone number with special spaces', '"02 34 56 78"', '"02\u00a034\u00a056\u00a078"'],
  ['a short number and an emergency number', '["02 34 56 78"]', '["02 34 56 78", "116 117", "113", "02800"]'],
  [
    'day and night until midnight',
    '{ days: weekdays, opens: "10:00", closes: "14:00" }',
    '{ days: every-day, opens: "00:00", closes: "24:00" }',
  ],
  ['a colour in small letters', 'main: "#0B5CAD"', 'main: "#0b5cad"'],
  [
    'a website with letters',
    'switchboard: sentralbord',
    'switchboard: sentralbord\nwebsite: https://www.vågå.no/æøå/?a=b#c',
  ],
  ['a notice of one day', 'from: 2026-11-01\n    to: 2027-01-15', 'from: 2027-01-15\n    to: 2027-01-15'],
  ['a former address', 'languages: [nb, nn, en]', 'languages: [nb, nn, en]\nformerSlugs: [gamlevik-2019]'],
];

const folder = mkdtempSync(join(tmpdir(), 'loype-honest-'));
after(() => rmSync(folder, { recursive: true }));
let told: readonly Problem[] = [];

before(() => {
  cpSync('content', folder, { recursive: true });
  for (const [at, [, language, body]] of PAGES.entries()) {
    const front = `---\ntitle: ${language === 'en' ? 'A page' : language === 'nn' ? 'Ei side' : 'En side'} ${at}\nsummary: Test.\n---`;
    write(folder, `organisations/eksempelvik/pages/side-${at}/${language}.mdx`, `${front}\n\n${body}\n`);
  }
  const whole = readFileSync(join(folder, EKSEMPELVIK), 'utf8');
  for (const [at, [what, text, by]] of VALUES.entries()) {
    assert.ok(whole.includes(text), what);
    write(
      folder,
      `organisations/verdi-${at}/organisation.yaml`,
      whole.replace(text, () => by),
    );
  }
  process.env['LOYPE_AS_OF'] = '2026-11-22';
  const { problems, warnings } = readContent(folder);
  told = [...problems, ...warnings];
});

const about = (part: string) => told.filter(({ file }) => file.includes(`/${part}/`));

for (const [at, [what]] of PAGES.entries()) {
  test(`no alarm: a text with ${what}`, () => assert.deepEqual(about(`side-${at}`), []));
}

for (const [at, [what]] of VALUES.entries()) {
  test(`no alarm: ${what}`, () => assert.deepEqual(about(`verdi-${at}`), []));
}
