import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { oembed } from '../../../src/embed/oembed.ts';
import { framedFault, oembedFault } from '../../../src/release/framed.ts';
import { FRAMED, faults, html, put, site, toldEach, type Wrong, withWholeSite } from './whole-site.ts';

withWholeSite();

const FILE = 'embed/vaga/contact/index.html';
const TOLD = 'embed/vaga/contact/oembed.json';
const damaged = (change: (html: string) => string) => () => put(FILE, change(FRAMED));
const inHead = (what: string) => damaged((it) => it.replace('<style>', `${what}<style>`));

const DAMAGES: Wrong[] = [
  ['it is missing', () => rmSync(join(site, FILE)), `${FILE} is missing.`],
  ['it is cut', damaged((it) => it.slice(0, -9)), `${FILE} is no whole block.`],
  ['it is a page as others', () => put(FILE, html('front')), `${FILE} is no whole block.`],
  ['it has no policy', damaged((it) => it.replace(/<meta http[^>]*>/, '')), `${FILE} is no whole block.`],
  [
    'its policy is wider',
    damaged((it) => it.replace('default-src &#39;none&#39;', 'default-src *')),
    `${FILE} has another content security policy than its own.`,
  ],
  [
    'its script is another',
    damaged((it) => it.replace('"height",', '"width",')),
    `${FILE} has another script than that of blocks.`,
  ],
  [
    'it has a second script',
    damaged((it) => it.replace('</main>', '<script>x()</script></main>')),
    `${FILE} is no whole block.`,
  ],
  [
    'it has a script in its block',
    damaged((it) => it.replace('</p>', '<script>x()</script></p>')),
    `${FILE} has <script>.`,
  ],
  [
    'search engines may show it',
    damaged((it) => it.replace('<meta name="robots" content="noindex">', '')),
    `${FILE} lacks <meta name="robots" content="noindex">.`,
  ],
  ['it leads on', inHead('<meta http-equiv="refresh" content="0; url=/x/">'), `${FILE} is no whole block.`],
  [
    'it loads a style',
    inHead('<link rel="stylesheet" href="/x.css">'),
    `${FILE} has <link rel="stylesheet" href="/x.css">.`,
  ],
  [
    'what tells of it lies with another host',
    damaged((it) => it.replace('href="https://x.no/', 'href="https://y.no/')),
    /^embed\/vaga\/contact\/index\.html has <link rel="alternate" type="application\/json\+oembed" href="https:\/\/y\.no\//,
  ],
  [
    'what tells of it is that of another block',
    damaged((it) => it.replace('/contact/oembed.json', '/timeline-adults/oembed.json')),
    /has <link rel="alternate" type="application\/json\+oembed" href="https:\/\/x\.no\/p\/embed\/vaga\/timeline-adults\//,
  ],
  [
    'a link opens another window',
    damaged((it) => it.replace('<a ', '<a target="_blank" ')),
    `${FILE} opens something else than the page.`,
  ],
  [
    'it is of an organisation that is not here',
    () => put(FILE.replace('vaga', 'lom'), FRAMED),
    /^embed\/lom\/.* is no page/,
  ],
  ['what tells of it is cut', () => put(TOLD, '{"version":"1.0"'), `${TOLD} is no JSON.`],
];

toldEach(DAMAGES.map(([what, damage, says]): Wrong => [`of a block for a frame, ${what}`, damage, says]));

const WHERE = { base: '/p/', site: 'https://x.no' };

const SCRIPT = '<script type="module" src="../../loype.js" referrerpolicy="no-referrer"></script>';
const ELEMENT = FRAMED.replace(
  /<section.*<\/section>/,
  '<loype-timeline organisation="vaga" pathway="adults" lang="nb" heading="1" loading="eager" themed><a target="_top" href="https://x.no/p/">Voksne</a></loype-timeline>',
).replace('</body>', `${SCRIPT}</body>`);

test('the page of a calculator has its element, the link in it, and our script', () => {
  const fault = (change: (html: string) => string = (it) => it) => framedFault(FILE, change(ELEMENT), WHERE, new Set());
  assert.equal(fault(), null);
  const script = 'has another script than that of blocks';
  const element = 'has another element than that of its calculator';
  for (const [from, to, says] of [
    ['../../loype.js', 'https://x.no/loype.js', script],
    ['../../loype.js', '/p/embed/loype.js', script],
    [' referrerpolicy="no-referrer"', '', script],
    [SCRIPT, '', script],
    ['</body>', '<script>x()</script></body>', script],
    [' themed>', ' themed onclick="x()">', element],
    ['href="https://x.no/p/"', 'href="javascript:x()"', element],
    ['>Voksne<', '><', element],
  ] as const)
    assert.equal(
      fault((it) => it.replace(from, to)),
      says,
      `${from} → ${to}`,
    );
  const asBlock = FRAMED.replace('</body>', `${SCRIPT}</body>`);
  assert.equal(framedFault(FILE, asBlock, WHERE, new Set()), script);
});

test('what tells of a block makes a frame of it and of no other', async () => {
  const json = oembed('https://x.no/p/embed/vaga/contact/', 'Hvem? – Vågå & "co"', 'https://x.no/p/vaga/', {
    name: 'Vågå',
    url: 'https://x.no/',
  });
  const text = `${JSON.stringify(json)}\n`;
  put(TOLD, text);
  assert.deepEqual(await faults(), []);
  const wrong = 'makes no frame of its block';
  assert.equal(oembedFault(TOLD.replace('vaga', 'lom'), text, WHERE), wrong);
  assert.equal(oembedFault(TOLD, text, { base: '/p/' }), wrong);
  assert.equal(oembedFault(TOLD, text, { ...WHERE, site: 'https://y.no' }), wrong);
  for (const html of [
    json.html.replace('<iframe', '<iframe onload="x()"'),
    json.html.replace('href="https://x.no/', 'href="https://y.no/'),
    json.html.replace(/<blockquote>.*<\/blockquote>/, ''),
    `${json.html}<p>`,
    '',
    undefined,
  ])
    assert.equal(oembedFault(TOLD, JSON.stringify({ ...json, html }), WHERE), wrong, html);
});
