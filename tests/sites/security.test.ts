import assert from 'node:assert/strict';
import { test } from 'node:test';
import { securityFaults } from './security.ts';
import { EVERY_SITE, SITES } from './site.ts';

for (const site of EVERY_SITE) {
  test(`every page of ${site.folder} has exactly its policy, and nothing from elsewhere`, () => {
    for (const page of site.pages) assert.deepEqual(securityFaults(site.html(page), page, site.base), [], page.address);
  });
}

const [all] = SITES;
const DAMAGES: [what: string, from: string | RegExp, to: string, says: RegExp][] = [
  [
    'an inline script',
    '</body>',
    '<script>alert(1)</script></body>',
    /its policy is .*, not .*script-src 'self' 'sha256-/,
  ],
  ['another style', '</head>', '<style>a{}</style></head>', /its policy is /],
  ['a changed style', '<style>', '<style>a{}', /its policy is /],
  ['no policy', /<meta http-equiv="content-security-policy"[^>]*>/, '', /its policy is missing/],
  ['a wider policy', "script-src 'self'", "script-src 'self' 'unsafe-inline'", /its policy is /],
  [
    'a hash of nothing',
    "style-src 'self'",
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    /its policy is /,
  ],
  [
    'a style before the policy',
    '<meta charset="utf-8">',
    '<meta charset="utf-8"><link rel="stylesheet" href="/x.css">',
    /does not stand first/,
  ],
  ['no word on the referrer', '<meta name="referrer" content="no-referrer">', '', /it tells its referrer/],
  ['an inline style attribute', '<h1', '<h1 style="color:red"', /<h1 style="color:red">/],
  ['a handler', '<h1', '<h1 onclick="x()"', /<h1 onclick="x\(\)">/],
  ['an image from elsewhere', '<h1', '<img src="https://example.com/x.png" alt=""><h1', /<img> loads https:/],
  ['one in a set', '<h1', '<img srcset="/x.png 1x, //example.com/x.png 2x" alt=""><h1', /<img> loads \/\/example/],
  [
    'a style sheet from elsewhere',
    '</head>',
    '<link rel="stylesheet" href="//example.com/x.css"></head>',
    /<link> loads/,
  ],
  ['a script in a link', '<h1', '<a href="javascript:alert(1)">x</a><h1', /a link to javascript/],
  ['a frame', '<h1', '<iframe src="/vaga/"></iframe><h1', /<iframe>/],
  ['a form that is sent', '<h1', '<form action="/sok/"></form><h1', /a form that is sent to \/sok\//],
  ['a base', '<title>', '<base href="/x/"><title>', /<base>/],
  ['a refresh', '<title>', '<meta http-equiv="refresh" content="0; url=https://example.com"><title>', /it goes on to/],
];

for (const rel of ['prefetch', 'prerender', 'preconnect', 'dns-prefetch', 'next'])
  DAMAGES.push([
    `a link of the kind ${rel}`,
    '</head>',
    `<link rel="${rel}" href="/vaga/rettar/"></head>`,
    /fetches \/vaga\/rettar\/ before it is asked for/,
  ]);

test('speculation rules are found, even when the policy allows them', () => {
  const page = all.pages.find((it) => it.address === '/vaga/');
  assert.ok(page);
  const html = all.html(page).replace('</body>', '<script type="speculationrules">{}</script></body>');
  const allowed = html.replace(/(script-src 'self')/, "$1 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='");
  assert.match(securityFaults(html, page, all.base).join(), /its policy is /);
  assert.deepEqual(securityFaults(allowed, page, all.base), [
    'speculation rules fetch pages before they are asked for',
  ]);
});

for (const [what, from, to, says] of DAMAGES) {
  test(`a page with ${what} is found`, () => {
    const page = all.pages.find((it) => it.address === '/vaga/');
    assert.ok(page);
    const damaged = all.html(page).replace(from, to);
    assert.notEqual(damaged, all.html(page));
    const faults = securityFaults(damaged, page, all.base);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', says);
  });
}
