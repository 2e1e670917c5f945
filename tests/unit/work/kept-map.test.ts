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
