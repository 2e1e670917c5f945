import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSoftHyphens } from '../../../src/making/soft-hyphens.ts';

/** A page around some HTML, in Bokmål or another language. */
const page = (html: string, language = 'nb') =>
  `<!DOCTYPE html><html lang="${language}"><head><title>Spesialisthelsetjenesteloven</title></head><body>${html}</body></html>`;

/** What becomes of it, with soft hyphens shown as `-`. */
const divided = (html: string, language = 'nb') => withSoftHyphens(page(html, language)).replaceAll('\u00ad', '-');

const DIVIDED: [what: string, html: string, becomes: string, language?: string][] = [
  ['a long word', '<p>Spesialisthelsetjenesteloven</p>', '<p>Spe-sia-list-helse-tje-neste-loven</p>'],
  [
    'two in one text',
    '<p>Se (spesialisthelsetjenesteloven), §&nbsp;2-5.</p>',
    '<p>Se (spe-sia-list-helse-tje-neste-loven), §&nbsp;2-5.</p>',
  ],
  [
    'in a heading a shorter one',
    '<h1>Eksempelheimen</h1><p>Eksempelheimen</p>',
    '<h1>Eksem-pel-hei-men</h1><p>Eksempelheimen</p>',
  ],
  [
    'within what stands in a heading, and not behind it',
    '<h2><a href="/barnevernvakta/">Barnevernvakta</a> nå</h2> Barnevernvakta',
    '<h2><a href="/barnevernvakta/">Barne-vern-vakta</a> nå</h2> Barnevernvakta',
  ],
  ['in Nynorsk', '<h2>Tilgjengeerklæringa</h2>', '<h2>Til-gjenge-erklæ-ringa</h2>', 'nn'],
  ['in capital letters', '<td>OPPFØLGINGSTJENESTEN</td>', '<td>OPP-FØL-GINGS-TJE-NES-TEN</td>'],
  ['an English word in English', '<h2>Confidentiality</h2>', '<h2>Con-fid-enti-ality</h2>', 'en'],
  ['a Norwegian name in English', '<h2>Statsforvalteren</h2>', '<h2>Stats-for-val-teren</h2>', 'en'],
  [
    'behind an attribute with a sign of a tag in it',
    '<td title="a > b">Oppfølgingstjenesten</td>',
    '<td title="a > b">Opp-føl-gings-tje-nes-ten</td>',
  ],
  [
    'behind an address that ends in =',
    '<a href="/?a=">Spesialisthelsetjenesteloven</a> <i class="">Eksempelheimen</i>',
    '<a href="/?a=">Spe-sia-list-helse-tje-neste-loven</a> <i class="">Eksempelheimen</i>',
  ],
  ['none again that is divided', '<h2>Oppfølgings\u00adtjenesten</h2>', '<h2>Oppfølgings-tjenesten</h2>'],
];
for (const [what, html, becomes, language = 'nb'] of DIVIDED)
  test(`divided: ${what}`, () => assert.equal(divided(html, language), page(becomes, language)));

const LONG = 'Spesialisthelsetjenesteloven';
const AS_IT_IS: [what: string, html: string, language?: string][] = [
  ['words that fit', '<h2>Behandlinga</h2><p>Kontaktpsykolog og brukermedvirkning</p>'],
  ['what programs read', `<script type="application/json">{"a":"${LONG}"}</script><style>.${LONG}{}</style>`],
  ['the calculator, which copies what it shows', `<loype-timeline><h2>${LONG}</h2></loype-timeline>`],
  ['code and what is written in fields', `<pre>${LONG}</pre><code>${LONG}</code><textarea>${LONG}</textarea>`],
  ['options and drawings', `<select><option>${LONG}</option></select><svg><title>${LONG}</title></svg>`],
  ['attributes', `<h2 id="${LONG}" title="1 > ${LONG}"><a href="/${LONG}/#${LONG}">Se</a></h2>`],
  ['addresses', `<p>${LONG}.no, www.${LONG}.no/${LONG}/, post@${LONG}.no, https://${LONG}, ${LONG}@example.no</p>`],
  ['names of signs', '<h2>&CounterClockwiseContourIntegral;</h2>'],
  ['names in Sámi', '<h2><span lang="se">Guovdageaidnusuohkan</span></h2>'],
  ['what is longer than any word', `<h1>${'a'.repeat(61)}</h1>`],
  ['a page that ends in the midst', `<script>${LONG}`],
];
for (const [what, html, language = 'nb'] of AS_IT_IS)
  test(`as it is: ${what}`, () => assert.equal(withSoftHyphens(page(html, language)), page(html, language)));

test('the same page becomes the same, whatever was made before it', () => {
  const html = `<h1>Confidentiality</h1><p>${LONG} Confidentiality</p>`;
  const alone = [divided(html), divided(html, 'en')];
  assert.notEqual(alone[0], alone[1]);
  assert.deepEqual([divided(html), divided(html, 'en')], alone);
});

test('what is divided is what was written, but for the soft hyphens, and no part is short', () => {
  for (const word of ['Personvernerklæringen', 'Tilgjengelighetserklæring', 'Pårørendetelefonene', LONG]) {
    const made = divided(`<h1>${word}</h1>`);
    assert.equal(made.replaceAll('-', ''), page(`<h1>${word}</h1>`));
    const parts = /<h1>(.*)<\/h1>/.exec(made)?.[1]?.split('-') ?? [];
    assert.ok(parts.length > 2 && parts.every((it) => it.length > 2), parts.join('-'));
  }
});

for (const [what, html] of [
  ['tags without attributes', '<b>'.repeat(100_000)],
  ['a value with many signs of tags', `<b title="${'> '.repeat(100_000)}">`],
  ['a word of very many letters', `<h1>${'a'.repeat(200_000)}</h1>`],
] as const)
  test(`much takes time in proportion to its length: ${what}`, () => {
    const from = process.cpuUsage();
    withSoftHyphens(page(html));
    const { user, system } = process.cpuUsage(from);
    assert.ok((user + system) / 1000 < 2000);
  });
