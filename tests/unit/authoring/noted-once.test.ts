import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notedOnce } from '../../../src/authoring/noted-once.ts';

const note = '<details class="details"> <summary>Slik leser du tidene</summary> <div><p>Usikkert.</p></div> </details>';
const steps = '<ol class="steps"><li>Du blir henvist</li></ol>';
const other = '<details class="details"><summary>Annet</summary><div>Tekst</div></details>';

test('how to read the times stands before the first steps of a text alone', () => {
  const text = `${other}${note}${steps}<h2>Etter en overdose</h2>${other}${note}\n${steps}${other}`;
  assert.equal(notedOnce(text), `${other}${note}${steps}<h2>Etter en overdose</h2>${other}\n${steps}${other}`);
});

test('a text whose times are told once, or never, is left as it is', () => {
  for (const text of [`${note}${steps}`, `${other}${steps}`.replace(steps, `<p>Noe</p>${steps}`), other, ''])
    assert.equal(notedOnce(text), text);
});
