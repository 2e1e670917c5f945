import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { NO_ORGANISATION } from '../../../src/check/layers.ts';
import { readContent } from '../../../src/check/read.ts';
import { readFolder } from '../../../src/check/source/files.ts';
import { main as check } from '../../../src/commands/check.ts';
import { main as start } from '../../../src/commands/new.ts';
import { main as update } from '../../../src/commands/register-update.ts';
import { main as report } from '../../../src/commands/report.ts';
import { mergeContent } from '../../../src/work/merge.ts';
import { nationalUnder } from '../../../src/work/product.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';
import { SHIPPED } from '../../shipped.ts';
import { run } from '../commands/run.ts';
import { folder, home, national, read, termText, told, write } from './layer.ts';

test('a folder without pathways is a layer over the national content, without its organisations', () => {
  const { content, problems, warnings } = read();
  assert.deepEqual(problems, []);
  assert.deepEqual(
    content?.organisations.map(({ slug }) => slug),
    ['vaga'],
  );
  assert.ok((content?.pathways.length ?? 0) > 5 && content?.portal.name.nb);
  assert.ok(warnings.length > 0 && warnings.every(({ file }) => file.startsWith('organisations/vaga/')));
  assert.equal(nationalUnder('content'), null);
});

test('no file of a national organisation is read for a layer', () => {
  const { files, problems } = readFolder(SHIPPED, NO_ORGANISATION);
  assert.ok(files.length > 50 && files.every(({ file, text }) => text !== null && !file.startsWith('organisations/')));
  assert.deepEqual(problems, []);
});

test('a layer may have a portal, terms and words of its own', () => {
  write('portal.yaml', national('portal.yaml').replaceAll('Løype', 'Dalen'));
  write('glossary/prove.yaml', termText('Prøvegreie', 'Prøvegreie', 'Thing to try'));
  write('search.yaml', 'same:\n  - [tjenestetorget, innbyggertorget]\n');
  const { content, problems } = read();
  assert.deepEqual(problems, []);
  assert.equal(content?.portal.name.nb, 'Dalen');
  assert.deepEqual(content?.search.same[0], ['tjenestetorget', 'innbyggertorget']);
  assert.ok((content?.search.same.length ?? 0) > 20);
  assert.equal(content?.glossary['prove']?.nb.term, 'Prøvegreie');
});

const NATIONAL = [
  'pathways/adults/nb.mdx',
  'pathways/adults/pathway.yaml',
  'helplines.yaml',
  'glossary/assessment.yaml',
  'ui/nb.yaml',
  'guides/rights/nb.mdx',
  'register/places.json',
];
for (const file of NATIONAL)
  test(`a layer may not have ${file}, and is told where a wish goes`, () => {
    write(file, national(file).replace(/\d/, '0'));
    const { problems } = read();
    assert.deepEqual(
      problems.map((it) => `${it.file} ${it.code}`),
      [`${file} LOYPE-NATIONAL`],
    );
    assert.match(problems[0]?.message.nb ?? '', /følger med Løype .* meld det som en sak i prosjektet Løype\.$/);
  });

/** Copies parts of the national content into the layer. */
function copy(...parts: string[]): void {
  for (const part of parts) cpSync(join(SHIPPED, part), join(folder, part), { recursive: true });
}

const COPIES: [parts: string[], says: RegExp][] = [
  [
    ['pathways/adults', 'ui/nb.yaml'],
    /^[^:]*kan ikke ligge her: \d+ filer i pathways\/ og ui\/nb\.yaml\. Ta det bort\./,
  ],
  [
    ['pathways', 'ui', 'guides'],
    /kan ikke ligge her: \d+ filer i guides\/, \d+ filer i pathways\/ og 3 filer i ui\/\./,
  ],
  [['pathways', 'register', 'helplines.yaml'], /helplines\.yaml, \d+ filer i pathways\/ og 8 filer i register\/\./],
  [['glossary'], /kan ikke ligge her: \d+ filer i glossary\/\./],
];
for (const [parts, says] of COPIES)
  test(`national folders that are copied into a layer are told in one sentence: ${parts.join(', ')}`, () => {
    copy(...parts);
    const { problems, warnings } = read();
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['LOYPE-NATIONAL'],
    );
    assert.match(problems[0]?.message.nb ?? '', says);
    assert.match(problems[0]?.message.nb ?? '', /meld det som en sak i prosjektet Løype\.$/);
    assert.ok(warnings.every(({ file }) => file.startsWith('organisations/vaga/')));
  });

test('a whole copy of the national content holds everything to the project, and is a layer with one fault to the package', () => {
  cpSync(SHIPPED, folder, { recursive: true, filter: (path) => !path.includes('organisations') });
  assert.equal(nationalUnder(folder), null);
  const under = nationalUnder(folder, true);
  assert.equal(under, SHIPPED);
  const { problems } = readContent(folder, DAYS, under);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['LOYPE-NATIONAL'],
  );
  assert.match(problems[0]?.message.nb ?? '', /kan ikke ligge her: asking\.yaml, .* og 3 filer i ui\/\./);
  assert.equal(nationalUnder(SHIPPED, true), null);
});

test('a file in a place that is nobody’s is told as such', () => {
  write('notater/plan.yaml', 'a: 1\n');
  assert.deepEqual(told(), ['notater/plan.yaml:1 LOYPE-FILE']);
});

test('what is wrong in a layer is told with the layer’s own file and line', () => {
  const file = 'organisations/vaga/organisation.yaml';
  const text = readFileSync(join(folder, file), 'utf8');
  write(file, text.replace('switchboard: sentralbord', 'switchboard: sentralen'));
  assert.deepEqual(told(), [`${file}:7 LOYPE-REFERENCE`]);
  write(file, text);
  write('search.yaml', 'same:\n  - [a, b]\n  - [alene]\ntopics: {}\n');
  assert.deepEqual(told(), ['search.yaml:3 LOYPE-FIELD-TYPE', 'search.yaml:4 LOYPE-FIELD-UNKNOWN']);
});

test('a folder that says nothing is told, and is not a site', () => {
  rmSync(join(folder, 'organisations'), { recursive: true });
  assert.deepEqual(told(), ['portal.yaml:1 LOYPE-FIELD-MISSING']);
});

test('a folder of an organisation of which all is gone is told by the file that it must have, in its own Norwegian', async () => {
  rmSync(join(folder, 'organisations/vaga'), { recursive: true });
  mkdirSync(join(folder, 'organisations/vaga/pages'), { recursive: true });
  assert.deepEqual(told(), ['organisations/vaga/organisation.yaml:1 LOYPE-FIELD-MISSING']);
  const { status, stdout } = await run(check, ['--only', 'vaga'], { cwd: home, env: { LOYPE_AS_OF: '2026-11-22' } });
  assert.equal(status, 1);
  assert.match(stdout, /organisations\/vaga\/organisation\.yaml:1:1 .*Fila manglar\./);
  cpSync(join(FIXTURE, 'organisations/solli-dps'), join(folder, 'organisations/solli-dps'), { recursive: true });
  const beside = await run(check, ['--only', 'vaga'], { cwd: home, env: { LOYPE_AS_OF: '2026-11-22' } });
  assert.equal(beside.status, 1);
  assert.match(beside.stdout, /organisations\/vaga\/organisation\.yaml:1:1 .*Fila manglar\./);
  const other = await run(check, ['--only', 'solli-dps'], { cwd: home, env: { LOYPE_AS_OF: '2026-11-22' } });
  assert.equal(other.status, 0, other.stdout);
  rmSync(join(folder, 'organisations/solli-dps'), { recursive: true });
  write('organisations/vaga/pages/ny/nn.mdx', '---\ntitle: Ny side\nsummary: Om noko nytt.\n---\n\nHer er vi.\n');
  assert.deepEqual(told(), ['organisations/vaga/organisation.yaml:1 LOYPE-FIELD-MISSING']);
});

test('a file that cannot say its languages is told in those of the municipality, or of its pages', () => {
  const file = 'organisations/vaga/organisation.yaml';
  const said = () => read().problems.map((it) => it.spoken);
  rmSync(join(folder, 'organisations/vaga'), { recursive: true });
  for (const text of ['', '# Tom\n', Buffer.from('name: V\u00e5g\u00e5\nlanguages: [nn]\n', 'latin1')]) {
    mkdirSync(join(folder, 'organisations/vaga'), { recursive: true });
    writeFileSync(join(folder, file), text);
    assert.deepEqual(said(), ['nn'], String(text));
    assert.deepEqual(read().spoken.elsewhere, 'nn');
  }
  rmSync(join(folder, 'organisations/vaga'), { recursive: true });
  write('organisations/fjellheimen/organisation.yaml', '');
  assert.deepEqual(said(), ['nb']);
  write(
    'organisations/fjellheimen/pages/ny/nn.mdx',
    '---\ntitle: Ny side\nsummary: Om noko nytt.\n---\n\nHer er vi.\n',
  );
  assert.deepEqual([...new Set(said())], ['nn']);
});

test('check, report and new work on a layer, and its register is not written', async () => {
  const io = { cwd: home, env: { LOYPE_AS_OF: '2026-11-22' } };
  const { status, stdout } = await run(check, [], io);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /\n0 feil, 3 åtvaringar\n$/);
  const { parts } = JSON.parse((await run(report, ['--json'], io)).stdout);
  assert.deepEqual(
    parts.map((it: { organisation: string | null }) => it.organisation),
    ['vaga'],
  );
  const made = await run(start, ['organisation', 'Lom kommune', '--kind', 'municipality'], io);
  assert.equal(made.status, 0, made.stderr);
  assert.match(readFileSync(join(folder, 'organisations/lom/organisation.yaml'), 'utf8'), /^number: "3434"$/m);
  const taken = await run(start, ['page', 'vaga', 'Rettar'], io);
  assert.match(taken.stderr, /^Adressen «rettar» er opptatt/);
  const { status: refused, stderr } = await run(update, ['--write'], io);
  assert.deepEqual(
    [refused, stderr],
    [2, 'This content has no register of its own: that comes with Løype, and is updated there.\n'],
  );
});

test('laid together with the national content it is read as it was checked, and what goes away goes away', () => {
  const together = join(home, 'together');
  write('search.yaml', 'same:\n  - [tjenestetorget, innbyggertorget]\n');
  write('organisations/vaga/pages/ny/nn.mdx', '---\ntitle: Ny side\nsummary: Om noko nytt.\n---\n\nHer er vi.\n');
  mergeContent(folder, SHIPPED, together);
  assert.deepEqual(readContent(together, DAYS).content, read().content);
  rmSync(join(folder, 'organisations/vaga/pages/ny'), { recursive: true });
  mergeContent(folder, SHIPPED, together);
  assert.ok(!existsSync(join(together, 'organisations/vaga/pages/ny/nn.mdx')));
  assert.deepEqual(readContent(together, DAYS).content, read().content);
});
