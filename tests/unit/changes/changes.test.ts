import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { changesBetween, changesText } from '../../../src/changes/changes.ts';
import { type ReleaseRecord, recordOf, recordSchema } from '../../../src/changes/record.ts';
import { readContent } from '../../../src/check/read.ts';
import { main } from '../../../src/commands/changes.ts';
import { daysOn } from '../../../src/domain/today.ts';
import { FIXTURE } from '../../fixture.ts';
import { run } from '../commands/run.ts';

const { content, texts } = readContent(FIXTURE, daysOn('2026-11-22'));
assert.ok(content);
const now = recordOf(content, (entry) => texts.get(entry)?.text ?? '', '2.0.0', '2026-11-22');
const before = (change: (record: ReleaseRecord) => void) => {
  const old = structuredClone(now);
  change(old);
  return changesBetween(old, now, (iso) => `den ${iso}`);
};
const NONE = { texts: [], rules: [], words: [] };

const RULE = Object.keys(now.rules)[0] ?? '';
const TEXT = 'pathways/adults/nb';
const WORD = Object.keys(now.words)[0] ?? '';
const { of, says, source } = now.rules[RULE] ?? assert.fail();
const { title } = now.texts[TEXT] ?? assert.fail();
const { word } = now.words[WORD] ?? assert.fail();
const { translations = {} } = now.texts[TEXT] ?? assert.fail();
const [DAY, LATER] = ['2026-11-22', '2026-11-23'];
/** A text of an earlier release, of which one language was otherwise. */
const otherIn = (language: 'nn' | 'en', fields: object) => ({
  translations: { ...translations, [language]: { ...translations[language], ...fields } },
});
const set = <T extends object>(of: Record<string, T>, id: string, fields: Partial<T>) => {
  of[id] = { ...(of[id] as T), ...fields };
};

const CHANGES: [what: string, change: (old: ReleaseRecord) => void, tells: Partial<typeof NONE> | object][] = [
  ['nothing', () => {}, {}],
  [
    'a text whose meaning changed',
    (it) => set(it.texts, TEXT, { revised: '2025-01-01' }),
    { texts: [`«${title}» er endret den 2026-11-22.`] },
  ],
  [
    'a text that was marked for the first time',
    (it) => set(it.texts, TEXT, { revised: null }),
    { texts: [`«${title}» er endret den 2026-11-22.`] },
  ],
  [
    'a title',
    (it) => set(it.texts, TEXT, { title: 'Før' }),
    { texts: [`«${title}» (før: «Før») har fått ny tittel.`] },
  ],
  [
    'a text that was changed again on the day of the release',
    (it) => set(it.texts, TEXT, { digest: '0' }),
    { texts: [`«${title}» er endret den 2026-11-22.`] },
  ],
  [
    'a text in which a word was bettered after the day of its last change',
    (it) => {
      it.day = LATER;
      set(it.texts, TEXT, { digest: '0' });
    },
    {},
  ],
  ['a text of whose words nothing was noted', (it) => set(it.texts, TEXT, { digest: undefined }), {}],
  [
    'a translation that was behind',
    (it) => set(it.texts, TEXT, otherIn('nn', { revised: '2025-01-01' })),
    { texts: [`«${title}» er endret på nynorsk.`] },
  ],
  [
    'translations that were changed again on the day of the release',
    (it) => {
      set(it.texts, TEXT, otherIn('nn', { digest: '0' }));
      const { nn } = it.texts[TEXT]?.translations ?? {};
      set(it.texts, TEXT, { translations: { ...otherIn('en', { digest: '0' }).translations, nn } });
    },
    { texts: [`«${title}» er endret på nynorsk og engelsk.`] },
  ],
  [
    'a text with its translations',
    (it) => set(it.texts, TEXT, { revised: '2025-01-01', ...otherIn('nn', { revised: '2025-01-01' }) }),
    { texts: [`«${title}» er endret den 2026-11-22.`] },
  ],
  [
    'a rule in Nynorsk and English',
    (it) => set(it.rules, RULE, { translations: { nn: '0', en: '0' } }),
    { rules: [`${of}. «${says}» har nye ord på nynorsk og engelsk.`] },
  ],
  ['a rule of which Bokmål alone was noted', (it) => set(it.rules, RULE, { translations: undefined }), {}],
  [
    'an explanation in English',
    (it) => set(it.words, WORD, { translations: { ...now.words[WORD]?.translations, en: '0' } }),
    { words: [`«${word}» er forklart på en ny måte på engelsk.`] },
  ],
  ['a new text', (it) => delete it.texts[TEXT], { texts: [`«${title}» er ny.`] }],
  [
    'a text that is gone',
    (it) => {
      it.texts['guides/x/nb'] = { title: 'X', revised: null };
    },
    { texts: ['«X» er tatt bort.'] },
  ],
  [
    'a figure',
    (it) => set(it.rules, RULE, { says: 'Innen 99 år' }),
    { rules: [`${of}. «Innen 99 år» er nå «${says}».`] },
  ],
  [
    'a source',
    (it) => set(it.rules, RULE, { source: 'En nettside' }),
    { rules: [`${of}. «${says}». Kilden er nå ${source} (før: En nettside).`] },
  ],
  [
    'both',
    (it) => set(it.rules, RULE, { says: 'Innen 99 år', source: 'Y' }),
    { rules: [`${of}. «Innen 99 år» er nå «${says}». Kilden er nå ${source} (før: Y).`] },
  ],
  ['a new rule', (it) => delete it.rules[RULE], { rules: [`${of}. Ny: «${says}». Kilde: ${source}.`] }],
  [
    'a rule that is gone',
    (it) => {
      it.rules['law Z'] = { of: 'Loven', says: 'Innen 1 dag', source: 'X' };
    },
    { rules: ['Loven. Borte: «Innen 1 dag».'] },
  ],
  [
    'an explanation',
    (it) => set(it.words, WORD, { explanation: '0' }),
    { words: [`«${word}» er forklart på en ny måte.`] },
  ],
  ['a word', (it) => set(it.words, WORD, { word: 'Før' }), { words: [`«Før» heter nå «${word}».`] }],
  ['a new word', (it) => delete it.words[WORD], { words: [`«${word}» er forklart.`] }],
  [
    'a word that is gone',
    (it) => {
      it.words['x'] = { word: 'X', explanation: '0' };
    },
    { words: ['«X» er ikke lenger forklart.'] },
  ],
];
for (const [what, change, tells] of CHANGES)
  test(`${what} is told once, and nothing else`, () => assert.deepEqual(before(change), { ...NONE, ...tells }));

test('a record holds every national text, rule and word in one form, and is small', () => {
  assert.deepEqual(recordSchema.parse(JSON.parse(JSON.stringify(now))), now);
  for (const { digest, translations } of Object.values(now.texts))
    assert.ok(new Set([digest, translations?.nn?.digest, translations?.en?.digest]).size === 3);
  assert.equal(Object.keys(now.words).length, Object.keys(content.glossary).length);
  const limits = content.pathways.flatMap(({ facts }) => facts.rulesets.flatMap((it) => it.limits));
  assert.equal(Object.keys(now.rules).length, limits.length + content.statutory.length);
  assert.ok(Object.keys(now.texts).every((it) => /^(pathways|guides)\/.*\/nb$/.test(it)));
  assert.ok(JSON.stringify(now).length < 40_000);
});

test('a text has another digest when a word of it, its title or its lead is another, and the same when lines are broken elsewhere', () => {
  const digestOf = (change: (text: string) => string) =>
    recordOf(content, (entry) => change(texts.get(entry)?.text ?? ''), '2.0.0', DAY).texts[TEXT]?.digest;
  const known = now.texts[TEXT]?.digest;
  assert.equal(
    digestOf((it) => it.replaceAll('\n', '\n\n')),
    known,
  );
  assert.notEqual(
    digestOf((it) => it.replace(/\p{L}+/u, 'Ord')),
    known,
  );
  const retold = structuredClone(content);
  const front = retold.pathways.find(({ id }) => id === 'adults')?.texts.nb?.frontMatter ?? assert.fail();
  front.lead += ' Mer.';
  assert.notEqual(recordOf(retold, (entry) => texts.get(entry)?.text ?? '', '2.0.0', DAY).texts[TEXT]?.digest, known);
});

test('two rules that say the same are told once', () => {
  const twice = structuredClone(now);
  const old = structuredClone(now);
  twice.rules['law Y'] = { of: 'Loven', says: 'Innen 1 dag', source: 'X' };
  twice.rules['law Z'] = { of: 'Loven', says: 'Innen 1 dag', source: 'X' };
  assert.deepEqual(changesBetween(old, twice, (it) => it).rules, ['Loven. Ny: «Innen 1 dag». Kilde: X.']);
});

test('as text it has what changed alone, and says so when nothing did', () => {
  assert.equal(changesText(NONE, '1'), 'Ingenting er endret for leserne siden 1.');
  assert.equal(changesText({ ...NONE, words: ['A.', 'B.'] }, '1'), 'Endret for leserne siden 1\n\nOrd\n- A.\n- B.');
});

test('every release of the changelog has its record, and the command reads each', async () => {
  const released = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\d+\.\d+\.\d+) – (\S+)$/gm)];
  assert.ok(released.length > 0);
  const records = globSync('releases/*.json').map((file) => basename(file, '.json'));
  assert.deepEqual(records.sort(), released.map(([, version]) => version).sort());
  for (const [, version = '', day] of released) {
    const record = recordSchema.parse(JSON.parse(readFileSync(`releases/${version}.json`, 'utf8')));
    assert.deepEqual([record.version, record.day], [version, day]);
    const { status, stdout } = await run(main, ['--since', version]);
    assert.equal(status, 0);
    assert.match(stdout, /siden \d/);
    const { texts, rules, words } = JSON.parse((await run(main, ['--since', version, '--json'])).stdout);
    assert.ok([texts, rules, words].every(Array.isArray));
  }
});

test('a version that is not known is told with those that are, and none is asked for', async () => {
  for (const args of [['--since', '99.0.0'], ['--since', '../package'], []]) {
    const { status, stdout, stderr } = await run(main, args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /0\.1\.0/);
  }
  // What has been kept of a release is not written over.
  assert.equal((await run(main, ['--record'])).status, 2);
});
