import { syntheticId } from '../synthetic-id.ts';
import { asParagraph, atLine, type Kind, replaceLine, spots, texts } from './kind.ts';

const inLanguage = (language: string) => (copy: Parameters<typeof texts>[0]) =>
  texts(copy).filter((file) => file.endsWith(`/${language}.mdx`));

/** Code in each place that MDX can hold it. */
export const CODE = [
  "import fs from 'node:fs'",
  'export const a = 1',
  'Hei {1 + 1}.',
  "{process.getBuiltinModule('node:fs').writeFileSync('x', 'y')}",
  '{/* hei */}',
  '- {x}',
  '> {x}',
  '### Hei {x}',
  '**{x}**',
  '[Siden {x}](page:rights)',
  '<Term id={x}>ord</Term>',
  '<Term {...x}>ord</Term>',
  '<Term id="referral">{x}</Term>',
  '<Details summary={`x`}>ord</Details>',
  '| {x} | b |\n|---|---|\n| a | {y} |',
];

/** HTML, and what looks like it. */
export const HTML = [
  '<script>alert(1)</script>',
  '<img src="x" onerror="alert(1)" />',
  '<iframe src="https://example.no"></iframe>',
  '<b>Viktig</b>',
  '<a href="https://example.no">Siden</a>',
  '<style>p</style>',
  '<Steps onclick="alert(1)"></Steps>',
  '<Fragment>Hei</Fragment>',
  '<>Hei</>',
  '<svg:circle />',
  '<Astro.self />',
  '<!-- hei -->',
  '<https://example.no>',
  'For deg <16 år.',
  '```\nkode\n```',
];

/** Addresses that no link may have. */
export const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'http://example.no',
  '//example.no',
  '/vaga/',
  '../rights/nb.mdx',
  'tel:113',
  'https://a:b@example.no',
  'https://localhost/',
  'www.example.no',
];

/** Damage to running text. */
export const TEXTS: readonly Kind[] = [
  atLine(
    'misspell a component',
    texts,
    /<(Contact|Helpline|Message|Steps|Step|Details)(?=[ >])/,
    (random, [tag]) => `${tag}${random.pick(['s', 'x', 'er'])}`,
    'LOYPE-MDX',
  ),
  atLine('misspell an attribute', texts, /(?<=<(?:Contact|Helpline|Term) )id(?==)/, () => 'idd', 'LOYPE-MDX'),
  atLine(
    'misspell what a component refers to',
    texts,
    /(?<=<(?:Contact|Helpline|Term) id=")[\w-]+/,
    (random, [id]) => random.pick([`${id}x`, `../${id}`, '__proto__', 'constructor', `${id}/${id}`, 'x'.repeat(500)]),
    'LOYPE-REFERENCE',
  ),
  atLine('misspell a limit', texts, /(?<=limits=")\w+/, () => 'Z9', 'LOYPE-REFERENCE'),
  atLine(
    'misspell a page',
    texts,
    /(?<=\(page:)[\w-]+/,
    (random, [id]) => random.pick([`${id}x`, `../${id}`, '__proto__', 'toString', `${id}/nb`]),
    'LOYPE-LINK-TARGET',
  ),
  atLine(
    'a heading that no page has',
    texts,
    /(?<=\(page:rights)(?=[#)])/,
    () => '#ingenting-her',
    'LOYPE-LINK-TARGET',
  ),
  atLine(
    'an address that cannot be linked to',
    texts,
    /(?<=\]\()page:[^)]*/,
    (random) => random.pick(ADDRESSES),
    'LOYPE-URL',
  ),
  asParagraph('code', CODE, 'LOYPE-MDX'),
  asParagraph('HTML and what looks like it', HTML, 'LOYPE-MDX'),
  asParagraph(
    'a component that is not ended',
    ['<Details summary="x">', '<Steps>', '</Steps>', '<Term id="x'],
    'LOYPE-MDX',
  ),
  asParagraph(
    'an image that is not there',
    ['![Et kart](./kart.png)', '![Et kart](../../../../etc/x.png)', '![Et kart](/x.png)'],
    'LOYPE-LINK-TARGET',
  ),
  asParagraph(
    'an image without words',
    ['![](./kart.png)', '![bilde](./kart.png)', '![kart.png](./kart.png)'],
    'LOYPE-IMAGE-ALT',
  ),
  asParagraph('a second title', ['# Tittel', 'Tittel\n======'], 'LOYPE-HEADING'),
  asParagraph(
    'a link that says nothing',
    ['[her](page:rights)', '[Les mer](page:rights)', '[](page:rights)', '[Read more…](page:rights)'],
    'LOYPE-LINK-TEXT',
  ),
  asParagraph('what is left over from writing', ['TODO', 'Her: xxx.', 'Lorem ipsum', '**FIXME**'], 'LOYPE-PLACEHOLDER'),
  asParagraph(
    'a withdrawn name',
    ['Du har fritt behandlingsvalg.', 'Ring RUStelefonen.', 'Ring 08588.', 'Du har Tvang (OCD).'],
    'LOYPE-WITHDRAWN-NAME',
  ),
  asParagraph(
    'a national identity number',
    [0, 1, 2, 3].map((at) => `Født ${syntheticId(`0${1 + at}0${1 + at}80`, 200 + at)}.`),
    'LOYPE-NATIONAL-ID',
  ),
  asParagraph(
    'a sign that is none',
    ['Hei\u0000', 'Hei\u0007', 'Hei\u202e', 'Hei\u2067', 'Hei\ufffd', 'b\u00c3\u00a5de', 'f\u00c3\u00b8r', 'Hei\u009f'],
    'LOYPE-FILE',
  ),
  asParagraph('an endless line', ['Ja. '.repeat(1_300), 'x'.repeat(5_100)], 'LOYPE-FILE'),
  asParagraph(
    'parts within parts',
    [
      `${'>'.repeat(150)} x`,
      `${'- '.repeat(150)}x`,
      `${'1. '.repeat(150)}x`,
      `${'> - '.repeat(80)}x`,
      `${'['.repeat(150)}x${']'.repeat(150)}`,
      `${'*'.repeat(300)}x`,
      `${' '.repeat(300)}x`,
    ],
    'LOYPE-FILE',
  ),
  {
    name: 'Bokmål in Nynorsk',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, inLanguage('nn')(copy), /^## /));
      replaceLine(copy, spot, `Dette er ${random.pick(['ikke', 'noe', 'uke', 'henvisning', 'fra'])}.`, '', spot.text);
      return { file: spot.file, line: spot.line, codes: ['LOYPE-LANGUAGE-MIX'] };
    },
  },
  {
    name: 'Nynorsk in Bokmål',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, inLanguage('nb')(copy), /^## /));
      replaceLine(copy, spot, `Dette er ${random.pick(['ikkje', 'noko', 'veke', 'tilvising', 'frå'])}.`, '', spot.text);
      return { file: spot.file, line: spot.line, codes: ['LOYPE-LANGUAGE-MIX'] };
    },
  },
  {
    name: 'a skipped level',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, texts(copy), /^## /));
      replaceLine(copy, spot, spot.text, '', `#### Mer`);
      return { file: spot.file, line: spot.line + 2, codes: ['LOYPE-HEADING'] };
    },
  },
];
