import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { problemsAfter, readAfter, replaceIn } from './damaged.ts';
import { ADULTS_NB, EKSEMPELVIK, RIGHTS_NB, VAGA } from './names.ts';

test('every broken reference is told, in the order of files and lines', () => {
  const told = problemsAfter((folder) => {
    replaceIn(folder, VAGA, 'switchboard: sentralbord', 'switchboard: sentral');
    replaceIn(folder, EKSEMPELVIK, 'switchboard: sentralbord', 'switchboard: sentral');
    replaceIn(folder, ADULTS_NB, '<Helpline id="urgent-care"', '<Helpline id="legevakt"');
    replaceIn(folder, ADULTS_NB, '(page:coordinator)', '(page:koordinator)');
  });
  assert.deepEqual(
    told.map(({ file, message }) => `${file}: ${/«.*?»/.exec(message)?.[0]}`),
    [`${EKSEMPELVIK}: «sentral»`, `${VAGA}: «sentral»`, `${ADULTS_NB}: «koordinator»`, `${ADULTS_NB}: «legevakt»`],
  );
});

test('the word page before a colon is no link', () => {
  const text = 'On this page: what happens next.';
  assert.deepEqual(
    readAfter((folder) => replaceIn(folder, 'pathways/adults/en.mdx', '## ', `${text}\n\n## `)),
    { errors: [], warnings: [] },
  );
});

test('parts that pages have without a text of their own are led to without a word', () => {
  const parts = [
    'front#help',
    'front#pathways',
    'front#organisations',
    'front#fylke-oslo',
    'front#help-police',
    'front#help-own-1',
  ];
  for (const target of [
    ...parts,
    'front#with-referral',
    'about-site#personvern',
    'about-site#main',
    'rights#help-police',
  ])
    assert.deepEqual(
      readAfter((folder) => replaceIn(folder, ADULTS_NB, '(page:coordinator)', `(page:${target})`)),
      { errors: [], warnings: [] },
      target,
    );
});

test('a link to a national page that has no text is told, with the name that is nearest', () => {
  const told = problemsAfter((folder) => rmSync(join(folder, 'guides/rights'), { recursive: true }));
  const [linked = '', named = '', ...more] = new Set(told.map(({ code, message }) => `${code} ${message}`));
  assert.equal(linked, 'LOYPE-LINK-TARGET Siden «rights» finnes ikke. Skriv page: og navnet på sidens mappe.');
  // A field names a page without «page:».
  assert.match(named, /^LOYPE-LINK-TARGET Siden «rights» finnes ikke\. Velg en av disse: .*«coordinator»/);
  assert.deepEqual(more, []);
});

test('a reference is found however its attribute is written', () => {
  const told = problemsAfter((folder) => replaceIn(folder, RIGHTS_NB, '<Term id="referral">', "<Term id='referal'>"));
  assert.deepEqual(
    told.map((problem) => problem.message),
    ['Ordet «referal» finnes ikke. Mente du «referral»?'],
  );
});

test('a link to a page that is missing in the language of the text is no mistake', () => {
  const text = 'organisations/eksempelvik/pages/ung/en.mdx';
  const link = (folder: string) =>
    replaceIn(folder, text, '\n## ', '\nSee [the service](page:tjenestekontoret).\n\n## ');
  assert.deepEqual(readAfter(link), { errors: [], warnings: [] });
});

test('on a day whose rules lack a limit that the overview names, each is told, and nothing is built', () => {
  const told = readAfter(() => {}, '2018-12-31').errors;
  const limits = told.map(({ file, code, message }) => `${file} ${code} ${message}`);
  assert.ok(limits.length > 0);
  for (const line of limits)
    assert.match(
      line,
      /^overview\.yaml LOYPE-DATE Fristen «B\d» hører ikke til reglene som vises 2018-12-31\. Velg en frist som gjelder da\.$/,
    );
  assert.equal(new Set(told.map(({ at, message }) => at + message)).size, told.length);
  assert.deepEqual(readAfter(() => {}, '2019-03-01').errors, []);
});
