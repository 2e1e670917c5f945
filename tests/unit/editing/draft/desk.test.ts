import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../../../../scripts/random.ts';
import { FACTS, Refused } from '../../../../src/editing/draft/desk.ts';
import { clearUnfinished } from '../../../../src/editing/draft/kept.ts';
import { PatchError } from '../../../../src/editing/patch/edit.ts';
import { set, Workplace } from '../desk.ts';

const NUMBER = ['contacts', 0, 'phones', 0] as const;

let place = new Workplace();
const all = [place];
beforeEach(() => {
  place = new Workplace();
  all.push(place);
});
after(() => {
  for (const it of all) it.delete();
});

test('opening and saving without a change writes nothing', () => {
  const before = place.text();
  const desk = place.desk();
  desk.save(FACTS, desk.open(FACTS).version);
  assert.equal(place.text(), before);
});

test('a draft outlives the editor, is not in the content, and is saved as one line', () => {
  const before = place.text();
  set(place.desk(), NUMBER, '02 34 56 79');
  assert.equal(place.text(), before);
  const later = place.desk();
  const { changes, version, text } = later.open(FACTS);
  assert.equal(changes.length, 1);
  later.save(FACTS, version);
  assert.equal(place.text(), before.replace('02 34 56 78', '02 34 56 79'));
  assert.equal(place.text(), text);
  assert.deepEqual(place.desk().open(FACTS).changes, []);
});

test('a draft is worked out once for each change', () => {
  const desk = place.desk();
  const first = desk.open(FACTS);
  assert.equal(desk.open(FACTS), first);
  desk.edit(FACTS, first.version, [{ do: 'set', path: NUMBER, value: '02 34 56 79' }]);
  const second = desk.open(FACTS);
  assert.notEqual(second, first);
  assert.equal(desk.open(FACTS), second);
  // What somebody else saves is seen at once.
  const ola = place.desk('ola');
  set(ola, ['shortName'], 'Vika');
  ola.save(FACTS, ola.open(FACTS).version);
  assert.equal((desk.open(FACTS).value as { shortName: string }).shortName, 'Vika');
});

test('what is taken back is no change', () => {
  const before = place.text();
  const desk = place.desk();
  set(desk, NUMBER, '1');
  desk.edit(FACTS, desk.open(FACTS).version, [{ do: 'insert', path: ['notices', 0], value: { from: '2027-01-01' } }]);
  desk.edit(FACTS, desk.open(FACTS).version, [{ do: 'remove', path: ['notices', 0] }]);
  set(desk, NUMBER, '02 34 56 78');
  assert.equal(desk.open(FACTS).text, before);
});

test('two people who change different fields both have what they wrote', () => {
  const [kari, ola] = [place.desk('kari'), place.desk('ola')];
  set(kari, NUMBER, '02 34 56 79');
  set(ola, ['contacts', 0, 'verifiedOn'], '2026-11-20');
  kari.save(FACTS, kari.open(FACTS).version);
  const { conflicts, version } = ola.open(FACTS);
  assert.deepEqual(conflicts, []);
  ola.save(FACTS, version);
  assert.match(place.text(), /02 34 56 79"\]\n {4}hours: .*\n {4}verifiedOn: 2026-11-20\n/);
});

test('of two who change the same field, the second is asked, and has either', () => {
  for (const [choice, wanted] of [
    ['mine', '02 22 22 22'],
    ['theirs', '02 11 11 11'],
  ] as const) {
    const [kari, ola] = [place.desk('kari'), place.desk('ola')];
    set(kari, NUMBER, '02 11 11 11');
    set(ola, NUMBER, '02 22 22 22');
    set(ola, ['shortName'], 'Vika');
    kari.save(FACTS, kari.open(FACTS).version);
    const { conflicts, version, asked } = ola.open(FACTS);
    assert.deepEqual(
      conflicts.map(({ base, mine, theirs }) => [base, mine, theirs]),
      [['02 34 56 78', '02 22 22 22', '02 11 11 11']],
    );
    assert.throws(() => ola.save(FACTS, version), Refused);
    ola.answer(FACTS, asked, [choice]);
    ola.save(FACTS, ola.open(FACTS).version);
    assert.ok(place.text().includes(wanted) && place.text().includes('shortName: Vika'));
    place = new Workplace();
    all.push(place);
  }
});

test('who answers of what others had saved is asked again when they have saved anew', () => {
  const [kari, ola] = [place.desk('kari'), place.desk('ola')];
  set(kari, NUMBER, '02 11 11 11');
  set(ola, NUMBER, '02 22 22 22');
  kari.save(FACTS, kari.open(FACTS).version);
  const { asked } = ola.open(FACTS);
  set(kari, NUMBER, '02 33 33 33');
  kari.save(FACTS, kari.open(FACTS).version);
  assert.throws(() => ola.answer(FACTS, asked, ['mine']), Refused);
  ola.answer(FACTS, ola.open(FACTS).asked, ['mine']);
  ola.save(FACTS, ola.open(FACTS).version);
  assert.ok(place.text().includes('02 22 22 22'));
});

test('two windows of one person: different fields meet, the same one is refused', () => {
  const desk = place.desk();
  const { version } = desk.open(FACTS);
  desk.edit(FACTS, version, [{ do: 'remove', path: ['contacts', 1] }]);
  desk.edit(FACTS, version, [{ do: 'set', path: ['contacts', 2, 'phones', 0], value: '04 00 00 00' }]);
  const { value } = desk.open(FACTS);
  assert.equal((value as { contacts: { phones: string[] }[] }).contacts[1]?.phones[0], '04 00 00 00');
  desk.edit(FACTS, version, [{ do: 'set', path: ['shortName'], value: 'A' }]);
  assert.throws(() => desk.edit(FACTS, version, [{ do: 'set', path: ['shortName'], value: 'B' }]), Refused);
  assert.throws(() => desk.edit(FACTS, 'strange', [{ do: 'set', path: ['shortName'], value: 'B' }]), Refused);
});

test('what cannot be done leaves the draft as it was', () => {
  const desk = place.desk();
  set(desk, NUMBER, '1');
  const { text, version } = desk.open(FACTS);
  assert.throws(() => desk.edit(FACTS, version, [{ do: 'remove', path: ['nothing'] }]), PatchError);
  assert.equal(place.desk().open(FACTS).text, text);
});

test('a draft that cannot be read is none', () => {
  set(place.desk(), NUMBER, '1');
  const drafts = join(place.home, '.loype/drafts');
  for (const it of readdirSync(drafts, { recursive: true, withFileTypes: true }))
    if (it.isFile()) writeFileSync(join(it.parentPath, it.name), '{"base": 1');
  assert.deepEqual(place.desk().open(FACTS).changes, []);
});

test('whenever it is killed, the file holds what it was or what it should be, whole', async () => {
  const random = new Random(5);
  const first = place.text();
  const texts = ['01 11 11 11', '02 22 22 22', '02 34 56 78'].map((it) => first.replace('02 34 56 78', it));
  for (let round = 0; round < 4; round++) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'saver.ts'), place.home], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await sleep(random.below(150));
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.ok(texts.includes(place.text()), 'half a file');
    clearUnfinished(place.folder);
    assert.deepEqual(
      readdirSync(place.folder).filter((it) => it.startsWith('.')),
      [],
    );
    // Somebody goes on where that one was.
    assert.ok(place.desk().open(FACTS).changes.length <= 1);
  }
});
