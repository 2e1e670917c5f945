import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { KeptMap } from '../../../src/work/kept-map.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loype-kept-'));
  file = join(folder, 'work/values');
});
afterEach(() => rmSync(folder, { recursive: true }));

function save(version: string, ...names: string[]): void {
  const map = new KeptMap<string>(file, version);
  for (const name of names) map.set(name, `${name}!`);
  map.save();
}

const value = (name: string, version = 'one') => new KeptMap<string>(file, version).get(name);

test('what the first of all keeps is there for the next, wherever it is to lie', () => {
  save('one', 'a', 'b');
  assert.equal(value('a'), 'a!');
  assert.equal(value('b'), 'b!');
});

test('what nobody has asked for is forgotten, and what another version has made is none', () => {
  save('one', 'a', 'b');
  const map = new KeptMap<string>(file, 'one');
  map.get('a');
  map.save();
  assert.equal(value('b'), undefined);
  assert.equal(value('a', 'two'), undefined);
  assert.equal(value('a'), 'a!');
});

test('what is damaged is not used, and where nothing can be kept nothing ends', () => {
  save('one', 'a');
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  assert.equal(value('a'), undefined);
  rmSync(join(folder, 'work'), { recursive: true });
  writeFileSync(join(folder, 'work'), 'a file in the place of the folder');
  save('one', 'a');
  rmSync(join(folder, 'work'));
  mkdirSync(file, { recursive: true });
  save('one', 'a');
  assert.equal(value('a'), 'a!');
});

test('what the first has kept is there for all that have kept nothing yet, and stays with each', () => {
  const forAll = join(folder, 'shared');
  const beginning = (name: string) => new KeptMap<string>(join(folder, name), 'one', forAll);
  const first = beginning('first');
  first.set('a', 'a!');
  first.set('b', 'b!');
  first.save();
  const second = beginning('second');
  assert.equal(second.get('a'), 'a!');
  second.set('c', 'c!');
  second.save();
  // It is not asked for what it has kept not.
  assert.equal(beginning('second').get('b'), undefined);
  assert.equal(beginning('second').get('c'), 'c!');
  assert.equal(beginning('third').get('b'), 'b!');
  assert.equal(beginning('third').get('c'), undefined);
  assert.equal(new KeptMap<string>(join(folder, 'third'), 'two', forAll).get('a'), undefined);
});

test('one that was as all begin is kept by itself', () => {
  const forAll = join(folder, 'shared');
  for (const name of ['first', 'second']) {
    const map = new KeptMap<string>(join(folder, name), 'one', forAll);
    if (map.get('a') === undefined) map.set('a', 'a!');
    map.save();
  }
  assert.equal(new KeptMap<string>(join(folder, 'second'), 'one').get('a'), 'a!');
});
