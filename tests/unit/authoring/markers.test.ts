import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contactMarker, partsOf, resolveLinks } from '../../../src/authoring/markers.ts';
import { smallContent } from '../site/content.ts';
import { viewAt } from '../site/views.ts';

const html = (text: string) => ({ kind: 'html' as const, html: text });
const contact = (id: string) => ({ kind: 'contact' as const, id });

const TEXTS: [what: string, text: string, parts: ReturnType<typeof partsOf>][] = [
  ['without markers', '<p>a</p>', [html('<p>a</p>')]],
  ['empty', '', [html('')]],
  ['with a contact', `<p>a</p>${contactMarker('vakt')}<p>b</p>`, [html('<p>a</p>'), contact('vakt'), html('<p>b</p>')]],
  [
    'with two contacts, one after the other',
    contactMarker('vakt') + contactMarker('sentralbord'),
    [html(''), contact('vakt'), html(''), contact('sentralbord'), html('')],
  ],
];

for (const [what, text, parts] of TEXTS) {
  test(`a text ${what} is cut into its parts`, () => assert.deepEqual(partsOf(text), parts));
}

test('cutting a text loses nothing of its HTML', () => {
  const piece = fc.oneof(fc.constantFrom('<p>a</p>', 'æøå'), fc.constantFrom('a', 'b-2').map(contactMarker));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const kept = partsOf(pieces.join('')).flatMap((part) => (part.kind === 'html' ? part.html : []));
      assert.equal(kept.join(''), pieces.filter((it) => !it.startsWith('<loype-marker')).join(''));
    }),
  );
});

const content = smallContent();

/** A link as it stands in a text, and where it leads on a page. */
const LINKS: [page: string, link: string, href: string][] = [
  ['/bo/voksne/', 'page:rights', '/bo/rettigheter/'],
  ['/bo/voksne/', 'page:rights#klage', '/bo/rettigheter/#klage'],
  ['/bo/voksne/', 'page:ung', '/bo/ung/'],
  ['/bo/voksne/', 'page:front', '/bo/'],
  ['/bo/nn/vaksne/', 'page:rights#klage', '/bo/nn/rettar/#klage'],
  ['/bo/en/adults/', 'page:about-site', '/bo/en/about-this-site/'],
  ['/voksne/', 'page:rights', '/rettigheter/'],
  ['/voksne/', 'https://helsenorge.no/a#b', 'https://helsenorge.no/a#b'],
  ['/voksne/', '#steg', '#steg'],
  // A fragment names a heading in the text's own language; terms have the same in all.
  ['/bo/en/adults/', 'page:psychosis#hjelp', '/bo/en/psykose/'],
  ['/bo/en/psykose/', 'page:rights#klage', '/bo/en/your-rights/'],
  ['/bo/en/psykose/', 'page:ung#snakk', '/bo/en/ung/#snakk'],
  ['/bo/en/adults/', 'page:words#dps', '/bo/en/ord/#dps'],
];

for (const [page, link, href] of LINKS) {
  test(`on ${page} a link to ${link} leads to ${href}`, () => {
    assert.equal(resolveLinks(`<a href="${link}">a</a>`, viewAt(page, content)), `<a href="${href}">a</a>`);
  });
}

test('every link of a text is resolved, and text that only looks like one is not', () => {
  const view = viewAt('/bo/voksne/', content);
  const text = '<a href="page:rights">a</a> page:rights <a class="b" href="page:words">b</a>';
  assert.equal(
    resolveLinks(text, view),
    '<a href="/bo/rettigheter/">a</a> page:rights <a class="b" href="/bo/ord/">b</a>',
  );
});

test('a link to a page that does not exist names the text that has it', () => {
  assert.throws(
    () => resolveLinks('<a href="page:ung">a</a>', viewAt('/voksne/', content)),
    new Error('pathways/adults/nb links to the page "ung", which does not exist.'),
  );
});
