import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSiteOptions } from '../../../src/terminal/arguments.ts';
import { Stop } from '../../../src/terminal/io.ts';

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
  ].map((LOYPE_URL): [Record<string, string>, RegExp] => [{ LOYPE_URL }, /^--url ".*" is no address of a site\./s]),
  [{ LOYPE_URL: 'https://example.no/ø/' }, /^--base "\/%C3%B8\/" is no path/],
  [{ LOYPE_URL: 'https://example.no', LOYPE_BASE: '/x/' }, /^--url says where the site lies\. Leave out/],
  [{ LOYPE_URL: 'https://example.no', LOYPE_SITE: 'https://example.no' }, /^--url says where the site lies/],
];
for (const [env, says] of WRONG)
  test(`refused: ${JSON.stringify(env)}`, () =>
    assert.throws(
      () => readSiteOptions(env),
      (it) => it instanceof Stop && it.code === 2 && says.test(it.message),
    ));

test('none is none', () => assert.deepEqual(readSiteOptions({ LOYPE_URL: '' }).site, undefined));
