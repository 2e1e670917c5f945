import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { searchIn } from '../../../src/release/search.ts';
import { PAGES, put, site, withWholeSite } from './whole-site.ts';

withWholeSite();

const own = PAGES.filter(({ organisation }) => organisation === 'vaga');
const META = 'pagefind/vaga/nb/pagefind.no_1a.pf_meta';
const TEXT = 'pagefind/vaga/nb/fragment/no_abcdef0.pf_fragment';
const LEXICON = 'pagefind/vaga/nb/words.lexicon';

/** Lets nothing but the search of one organisation lie there. */
const alone = () => rmSync(join(site, 'pagefind/national'), { recursive: true });

test('the search of some pages is whole without the rest of the site', () => {
  alone();
  rmSync(join(site, 'index.html'));
  const { files, faults } = searchIn(site, own);
  assert.deepEqual(faults, []);
  assert.deepEqual(files, [TEXT, 'pagefind/vaga/nb/index/no_1234567.pf_index', META, LEXICON]);
});

const WRONG: [what: string, damage: () => void, says: string][] = [
  ['a text is missing', () => rmSync(join(site, TEXT)), `${TEXT} is missing, which ${META} asks for.`],
  ['a text is cut', () => put(TEXT, gzipSync('pagefind_dcd{}').subarray(0, 12)), `${TEXT} is cut short.`],
  ['a text is empty', () => put(TEXT), `${TEXT} is cut short.`],
  ['the index is missing', () => rmSync(join(site, META)), `${META} is missing, which ${LEXICON} asks for.`],
  ['the lexicon is none', () => put(LEXICON, gzipSync('{')), `${LEXICON} is cut short, or is no lexicon.`],
  [
    'something else lies there',
    () => put('pagefind/vaga/nb/fragment/no_1.pf_fragment', gzipSync('a')),
    'pagefind/vaga/nb/fragment/no_1.pf_fragment is asked for by nothing.',
  ],
];
for (const [what, damage, says] of WRONG)
  test(`the search of some pages is not right when ${what}`, () => {
    alone();
    damage();
    const { faults } = searchIn(site, own);
    assert.ok(faults.includes(says), faults.join('\n'));
  });
