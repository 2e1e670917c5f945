// How brochures lie on their sides: how many there are, and what stands on the first and the last.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { canPrint, type Room, startPrinter } from '../../../src/brochure/compile.ts';
import { leastOf } from '../../../src/brochure/least.ts';
import type { BrochureData } from '../../../src/brochure/model.ts';
import { printOf, ROOMS } from '../../../src/brochure/rooms.ts';
import { formatPhone } from '../../../src/domain/phone.ts';
import { some } from '../../some.ts';
import { broken } from './accessible.ts';
import { brochureAt, CONTENT, WITH_BROCHURE } from './brochures.ts';

const skip =
  canPrint() && spawnSync('pdftotext', ['-v']).error === undefined
    ? false
    : 'the compiler or pdftotext is not installed';
const folder = mkdtempSync(join(tmpdir(), 'loype-sides-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const printer = skip ? null : startPrinter();

/** A word as it lies on its side, in points from the corner above on the left. */
interface Word {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A printed brochure: the file, and the words of each of its sides. */
function print(data: BrochureData, rooms: readonly Room[] = ROOMS): { pdf: Buffer; sides: Word[][] } {
  const file = join(folder, 'read.pdf');
  const { pdf } = printer?.({ ...printOf(data), rooms }) ?? { pdf: Buffer.of() };
  writeFileSync(file, pdf);
  const { stdout } = spawnSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  const sides = stdout.split('<page ').slice(1);
  const words = sides.map((side) =>
    [...side.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g)].map(
      ([, left, top, right, bottom, text = '']): Word => ({
        text,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }),
    ),
  );
  return { pdf, sides: words };
}

const textOf = (words: readonly Word[] = []) =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00a0', ' ');

/** A5 in points. */
const [WIDTH, HEIGHT] = [419.53, 595.28];

/** What runs outside of its side, or into the line at the foot of it. */
function outside(sides: readonly Word[][]): string[] {
  return sides.flatMap((words, index) => {
    const foot = Math.max(...words.map(({ bottom }) => bottom));
    return words
      .filter(
        ({ left, top, right, bottom }) =>
          left < 0 ||
          top < 0 ||
          right > WIDTH ||
          bottom > HEIGHT ||
          (index > 0 && bottom > HEIGHT - 30 && bottom < foot - 6),
      )
      .map(({ text }) => `${index + 1}: ${text.slice(0, 40)}`);
  });
}

const by = (group: string, test: (line: { strip?: object | undefined; hours: unknown }) => boolean) =>
  Object.values(CONTENT.helplines)
    .filter((line) => line.everyPage && line.group === group && test(line))
    .map(({ number }) => formatPhone(number).replaceAll('\u00a0', ' '));

/** What helps in danger, and those who are there to talk to at night. */
const ALWAYS = [
  ...by('emergency', ({ strip }) => strip !== undefined),
  ...by('support', ({ hours }) => hours === 'always'),
];

const front = (sides: readonly Word[][]) => {
  const text = textOf(sides[0]);
  return ALWAYS.filter((number) => !text.includes(number));
};

// Each is printed and read back: `npm test` looks at one, and `npm run test:all` at all of them.
for (const address of some(WITH_BROCHURE, 1))
  test(`the brochure of ${address} is whole sheets, with help on the first side and its edition on the last, and no bare side`, {
    skip,
  }, () => {
    const { data, edition } = brochureAt(address);
    const { pdf, sides } = print(data);
    assert.deepEqual(broken(pdf), []);
    assert.ok(ALWAYS.length >= 4);
    assert.deepEqual(front(sides), []);
    // One sheet of A4, folded once.
    assert.equal(sides.length, 4);
    assert.ok(textOf(sides.at(-1)).includes(edition));
    const few = sides.map((words, index) => [index + 1, words.length]).filter(([, count = 0]) => count < 80);
    assert.deepEqual(few, []);
    assert.deepEqual(outside(sides), []);
  });

test('the line over the edition runs into no words, however full the last side is', { skip }, () => {
  for (const address of some(['/eksempelheimen/rusbehandling/', ...WITH_BROCHURE], 1)) {
    const { data } = brochureAt(address);
    const words = print({ ...data, address: null }).sides.at(-1) ?? [];
    const start = data.imprint[0]?.split(' ').slice(0, 3).join(' ') ?? '';
    const at = words.findIndex((_, index) => start !== '' && textOf(words.slice(index)).startsWith(start));
    const top = words[at]?.top ?? Number.NaN;
    const above = words.map(({ bottom }) => bottom).filter((bottom) => bottom < top + 2);
    assert.ok(top - Math.max(...above) > 5, `${address}: ${top - Math.max(...above)}`);
  }
});

test('where the last side has room there are lines to write on, and where it has none there are none', { skip }, () => {
  const { data } = brochureAt('/eksempelvik/psykiske-lidelser-voksne/');
  const { title, of } = data.notes;
  const [first = ''] = of;
  const last = (blocks: BrochureData['blocks'], sizes: number[]) => {
    const { pdf, sides } = print({ ...data, blocks }, [{ sides: 4, sizes }]);
    assert.deepEqual(broken(pdf), []);
    assert.equal(sides.length, 4);
    return textOf(sides.at(-1));
  };
  // Of a text without its last section there is room for all of them.
  const end = data.blocks.findLastIndex((it) => it.kind === 'heading' && it.depth === 2);
  const short = last(data.blocks.slice(0, end), [11]);
  for (const said of [title, ...of]) assert.ok(short.includes(said), said);
  const paragraph = { kind: 'paragraph' as const, runs: [{ text: 'Ring den som henviste deg. '.repeat(6) }] };
  const full = [0, 1, 2].map((more) => last([...data.blocks, ...Array(more).fill(paragraph)], [9]));
  assert.ok(full.some((it) => !it.includes(title) && !it.includes(first)));
  assert.ok(full.every((it) => it.includes(title) === it.includes(first)));
});

/** A brochure with somebody else to call for each of many ages. */
function crowded(data: BrochureData): BrochureData {
  const [group] = data.who.groups;
  assert.ok(group);
  const groups = Array.from({ length: 9 }, (_, index) => ({ ...group, heading: `${index} år` }));
  return { ...data, who: { ...data.who, groups } };
}

/** A brochure whose text says all of its last section once more, so that it takes two sheets. */
function long(data: BrochureData): BrochureData {
  const last = data.blocks.findLastIndex((it) => it.kind === 'heading' && it.depth === 2);
  return { ...data, blocks: [...data.blocks, ...data.blocks.slice(last)] };
}

test('where many can be called, the first side still has help on it, and the rest goes on', { skip }, () => {
  const { data } = brochureAt('/eksempelvik/psykiske-lidelser-voksne/');
  const { pdf, sides } = print(crowded(data));
  assert.deepEqual(broken(pdf), []);
  assert.deepEqual(front(sides), []);
  assert.equal(sides.length % 4, 0);
  const read = sides.map(textOf).join(' ');
  for (let age = 0; age < 9; age++) assert.ok(read.includes(`${age} år`));
});

/** How many points there are between a heading and what stands above it; NaN where that is another side. */
function airAbove(sides: readonly Word[][], start: string): number {
  for (const words of sides) {
    const at = words.findIndex(({ left }, index) => left < 40 && textOf(words.slice(index)).startsWith(start));
    const heading = words[at];
    const before = words.slice(0, at).filter(({ bottom }) => heading && bottom <= heading.top + 4);
    if (heading && before.length > 0) return heading.top - Math.max(...before.map(({ bottom }) => bottom));
  }
  return Number.NaN;
}

test('on two sheets the last side has all that it is to say, never the code alone, and headings have air above them', {
  skip,
}, () => {
  for (const address of some(['/eksempelvik/rusbehandling/', '/vaga/en/substance-use-treatment/'], 1)) {
    const { data, edition } = brochureAt(address);
    const note = [
      { text: 'Sist bekreftet 1. november 2025. Numrene kan være endret. Se også eksempel.no. '.repeat(3) },
    ];
    const { sides } = print(long({ ...data, help: { ...data.help, note } }));
    const last = textOf(sides.at(-1));
    assert.equal(sides.length, 8);
    // Its last part is kept together, and so is in a block, out of which no air comes.
    const above = airAbove(sides, data.language === 'en' ? 'The answer is no' : 'Svaret er nei');
    assert.ok(above > 5, `${above}`);
    for (const said of [edition, '116 117', '116 123', 'eksempel.no']) assert.ok(last.includes(said), said);
  }
});

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const HOSTILE: [what: string, change: (data: BrochureData) => BrochureData][] = [
  [
    'a name of one word without an end',
    (data) => ({ ...data, publisher: { name: LONG.repeat(4), bold: LONG.repeat(4), rest: '' } }),
  ],
  [
    'a name of many words',
    (data) => ({ ...data, publisher: { name: 'Kommune og '.repeat(20), bold: 'Kommune og '.repeat(20), rest: '' } }),
  ],
  [
    'a role that is longer than a side',
    (data) => {
      const groups = data.who.groups.map((it) => ({
        ...it,
        role: { text: 'Koordinator for alle som bor her. '.repeat(90) },
      }));
      return { ...data, who: { ...data.who, groups } };
    },
  ],
  [
    'a role of one word without an end',
    (data) => {
      const groups = data.who.groups.map((it) => ({ ...it, heading: LONG.repeat(3), role: { text: LONG.repeat(3) } }));
      return { ...data, who: { ...data.who, groups } };
    },
  ],
  [
    'a short list of many lines',
    (data) => {
      const item = [{ kind: 'paragraph', runs: [{ text: 'a\n'.repeat(90) }] }];
      const lines = Array.from({ length: 60 }, () => [{ kind: 'paragraph', runs: [{ text: 'b' }] }]);
      const nested = [{ kind: 'list', ordered: false, items: lines }];
      return { ...data, blocks: [...data.blocks, { kind: 'list', ordered: false, items: [item, nested] }] } as never;
    },
  ],
  [
    'the name beside a logo that is much wider than high',
    (data) => ({
      ...data,
      logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 190 10"><rect width="190" height="9"/></svg>',
    }),
  ],
  ['a title of one long word', (data) => ({ ...data, title: LONG, lead: LONG.repeat(2) })],
];

for (const [what, change] of some(HOSTILE, 1))
  test(`${what} runs neither off its side nor into the line at its foot`, { skip }, () => {
    for (const address of some(
      ['/eksempelvik/psykiske-lidelser-voksne/', '/vaga/psykiske-lidingar-barn-og-unge/'],
      1,
    )) {
      const { pdf, sides } = print(change(brochureAt(address).data));
      assert.deepEqual(outside(sides), []);
      assert.deepEqual(broken(pdf), []);
      assert.equal(sides.length % 4, 0);
    }
  });

test('the least that a brochure says is the same for all who have its text, and tells none of them', () => {
  const of = (address: string) => JSON.stringify(leastOf(brochureAt(address).data));
  assert.equal(of('/eksempelvik/nn/psykiske-lidingar-vaksne/'), of('/vaga/psykiske-lidingar-vaksne/'));
  assert.equal(of('/eksempelvik/en/substance-use-treatment/'), of('/vaga/en/substance-use-treatment/'));
  assert.doesNotMatch(of('/vaga/psykiske-lidingar-vaksne/'), /vaga|vågå|0\d.\d\d.\d\d.\d\d/i);
});

// What has more hope than there is room costs time; what has less would be set smaller than it need be.
for (const address of some(WITH_BROCHURE, 1))
  test(`with the least that it says for hope, the brochure of ${address} is the same`, { skip }, () => {
    const { data } = brochureAt(address);
    const { least, ...print } = printOf(data);
    assert.ok(least && printer);
    assert.ok(printer({ ...print, least }).pdf.equals(printer(print).pdf));
  });
