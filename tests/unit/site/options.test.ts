import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOptions } from '../../../src/site/options.ts';

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
