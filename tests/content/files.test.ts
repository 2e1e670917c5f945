import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../src/check/read.ts';
import { DAYS } from '../fixture.ts';
import { assertTold, type Damage, problemsAfter, readAfter, write } from './damaged.ts';
import { ADULTS_NB, EKSEMPELVIK, RIGHTS_NB, VAGA } from './names.ts';

const WRONG_TYPE =
  'Filer av typen .yml kan ikke brukes. Lagre tekst som .mdx, opplysninger som .yaml, og bilder som .jpg, .png, .webp eller .avif.';
const NOT_READ = 'Filen blir ikke lest. Se etter feil i navnet, endelsen (.yaml eller .mdx) eller mappen den ligger i.';

const change =
  (file: string, by: (text: string) => string): Damage =>
  (folder) =>
    writeFileSync(join(folder, file), by(readFileSync(join(folder, file), 'utf8')));

test('a pathway’s texts without its facts', () => {
  const told = problemsAfter((folder) => rmSync(join(folder, 'pathways/ocd/pathway.yaml')));
  const message = 'Filen pathways/ocd/pathway.yaml mangler. Teksten kan ikke vises uten den: legg den tilbake.';
  assertTold(
    told.filter((problem) => problem.file.startsWith('pathways/ocd/')),
    [{ file: 'pathways/ocd/en.mdx', at: 'title:', code: 'LOYPE-FIELD-MISSING', message }],
  );
});

const RENAMED: [what: string, to: string, message: string][] = [
  ['an organisation whose file is named .yml', VAGA.replace('.yaml', '.yml'), WRONG_TYPE],
  ['an organisation whose file has another name', VAGA.replace('organisation.yaml', 'vaga.yaml'), NOT_READ],
];

for (const [what, to, message] of RENAMED) {
  test(`${what} is not passed over in silence, nor is the file that is missing then`, () => {
    const told = problemsAfter((folder) => renameSync(join(folder, VAGA), join(folder, to)));
    const missing = {
      file: VAGA,
      at: '',
      code: 'LOYPE-FIELD-MISSING',
      message: 'Filen mangler. Nettstedet kan ikke lages uten den: legg den tilbake.',
    } as const;
    const notRead = { file: to, at: '', code: 'LOYPE-FILE', message } as const;
    assertTold(told, [missing, notRead]);
  });
}

const HARMLESS: [what: string, damage: Damage][] = [
  ['line ends as Windows writes them', change(ADULTS_NB, (text) => text.replaceAll('\n', '\r\n'))],
  ['Windows line ends in YAML', change(EKSEMPELVIK, (text) => text.replaceAll('\n', '\r\n'))],
  ['a byte order mark before a text', change(RIGHTS_NB, (text) => `\ufeff${text}`)],
  ['a byte order mark before YAML', change(EKSEMPELVIK, (text) => `\ufeff${text}`)],
  ['what a Mac leaves behind', (folder) => write(folder, 'organisations/.DS_Store', Buffer.from([0, 0, 0, 1, 0xff]))],
  ['what Windows leaves behind', (folder) => write(folder, 'organisations/vaga/Thumbs.db', Buffer.from([0xd0, 0xcf]))],
  ['a comment at the end', change(EKSEMPELVIK, (text) => `${text}\n# Sist endret i november.\n`)],
  ['spaces at the ends of lines', change(EKSEMPELVIK, (text) => text.replaceAll('\n', '  \n'))],
  ['no line end at the end', change(ADULTS_NB, (text) => text.trimEnd())],
  [
    'a drawing with gradients and a link within itself',
    (folder) =>
      write(
        folder,
        'organisations/vaga/logo.svg',
        '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 4"><title>Vågå</title><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#036"/></linearGradient><path id="b" d="M0 0h4v4z"/></defs><use xlink:href="#b" fill="url(#a)"/><use href="#b" style="fill:url(\'#a\')"/></svg>',
      ),
  ],
];

for (const [what, damage] of HARMLESS) {
  test(`no mistake: ${what}`, () => assert.deepEqual(readAfter(damage), { errors: [], warnings: [] }));
}

test('a folder that does not exist is told at once', () => {
  assert.throws(
    () => readContent('/nowhere/content', DAYS),
    new Error('The content folder /nowhere/content does not exist.'),
  );
});
