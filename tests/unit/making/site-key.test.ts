import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { digestContent } from '../../../src/making/digests.ts';
import { siteKey } from '../../../src/making/keys.ts';
import { siteOptions } from '../../../src/site/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-key-'));
after(() => rmSync(folder, { recursive: true }));
const [own, national] = [join(folder, 'own'), join(folder, 'national')];
for (const it of [own, national]) mkdirSync(join(it, 'guides'), { recursive: true });
writeFileSync(join(own, 'portal.yaml'), 'one');
writeFileSync(join(national, 'guides/nb.mdx'), 'one');

const OPTIONS = siteOptions({});
const key = (options = OPTIONS, folders = [own, national], print = true) =>
  siteKey(options, folders.map(digestContent), print);

test('the key of a site is the same as long as nothing is another', () => {
  writeFileSync(join(own, '.hidden'), 'what programs keep for themselves');
  assert.equal(key(), key());
});

test('the key is another with every option, the folders, and without brochures', () => {
  const others = [
    key({ ...OPTIONS, base: '/other/' }),
    key({ ...OPTIONS, site: 'https://www.example.no' }),
    key({ ...OPTIONS, only: 'vaga' }),
    key({ ...OPTIONS, frameAncestors: "'self'" }),
    key(OPTIONS, [own]),
    key(OPTIONS, [own, national], false),
  ];
  assert.equal(new Set([key(), ...others]).size, others.length + 1);
});

test('the key is another when a file is changed, added, renamed or removed', () => {
  const keys = [key()];
  const then = (change: () => void) => {
    change();
    keys.push(key());
  };
  then(() => writeFileSync(join(own, 'portal.yaml'), 'two'));
  then(() => writeFileSync(join(national, 'guides/nb.mdx'), 'two'));
  then(() => writeFileSync(join(own, 'logo.svg'), ''));
  then(() => renameSync(join(own, 'logo.svg'), join(own, 'guides/logo.svg')));
  then(() => rmSync(join(national, 'guides/nb.mdx')));
  assert.equal(new Set(keys).size, keys.length);
});
