import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldQuestions } from '../../../src/authoring/fold-questions.ts';

/** As it is folded: with the anchor on what is folded away. */
const folded = (heading: string, text: string) => {
  const [id, title] = [/"(.*)"/.exec(heading)?.[1], />(.*)</.exec(heading)?.[1]];
  return `<details class="details"><summary><h3>${title}</h3></summary><div id="${id}">${text}</div></details>`;
};

const [h2, a, b] = ['<h2 id="nei">Nei?</h2>', '<h3 id="a">A</h3>', '<h3 id="b">B</h3>'];

const TEXTS: [what: string, text: string, expected: string][] = [
  ['without such headings', `${h2}<p>c</p>`, `${h2}<p>c</p>`],
  [
    'with two',
    `${h2}<p>c</p>${a}<p>d</p>${b}<ul><li>e</li></ul>`,
    `${h2}<p>c</p>${folded(a, '<p>d</p>')}${folded(b, '<ul><li>e</li></ul>')}`,
  ],
  ['that goes on after them', `${a}<p>d</p>${h2}<p>c</p>`, `${folded(a, '<p>d</p>')}${h2}<p>c</p>`],
  ['with a lower heading', `${a}<p>d</p><h4 id="d">D</h4><p>e</p>`, folded(a, '<p>d</p><h4 id="d">D</h4><p>e</p>')],
  [
    'with the title of a component',
    `${a}<div><loype-heading>D</loype-heading></div>`,
    folded(a, '<div><loype-heading>D</loype-heading></div>'),
  ],
  [
    'with one within something else',
    `<ol><li>${a}<p>d</p></li></ol><p>e</p>`,
    `<ol><li>${a}<p>d</p></li></ol><p>e</p>`,
  ],
  ['with one that begins within something else', `<div>${a}<p>d</p></div><div>e`, `<div>${a}<p>d</p></div><div>e`],
];

for (const [what, text, expected] of TEXTS)
  test(`a text ${what} has what stands under headings of level 3 folded, and nothing else`, () =>
    assert.equal(foldQuestions(text), expected));
