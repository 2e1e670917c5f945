import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notRead } from '../../../src/check/findings/files.ts';
import { printable, printProblem } from '../../../src/check/problem.ts';

test('a problem is one line in a terminal, whatever its file is called', () => {
  const line = printProblem({ file: 'a/\u001b[2J\u009b31m\nb\u202e.yaml', line: 1, column: 2, ...notRead() });
  assert.match(line, /^a\/\\u\{1b\}\[2J\\u\{9b\}31m\\u\{a\}b\\u\{202e\}\.yaml:1:2 {2}LOYPE-FILE {2}Filen/);
  assert.doesNotMatch(line, /[\p{Cc}\u202e]/u);
});

test('letters of every alphabet, soft hyphens and emoji are shown as they are', () => {
  const text = 'Čálli, በሽታ, عربي, be\u00adhandling, 👩🏽‍⚕️';
  assert.equal(printable(text), text);
});
