import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLessSpace } from '../../../src/making/less-space.ts';

const tables: [what: string, html: string, becomes: string][] = [
  ['between blocks', '<ul> <li> one </li>\n <li>two</li> </ul>', '<ul><li>one</li><li>two</li></ul>'],
  ['not between words', '<p><b>two</b> <i>words</i>, <a href="/x/">a link</a> more</p>', ''],
  ['one of several between other tags', '<p><b>a</b>   <i>b</i></p>', '<p><b>a</b> <i>b</i></p>'],
  ['not beside fields and buttons', '<label><input type="checkbox"> Yes</label> <button>No</button>', ''],
  [
    'at the edges of a block, within what runs',
    '<p> <a href="/"> <b> a </b> b</a> <span> c </span> </p> d',
    '<p><a href="/"><b>a </b> b</a> <span> c</span></p>d',
  ],
  ['not in a text', '<p>a  b &lt; c</p>', ''],
  ['not where it shall stand as it is', '<pre>  <p> a </p>\n</pre>', ''],
  ['not around what only begins like a block', '<p>a <picture></picture> b</p>', ''],
];
for (const [what, html, becomes] of tables)
  test(`space goes, ${what}`, () => assert.equal(withLessSpace(html), becomes || html));

/** Very much space, where it is seen and where it is not. */
const LONG: [what: string, html: (space: string) => string][] = [
  ['between words', (space) => `<p>Hei${space}du.</p>`],
  ['before what ends in a line', (space) => `<p><a href="/">Hei${space}</a>${space}du</p>`],
  ['between blocks', (space) => `<ul>${space}<li>Hei</li>${space}</ul>`],
  ['within a tag', (space) => `<p${space}title="a">Hei</p>${space}<p>`],
  ['behind what begins in a line', (space) => `<p><b>${space}<em>${space}Hei</em></b></p>`],
];
for (const [what, html] of LONG)
  test(`much space takes time in proportion to its length, ${what}`, () => {
    const took = (size: number) => {
      const from = process.cpuUsage();
      withLessSpace(html(' '.repeat(size)));
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    };
    took(100);
    // By its square 20,000 spaces take some seconds, and by its cube some days.
    assert.ok(took(20_000) < 500);
    assert.ok(took(200_000) < 2000);
  });
