import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMdx } from '../../src/check/mdx/check.ts';
import { readSource } from '../../src/check/source/source.ts';
import { ADDRESSES, CODE, HTML } from './mutations/texts.ts';

const front = '---\ntitle: Prøve\n---\n\n';
/** The first line of the text in the file. */
const FIRST = 5;
const check = (body: string) => checkMdx(readSource('prove.mdx', front + body));

/** What takes the parser the time of all that is behind it, each. */
const TAGS = ['<Details summary="a">\n\na\n\n</Details>\n\nx', '<?\n', '</\n', '<a \n', 'x </Term>\n'];

type Refused = [what: string, body: string, line: number, column: number, message: RegExp];
const refused: Refused[] = [
  ['an import', 'import x from "node:fs"\n', FIRST, 1, /^«import» og «export» kan ikke stå først/],
  ['an export', 'Hei.\n\nexport const x = 1\n', FIRST + 2, 1, /^«import» og «export» kan ikke stå først/],
  ['an expression in a paragraph', 'Hei {1 + 1}.\n', FIRST, 5, /^Tegnene \{ og \} kan ikke brukes/],
  ['an expression by itself', '{process.exit()}\n', FIRST, 1, /^Tegnene \{ og \} kan ikke brukes/],
  ['a comment in braces', '{/* hei */}\n', FIRST, 1, /^Tegnene \{ og \}/],
  ['an expression as an attribute', '<Term id={x}>ord</Term>\n', FIRST, 1, /^<Term> kan bare ha tekst i anførselstegn/],
  ['a spread attribute', '<Term {...x}>ord</Term>\n', FIRST, 1, /^<Term> kan bare ha tekst i anførselstegn/],
  ['an attribute without a value', '<Details summary>hei</Details>\n', FIRST, 1, /^<Details> kan bare ha tekst/],
  [
    'an image whose description holds an expression',
    '![{1 + 1}](x.png)\n',
    FIRST,
    1,
    /^Beskrivelsen av et bilde er bare tekst/,
  ],
  [
    'an image from elsewhere',
    '![Et kart](https://example.no/x.png)\n',
    FIRST,
    1,
    /^Bildet «https:.*ved siden av teksten/,
  ],
  ['raw HTML', 'Hei <b>du</b>.\n', FIRST, 5, /^HTML \(<b>\) kan ikke brukes/],
  ['a script', '<script>alert(1)</script>\n', FIRST, 1, /^HTML \(<script>\)/],
  [
    'an unknown component',
    '<Boks>hei</Boks>\n',
    FIRST,
    1,
    /^<Boks> finnes ikke\. Velg en av disse: «Contact», «Details»/,
  ],
  ['a fragment', '<>hei</>\n', FIRST, 1, /finnes ikke/],
  [
    'an unknown attribute',
    '<Term id="referral" style="x">ord</Term>\n',
    FIRST,
    1,
    /^<Term> tar ikke «style»\. Den tar: id\.$/,
  ],
  ['a missing attribute', '<Term>ord</Term>\n', FIRST, 1, /^<Term> mangler «id»\. Skriv <Term id="…">\.$/],
  [
    'an unknown kind',
    '<Message kind="farlig" title="x">hei</Message>\n',
    FIRST,
    1,
    /^«kind» i <Message> er «farlig»\. Velg en av disse: «info», «important»\.$/,
  ],
  ['an address of script', '[her](javascript:alert(1))\n', FIRST, 1, /^Lenken «javascript:alert\(1\)» kan ikke brukes/],
  ['an address of script in disguise', '[her](&#106;avascript:alert(1))\n', FIRST, 1, /^Lenken «javascript:/],
  ['an address of data', '[her](data:text/html,x)\n', FIRST, 1, /^Lenken «data:/],
  ['an address of script by reference', '[her][a]\n\n[a]: javascript:x\n', FIRST + 2, 1, /^Lenken «javascript:x»/],
  [
    'an address of script in a card',
    '<LinkCard href="javascript:x" title="y">z</LinkCard>\n',
    FIRST,
    1,
    /^Lenken «javascript:x»/,
  ],
  ['an address without encryption', '[her](http://example.no)\n', FIRST, 1, /Skriv https:/],
  ['an address within the host', '[her](/vaga/)\n', FIRST, 1, /eller page:… til en side her/],
  ['less than a number', 'For deg <16 år.\n', FIRST, 9, /^Tegnet < kan ikke stå foran et tall\. Skriv «under»/],
  ['a comment', 'Hei.\n\n<!-- husk -->\n', FIRST + 2, 1, /^En kommentar .* kan ikke brukes/],
  [
    'an address in angle brackets',
    'Se <https://example.no>.\n',
    FIRST,
    4,
    /^En nettadresse kan ikke stå mellom < og >/,
  ],
  ['a brace that is never closed', 'Hei { du\n', FIRST, 5, /^Tegnene \{ og \}/],
  [
    'a component that is never closed',
    '<Steps>\n',
    FIRST,
    1,
    /^<Steps> blir ikke avsluttet\. Skriv <\/Steps> der den slutter\.$/,
  ],
  [
    'code in a block of its own',
    '```js\nprocess.exit()\n```\n',
    FIRST,
    1,
    /^Linjer mellom ``` eller ~~~ blir vist som koden til et program/,
  ],
  ['a very long line', `${'- '.repeat(5000)}\n`, FIRST, 1, /^Linjen er lengre enn 5000 tegn/],
  ...TAGS.map((part): Refused => [`very many of ${JSON.stringify(part)}`, part.repeat(3000), 1, 1, /for mange </]),
  ['very many references to characters', '&amp;\n'.repeat(3000), 1, 1, /for mange &-tegn/],
];
for (const [what, body, line, column, message] of refused) {
  test(`refused: ${what}`, () => {
    const [problem] = check(body).problems;
    assert.match(problem?.message.nb ?? 'nothing was found', message);
    assert.deepEqual([problem?.file, problem?.line, problem?.column], ['prove.mdx', line, column]);
  });
}

for (const body of [...CODE, ...HTML]) {
  test(`refused as no text: ${JSON.stringify(body)}`, () => {
    const { problems } = check(`Hei.\n\n${body}\n`);
    assert.ok(problems.some((it) => it.code === 'LOYPE-MDX' && it.line >= FIRST + 2));
  });
}

for (const address of ADDRESSES) {
  const places = [
    `[Siden](${address})`,
    `[Siden][a]\n\n[a]: ${address}`,
    `<LinkCard href="${address}" title="x">y</LinkCard>`,
  ];
  test(`refused as an address, wherever it stands: ${address}`, () => {
    for (const body of places)
      assert.deepEqual([body, ...check(body).problems.map((it) => it.code)], [body, 'LOYPE-URL']);
  });
}

const accepted: [what: string, body: string][] = [
  ['less than with spaces', '5 < 6 og 7 > 6.\n'],
  ['greater than', 'For deg > 16 år.\n'],
  ['an escaped brace', 'Hei \\{ du \\}.\n'],
  ['braces in inline code', 'Skriv `{x}`.\n'],
  ['an ampersand', 'Barn & unge, AT&T, &amp; og &nbsp;.\n'],
  ['a heading with a question mark', '## Hva nå?\n'],
  ['a sentence that begins with the word import', 'Import er et ord.\n'],
  ['nested lists', '- en\n  - to\n\n1. tre\n2. fire\n'],
  ['a table', '| a | b |\n|---|---|\n| c | d |\n'],
  ['a quotation', '> Vi er her.\n'],
  ['a link with a bracket in its text', '[Se \\[her\\]](https://example.no)\n'],
  ['a link by reference', '[siden][a]\n\n[a]: https://example.no/x?y=1&z=2#q\n'],
  ['a link within the page', '[opp](#hva-nå)\n'],
  ['a component in a sentence', 'En <Term id="referral">henvisning</Term> er et brev.\n'],
  ['single quotes', "<Term id='referral'>henvisning</Term>\n"],
  ['a quotation mark in an attribute', '<Details summary="Hva er &quot;BUP&quot;?">\n\nTekst\n\n</Details>\n'],
  [
    'steps in details',
    '<Details summary="x">\n\n<Steps>\n\n<Step title="y">\n\nz\n\n</Step>\n\n</Steps>\n\n</Details>\n',
  ],
  ['words in another language', '<Language code="en">recovery</Language>\n'],
  ['Windows line ends', 'Hei.\r\n\r\n## Du\r\n\r\nDer.\r\n'],
  ['guillemets, dashes and an apostrophe', '«Hei» – sa hun, det\u2019s greit …\n'],
  ['Sámi letters', '<Language code="se">Buresboahtin čálii ŋ đ ŧ ž</Language>\n'],
  ['a thematic break', 'Hei.\n\n---\n\nDu.\n'],
  ['nothing at all', ''],
  ['an asterisk and an underscore', '2 * 3 = 6, og fil_navn_her.\n'],
  ['a hard break', 'Linje en\\\nlinje to\n'],
  ['a percent sign and a dollar sign', '80 % av $100.\n'],
  ['a number with a full stop first on a line', '1\\. januar er fri.\n'],
  ['an e-mail address as text', 'post@example.no\n'],
  ['bold and italic together', '***Viktig***\n'],
  ['a long paragraph', `${'Et ord til. '.repeat(300)}\n`],
];
for (const [what, body] of accepted) {
  test(`accepted: ${what}`, () => assert.deepEqual(check(body).problems, []));
}

test('what a text refers to is told with its place', () => {
  const { references } = check(
    '<Term id="a">b</Term> [c](page:rights#d)\n\n<Helpline id="e" />\n\n<Steps>\n\n<Step title="f" limits=" A1  B2 ">\n\ng\n\n</Step>\n\n</Steps>\n',
  );
  assert.deepEqual(
    references.map(({ kind, id, line }) => `${line} ${kind} ${id}`),
    [
      `${FIRST} term a`,
      `${FIRST} page rights`,
      `${FIRST + 2} helpline e`,
      `${FIRST + 6} limit A1`,
      `${FIRST + 6} limit B2`,
    ],
  );
});

test('what is told to write in place of a line that begins as code does is taken', () => {
  for (const [written, ...instead] of [
    ['import av medisin er forbudt.', 'Import av medisin er forbudt.', 'All import av medisin er forbudt.'],
    ['export av data skjer ikke.', 'Export av data skjer ikke.'],
    ['Se www.vågå.kommune.no.', 'Se [kommunen](https://www.vågå.kommune.no).', 'Se https://www.vågå.kommune.no.'],
    ['Se http://kommune.no.', 'Se https://kommune.no.', 'Se [kommunen](https://kommune.no).'],
  ] as const) {
    const [problem] = check(`${written}\n`).problems;
    assert.match(problem?.message.nb ?? '', /Skriv https:|så skriv det med stor forbokstav/i, written);
    for (const it of instead) assert.deepEqual(check(`${it}\n`).problems, [], it);
  }
});
