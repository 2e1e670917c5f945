import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Io, Stop } from '../../../src/terminal/io.ts';
import { readSiteFlags, readSiteOptions } from '../../../src/terminal/site-flags.ts';

const ADDRESSES: [url: string, site: string, base: string][] = [
  ['https://www.example.no', 'https://www.example.no', '/'],
  ['https://example.github.io/pasientforlop', 'https://example.github.io', '/pasientforlop/'],
  ['http://localhost:8080/a/b/', 'http://localhost:8080', '/a/b/'],
];
for (const [url, site, base] of ADDRESSES)
  test(`${url} is the host and the path`, () =>
    assert.deepEqual(readSiteOptions({ LOYPE_URL: url }), { site, base, only: undefined }));

const WRONG: [env: Record<string, string>, says: RegExp][] = [
  ...[
    'www.example.no',
    'ftp://example.no',
    'https://a:b@example.no',
    'https://example.no/?a',
    'https://exam\nple.no',
  ].map((LOYPE_URL): [Record<string, string>, RegExp] => [
    { LOYPE_URL },
    /^LOYPE_URL ".*" is no address of a site\. Write it whole: LOYPE_URL=https/s,
  ]),
  [{ LOYPE_URL: 'https://example.no/ø/' }, /^In LOYPE_URL, "\/%C3%B8\/" is no path/],
  [
    { LOYPE_URL: 'https://example.no', LOYPE_BASE: '/x/' },
    /^LOYPE_URL says where the site lies\. Leave out LOYPE_SITE and LOYPE_BASE\.$/,
  ],
  [{ LOYPE_URL: 'https://example.no', LOYPE_SITE: 'https://example.no' }, /^LOYPE_URL says where the site lies/],
];
for (const [env, says] of WRONG)
  test(`refused: ${JSON.stringify(env)}`, () =>
    assert.throws(
      () => readSiteOptions(env),
      (it) => it instanceof Stop && it.code === 2 && says.test(it.message),
    ));

test('none is none', () => assert.deepEqual(readSiteOptions({ LOYPE_URL: '' }).site, undefined));

type Given = Parameters<typeof readSiteFlags>[1];
const GIVEN: [flags: Given, env: Record<string, string>, says: RegExp][] = [
  [{ url: 'vaga.no' }, {}, /^--url "vaga\.no" is no address of a site\. Write it whole: --url https:/],
  [{ url: 'vaga.no' }, { LOYPE_URL: 'https://lom.no' }, /^--url "vaga\.no" /],
  [{}, { LOYPE_URL: 'vaga.no' }, /^LOYPE_URL "vaga\.no" is no address of a site\. Write it whole: LOYPE_URL=https:/],
  [{ url: 'https://vaga.no/ø/' }, {}, /^In --url, "\/%C3%B8\/" is no path/],
  [{ base: 'a b' }, {}, /^--base "a b" is no path/],
  [{}, { LOYPE_BASE: 'a b' }, /^LOYPE_BASE "a b" is no path/],
  [{}, { LOYPE_BASE: 'https://vaga.no/' }, /^LOYPE_BASE "\S+" is a whole address\. .*: LOYPE_BASE=\/pasientforlop\/$/],
  [{ site: 'https://vaga.no/a' }, {}, /^--site "\S+" holds a path\. Write: --site https:\/\/vaga\.no --base \/a\/$/],
  [{ site: 'vaga.no' }, { LOYPE_SITE: 'https://lom.no' }, /^--site "vaga\.no" is no web address/],
  [{}, { LOYPE_SITE: 'vaga.no' }, /^LOYPE_SITE "vaga\.no" is no web address\. .*: LOYPE_SITE=https:/],
  [{ url: 'https://vaga.no', base: '/a/' }, {}, /^--url says where the site lies\. Leave out --site and --base\.$/],
  [{}, { LOYPE_FRAME_ANCESTORS: 'x' }, /^LOYPE_FRAME_ANCESTORS "x" names no websites/],
  [{ url: 'https://vaga.no', 'frame-ancestors': 'x' }, {}, /^--frame-ancestors "x" names no websites/],
];
for (const [flags, env, says] of GIVEN)
  test(`told by the name it was given: ${JSON.stringify({ ...flags, ...env })}`, () =>
    assert.throws(
      () => readSiteFlags({ env, cwd: process.cwd() } as unknown as Io, flags),
      (it) => it instanceof Stop && says.test(it.message),
    ));
