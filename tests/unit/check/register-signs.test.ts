import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readRegister } from '../../../src/check/read-register.ts';
import { FIXTURE } from '../../fixture.ts';

test('the register by itself takes no name with a sign that is no text, though it is written by its number', () => {
  const file = 'register/municipalities.json';
  const text = readFileSync(`${FIXTURE}/${file}`, 'utf8');
  for (const sign of ['\\u0007', '\\u001b[31m', '\\u202e', '\\u0085', '\\uffff']) {
    const changed = text.replace('"name": "', `"name": "${sign}`);
    assert.notEqual(changed, text);
    const { problems } = readRegister(FIXTURE, { [file]: changed });
    assert.deepEqual(
      problems.map((it) => it.file),
      [file],
      sign,
    );
    assert.match(problems[0]?.message.en ?? '', /a sign that cannot be used/);
  }
  assert.deepEqual(readRegister(FIXTURE).problems, []);
});
