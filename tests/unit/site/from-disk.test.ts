import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFromDisk } from '../../../src/site/from-disk.ts';

const FILE = 'vaga/en/your-rights/index.html';
const LINKS: [written: string, file: string, onDisk: string][] = [
  ['<a href="/">', FILE, '<a href="../../../index.html">'],
  ['<a href="/vaga/en/">', FILE, '<a href="../index.html">'],
  ['<a href="/vaga/rettar/#klage">', FILE, '<a href="../../rettar/index.html#klage">'],
  ['<a href="#klage">', FILE, '<a href="#klage">'],
  ['<a href="https://example.no/">', FILE, '<a href="https://example.no/">'],
  ['<a href="tel:116117">', FILE, '<a href="tel:116117">'],
  ['<link href="/_astro/a.css">', 'index.html', '<link href="_astro/a.css">'],
  [
    '<img src="/_astro/a.webp" srcset="/_astro/a.webp 280w, /_astro/b.webp 570w">',
    'vaga/index.html',
    '<img src="../_astro/a.webp" srcset="../_astro/a.webp 280w, ../_astro/b.webp 570w">',
  ],
  ['<meta content="0; url=/ny/">', 'gammel/index.html', '<meta content="0; url=../ny/index.html">'],
];
for (const [written, file, onDisk] of LINKS) {
  test(`${written} in ${file}`, () => assert.equal(openFromDisk(written, file), onDisk));
}
