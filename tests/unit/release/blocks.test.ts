import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { calculatorFault } from '../../../src/release/blocks.ts';
import { BLOCK, put, site, toldEach, type Wrong, withWholeSite } from './whole-site.ts';

withWholeSite();

const FILE = 'data/v1/organisations/vaga/contacts.nb.html';
const damaged = (change: (html: string) => string) => () => put(FILE, change(BLOCK));
const holds = (what: string) => damaged((html) => html.replace('</p>', `${what}</p>`));

/** What a block may not hold, for it comes to stand in pages of others. */
const HELD: [what: string, says: string][] = [
  ['<script>alert(1)</script>', 'has <script>'],
  ['<style>*{display:none}</style>', 'has <style>'],
  ['<iframe src="/x/"></iframe>', 'has <iframe>'],
  ['<img src="/x.png" alt="">', 'has <img>'],
  ['<constructor>', 'has <constructor>'],
  ['<b onclick="x()">x</b>', 'has the attribute onclick'],
  ['<b class="x">x</b>', 'has the attribute class'],
  ['<b id="x">x</b>', 'has the attribute id'],
  ['<a href="javascript:x()">x</a>', 'has the address "javascript:x()"'],
  ['<a href="//evil.example/">x</a>', 'has the address "//evil.example/"'],
  ['<a>x</a>', 'has the address "undefined"'],
  ['1 < 2', 'has a sign < that begins no element'],
  ['</p><p>undefined', 'says undefined'],
];

toldEach([
  ...HELD.map(([what, says]): Wrong => [`a block holds ${what}`, holds(what), `${FILE} ${says}.`]),
  ['a block is missing', () => rmSync(join(site, FILE)), `${FILE} is missing.`],
  ['a block is empty', () => put(FILE), `${FILE} is empty.`],
  ['a block is cut', damaged((html) => html.slice(0, -5)), `${FILE} is cut short.`],
  ['a block has no words', damaged((html) => html.replace(/[A-Z][a-z]+\??/g, '')), `${FILE} has no words.`],
  [
    'a block is in a language that the organisation has not',
    () => put(FILE.replace('nb', 'en'), BLOCK),
    `${FILE.replace('nb', 'en')} has no place in a site.`,
  ],
  [
    'a block is of another organisation',
    () => put(FILE.replace('vaga', 'lom'), BLOCK),
    `${FILE.replace('vaga', 'lom')} has no place in a site.`,
  ],
]);

const CALCULATOR = [
  '<section lang="nb"><h2>Regn ut</h2><div><fieldset disabled><input type="text" data-own=""></fieldset>',
  '<a href="#timeline" data-part="file" hidden></a><template data-part="own"><li><slot name="when"></slot></li></template>',
  '<script type="application/json" data-part="payload">{"title":"\\u003cb>"}</script></div>',
  '<p><a href="https://www.example.no/">Vågå</a></p></section>\n',
].join('');

test('a calculator is whole, does nothing by itself, and has what its code reads', () => {
  const fault = (change: (html: string) => string = (it) => it) => calculatorFault(change(CALCULATOR), new Set());
  const holds = (what: string) => fault((it) => it.replace('<p>', `<p>${what}`));
  assert.equal(fault(), null);
  for (const [what, says] of [
    ['<iframe src="/x/"></iframe>', 'has <iframe>'],
    ['<style>*{}</style>', 'has <style>'],
    ['<img alt="" src="/x.png">', 'has <img>'],
    ['<form></form>', 'has <form>'],
    ['<b onclick="x()">x</b>', 'has the attribute onclick'],
    ['<b style="color:red">x</b>', 'has the attribute style'],
    ['<button formaction="/x">x</button>', 'has the attribute formaction'],
    ['<a href="javascript:x()">x</a>', 'has the address "javascript:x()"'],
    ['<a href="#top">x</a>', 'has the address "#top"'],
    ['<script>x()</script>', 'has not what its code reads'],
    ['</p><p>undefined', 'says undefined'],
    ['1 < 2', 'has a sign < that begins no element'],
  ] as const)
    assert.equal(holds(what), says);
  assert.equal(
    fault((it) => it.slice(0, -5)),
    'is cut short',
  );
  assert.equal(
    fault((it) => it.replace('{"title"', '{"title')),
    'has not what its code reads',
  );
  assert.equal(
    fault((it) => it.replace(/<script.*<\/script>/, '')),
    'has not what its code reads',
  );
});

const SCRIPT = 'embed/loype.js';
const PART = 'embed/_parts/a.js';
toldEach([
  ['the script for other websites is missing', () => rmSync(join(site, SCRIPT)), `${SCRIPT} is missing.`],
  ['it is cut', () => put(SCRIPT, 'import(`./_parts/a.js`)'), `${SCRIPT} is cut short, or is no script.`],
  ['a part of it is missing', () => rmSync(join(site, PART)), `${PART} is missing, which ${SCRIPT} asks for.`],
  ['a part of it is cut', () => put(PART, 'b(\n'), `${PART} is cut short, or is no script.`],
  [
    'it imports from elsewhere',
    () => put(SCRIPT, 'import(`https://x.no/a.js`);\n'),
    /^embed\/loype\.js imports "https/,
  ],
  [
    'a part is left from an older build',
    () => put('embed/_parts/b.js', 'b();\n'),
    'embed/_parts/b.js is asked for by nothing.',
  ],
]);
