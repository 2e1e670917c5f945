import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingLevels } from '../../../src/authoring/heading-levels.ts';

const title = '<loype-heading>Det kan haste</loype-heading>';

test('a title is a heading one level below the one that it stands under', () => {
  assert.equal(headingLevels(title), '<h2 class="title">Det kan haste</h2>');
  assert.equal(headingLevels(`<h2 id="a">A</h2>${title}`), '<h2 id="a">A</h2><h3 class="title">Det kan haste</h3>');
  assert.equal(
    headingLevels(`<h2>A</h2><h3>B</h3>${title}<h2>C</h2>${title}`).match(/<h\d/g)?.join(),
    '<h2,<h3,<h4,<h2,<h3',
  );
});

test('a title is not over the titles that follow it', () => {
  assert.equal(headingLevels(`<h2>A</h2>${title}${title}`).match(/<h\d/g)?.join(), '<h2,<h3,<h3');
});

test('no title is lower than the lowest level', () => {
  assert.equal(headingLevels(`<h6>A</h6>${title}`), '<h6>A</h6><h6 class="title">Det kan haste</h6>');
});

test('a line in bold over a list is its heading; other words in bold are not', () => {
  const line = '<p><strong>Du kan be om</strong></p>';
  assert.equal(
    headingLevels(`<h3>A</h3>${line}\n<ul><li>tolk</li></ul>`),
    '<h3>A</h3><h4 class="title">Du kan be om</h4>\n<ul><li>tolk</li></ul>',
  );
  assert.equal(headingLevels(`${line}<p>Alt.</p>`), `${line}<p>Alt.</p>`);
});

const step = (inner = '') => `<li><loype-heading id="steg-a">A</loype-heading><loype-under>${inner}</loype-under></li>`;

test('the title of a step is a heading too, over what stands in the step', () => {
  const levels = (html: string) => headingLevels(html).match(/<h\d/g)?.join();
  assert.equal(headingLevels(`<h2>A</h2>${step('B')}`), '<h2>A</h2><li><h3 id="steg-a">A</h3>B</li>');
  assert.equal(levels(`${step()}${step()}<h2>A</h2>`), '<h2,<h2,<h2');
  assert.equal(
    levels(`<h2>A</h2><h3>B</h3>${step(title)}${step('<h5>C</h5>')}<h3>D</h3>`),
    '<h2,<h3,<h4,<h5,<h4,<h5,<h3',
  );
  assert.equal(levels(`<h2>A</h2>${step(`${title}<h4>B</h4>${title}`)}${title}`), '<h2,<h3,<h4,<h4,<h5,<h3');
});

test('a text without titles is left as it is', () => {
  assert.equal(headingLevels('<p>A <header>b</header></p>'), '<p>A <header>b</header></p>');
});
