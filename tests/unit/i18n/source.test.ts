import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceChecked } from '../../../src/i18n/source.ts';
import { LANGUAGES } from '../../../src/model/schemas/language.ts';
import { visible } from '../no-break.ts';
import { WORDS } from '../words.ts';

const SAID: [what: string, verifiedOn: string | null | undefined, nb: string, nn: string, en: string][] = [
  ['a page that was read', undefined, '', '', ''],
  [
    'a page that others have named, and nobody has opened',
    null,
    'Vi har ikke kontrollert adressen.',
    'Vi har ikkje kontrollert adressa.',
    'We have not checked this address.',
  ],
  [
    'a page that somebody has opened',
    '2026-11-28',
    'Vi kontrollerte adressen 28.·november·2026.',
    'Vi kontrollerte adressa 28.·november·2026.',
    'We checked this address on 28·November·2026.',
  ],
];

for (const [what, verifiedOn, ...said] of SAID) {
  test(`what is said of ${what}`, () => {
    for (const [index, language] of LANGUAGES.entries()) {
      assert.equal(visible(sourceChecked({ verifiedOn }, WORDS[language])), said[index], language);
    }
  });
}
