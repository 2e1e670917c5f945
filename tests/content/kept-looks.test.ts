// What was found in a file is kept from run to run, and nobody can see that: after every edit the same is found as by reading all.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Random } from '../../scripts/random.ts';
import type { KeptLook } from '../../src/check/look.ts';
import { readContent, type Way } from '../../src/check/read.ts';
import { readFilesIn } from '../../src/work/files.ts';
import { KeptMap } from '../../src/work/kept-map.ts';
import { FIXTURE } from '../fixture.ts';
import { ALL } from '../some.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-looks-'));
const [content, kept] = [join(folder, 'content'), join(folder, 'looks')];
before(() => cpSync(FIXTURE, content, { recursive: true }));
after(() => rmSync(folder, { recursive: true }));

/** How many edits are made, of which every third is taken back. */
const EDITS = ALL ? 200 : 6;

const DAYS = ['2026-11-22', '2026-11-23', '2026-01-05', '2027-06-01'] as const;

/** What is found, with the content if there is one, and what its texts say. */
function found(asOf: string, way: Way) {
  const { content: read, problems, warnings, texts } = readContent(content, { asOf, latest: asOf }, null, way);
  const words = [...texts].map(([entry, { text, references, anchors }]) => ({ entry, text, references, anchors }));
  return { read, problems, warnings, words };
}

/** Mistakes and changes that stand well in many places of a text or of a field. */
const PHRASES = [
  'Ring 22 40 00 40.',
  'Se [siden](page:nope).',
  'Les [mer](https://example.org/ her).',
  '<Term id="nope">ord</Term>',
  '<Contact id="sentralbord" />',
  'Etter pasient- og brukerrettighetsloven § 2-2 har du rett.',
  'Skriv til ola.nordmann@kommune.no.',
  '{kode}',
  '## Hva du kan gjøre',
  'verifiedOn: "2027-05-30"',
  'TODO',
  '28106312345',
];

type Change = (random: Random, lines: string[]) => string[];

const CHANGES: readonly Change[] = [
  (random, lines) => lines.toSpliced(random.below(lines.length), 1),
  (random, lines) => lines.toSpliced(random.below(lines.length), 0, random.pick(lines)),
  (random, lines) => lines.toSpliced(random.below(lines.length), 0, random.pick(PHRASES)),
  (random, lines) => [...lines, '', random.pick(PHRASES)],
  (random, lines) => lines.with(random.below(lines.length), `${random.pick(lines)} ${random.pick(PHRASES)}`),
  (random, lines) => lines.slice(0, random.below(lines.length)),
  (_, lines) => lines.map((it) => it.replace(/2026-\d\d-\d\d/, '2026-06-30')),
];

test('after every edit the same is found as by reading all', () => {
  const random = new Random(20);
  let undo = () => {};
  let sound = 0;
  for (let nth = 0; nth < EDITS; nth++) {
    if (nth % 3 === 2) undo();
    else {
      const file = join(content, random.pick(readFilesIn(content).filter((it) => /\.(mdx|yaml)$/.test(it))));
      const before = readFileSync(file, 'utf8');
      writeFileSync(file, random.pick(CHANGES)(random, before.split('\n')).join('\n'));
      const last = undo;
      // Two edits at a time are taken back, so that what is right comes again.
      undo =
        nth % 3 === 0
          ? () => writeFileSync(file, before)
          : () => [() => writeFileSync(file, before), last].map((it) => it());
    }
    const asOf = random.pick(DAYS);
    const looks = new KeptMap<KeptLook>(kept, '1');
    const fresh = found(asOf, { looks: new Map() });
    assert.deepEqual(found(asOf, { looks }), fresh, `edit ${nth}`);
    looks.save();
    const { problems, read, words } = found(asOf, { looks: new KeptMap<KeptLook>(kept, '1'), advice: false });
    assert.deepEqual({ problems, read, words }, { problems: fresh.problems, read: fresh.read, words: fresh.words });
    sound += fresh.read ? 1 : 0;
  }
  assert.ok(sound > 0 && sound < EDITS, `${sound} of ${EDITS} were right`);
});

test('what is kept rests on the product and on nothing that was damaged', () => {
  const looks = new KeptMap<KeptLook>(kept, '1');
  const one = {
    data: {},
    sketch: undefined,
    told: [],
    days: { from: null, after: null, through: null, before: null },
    text: null,
  };
  looks.set('one', one);
  looks.save();
  assert.deepEqual(new KeptMap<KeptLook>(kept, '1').get('one'), one);
  assert.equal(new KeptMap<KeptLook>(kept, '2').get('one'), undefined);
  const bytes = readFileSync(kept);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  writeFileSync(kept, bytes);
  assert.equal(new KeptMap<KeptLook>(kept, '1').get('one'), undefined);
});
