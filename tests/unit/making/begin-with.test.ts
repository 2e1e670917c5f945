import assert from 'node:assert/strict';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { beginWith } from '../../../src/making/begin-with.ts';
import { filesIn } from '../../../src/work/files.ts';

let home = '';
const at = (name: string) => join(home, name);
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'loype-begin-'));
});
afterEach(() => rmSync(home, { recursive: true }));

function write(file: string, text: string): string {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
  return at(file);
}

function link(from: string, to: string): void {
  mkdirSync(dirname(at(to)), { recursive: true });
  linkSync(at(from), at(to));
}

const begin = (wanted: readonly string[]) =>
  [...beginWith(at('earlier'), at('site'), new Map(wanted.map((it) => [it, at(`kept/${it}`)])))].sort();

test('of an earlier site the files stay that are wanted, and nothing else', () => {
  for (const it of ['vaga/index.html', 'vaga/ord/index.html', 'sel/index.html']) write(`kept/${it}`, it);
  for (const it of ['vaga/index.html', 'vaga/ord/index.html']) link(`kept/${it}`, `earlier/${it}`);
  // A copy says the same now, and may be another file for all that is known.
  write('earlier/sel/index.html', 'sel/index.html');
  write('earlier/pages.json', '[]');
  write('earlier/gone/deep/index.html', 'gone');
  mkdirSync(at('earlier/empty'));
  symlinkSync(at('kept'), at('earlier/link'));
  assert.deepEqual(begin(['vaga/index.html', 'sel/index.html']), ['vaga/index.html']);
  assert.deepEqual(filesIn(at('site')), ['vaga/index.html']);
  for (const it of ['earlier', 'site/gone', 'site/empty', 'site/link', 'site/sel', 'site/vaga/ord'])
    assert.ok(!existsSync(at(it)), it);
  // What other names have it stays there.
  assert.equal(readFileSync(at('kept/vaga/ord/index.html'), 'utf8'), 'vaga/ord/index.html');
});

test('where there is none, or something else, a site begins with nothing', () => {
  write('kept/index.html', 'one');
  write('site/left.html', 'left by a build that was killed');
  assert.deepEqual(begin(['index.html']), []);
  assert.ok(!existsSync(at('site')));
  write('earlier', 'a file');
  assert.deepEqual(begin(['index.html']), []);
  link('kept/index.html', 'earlier-2/index.html');
  symlinkSync(at('earlier-2'), at('earlier'));
  assert.deepEqual(begin(['index.html']), []);
  assert.ok(existsSync(at('earlier-2/index.html')), 'what a link leads to is not ours');
});

test('a file that is wanted, and whose own is gone, takes the rest with it', () => {
  write('kept/index.html', 'one');
  link('kept/index.html', 'earlier/index.html');
  rmSync(at('kept/index.html'));
  assert.deepEqual(begin(['index.html']), []);
  assert.ok(!existsSync(at('site')));
});
