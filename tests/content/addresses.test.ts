import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertTold, problemsAfter, replaceIn, type Told } from './damaged.ts';

const PAGES = 'organisations/vaga/pages';
const EKSEMPELVIK_PAGES = 'organisations/eksempelvik/pages';

const rename = (from: string, to: string) => (folder: string) => renameSync(join(folder, from), join(folder, to));

test('two local pages have the same slug', () => {
  const told = problemsAfter((folder) =>
    replaceIn(folder, `${EKSEMPELVIK_PAGES}/ung/nb.mdx`, 'slug: ung', 'slug: barnevern'),
  );
  assertTold(told, [
    {
      file: `${EKSEMPELVIK_PAGES}/barnevern/nb.mdx`,
      at: 'slug: barnevern',
      code: 'LOYPE-DUPLICATE',
      message:
        'To sider har adressen /eksempelvik/barnevern/. Den andre er organisations/eksempelvik/pages/ung/nb.mdx. Gi en av dem en annen adresse («slug», eller navnet på mappen).',
    },
  ]);
});

test('a local page has the slug of a national text', () => {
  const file = `${EKSEMPELVIK_PAGES}/ung/nn.mdx`;
  const told = problemsAfter((folder) => replaceIn(folder, file, 'slug: ung', 'slug: rettar'));
  assertTold(told, [
    {
      file,
      at: 'slug: rettar',
      code: 'LOYPE-DUPLICATE',
      message:
        'To sider har adressen /eksempelvik/nn/rettar/. Den andre er guides/rights/nn.mdx. Gi en av dem en annen adresse («slug», eller navnet på mappen).',
    },
  ]);
});

test('a local page has the slug of a language', () => {
  const file = `${EKSEMPELVIK_PAGES}/ung/nb.mdx`;
  const told = problemsAfter((folder) => replaceIn(folder, file, 'slug: ung', 'slug: en'));
  assertTold(told, [
    {
      file,
      at: 'slug: en',
      code: 'LOYPE-DUPLICATE',
      message: 'Adressen «en» brukes av nettstedet selv. Velg en annen «slug».',
    },
  ]);
});

const reserved = (name: string) =>
  `Mappen kan ikke hete «${name}». Det navnet brukes av nettstedet selv. Gi mappen et annet navn.`;

const FOLDERS: [name: string, told: Omit<Told, 'file' | 'at'>][] = [
  ['sok', { code: 'LOYPE-DUPLICATE', message: reserved('sok') }],
  ['en', { code: 'LOYPE-DUPLICATE', message: reserved('en') }],
  ['se', { code: 'LOYPE-DUPLICATE', message: reserved('se') }],
  [
    'Vågå',
    {
      code: 'LOYPE-FIELD-TYPE',
      message: 'Mappenavnet «Vågå» kan bare ha små bokstaver a-z, tall og bindestrek, for eksempel «vaga».',
    },
  ],
];

for (const [name, told] of FOLDERS) {
  test(`an organisation’s folder is named ${name}`, () => {
    const file = `organisations/${name}/organisation.yaml`;
    assertTold(problemsAfter(rename('organisations/vaga', `organisations/${name}`)), [
      { file, at: 'kind: municipality', ...told },
    ]);
  });
}

test('a pathway’s folder is named by a word of the editor’s own', () => {
  const told = problemsAfter(rename('pathways/ocd', 'pathways/tvang'));
  const ids =
    '«children-and-youth», «adults», «substance-use», «psychosis», «ocd», «eating-disorders», «pregnancy-substance-use»';
  const message = `Mappen «tvang» er ikke en nasjonal tekst. Velg en av disse: ${ids}.`;
  assertTold(
    told.filter((problem) => problem.file.startsWith('pathways/tvang/')),
    [{ file: 'pathways/tvang/en.mdx', at: '', code: 'LOYPE-REFERENCE', message }],
  );
});

const FIXED = ['rights', 'adults', 'about-site', 'front'];

for (const name of FIXED) {
  test(`a local page’s folder is named ${name}, as a page that every site has`, () => {
    const message = `Mappen kan ikke hete «${name}». Det er navnet på en side som alle har. Gi mappen et annet navn.`;
    const file = `${PAGES}/${name}/en.mdx`;
    assertTold(problemsAfter(rename(`${PAGES}/kommunen-gjer`, `${PAGES}/${name}`)), [
      { file, at: 'title:', code: 'LOYPE-DUPLICATE', message },
    ]);
  });
}

test('a local page is in a folder whose name cannot be an address', () => {
  const told = problemsAfter(rename(`${PAGES}/kommunen-gjer`, `${PAGES}/Kommunen gjer`));
  assertTold(told, [
    {
      file: `${PAGES}/Kommunen gjer/en.mdx`,
      at: 'title:',
      code: 'LOYPE-FIELD-TYPE',
      message:
        'Mappenavnet «Kommunen gjer» kan bare ha små bokstaver a-z, tall og bindestrek, for eksempel «kommunen-gjer».',
    },
  ]);
});

test('a local page has the address of the search page', () => {
  const file = `${PAGES}/kommunen-gjer/nn.mdx`;
  const told = problemsAfter((folder) => replaceIn(folder, file, 'slug: dette-gjer-kommunen', 'slug: sok'));
  const message = 'Adressen «sok» brukes av nettstedet selv. Velg en annen «slug».';
  assertTold(told, [{ file, at: 'slug: sok', code: 'LOYPE-DUPLICATE', message }]);
});

test('an organisation’s folder is named like a page of the portal', () => {
  const told = problemsAfter(rename('organisations/vaga', 'organisations/rettigheter'));
  assert.deepEqual(
    told.map(({ file, code }) => [file, code]),
    [['organisations/rettigheter/organisation.yaml', 'LOYPE-DUPLICATE']],
  );
});

test('a former address is that of another page', () => {
  const file = 'guides/rights/nb.mdx';
  const told = problemsAfter((folder) =>
    replaceIn(folder, file, 'slug: rettigheter', 'slug: rettigheter\nformerSlugs: [rett, koordinator]'),
  );
  assertTold(told, [
    {
      file,
      at: 'formerSlugs: [rett, koordinator]',
      code: 'LOYPE-DUPLICATE',
      message:
        'Den tidligere adressen «koordinator» er i bruk av en annen side (/eksempelheimen/koordinator/). Fjern den fra «formerSlugs».',
    },
  ]);
});

test('an organisation’s former name is that of another', () => {
  const file = 'organisations/vaga/organisation.yaml';
  const told = problemsAfter((folder) =>
    replaceIn(folder, file, 'shortName: Vågå', 'shortName: Vågå\nformerSlugs:\n  - solli-dps'),
  );
  assertTold(told, [
    {
      file,
      at: '- solli-dps',
      code: 'LOYPE-DUPLICATE',
      message:
        'Den tidligere adressen «solli-dps» er i bruk av en annen side (/solli-dps/). Fjern den fra «formerSlugs».',
    },
  ]);
});
