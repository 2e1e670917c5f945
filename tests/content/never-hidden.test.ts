import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../src/check/read.ts';
import { REQUIRED } from '../../src/check/required.ts';
import { unreadOf } from '../../src/check/unread.ts';
import { daysOn } from '../../src/domain/today.ts';
import { listPages } from '../../src/site/pages.ts';
import { FIXTURE } from '../fixture.ts';
import { some } from '../some.ts';
import { AS_OF, type Damage, problemsAfter, readAfter, replaceIn, write } from './damaged.ts';
import { ADULTS, ADULTS_NB, EKSEMPELVIK, RIGHTS_NB, VAGA } from './names.ts';

const PAGE = 'organisations/eksempelvik/pages/ung/nb.mdx';

const OWN_PAGE = 'organisations/solli-dps/pages/medvirkning/nb.mdx';
const CHILDREN = 'pathways/children-and-youth/pathway.yaml';

/** In a file, what stands in place of the first match. */
const put =
  (file: string, found: RegExp, by: string): Damage =>
  (folder) =>
    replaceIn(folder, file, found.exec(readFileSync(join(folder, file), 'utf8'))?.[0] ?? `${found}`, by);

/**
 * Mistakes in each kind of file, most of which refer to something that is not there, and the files without which nobody can
 * know that they are mistakes.
 */
const SEEN: [damage: Damage, told: string, restsOn?: readonly string[]][] = [
  [
    put(OWN_PAGE, /^slug: medvirkning$/m, 'slug: tilbakemelding'),
    `${OWN_PAGE.replace('medvirkning', 'tilbakemelding')} LOYPE-DUPLICATE`,
  ],
  [put(CHILDREN, /^owner: .*$/m, 'owner: nope'), `${CHILDREN} LOYPE-REFERENCE «nope»`, ['sources.yaml']],
  [
    put(CHILDREN, /^ {8}kind: advisory$/m, '        kind: advisory\n        legalRef: nope'),
    `${CHILDREN} LOYPE-REFERENCE «nope»`,
    ['statutory.yaml'],
  ],
  [
    put('guides/rights/en.mdx', /^sources: \[/m, 'sources: [nope, '),
    'guides/rights/en.mdx LOYPE-REFERENCE «nope»',
    ['sources.yaml'],
  ],
  [put('statutory.yaml', /act: pbrl,/, 'act: nope,'), 'statutory.yaml LOYPE-REFERENCE «nope»', ['statutory.yaml']],
  [
    put('statutory.yaml', /^ {4}legalRef: .*$/m, '    legalRef: nope'),
    'statutory.yaml LOYPE-REFERENCE «nope»',
    ['statutory.yaml'],
  ],
  [
    put('statutory.yaml', /^ {4}source: helsenorge-assessment$/m, '    source: nope'),
    'statutory.yaml LOYPE-REFERENCE «nope»',
    ['statutory.yaml', 'sources.yaml'],
  ],
  [
    put('overview.yaml', /^patientPage: .*$/m, 'patientPage: nope'),
    'overview.yaml LOYPE-REFERENCE «nope»',
    ['overview.yaml', 'sources.yaml'],
  ],
  [
    put('search.yaml', /^ {4}broader: mental-health$/m, '    broader: nope'),
    'search.yaml LOYPE-REFERENCE «nope»',
    ['search.yaml'],
  ],
  [
    put('search.yaml', /^ {4}broader: mental-health$/m, '    elsewhere: nope'),
    'search.yaml LOYPE-REFERENCE «nope»',
    ['search.yaml', 'elsewhere.yaml'],
  ],
  [
    put('search.yaml', /^ {4}broader: mental-health$/m, '    lines: [nope]'),
    'search.yaml LOYPE-REFERENCE «nope»',
    ['search.yaml', 'helplines.yaml'],
  ],
  [
    put('asking.yaml', /^ {4}lines: \[/m, '    lines: [nope, '),
    'asking.yaml LOYPE-REFERENCE «nope»',
    ['asking.yaml', 'helplines.yaml'],
  ],
  [
    put('asking.yaml', /^ {4}at: help$/m, '    at: help\n    topic: nope'),
    'asking.yaml LOYPE-REFERENCE «nope»',
    ['asking.yaml', 'search.yaml'],
  ],
  [
    put('danger.yaml', /^ {4}helplines: \[/m, '    helplines: [nope, '),
    'danger.yaml LOYPE-REFERENCE «nope»',
    ['danger.yaml', 'helplines.yaml'],
  ],
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

/** Of the files that must be there, so many are broken in each way; in `npm run test:all` each is. */
const FILES = 2;

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
  ...some(REQUIRED, FILES).map((file): [string, Damage] => [
    `${file}, broken`,
    (folder) => writeFileSync(join(folder, file), '[}\n'),
  ]),
  ...some(REQUIRED.toReversed(), FILES).map((file): [string, Damage] => [
    `${file}, missing`,
    (folder) => rmSync(join(folder, file)),
  ]),
  ...some(
    REQUIRED.filter((it) => it.endsWith('.yaml')),
    FILES,
  ).map((file): [string, Damage] => [`${file}, with an unknown field`, append(file, '\nukjent: 1\n')]),
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
    const known = SEEN.filter(([, , restsOn = []]) => !restsOn.some((it) => files.has(it))).map(([, told]) => told);
    assert.deepEqual(both.toSorted(), [...own, ...known].toSorted());
  });

const { content: before } = readContent(FIXTURE, daysOn(AS_OF));
assert.ok(before);
const built = listPages(before, { base: '/' });

/** What the damage loses of the addresses that the last build had. */
const lostAfter = (damage: Damage) =>
  readAfter(damage, AS_OF, built).warnings.flatMap(({ file, code, message }) =>
    code === 'LOYPE-RENAMED' ? [`${file} ${/\/\S+\//.exec(message)?.[0]}`] : [],
  );

for (const [what, damage] of some(BROKEN, Math.ceil(BROKEN.length / 3)))
  test(`hides no address that was lost, and loses none: ${what}`, () => {
    assert.deepEqual(lostAfter(damage), []);
    const both = lostAfter((folder) => {
      replaceIn(folder, OWN_PAGE, 'slug: medvirkning', 'slug: vaer-med');
      damage(folder);
    });
    assert.deepEqual(both, [`${OWN_PAGE} /solli-dps/medvirkning/`]);
  });
