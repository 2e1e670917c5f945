import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/search/index/extract.ts';

const page = (inner: string) =>
  `<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>En side</title></head><body><main id="content"><h1>En side</h1>${inner}</main></body></html>`;

/** Pages of about so many elements beside each other. */
const PAGES: [what: string, inner: (many: number) => string][] = [
  ['paragraphs', (many) => '<p>Ring oss</p>'.repeat(many)],
  ['paragraphs before lists', (many) => '<p>Ring oss</p><ul><li>a</li></ul>'.repeat(many / 3)],
  ['headings', (many) => Array.from({ length: many / 2 }, (_, at) => `<h2 id="a${at}">A</h2><p>b</p>`).join('')],
  ['items of a list', (many) => `<ul>${'<li>a</li>'.repeat(many)}</ul>`],
  ['items that are called something', (many) => `<ul>${'<li id="a"><b>a</b> b</li>'.repeat(many / 2)}</ul>`],
  ['rows of a table', (many) => `<table><tbody>${'<tr><td>a</td></tr>'.repeat(many)}</tbody></table>`],
  ['cells of a row', (many) => `<table><tbody><tr>${'<td>a</td>'.repeat(many)}</tr></tbody></table>`],
  ['terms', (many) => `<dl>${'<div id="x"><dt>a</dt><dd>b</dd></div>'.repeat(many / 3)}</dl>`],
  ['folds', (many) => '<details><summary>a</summary><div id="b">c</div></details>'.repeat(many / 3)],
  ['quotations', (many) => `${'<blockquote>'.repeat(60)}<p>a</p>${'</blockquote>'.repeat(60)}`.repeat(many / 60)],
  ['lines', (many) => `<p>${'a<br>'.repeat(many)}</p>`],
  ['emphasis', (many) => `<p>${'<em>a</em> '.repeat(many)}</p>`],
];

/** How long (ms of the processor) some work takes. */
function timeOf(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

for (const [what, inner] of PAGES)
  test(`what there is to search on a page of many ${what} is found in time in proportion to them`, () => {
    // What else the processor does for the process, such as clearing up, only adds: the least of several times counts.
    const took = (many: number) => {
      const html = page(inner(many));
      return Math.min(...Array.from({ length: 3 }, () => timeOf(() => extract(html, false))));
    };
    took(1_000);
    const small = Math.max(took(5_000), 20);
    const large = took(30_000);
    // Six times as much; by its square it would be 36 times.
    assert.ok(large < 18 * small, `${Math.round(small)} ms, ${Math.round(large)} ms`);
  });
