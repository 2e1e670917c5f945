import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { Random } from '../../scripts/random.ts';
import type { Problem } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { readFiles } from '../../src/check/read-files.ts';
import { DAYS, FIXTURE } from '../fixture.ts';
import { AS_OF } from './damaged.ts';
import { EKSEMPELVIK } from './names.ts';

const WRITTEN = readFileSync(join(FIXTURE, EKSEMPELVIK), 'utf8');
const desk = (text: string) => ({ only: 'eksempelvik', drafts: new Map([[EKSEMPELVIK, text]]) });

const keyOf = ({ line, code, message }: Problem) => `${line} ${code} ${message.nb}`;

/** What is told of the organisation's file. */
function toldOf(text: string): string[] {
  const { problems, warnings } = readContent(FIXTURE, DAYS, null, { desk: desk(text) });
  return [...problems, ...warnings].filter(({ file }) => file === EKSEMPELVIK).map(keyOf);
}

const replaced = (text: string, found: string | RegExp, by: string) => {
  const after = text.replace(found, by);
  assert.notEqual(after, text, String(found));
  return after;
};

/** Mistakes that only show when the file is seen as a whole, in one line each. */
const WHOLE: [found: string | RegExp, by: string, code: string][] = [
  [/^switchboard: .*/m, 'switchboard: nope', 'LOYPE-REFERENCE'],
  [/^localHelp: .*/m, 'localHelp: [nope]', 'LOYPE-REFERENCE'],
  [/^ {4}contact: helsesykepleier$/m, '    contact: nope', 'LOYPE-REFERENCE'],
  [/^ {2}- fromAge: 18$/m, '  - fromAge: 19', 'LOYPE-AGE-RULES'],
  [/^ {2}- page: coordinator$/m, '  - page: nope', 'LOYPE-LINK-TARGET'],
  [/leadsTo: coordinator/, 'leadsTo: nope', 'LOYPE-LINK-TARGET'],
  [/\[den som hjelper deg\]\(page:coordinator\)/, '[den som hjelper deg](page:nope)', 'LOYPE-LINK-TARGET'],
  [/er \*\*ikke\*\* på skolen/, 'er **ikke på skolen', 'LOYPE-MDX'],
  [/^ {4}phones: \["07 89 01 23"\]$/m, '    phones: ["97 89 01 23"]', 'LOYPE-PHONE'],
  [/\{ from: 2026-11-27, hours: closed \}/, '{ from: "12-24", to: "01-01", hours: closed }', 'LOYPE-HOURS'],
];

/** Mistakes against the schema, each of another kind. */
const SHAPE: [found: string | RegExp, by: string][] = [
  ['"08 90 12 34"', '"8 90 12 34"'],
  ['cost: { nb: Gratis, nn: Gratis, en: Free }', 'cost: 100'],
  ['shortName: Eksempelvik\n', ''],
  ['verifiedOn: 2026-11-16\n\nparts', 'verifiedOn: i går\n\nparts'],
  ['    dropIn: true\n', '    dropIn: true\n    drop: ja\n'],
  ['opensOn: 2026-12-01', 'opensOn: 2028-12-01'],
  ['accent: "#C2410C"', 'accent: rød'],
  ['email: post@example.no', 'email: post'],
  ['hours: always', 'hours: alltid'],
];

for (const [found, by] of SHAPE)
  test(`a mistake against the schema hides no other in its file: ${by || found}`, () => {
    const alone = toldOf(replaced(WRITTEN, found, by));
    const beside = WHOLE.reduce((text, [there, instead]) => replaced(text, there, instead), WRITTEN);
    const expected = [...toldOf(beside).map((it) => it.replace(/^\d+ /, ''))];
    const both = toldOf(replaced(beside, found, by)).map((it) => it.replace(/^\d+ /, ''));
    assert.ok(expected.length >= WHOLE.length);
    assert.deepEqual(both.toSorted(), [...expected, ...alone.map((it) => it.replace(/^\d+ /, ''))].toSorted());
  });

test('each of the mistakes is told by itself', () => {
  for (const [found, by, code] of WHOLE)
    assert.deepEqual(
      toldOf(replaced(WRITTEN, found, by)).map((it) => it.split(' ')[1]),
      [code],
      by,
    );
});

/** The paths of all that a value holds. */
const pathsIn = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => {
        const here = [...path, Array.isArray(value) ? Number(key) : key];
        return [here, ...pathsIn(inner, here)];
      })
    : [];

test('nothing is told of what stands in for a field that is not as it should be', () => {
  const value: unknown = parse(WRITTEN);
  const random = new Random(20_261_201);
  const paths = pathsIn(value);
  let broken = 0;
  for (let time = 0; time < 40; time++) {
    const path = random.pick(paths);
    const damaged = structuredClone(value);
    const around = path.slice(0, -1).reduce<unknown>((it, key) => (it as never)[key], damaged);
    (around as Record<string | number, unknown>)[path.at(-1) ?? ''] = random.pick([[[]], '§', 9.5, null]);
    const text = stringify(damaged);
    const { problems } = readFiles(FIXTURE, AS_OF, null, desk(text));
    const own = problems.filter(({ file }) => file === EKSEMPELVIK);
    // A text is one of any field that takes texts.
    if (!own.some(({ code }) => code !== 'LOYPE-MARKS')) continue;
    broken += 1;
    assert.deepEqual(toldOf(text).toSorted(), own.map(keyOf).toSorted(), path.join('/'));
  }
  assert.ok(broken > 20);
});
