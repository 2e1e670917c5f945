import { rmSync } from 'node:fs';
import { join } from 'node:path';
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
