import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../../src/check/read.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';

const PAGE = 'organisations/eksempelvik/pages/mye/nb.mdx';
const PATHWAY = 'pathways/adults/nb.mdx';
const FACTS = 'organisations/eksempelvik/organisation.yaml';
const head = `---
title: Mye
summary: For voksne som strever psykisk eller med rus. Du kan ringe selv.
description: Oppfølgingstjenesten i Eksempelvik er for voksne som strever psykisk eller med rus.
reviewed: 2026-11-22
---

`;
const facts = readFileSync(join(FIXTURE, FACTS), 'utf8');
const pathway = readFileSync(join(FIXTURE, PATHWAY), 'utf8');

/** What is told of a draft as an error: code, file and line. */
function told(file: string, text: string, ...beside: [file: string, path: string][]): string[] {
  const desk = { only: 'eksempelvik', drafts: new Map([[file, text]]), beside: new Map(beside) };
  const { problems } = readContent(FIXTURE, DAYS, null, { desk });
  return problems.map(({ code, file, line }) => `${code} ${file}:${line}`);
}

const IMAGE = 'organisations/eksempelvik/pages/mye/veien-inn.png';
const PICTURE = join(FIXTURE, 'organisations/eksempelvik/pages/oppfolgingstjenesten/veien-inn.png');

/** What a few signs of a text show of facts that stand elsewhere. */
const SHOWN: [what: string, text: string][] = [
  ['a contact', '<Contact id="tjenestekontoret" />\n\n'],
  ['another contact', '<Contact id="sentralbord" />\n\n'],
  ['a helpline', '<Helpline id="police" />\n\n'],
  ['a place in the law', 'Det står i <Law id="necessary-care" />.\n\n'],
  ['a place in the law, in one', `Det står i <Law id="${'necessary-care '.repeat(5).trim()}" />.\n\n`],
  ['an image', '![Et tegnet kart over veien til en dør.](./veien-inn.png)\n\n'],
];
for (const [what, text] of SHOWN) {
  test(`${what} that is shown some times in a text is right`, () =>
    assert.deepEqual(told(PAGE, `${head}Hei.\n\n${text.repeat(6)}`, [IMAGE, PICTURE]), []));
  test(`${what} that is shown a thousand times in a text is refused once, at its place`, () => {
    const [first = '', ...more] = told(PAGE, `${head}Hei.\n\n${text.repeat(1000)}`, [IMAGE, PICTURE]);
    assert.match(first, /^LOYPE-MDX organisations\/eksempelvik\/pages\/mye\/nb\.mdx:\d{2,}$/);
    assert.deepEqual(more, []);
  });
}

test('limits that one step shows thousands of times are refused once, at their place', () => {
  const [first = '', ...more] = told(
    PATHWAY,
    pathway.replace('limits="A1 A4"', `limits="${'A1 '.repeat(1500).trim()}"`),
  );
  assert.match(first, /^LOYPE-MDX pathways\/adults\/nb\.mdx:\d+$/);
  assert.deepEqual(more, []);
});

test('links to one page are shown as links, and are as many as a text has', () =>
  assert.deepEqual(told(PAGE, `${head}${'Les om [rettane dine](page:rights).\n\n'.repeat(600)}`), []));

const service = (index: number) => `
  - name: Tilbud ${index}
    forWhom: Voksne i kommunen.
    contact: tjenestekontoret
    referralNeeded: false
    searchedAs: [tilbud]`;
const withServices = (many: number) =>
  facts.replace('\nservices:', `\nservices:${Array.from({ length: many }, (_, index) => service(index)).join('')}`);

test('one contact may have a great many services', () => assert.deepEqual(told(FACTS, withServices(60)), []));

const MANY: [what: string, code: string, text: string][] = [
  ['services', 'LOYPE-FIELD-TYPE', withServices(3000)],
  [
    'local help',
    'LOYPE-DUPLICATE',
    facts.replace(/\nlocalHelp: .*/, `\nlocalHelp: [${'tjenestekontoret, '.repeat(3000)}sentralbord]`),
  ],
];
for (const [what, code, text] of MANY)
  test(`one contact that thousands of ${what} show is refused once, at its place`, () => {
    const [first = '', ...more] = told(FACTS, text);
    assert.match(first, new RegExp(`^${code} organisations/eksempelvik/organisation\\.yaml:\\d+$`));
    assert.deepEqual(more, []);
  });
