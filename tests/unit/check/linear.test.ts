import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain } from '../../../src/check/explain.ts';
import { checkMdx } from '../../../src/check/mdx/check.ts';
import { citationsByHand } from '../../../src/check/rules/citations.ts';
import { marksIn } from '../../../src/check/rules/marks.ts';
import { checkReadability } from '../../../src/check/rules/readability.ts';
import { remarksOn } from '../../../src/check/rules/text-rules.ts';
import { readSource } from '../../../src/check/source/source.ts';
import { COLLECTIONS } from '../../../src/model/collections.ts';
import { some } from '../../some.ts';
import { LAW } from '../law.ts';

/** Everything that looks at one text by itself. */
function lookAt(body: string): void {
  const { tree, anchors, text } = checkMdx({ file: 'guides/a/nb.mdx', body });
  if (!tree) return;
  marksIn(text, tree);
  remarksOn(tree, anchors, 'nb');
  checkReadability('guides/a/nb.mdx', tree);
  citationsByHand(tree, LAW);
}

const lines = (line: string, length: number, size: number) =>
  `${line.repeat(Math.ceil(length / line.length))}\n`.repeat(Math.ceil(size / length));

/** One paragraph of about so many signs, of what has once taken longer than in proportion, and what is like it. */
const TEXTS: [what: string, text: (size: number) => string][] = [
  ['points between letters, in long lines', (size) => lines('a.', 4800, size)],
  ['points between letters, in one line', (size) => lines('a.', 4000, size)],
  ['sections by hand', (size) => lines('§ 2-1 a ', 800, size)],
  ['sections of acts by hand', (size) => lines('den ene loven § 2-1, ', 800, size)],
  ['sections before their acts', (size) => lines('section 4 a of the Patient and User ', 800, size)],
  ['numbers before laws', (size) => lines('2-2 i helse- og ', 800, size)],
  ['parts of sections', (size) => lines('andre ledd i den ', 800, size)],
  ['sections with signs that nobody sees', (size) => lines('§\u00ad \uff12-\uff12 ', 800, size)],
  ['tables of sections', (size) => `| Lov | § |\n| --- | --- |\n${'| a | 2-2 |\n'.repeat(size / 12)}`],
  ['marks of headings', (size) => '##a\n'.repeat(size / 4)],
  ['broken links', (size) => '[a] (/b)\n'.repeat(size / 9)],
  ['links with spaces that do not end', (size) => `[a](https:${' a'.repeat(size / 2)}`],
  ['links with spaces', (size) => '[a](/b c)\n'.repeat(size / 10)],
  ['points', (size) => `a${'.'.repeat(size)}b`],
  ['questions', (size) => lines('?!', 800, size)],
  ['points and quotation marks', (size) => lines('."', 4000, size)],
  ['letters that are Norwegian', (size) => lines('æ', 4000, size)],
  ['letters and points that are Norwegian', (size) => lines('æ.ø', 4000, size)],
  ['what begins like an address', (size) => lines('a.b@', 4000, size)],
  ['addresses', (size) => lines('a.b@c.no ', 900, size)],
  ['what begins like a name', (size) => lines('a-b_c+', 4000, size)],
  ['withdrawn names that are told as such', (size) => `før ${lines('fritt sykehusvalg ', 4000, size)}`],
  ['withdrawn names in halves', (size) => lines('fritt ', 4000, size)],
  ['quotations that do not end', (size) => lines('«ikkje ', 4000, size)],
  ['capitals', (size) => lines('Ikkje ', 4000, size)],
  ['what is unfinished', (size) => lines('x', 4000, size)],
  ['short forms', (size) => lines('f.eks. ', 700, size)],
  ['signs that are not seen', (size) => lines('a\u200b', 4000, size)],
  ['brackets', (size) => lines('[', 4000, size)],
  ['hashtags', (size) => lines('#a ', 900, size)],
  ['conflict marks', (size) => '=======x\n||||||| \n'.repeat(size / 18)],
  ['emphasis that does not end', (size) => '**a\n\n'.repeat(size / 5)],
  ['tabs', (size) => 'a\tb\n\n'.repeat(size / 5)],
  ['references', (size) => '[*a*][b]\n'.repeat(size / 9)],
  ['loose items', (size) => 'o a\n\nb\n\n'.repeat(size / 8)],
  ['items', (size) => '- a\n'.repeat(size / 4)],
];

/** The processor's time (ms). */
function timeOf(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

// Each takes a second: `npm test` tries every tenth of them.
for (const [what, text] of some(TEXTS, Math.ceil(TEXTS.length / 10)))
  test(`${what} take time in proportion to their length`, () => {
    const took = (size: number) => timeOf(() => lookAt(text(size)));
    took(2_000);
    const small = Math.max(took(38_000), 60);
    const large = took(190_000);
    // Five times as much; by its square it would be twenty-five times.
    assert.ok(large < 12 * small, `${Math.round(small)} ms, ${Math.round(large)} ms`);
  });

/** Data in one line of about so many signs. */
const YAML: [what: string, text: (size: number) => string][] = [
  ['a list', (size) => `a: [${'a,'.repeat(size / 2)}a]`],
  ['quotations', (size) => `a: [${'"a",'.repeat(size / 4)}a]`],
  ['lists', (size) => `a: [${'[a],'.repeat(size / 4)}a]`],
  ['fields', (size) => `{${Array.from({ length: size / 8 }, (_, at) => `k${at}: 1`).join(',')}}`],
  ['curly marks', (size) => `name: ${'“'.repeat(size)}`],
  ['blanks behind an empty list', (size) => `t: |\n  a: []${' '.repeat(size)}x\nbad: }`],
  ['texts with a letter behind their marks', (size) => `x: ["a"${'b, "a"'.repeat(size / 7)}b, [`],
  ['lines without a mark, before what is wrong', (size) => `${'a: b\n'.repeat(size / 5)}x: [`],
  ['texts that do not end', (size) => 'a: "\n'.repeat(size / 5)],
  ['fields without values', (size) => `[${'{a: },'.repeat(size / 6)}a]`],
];
for (const [what, text] of some(YAML, 2))
  test(`${what} in one line of data take time in proportion to their length`, () => {
    const took = (size: number) => timeOf(() => readSource('a.yaml', text(size)));
    took(2_000);
    const small = Math.max(took(80_000), 200);
    const large = took(400_000);
    assert.ok(large < 12 * small, `${Math.round(small)} ms, ${Math.round(large)} ms`);
  });

/** Lists of so many entries of which each is wrong. */
const WRONG: [what: string, text: (count: number) => string][] = [
  ['entries with nothing in them', (count) => `localHelp: [${'{}, '.repeat(count)}]`],
  [
    'entries that could each be a part of the one before',
    (count) => `contacts: [${Array.from({ length: count }, (_, at) => `{k${at}: 1}`).join(', ')}]`,
  ],
];
for (const [what, text] of WRONG)
  test(`mistakes in one file are explained in time in proportion to how many there are: ${what}`, () => {
    const { schema } = COLLECTIONS.organisations;
    const took = (count: number) => {
      const source = readSource('organisations/a/organisation.yaml', `kind: municipality\n${text(count)}`);
      const issues = schema.safeParse(source.value).error?.issues ?? [];
      return timeOf(() => explain(source, issues, schema));
    };
    took(200);
    const small = Math.max(took(2_000), 30);
    const large = took(10_000);
    assert.ok(large < 12 * small, `${Math.round(small)} ms, ${Math.round(large)} ms`);
  });
