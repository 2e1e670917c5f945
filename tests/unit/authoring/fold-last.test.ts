import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldLast } from '../../../src/authoring/fold-last.ts';

const steps = '<h2 id="steg">Steg</h2><ol><li>a</li></ol>';
const questions =
  '<h2 id="nei">Nei?</h2><details class="details"><summary><h3>A</h3></summary><div id="a">b</div></details>';
const section = (id: string, text: string) => `<h2 id="${id}">Til ${id}</h2>${text}`;
const folded = (id: string, text: string) =>
  `<details class="details last"><summary><h2>Til ${id}</h2></summary><div id="${id}">${text}</div></details>`;

const TEXTS: [what: string, text: string, expected: string][] = [
  ['with one section after its questions', steps + questions + section('b', '<p>c</p>'), folded('b', '<p>c</p>')],
  [
    'with two',
    steps + questions + section('b', '<p>c</p>') + section('d', '<ul><li>e</li></ul>'),
    folded('b', '<p>c</p>') + folded('d', '<ul><li>e</li></ul>'),
  ],
  [
    'with lower headings in it',
    steps + questions + section('b', '<h3 id="c">C</h3><p>d</p>'),
    folded('b', '<h3 id="c">C</h3><p>d</p>'),
  ],
];

for (const [what, text, expected] of TEXTS)
  test(`of a text ${what} what follows them is folded under its heading, and nothing else`, () =>
    assert.equal(foldLast(text), steps + questions + expected));

const LEFT: [what: string, text: string][] = [
  ['without questions', steps + section('b', '<p>c</p>')],
  ['that ends with its questions', steps + questions],
  ['with a section that begins within something else', `${steps}${questions}<div>${section('b', '<p>c</p></div>')}`],
  ['with a heading without an anchor', `${steps}${questions}<h2>B</h2><p>c</p>`],
];

for (const [what, text] of LEFT) test(`a text ${what} is left as it is`, () => assert.equal(foldLast(text), text));
