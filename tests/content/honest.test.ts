import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Problem } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { DAYS, FIXTURE } from '../fixture.ts';
import { write } from './damaged.ts';
import { PAGES, VALUES } from './honest-texts.ts';
import { EKSEMPELVIK } from './names.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAwAAAAMCAMAAABhq6zVAAAAA1BMVEX/AAAZ4gk3AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNgGLwAAACcAAFD3B+/AAAAAElFTkSuQmCC',
  'base64',
);

const folder = mkdtempSync(join(tmpdir(), 'loype-honest-'));
after(() => rmSync(folder, { recursive: true }));
let told: readonly Problem[] = [];

before(() => {
  cpSync(FIXTURE, folder, { recursive: true });
  for (const [at, [, language, body]] of PAGES.entries()) {
    const front = `---\ntitle: ${language === 'en' ? 'A page' : language === 'nn' ? 'Ei side' : 'En side'} ${at}\nsummary: Test.\n---`;
    write(folder, `organisations/eksempelvik/pages/side-${at}/${language}.mdx`, `${front}\n\n${body}\n`);
    if (body.includes('./inngang.png')) write(folder, `organisations/eksempelvik/pages/side-${at}/inngang.png`, PNG);
  }
  const whole = readFileSync(join(folder, EKSEMPELVIK), 'utf8');
  for (const [at, [what, text, by]] of VALUES.entries()) {
    assert.ok(whole.includes(text), what);
    write(
      folder,
      `organisations/verdi-${at}/organisation.yaml`,
      whole.replace(text, () => by),
    );
  }
  process.env['LOYPE_AS_OF'] = '2026-11-22';
  const { problems, warnings } = readContent(folder, DAYS);
  told = [...problems, ...warnings];
});

const about = (part: string) => told.filter(({ file }) => file.includes(`/${part}/`));

for (const [at, [what]] of PAGES.entries()) {
  test(`no alarm: a text with ${what}`, () => assert.deepEqual(about(`side-${at}`), []));
}

for (const [at, [what]] of VALUES.entries()) {
  test(`no alarm: ${what}`, () => assert.deepEqual(about(`verdi-${at}`), []));
}
