import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Problem } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import type { Language } from '../../src/model/schemas/language.ts';
import { DAYS, FIXTURE } from '../fixture.ts';
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
  [
    'one word before @ that is no person’s name',
    'nb',
    'Skriv til info@example.no, barnevern@example.no, liv@example.no, marka@example.no, solsiden@example.no, ressurs@example.no eller skjema@example.no.',
  ],
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
  ['a line that begins with o', 'nb', 'O jul med din glede.\n\no jul med din glede.'],
  ['hashtags and brackets', 'nb', '#psykiskhelse\n\nSe [1] (side 2) og [sic](se under). Rom ## er ledig.'],
  ['lists within lists', 'nb', '- en\n  - to\n    - tre\n      1. fire\n         - fem\n- ferdig\n- igjen'],
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
  ['code within a line that has braces', 'nb', 'Skriv `{`, `}`, `{f(1)}`, ``a`{b}`` og `{\\`}.'],
  ['code with braces over two lines', 'nb', 'Skriv `a\n{b(1)} c` her.'],
  ['code within a line that looks like HTML', 'nb', 'Skriv `<br>`, `</p>`, `<!-- -->` og `<Term id={x}>`.'],
  ['a backtick by itself', 'nb', 'Et ` alene, og \\` også.'],
  ['words of code within a paragraph', 'nb', 'Vi snakker om\nimport og\nexport av varer.'],
  ['words of code in a list', 'nb', '- import av varer\n- export av varer\n\n1. export'],
  ['words of code in a quotation', 'nb', '> import av varer\n> export'],
  ['words of code in a table', 'nb', '| a | b |\n|---|---|\n| import | export |'],
  ['words of code in a heading', 'nb', '## import og export\n\nHei.'],
  ['words of code in bold', 'nb', '**import** av varer og *export*.'],
  ['words of code as a link', 'nb', '[import av varer](page:rights) er lov.'],
  ['words of code behind a component', 'nb', '<Helpline id="urgent-care" />\n\nHei, import er lov.'],
  [
    'words that begin like code',
    'en',
    'importance is one thing.\n\nexporting another.\n\nimport-free, too: export-led.',
  ],
  ['quotation marks that Markdown turns', 'nb', 'Han sa "hei" og \'ha det\' -- og så --- gikk ... hjem.'],
  ['escaped brackets of every kind', 'nb', '\\{x\\} \\<b\\> \\[x\\] \\(y\\) \\`z\\` \\* \\# \\| \\_'],
  ['signs by their names and numbers', 'nb', '&lt;b&gt; &#123;x&#125; &#x7B;y&#x7D; &amp;amp; &copy; &hellip; &aring;'],
  ['a brace by its number in a heading', 'nb', '## Hva er &#123;navn&#125;?\n\nHei.'],
  ['braces in a title', 'nb', '<Details summary="Skriv {navn} her">\n\nHei.\n\n</Details>'],
  ['a heading with code', 'nb', '## Skriv `{navn}`\n\nHei.'],
  [
    'a heading that is called like a part of the page',
    'en',
    '## Help\n\nHi.\n\n## Main\n\nHi.\n\n## Top\n\nHi.\n\n## Who\n\nHi.',
  ],
  [
    'two headings like that',
    'en',
    '## Help\n\nHi.\n\n## Help\n\n[Help](#help) is not [this](#help-1), nor [that](#help-2).',
  ],
  ['headings of numbers', 'nb', '## 113\n\nHei.\n\n## 116 117\n\nHei.\n\n## 1.–3. trinn\n\nHei.'],
  [
    'headings in other alphabets',
    'nb',
    '## <Language code="se">Čálli</Language>\n\nHei.\n\n## العربية\n\nHei.\n\n## አማርኛ\n\nHei.',
  ],
  [
    'headings with signs around words',
    'nb',
    '## «Hva nå?»\n\nHei.\n\n## 1 + 1 = 2!\n\nHei.\n\n## *Viktig* **nå**\n\nHei.',
  ],
  ['a heading underlined', 'nb', 'Ring oss\n--------\n\nHei.'],
  ['a heading of every level', 'nb', '## to\n\n### tre\n\n#### fire\n\n##### fem\n\n###### seks\n\nHei.'],
  ['a table with sides', 'nb', '| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |'],
  ['a table with rows that are short, and long with nothing in them', 'nb', '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | |'],
  ['a table with pipes in code', 'nb', '| a | b |\n|---|---|\n| `x \\| y` | z \\| w |'],
  ['a table without outer pipes', 'nb', 'a | b\n--|--\n1 | 2'],
  ['a table with links and terms', 'nb', '| a | b |\n|---|---|\n| [x](page:rights) | <Term id="dps">DPS</Term> |'],
  ['a table right below a paragraph', 'nb', 'Tider:\n\n| a |\n|---|\n| 1 |\n\nHei.'],
  ['a link in angle brackets', 'nb', '[planen](<https://www.example.no/a b.pdf>)'.replace('a b', 'a%20b')],
  [
    'links by reference of every form',
    'nb',
    '[a planen][x], [x planen][] og [y].\n\n[x]: https://example.no\n[x planen]: https://example.no\n[y]: page:rights',
  ],
  ['a link over two lines', 'nb', '[planen\nvår](page:rights)'],
  ['a link to a heading with signs', 'nb', '## Hva nå?\n\n[Les om hva nå](#hva-nå)'],
  ['emphasis within words', 'nb', 'for**løps**koordinator, _fil_navn_ og __init__.'],
  ['crossed out words', 'nb', '~~gammelt~~ nytt, ~ omtrent ~ og ~5.'],
  ['asterisks as footnotes', 'nb', 'Pris 100 kr*\n\n\\* gjelder ikke barn'],
  ['degrees and sums', 'nb', '37,5 °C, 1 000 kr, ½ time, 10 % og ±2.'],
  ['a line of equals signs within a text', 'nb', '1 + 1\\\n= 2'],
  ['a plus and a bracket as lists', 'nb', '+ en\n+ to\n\n1) en\n2) to'],
  ['an item of several paragraphs', 'nb', '- en\n\n  mer\n\n  > sitat\n\n- to'],
  ['an item with a table', 'nb', '- tider\n\n  | a |\n  |---|\n  | 1 |'],
  ['a quotation of several paragraphs', 'nb', '> en\n>\n> to\n> - tre'],
  ['lazy lines', 'nb', '> en\nto\n\n- en\nto'],
  ['what looks like fields at the beginning', 'nb', '---\n\nHei.\n\n---'],
  ['breaks of every kind', 'nb', 'Hei.\n\n***\n\nDu.\n\n___\n\nDer.\n\n- - -'],
  [
    'steps on a page',
    'nb',
    '<Steps>\n\n<Step title="Ring">\n\nHei.\n\n</Step>\n\n<Step title="Kom">\n\nHei.\n\n</Step>\n\n</Steps>',
  ],
  [
    'steps called like a part of the page',
    'nb',
    '<Steps>\n\n<Step title="Help">\n\nHei.\n\n</Step>\n\n<Step title="Hjelp">\n\nHei.\n\n</Step>\n\n</Steps>',
  ],
  [
    'steps in other alphabets',
    'nb',
    '<Steps>\n\n<Step title="العربية">\n\nHei.\n\n</Step>\n\n<Step title="አማርኛ">\n\nHei.\n\n</Step>\n\n</Steps>',
  ],
  [
    'components right below each other',
    'nb',
    '<Details summary="a">\nHei.\n</Details>\n<Details summary="b">\nHei.\n</Details>',
  ],
  ['a component indented in a list', 'nb', '- en\n\n  <Details summary="a">\n\n  Hei.\n\n  </Details>'],
  [
    'a component over several lines',
    'nb',
    '<LinkCard\n  href="page:rights"\n  title="Rettigheter"\n>\n\nLes mer om dem.\n\n</LinkCard>',
  ],
  ['attributes with signs', 'nb', '<Message title="A & B < C > D \'e\' – 100 %">\n\nHei.\n\n</Message>'],
  ['an image', 'nb', '![Inngangen ligger bak huset](./inngang.png)'],
  ['numbers and signs after a word of code', 'nb', 'Hei.\nexport: 5 (fem) [sic] "x" 100 %'],
  ['a very wide list', 'nb', Array.from({ length: 300 }, (_, at) => `- punkt ${at}`).join('\n')],
  [
    'a great many links',
    'nb',
    Array.from({ length: 300 }, (_, at) => `- [Planen ${at}](https://www.example.no/${at})`).join('\n'),
  ],
  ['a great many terms', 'nb', Array.from({ length: 200 }, () => '- <Term id="dps">DPS</Term>').join('\n')],
  ['tabs and trailing spaces', 'nb', 'Hei.\t\n\n-\ten\n-\tto   \n\n> \tsitat'],
  ['an emoji in a heading', 'nb', '## Ring oss 📞\n\nHei.'],
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
  ['an own number in a notice that ends', 'nb: "Telefontid i julen: ', 'nb: "Ring 02 34 56 78 i stedet. '],
  ...[
    'Voksne (18+), se www.example.no/plan.pdf og https://www.example.no/plan.pdf.',
    'Voksne *) og unge *) som er over 16 år.',
    'Gratis* for barn. *Gjelder til 18 år.',
    'Kollega*er, brukar*ar og alle andre.',
    'Fra 9*10 til 5 * 3 * 2.',
    'Navn: ____ Alder: ____',
    'Filen plan_for_2026 og <navn@example.no>.',
    'Er du < 18 år eller > 67 år?',
    'Barn & unge, 5 < 6 og <element> er ord.',
    'Skriv <b> før ordet.',
    'Et ` alene, ~ og ~~ her, # 1 og #psykiskhelse.',
    'Nr. 1 & 2; AT&T; Barn&Unge;',
    'Lever den som .pdf eller PDF.',
  ].map((words): [string, string, string] => [
    `words of a field that look like marks: ${words}`,
    'nb: Hjelper voksne, og pårørende til voksne.',
    `nb: ${JSON.stringify(words)}`,
  ]),
  ['a notice of one day', 'from: 2026-11-01\n    to: 2027-01-15', 'from: 2027-01-15\n    to: 2027-01-15'],
  ['a former address', 'languages: [nb, nn, en]', 'languages: [nb, nn, en]\nformerSlugs: [gamlevik-2019]'],
];

/** An image of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAwAAAAMCAMAAABhq6zVAAAAA1BMVEX/AAAZ4gk3AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNgGLwAAACcAAFD3B+/AAAAAElFTkSuQmCC',
  'base64',
);

const folder = mkdtempSync(join(tmpdir(), 'loype-honest-'));
after(() => rmSync(folder, { recursive: true }));
let told: readonly Problem[] = [];

before(() => {
  cpSync(FIXTURE, folder, { recursive: true });
  for (const [at, [, language, body]] of PAGES.entries()) {
    const front = `---\ntitle: ${language === 'en' ? 'A page' : language === 'nn' ? 'Ei side' : 'En side'} ${at}\nsummary: Test.\n---`;
    write(folder, `organisations/eksempelvik/pages/side-${at}/${language}.mdx`, `${front}\n\n${body}\n`);
    if (body.includes('./inngang.png')) write(folder, `organisations/eksempelvik/pages/side-${at}/inngang.png`, PNG);
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
  const { problems, warnings } = readContent(folder, DAYS);
  told = [...problems, ...warnings];
});

const about = (part: string) => told.filter(({ file }) => file.includes(`/${part}/`));

for (const [at, [what]] of PAGES.entries()) {
  test(`no alarm: a text with ${what}`, () => assert.deepEqual(about(`side-${at}`), []));
}

for (const [at, [what]] of VALUES.entries()) {
  test(`no alarm: ${what}`, () => assert.deepEqual(about(`verdi-${at}`), []));
}
