import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { REQUIRED } from '../../src/check/read-files.ts';
import { unreadOf } from '../../src/check/unread.ts';
import { type Damage, problemsAfter, replaceIn, write } from './damaged.ts';
import { ADULTS, ADULTS_NB, EKSEMPELVIK, RIGHTS_NB, VAGA } from './names.ts';

const PAGE = 'organisations/eksempelvik/pages/ung/nb.mdx';

/** Mistakes in four kinds of files, each of which is a reference to something that is not there. */
const SEEN: [damage: Damage, told: string][] = [
  [
    (folder) => replaceIn(folder, PAGE, '\n## ', '\nSe [noe annet](page:nope).\n\n## '),
    `${PAGE} LOYPE-LINK-TARGET «nope»`,
  ],
  [
    (folder) => replaceIn(folder, PAGE, '\n## ', '\nEt <Term id="nope">ord</Term>.\n\n## '),
    `${PAGE} LOYPE-REFERENCE «nope»`,
  ],
  [
    (folder) => replaceIn(folder, PAGE, '\n## ', '\n![Et hus ved en vei](./nope.png)\n\n## '),
    `${PAGE} LOYPE-LINK-TARGET «./nope.png»`,
  ],
  [
    (folder) => replaceIn(folder, RIGHTS_NB, '\n## ', '\nSe [noe annet](page:coordinator#nope).\n\n## '),
    `${RIGHTS_NB} LOYPE-LINK-TARGET #nope`,
  ],
  [
    (folder) => replaceIn(folder, ADULTS_NB, '\n## ', '\nEt <Term id="nope">ord</Term>.\n\n## '),
    `${ADULTS_NB} LOYPE-REFERENCE «nope»`,
  ],
  [
    (folder) => rmSync(join(folder, 'guides/next-of-kin/en.mdx')),
    'guides/next-of-kin/nb.mdx LOYPE-TRANSLATION-MISSING',
  ],
];

const append =
  (file: string, bytes: string | Buffer): Damage =>
  (folder) =>
    writeFileSync(join(folder, file), Buffer.concat([readFileSync(join(folder, file)), Buffer.from(bytes)]));

/** One broken file of each kind, and each way of being broken. */
const BROKEN: [what: string, damage: Damage][] = [
  [
    'a stray file whose name is not UTF-8',
    (folder) =>
      writeFileSync(
        Buffer.concat([
          Buffer.from(join(folder, 'organisations/vaga/pages/')),
          Buffer.from([0xff]),
          Buffer.from('.mdx'),
        ]),
        'x',
      ),
  ],
  ['a stray file', (folder) => write(folder, 'organisations/vaga/notat.docx', 'x')],
  ['a drawing that is a folder', (folder) => mkdirSync(join(folder, 'organisations/vaga/logo2.svg'))],
  ['a file of an organisation that is not UTF-8', append(VAGA, Buffer.from([0xff]))],
  ['a text that is not UTF-8', append('organisations/vaga/pages/kommunen-gjer/nn.mdx', Buffer.from([0xff]))],
  [
    'the text of another language of the same page',
    append('organisations/eksempelvik/pages/ung/nn.mdx', Buffer.from([0xff])),
  ],
  ['the file of the same organisation', append(EKSEMPELVIK, 'x: 1\n')],
  ['the file of the same organisation, which is no YAML', append(EKSEMPELVIK, '\n: [\n')],
  ['the facts of the same pathway', append(ADULTS, 'x: 1\n')],
  ['an unknown field of a term', append('glossary/gp.yaml', '\nx: 1\n')],
  [
    'a damaged image',
    (folder) =>
      write(
        folder,
        'organisations/eksempelvik/pages/ung/foto.jpg',
        Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      ),
  ],
  ['an unsafe logo', (folder) => write(folder, 'organisations/vaga/logo.svg', '<svg onload="x"/>')],
  [
    'a text without its fields',
    (folder) => writeFileSync(join(folder, 'pathways/psychosis/nb.mdx'), 'Uten opplysninger\n'),
  ],
  ...REQUIRED.map((file): [string, Damage] => [
    `${file}, broken`,
    (folder) => writeFileSync(join(folder, file), '[}\n'),
  ]),
  ...REQUIRED.map((file): [string, Damage] => [`${file}, missing`, (folder) => rmSync(join(folder, file))]),
  ...REQUIRED.filter((it) => it.endsWith('.yaml')).map((file): [string, Damage] => [
    `${file}, with an unknown field`,
    append(file, '\nukjent: 1\n'),
  ]),
];

const brief = ({ file, code, message }: { file: string; code: string; message: string }) =>
  `${file} ${code}${/ (?:«(?:\.\/)?nope(?:\.png)?»|#nope)/.exec(message.replace(/[«»](#\w+)[«»]/, '$1'))?.[0] ?? ''}`;

test('what lies in a folder that could not be opened, or in the wrong place, may be there', () => {
  const unread = unreadOf([
    'glossary',
    'guides/rights',
    'organisations/vaga/page/ung/nn.mdx',
    'pathways/adults/nb.mdx',
  ]);
  for (const entry of ['glossary', 'glossary/gp', 'guides/rights/nb', 'pathways/adults/nb'])
    assert.ok(unread.has(entry));
  for (const entry of ['guides', 'guides/rights-2/nb', 'pathways/adults/nn', 'pathways']) assert.ok(!unread.has(entry));
  assert.ok(unread.names.includes('ung') && unread.names.includes('rights') && !unread.names.includes('nope'));
});

/** What the damage alone is told as. */
const seen = SEEN.map(([, told]) => told);
const damageAll: Damage = (folder) => {
  for (const [damage] of SEEN) damage(folder);
};

test('the mistakes are told when nothing else is wrong', () => {
  assert.deepEqual(problemsAfter(damageAll).map(brief).toSorted(), seen.toSorted());
});

for (const [what, damage] of BROKEN)
  test(`hides no mistake in another file, and makes none of what is right: ${what}`, () => {
    const own = problemsAfter(damage).map(brief);
    assert.ok(own.length > 0);
    const files = new Set(own.map((it) => it.split(' ')[0]));
    assert.equal(files.size, 1, `of one broken file: ${own}`);
    const both = problemsAfter((folder) => {
      damageAll(folder);
      damage(folder);
    }).map(brief);
    assert.deepEqual(both.toSorted(), [...own, ...seen].toSorted());
  });
