import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, termText, told, write } from './layer.ts';

const NAMES: [what: string, text: string, at: string, name: string, id: string][] = [
  ['the same name', termText('Helfo', 'Eit kontor', 'An office'), '2:9', 'Helfo', 'helfo'],
  ['the same name in Nynorsk', termText('Et kontor', 'Utgreiing', 'An office'), '5:9', 'Utgreiing', 'assessment'],
  ['the Bokmål name in Nynorsk', termText('Et kontor', 'Pårørende', 'An office'), '5:9', 'Pårørende', 'next-of-kin'],
  [
    'the same name in English',
    termText('Et kontor', 'Eit kontor', 'Discharge summaries'),
    '8:9',
    'Discharge summaries',
    'discharge-summary',
  ],
  ['a form of it', termText('Koordinatorene', 'Eit kontor', 'An office'), '2:9', 'Koordinatorene', 'coordinator'],
  ['other capitals', termText('HELFO', 'Eit kontor', 'An office'), '2:9', 'HELFO', 'helfo'],
  [
    'a name of several words',
    termText('Individuelle planer', 'Eit kontor', 'An office'),
    '2:9',
    'Individuelle planer',
    'individual-plan',
  ],
  [
    'another name of it',
    termText('Basisutredningen', 'Eit kontor', 'An office'),
    '2:9',
    'Basisutredningen',
    'assessment',
  ],
  [
    'what the search knows it by',
    termText('Kartlegging', 'Eit kontor', 'An office'),
    '2:9',
    'Kartlegging',
    'assessment',
  ],
  [
    'another name that is its name',
    termText('Et kontor', 'Eit kontor', 'An office').replace('Noe.', 'Noe.\n  alsoCalled: [et sted, Helfo]'),
    '4:25',
    'Helfo',
    'helfo',
  ],
  [
    'a name for the search that is its name',
    termText('Et kontor', 'Eit kontor', 'An office', 'searchedAs:\n  everyday: [helfo]\n'),
    '11:14',
    'helfo',
    'helfo',
  ],
];
for (const [what, text, at, name, id] of NAMES)
  test(`a word that is explained nationally is not explained again, whatever the file is called: ${what}`, () => {
    write('glossary/noe-eget.yaml', text);
    const [first, ...more] = read().problems;
    assert.deepEqual(
      [`${first?.file} ${first?.line}:${first?.column} ${first?.code}`, more],
      [`glossary/noe-eget.yaml ${at} LOYPE-NATIONAL`, []],
    );
    assert.ok(
      first?.message.nb.startsWith(`«${name}» er forklart i det nasjonale innholdet (glossary/${id}.yaml), `),
      first?.message.nb,
    );
    assert.match(first?.message.nb ?? '', /meld det som en sak i prosjektet Løype\.$/);
  });

test('a word of their own may begin or end as a national one, or be a part of its name', () => {
  write('glossary/a.yaml', termText('Helfokontoret i dalen', 'Helfokontoret i dalen', 'The local Helfo office'));
  write('glossary/b.yaml', termText('Plan', 'Plan', 'Plan'));
  assert.deepEqual(told(), []);
});

const WORDS: [word: string, why: string][] = [
  ['lege', 'a row of words that mean the same'],
  ['legene', 'a form of one'],
  ['children', 'an English one'],
  ['helfo', 'the name of what is explained'],
  ['utredningen', 'a form of such a name'],
  ['selvmord', 'a word for what troubles people'],
];
for (const [word, why] of WORDS)
  test(`a layer may not give the search a word that it has: ${word}, ${why}`, () => {
    write('search.yaml', `same:\n  - [tjenestetorget, innbyggertorget]\n  - [tunet, ${word}]\n`);
    const { problems, warnings } = read();
    assert.deepEqual(
      problems.map((it) => `${it.file} ${it.line}:${it.column} ${it.code}`),
      ['search.yaml 3:13 LOYPE-NATIONAL'],
    );
    assert.match(
      problems[0]?.message.nn ?? '',
      new RegExp(`^Det nasjonale søket kjenner «${word}» frå før, .* meld det som ei sak i prosjektet Løype\\.$`),
    );
    assert.ok(warnings.every(({ file }) => file !== 'search.yaml'));
  });
