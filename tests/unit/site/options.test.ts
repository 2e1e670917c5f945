import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OptionError, siteOptions } from '../../../src/site/options.ts';

const BASES: [given: string | undefined, base: string][] = [
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['pasientforlop', '/pasientforlop/'],
  ['/pasientforlop', '/pasientforlop/'],
  ['pasientforlop/', '/pasientforlop/'],
  ['/pasientforlop/', '/pasientforlop/'],
  ['//helse/forlop//', '/helse/forlop/'],
];

for (const [given, base] of BASES) {
  test(`LOYPE_BASE=${given ?? '(none)'} is the base ${base}`, () => {
    assert.equal(siteOptions({ LOYPE_BASE: given }).base, base);
  });
}

test('host and organisation are as given; empty is none', () => {
  const env = { LOYPE_SITE: 'https://www.vaga.kommune.no', LOYPE_ONLY: 'vaga' };
  assert.deepEqual(siteOptions(env), { base: '/', site: 'https://www.vaga.kommune.no', only: 'vaga' });
  assert.deepEqual(siteOptions({ LOYPE_SITE: '', LOYPE_ONLY: '' }), { base: '/', site: undefined, only: undefined });
});

const WRONG: [given: { LOYPE_BASE?: string; LOYPE_SITE?: string }, says: string][] = [
  [{ LOYPE_BASE: 'a b' }, '--base "a b" is no path of letters a-z, digits and -._~ such as /pasientforlop/.'],
  [{ LOYPE_BASE: '/ø/' }, '--base "/ø/" is no path of letters a-z, digits and -._~ such as /pasientforlop/.'],
  [{ LOYPE_BASE: '../x' }, '--base "../x" is no path of letters a-z, digits and -._~ such as /pasientforlop/.'],
  [
    { LOYPE_BASE: 'https://www.example.no/x/' },
    '--base "https://www.example.no/x/" is a whole address. Write only the path: --base /pasientforlop/',
  ],
  [{ LOYPE_BASE: '//evil.no/' }, '--base "//evil.no/" is a whole address. Write only the path: --base /pasientforlop/'],
  ...['ftp://example.no', 'www.example.no', 'mailto:a@example.no'].map((site): [{ LOYPE_SITE: string }, string] => [
    { LOYPE_SITE: site },
    `--site "${site}" is no web address. Write it whole: --site https://www.example.no`,
  ]),
  [
    { LOYPE_SITE: 'https://www.example.no/helse/', LOYPE_BASE: '/x/' },
    '--site "https://www.example.no/helse/" holds a path. Write: --site https://www.example.no --base /helse/x/',
  ],
  ...[
    'a{b}.no',
    'a;b.no',
    '$host.no',
    'a"b.no',
    "a'b.no",
    'a,b.no',
    'a(b).no',
    'a*.no',
    '~a.no',
    'a`b.no',
    'a!b.no',
    'a=b.no',
    'a&b.no',
    'a+b.no',
    'a_b.no',
    '-a.no',
    'a-.no',
    'a..no',
    'a.no.',
    `${'a'.repeat(64)}.no`,
  ].map((host): [{ LOYPE_SITE: string }, string] => [
    { LOYPE_SITE: `https://${host}` },
    `--site "https://${host}" has a host that is none. Write it as https://www.example.no`,
  ]),
  [
    { LOYPE_SITE: 'https://www.example.no?a=1' },
    '--site "https://www.example.no?a=1" holds more than a host. Write: --site https://www.example.no',
  ],
];
for (const [given, says] of WRONG)
  test(`refused: ${Object.values(given).join(' at ')}`, () => {
    assert.throws(
      () => siteOptions(given),
      (error) => error instanceof OptionError && error.message === says,
    );
  });

test('a host may have a port and a closing slash', () => {
  for (const site of ['https://www.example.no/', 'http://localhost:4321'])
    assert.equal(siteOptions({ LOYPE_SITE: site }).site, site.replace(/\/$/, ''));
});

test('a site is told as browsers tell it, whatever was written around', () => {
  for (const [given, site] of [
    [' https://WWW.Example.NO/ ', 'https://www.example.no'],
    ['https://løype.no', 'https://xn--lype-gra.no'],
    ['https://www.example.no:443', 'https://www.example.no'],
    ['http://[::1]:4321', 'http://[::1]:4321'],
    ['http://127.0.0.1:4321', 'http://127.0.0.1:4321'],
  ])
    assert.equal(siteOptions({ LOYPE_SITE: given }).site, site);
});
