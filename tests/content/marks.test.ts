import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMdx } from '../../src/check/mdx/check.ts';
import { marksIn } from '../../src/check/rules/marks.ts';
import { problemsAfter, replaceIn } from './damaged.ts';
import { ADULTS_NB } from './names.ts';

/** What is as it should be, though it looks like what is told. */
const RIGHT = [
  'Den 17. mai er kontoret stengt.',
  '17\\. mai er kontoret stengt.',
  '1. Ring oss\n2. Skriv til oss',
  '1. Ring oss\n1. Skriv til oss',
  '4. Ring oss\n5. Skriv til oss',
  '– Jeg trodde ikke det hjalp.',
  '– Hei.\n\n– Hei.',
  '§ 3 gjelder ikke her.',
  'Det koster 100 kr* og 5*3 er 15.',
  'Skriv \\*\\*slik\\*\\*, og \\_slik\\_.',
  'Adressen er fil_med_strek, og [sic] er sitat.',
  'Les om [rettigheter][x].\n\n[x]: https://www.example.no/',
  '`**kode**` og `[a][b]`',
  'Behandlings\u00adval og 👩🏽‍⚕️ og 👨‍👩‍👧.',
  '-\tMed tabulator etter streken\n-\tTo',
  '\tInnrykket avsnitt',
  '> 1. Ring\n> 2. Skriv',
  'Navn: ________',
];
for (const text of RIGHT)
  test(`nothing is told of ${JSON.stringify(text)}`, () => {
    const { tree, text: read } = checkMdx({ file: 'guides/rights/nb.mdx', body: text });
    assert.ok(tree);
    assert.deepEqual(
      marksIn(read, tree).map(({ message }) => message.nb),
      [],
    );
  });

test('HTML hides no other mistake of its text, and each is told once', () => {
  const told = problemsAfter((folder) =>
    replaceIn(
      folder,
      ADULTS_NB,
      '\n## Steg for steg\n',
      [
        '',
        'En linje<br>og en til.',
        '<iframe src="https://www.example.no"></iframe>',
        '<table><tr><td>x</td></tr></table>',
        '#### For lavt',
        '[les mer](https://www.example.no)',
        'Et {tegn} her.',
        '<Massage title="x">\n\nHei.\n\n</Massage>',
        '<Details summary="x">\n\nIkke avsluttet.',
        '[siden](page:nada)',
        '## Steg for steg\n',
      ].join('\n\n'),
    ),
  );
  assert.deepEqual(
    told.map(({ at, code }) => `${at.slice(0, 12)} ${code}`),
    [
      'En linje<br> LOYPE-MDX',
      '<iframe src= LOYPE-MDX',
      '<table><tr>< LOYPE-MDX',
      '#### For lav LOYPE-HEADING',
      '[les mer](ht LOYPE-LINK-TEXT',
      'Et {tegn} he LOYPE-MDX',
      '<Massage tit LOYPE-MDX',
      '<Details sum LOYPE-MDX',
      '[siden](page LOYPE-LINK-TARGET',
    ],
  );
});

test('letters in parts are made whole where they are read', () => {
  const told = problemsAfter((folder) =>
    replaceIn(folder, ADULTS_NB, '\n## Steg for steg\n', '\nHa\u030ar og a\u030apen.\n\n## Steg for steg\n'),
  );
  assert.deepEqual(told, []);
});
