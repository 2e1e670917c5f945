import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenIn } from '../../../src/check/spoken.ts';

const FACTS = 'organisations/vaga/organisation.yaml';

/** The form in which an organisation is spoken to whose facts say this. */
const formOf = (text: string) => spokenIn([{ file: FACTS, text }]).of({ file: 'organisations/vaga/pages/om/nb.mdx' });

test('an organisation is spoken to in its first form of Norwegian, also in a file that cannot be read', () => {
  for (const languages of [
    'languages: [nn, en]',
    'languages: [en, nn, nb]',
    'languages: ["nn", nb]',
    "languages:\n  - 'nn'\n  - en",
    'languages:\n- nn\n- nb',
    'name: [\nlanguages: [nn\nshortName: x',
    'kind: municipality\r\nlanguages: [nn, en]\r\n',
  ])
    assert.equal(formOf(languages), 'nn', languages);
  for (const languages of [
    'languages: [nb, nn]',
    'languages: [en]',
    'name: { nn: Vågå }',
    'languages:\n  - nb\n  - nn\n',
    'languages: [en]\nname: { nn: Vågå, nb: Vågå }',
    '',
  ])
    assert.equal(formOf(languages), 'nb', languages);
});

test('where the file says no language, the register or the pages of one form alone do', () => {
  const form = (text: string | null, pages: string[] = []) =>
    spokenIn(
      [{ file: FACTS, text }, ...pages.map((it) => ({ file: `organisations/vaga/pages/om/${it}.mdx`, text: '' }))],
      (slug) => (slug === 'vaga' ? 'nn' : undefined),
    ).of({ file: FACTS });
  assert.deepEqual([form(null), form(''), form('name: x'), form('languages: [nb]')], ['nn', 'nn', 'nn', 'nb']);
  assert.deepEqual(
    [form('', ['nb', 'en']), form('', ['nb', 'nn']), form('languages: [nn]', ['nb'])],
    ['nb', 'nn', 'nn'],
  );
});

test('what is everybody’s is told in Nynorsk only where nobody writes Bokmål', () => {
  const [nn, nb] = ['languages: [nn]', 'languages: [nb]'];
  const other = 'organisations/lom/organisation.yaml';
  assert.equal(spokenIn([{ file: FACTS, text: nn }]).elsewhere, 'nn');
  assert.equal(spokenIn([{ file: FACTS, text: nn }]).of({ file: 'portal.yaml' }), 'nn');
  assert.equal(
    spokenIn([
      { file: FACTS, text: nn },
      { file: other, text: nb },
    ]).elsewhere,
    'nb',
  );
  assert.equal(spokenIn([]).elsewhere, 'nb');
});
