import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Mistake, problemsAfter, replaceIn, tellsEach } from './damaged.ts';
import { ADULTS_NB, RIGHTS_NB } from './names.ts';

const BARNEVERN = 'organisations/eksempelvik/pages/barnevern/nb.mdx';

const REFERENCES: Omit<Mistake, 'code'>[] = [
  {
    what: 'a contact in a local text is unknown',
    file: BARNEVERN,
    text: '<Contact id="barneverntjenesten"',
    by: '<Contact id="barnevernet"',
    at: '<Contact id="barnevernet"',
    message: 'Kontakten «barnevernet» finnes ikke.',
  },
  {
    what: 'a term in a text is unknown',
    file: RIGHTS_NB,
    text: '<Term id="specialist-care">',
    by: '<Term id="spesialist">',
    at: 'Noen har sendt en <Term id="referral">',
    message: 'Ordet «spesialist» finnes ikke.',
  },
  {
    what: 'a helpline in a text is unknown',
    file: ADULTS_NB,
    text: '<Helpline id="urgent-care"',
    by: '<Helpline id="legevakt"',
    at: '<Helpline id="legevakt"',
    message: 'Hjelpetelefonen «legevakt» finnes ikke.',
  },
  {
    what: 'a limit in a text is unknown',
    file: ADULTS_NB,
    text: 'limits="A2 A3 A5"',
    by: 'limits="A2 A9"',
    at: '<Step title="Hjelpen starter" limits="A2 A9"',
    message: 'Fristen «A9» finnes ikke.',
  },
  {
    what: 'a limit of another pathway in a text',
    file: ADULTS_NB,
    text: 'limits="A2 A3 A5"',
    by: 'limits="A2 C1p"',
    at: '<Step title="Hjelpen starter" limits="A2 C1p"',
    message: 'Fristen «C1p» finnes ikke.',
  },
  {
    what: 'a page that a text links to is unknown',
    file: BARNEVERN,
    text: '(page:children-and-youth)',
    by: '(page:barn-og-unge)',
    at: 'Noen barn trenger hjelp',
    message: 'Siden «barn-og-unge» finnes ikke.',
  },
  {
    what: 'a national text links to a page of one organisation',
    file: ADULTS_NB,
    text: '(page:coordinator)',
    by: '(page:tjenestekontoret)',
    at: '- [en koordinator i kommunen]',
    message: 'Siden «tjenestekontoret» finnes ikke.',
  },
];

tellsEach(REFERENCES.map((mistake) => ({ ...mistake, code: 'LOYPE-REFERENCE' })));

test('the word page before a colon is no link', () => {
  const text = 'On this page: what happens next.';
  assert.deepEqual(
    problemsAfter((folder) => replaceIn(folder, 'pathways/adults/en.mdx', '## ', `${text}\n\n## `)),
    [],
  );
});

test('a link to a national page that has no text is told', () => {
  const told = problemsAfter((folder) => rmSync(join(folder, 'guides/rights'), { recursive: true }));
  const messages = new Set(told.map((problem) => problem.message));
  assert.deepEqual([...messages], ['Siden «rights» finnes ikke.']);
});

test('a reference is found however its attribute is written', () => {
  const told = problemsAfter((folder) =>
    replaceIn(folder, RIGHTS_NB, '<Term id="referral">', "<Term id='henvisning'>"),
  );
  assert.deepEqual(
    told.map((problem) => problem.message),
    ['Ordet «henvisning» finnes ikke.'],
  );
});
