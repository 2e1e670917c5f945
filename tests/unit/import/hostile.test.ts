import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { checkMdx } from '../../../src/check/mdx/check.ts';
import { isError } from '../../../src/check/problem.ts';
import { readContent } from '../../../src/check/read.ts';
import { readSource } from '../../../src/check/source/source.ts';
import type { Given } from '../../../src/import/analyse.ts';
import { makeFiles } from '../../../src/starting/new-file.ts';
import { TO_FILL_IN } from '../../../src/starting/next-steps.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';
import { ALL } from '../../some.ts';
import { madeOf } from './made.ts';
import { analyse } from './national.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-import-'));
after(() => rmSync(folder, { recursive: true }));

/** Elements whose text is shown, and those whose text is not. */
const SHOWN =
  'p div span b a table tr td th ul li h1 h2 h3 h6 main nav footer form article section br hr font center button'.split(
    ' ',
  );
const HIDDEN = 'script style template svg title textarea select iframe noscript math frameset plaintext xmp'.split(' ');
const ATTRIBUTES = [
  '',
  ' class="meny"',
  ' href="javascript:alert(1)"',
  ' href="https://x.no/a)b{c}<d>"',
  ' href="#a"',
  ' href="//", id=\'"\'',
  ' role="navigation" onload=x',
];

const tags = (names: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...ATTRIBUTES), fc.boolean())
    .map(([name, attributes, closes]) => (closes ? `</${name}>` : `<${name}${attributes}>`));

/** What careless and hostile people write. */
const WORDS = fc.constantFrom(
  ...[
    'Hos oss får du hjelp. ',
    'pakkeforløp ',
    'koordinator ',
    'under 16 år ',
    'kl. 10-14 ',
    'Kari Nordmann ',
    'post@x.kommune.no ',
    'Helsestasjonen: ',
  ],
  ...[
    '{x}',
    '<Contact id="a" />',
    '`',
    '```',
    '---',
    '# ',
    '## x',
    '- ',
    '1. ',
    '> ',
    '| a | b |',
    '[x](page:rights)',
    '![x](y)',
    '\\',
    '*',
    '_',
    '~~',
    '$',
    '<!-- ',
    '-->',
  ],
  ...[
    'import x from "y"',
    'export default 1',
    '&lt;b&gt;',
    '&#x202e;',
    '&#0;',
    '\u202e',
    '\u0000',
    '\ud800',
    '\u00ad',
    '\u2028',
    '’',
    '…',
    '«',
    '»',
    'a\u0301',
    '\uf0b7 ',
    '\u{f0000}',
    '\ufb01',
    '\u200b',
    'Ã\u200b¥',
    '👩🏽‍⚕️',
  ],
  ...[
    'verifiedOn: 2020-01-01',
    ': ',
    '"',
    "'",
    '$1',
    '../../x',
    'https://bit.ly/a',
    'http://www.x.no/?a=b&c',
    '@',
    'TODO',
    '01010150074',
    '\n',
    '\n\n',
    '\t',
    '  ',
  ],
);
const text = fc.oneof(WORDS, fc.string({ unit: 'binary', maxLength: 12 }));
const markup = (names: readonly string[]) =>
  fc.array(fc.oneof(text, tags(names)), { maxLength: 40 }).map((it) => it.join(''));

const PAGES: fc.Arbitrary<Given> = fc.oneof(
  markup([...SHOWN, ...HIDDEN]).map((html) => ({ html })),
  markup(SHOWN).map((html) => ({ html })),
  fc.array(text, { maxLength: 40 }).map((it) => ({ text: it.join('') })),
);

test('whatever a page is, what is made of it can be read, lies where it should, and has no markup of the page', () => {
  fc.assert(
    fc.property(PAGES, (given) => {
      const made = madeOf(given, folder);
      for (const { path, text: written } of made?.files ?? []) {
        assert.match(
          path.slice(folder.length),
          /^\/(?:rapport\.md|content\/organisations\/oppdiktet\/(?:organisation\.yaml|pages\/[a-z0-9-]{1,80}\/n[bn]\.mdx|pages\/[a-z0-9-]{1,80}\/en\.mdx))$/,
        );
        if (path.endsWith('.md')) continue;
        const source = readSource(path, written);
        assert.deepEqual(source.problems, []);
        if (!path.endsWith('.mdx')) continue;
        const { tree, problems } = checkMdx({ file: path, body: source.body });
        assert.notEqual(tree, null, written);
        assert.deepEqual(
          problems.map(({ code }) => code),
          [],
          written,
        );
        assert.doesNotMatch(written.replace(/<Contact id="[a-z0-9-]+" \/>/g, ''), /(?<!\\)[<{]/);
      }
    }),
    { seed: 21, numRuns: ALL ? 3000 : 120 },
  );
});

/** What the check may say of what was made: what the page said wrongly, or did not say. */
const HONEST = new Set(['LOYPE-LANGUAGE-MIX', 'LOYPE-WITHDRAWN-NAME', 'LOYPE-PLACEHOLDER']);

test("what is made of a page passes the product's own check, but for what is to be filled in and what the page itself got wrong", () => {
  let run = 0;
  fc.assert(
    fc.property(PAGES, (given) => {
      const out = join(folder, String(run++));
      const made = madeOf(given, out);
      if (!made) return;
      makeFiles(made.files, folder);
      const { problems } = readContent(join(out, 'content'), DAYS, FIXTURE);
      const open = problems.filter(isError).filter(({ file, line, code }) => {
        const written = made.files.find(({ path }) => path.endsWith(file))?.text ?? '';
        return !HONEST.has(code) && !written.split('\n')[line - 1]?.includes(TO_FILL_IN);
      });
      assert.deepEqual(open, []);
    }),
    { seed: 22, numRuns: ALL ? 300 : 10 },
  );
});

test('signs that the check refuses are letters, spaces or nothing in what is made of a page, and drawn marks of a list are its items', () => {
  const lines = ['Hos oss:', '\uf0b7\tvi \u{f0000}\ufb01nner hjelp', '\uf0a7 \u200bogsÃ¥ i helgene'];
  for (const given of [{ text: lines.join('\n') }, { html: lines.map((it) => `<p>${it}</p>`).join('') }]) {
    const items = madeOf(given, folder)?.analysis.page?.parts.filter(({ kind }) => kind === 'item') ?? [];
    assert.deepEqual(
      items.map((it) => 'parts' in it && it.parts.map((part) => part.text).join('')),
      ['vi finner hjelp', 'også i helgene'],
    );
  }
});

test('no number that a page shows is lost, wherever it stands', () => {
  const group = (digits: string) =>
    fc.constantFrom(
      digits,
      digits.replace(/(..)(?=.)/g, '$1 '),
      digits.replace(/^(...)(..)(...)$/, '$1 $2 $3'),
      `+47 ${digits}`,
    );
  const number = fc.integer({ min: 40_000_000, max: 49_999_999 }).map(String);
  const shown = number.chain((digits) =>
    fc.tuple(fc.constant(digits), group(digits), fc.constantFrom('Tlf. ', 'ring ', '', '(', 'Telefon:&nbsp;', '<b>')),
  );
  const around = fc
    .array(fc.oneof(tags(SHOWN), fc.constantFrom('Her svarer vi. ', 'og så, ', 'Helsestasjonen ', 'under 16 år. ')), {
      maxLength: 12,
    })
    .map((it) => it.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(around, shown, around), { minLength: 1, maxLength: 5 }), (pieces) => {
      const html = pieces
        .map(([before, [, written, lead], behind]) => `${before} ${lead}${written} x ${behind}`)
        .join('');
      const found = new Set(analyse({ html }).numbers.map(({ digits }) => digits));
      for (const [, [digits]] of pieces) assert.ok(found.has(digits), html);
    }),
    { seed: 23, numRuns: ALL ? 3000 : 300 },
  );
});

test('a number that only a link dials, or that an image says, is found too', () => {
  const { numbers } = analyse({
    html: '<p><a href="tel:+4741004621">Ring oss</a></p><p><img alt="Telefon 41 00 51 39"></p>',
  });
  assert.deepEqual(numbers.map(({ digits }) => digits).sort(), ['41004621', '41005139']);
});

test('a national identity number is written nowhere', () => {
  const given = 'Saken til 01010150074 ligger hos oss, og 010101 50074 er den samme.';
  assert.doesNotMatch(JSON.stringify(madeOf({ text: given }, folder)), /50074/);
});
