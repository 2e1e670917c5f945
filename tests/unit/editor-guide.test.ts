import assert from 'node:assert/strict';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { parse, stringify } from 'yaml';
import { printProblem } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { AUTHORING } from '../../src/model/schemas/authoring.ts';
import { FIXED_PAGE_IDS } from '../../src/site/addresses.ts';
import { DAYS, FIXTURE } from '../fixture.ts';

const guide = readFileSync('docs/redaktor.md', 'utf8');

/** The guide's examples in a language, without the indentation that they have in a list. */
function examples(language: string): string[] {
  const blocks = guide.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm'));
  return [...blocks].map(([, indent = '', code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

const texts = examples('mdx');
const fields = examples('yaml');
const IMAGE = 'organisations/eksempelvik/pages/oppfolgingstjenesten/veien-inn.png';
const ORGANISATION = 'organisations/eksempelvik/organisation.yaml';
const fileOf = (index: number) => `organisations/eksempelvik/pages/eksempel-${index + 1}/nb.mdx`;

const folder = mkdtempSync(join(tmpdir(), 'loype-guide-'));
after(() => rmSync(folder, { recursive: true }));

/** Eksempelvik's file with the fields of an example in the place of its own; a contact in the place of its namesake. */
function withFields(organisation: Record<string, unknown>, example: string): Record<string, unknown> {
  const given = parse(example) as Record<string, unknown>;
  for (const field of Object.keys(given)) assert.ok(field in organisation, field);
  const contacts = (given['contacts'] ?? []) as { id: string }[];
  const kept = (organisation['contacts'] as { id: string }[]).filter((it) => !contacts.some(({ id }) => id === it.id));
  return { ...organisation, ...given, contacts: [...kept, ...contacts] };
}

/** What the check says when each of these texts is a page of Eksempelvik's, and the guide's fields stand in its file. */
function told(pages: readonly string[]): string[] {
  cpSync(FIXTURE, folder, { recursive: true });
  const organisation = fields.reduce(withFields, parse(readFileSync(join(FIXTURE, ORGANISATION), 'utf8')));
  writeFileSync(join(folder, ORGANISATION), stringify(organisation));
  for (const [index, text] of pages.entries()) {
    const path = join(folder, fileOf(index));
    mkdirSync(dirname(path), { recursive: true });
    const front = text.startsWith('---') ? '' : '---\ntitle: Prøve\nsummary: En prøve.\n---\n\n';
    writeFileSync(path, front + text);
    copyFileSync(`${FIXTURE}/${IMAGE}`, join(dirname(path), 'veien-inn.png'));
  }
  const { problems, warnings } = readContent(folder, DAYS);
  return [...problems, ...warnings].map((problem) => printProblem(problem));
}

test('every example passes the check, without a warning', () => {
  assert.ok(texts.length >= 12 && fields.length >= 3);
  assert.deepEqual(
    told(texts).filter((it) => it.startsWith('organisations/eksempelvik/')),
    [],
  );
});

test('every example is read as it stands: a mistake in one is found', () => {
  const mistaken = texts.map((text) => text.replace(/^<Contact id="\w+"/m, '<Contact id="ukjent"'));
  const expected = texts.flatMap((text, index) => (/^<Contact/m.test(text) ? [fileOf(index)] : []));
  const found = told(mistaken).filter((it) => it.includes('LOYPE-REFERENCE'));
  assert.deepEqual(found.map((it) => it.split(':')[0]).sort(), expected.sort());
});

test('every component that a text may use is shown, and so is what it becomes', () => {
  for (const name of Object.keys(AUTHORING)) {
    assert.ok(
      texts.some((example) => new RegExp(`<${name}[ >]`).test(example)),
      name,
    );
    const [, section = ''] = new RegExp(`^### (?:\\w+ og )?${name}\\b.*\\n([\\s\\S]*?)(?=^##)`, 'm').exec(guide) ?? [];
    assert.match(section, /!\[[^\]]+\]\(redaktor\/[\w-]+\.png\)/, name);
  }
});

test('every attribute that a component takes is shown', () => {
  for (const [name, schema] of Object.entries(AUTHORING)) {
    for (const attribute of Object.keys(schema.shape)) {
      assert.match(guide, new RegExp(`<${name}[^>]* ${attribute}="`), `${name} ${attribute}`);
    }
  }
});

test('every page that a text may link to is listed', () => {
  for (const id of FIXED_PAGE_IDS) assert.match(guide, new RegExp(`^\\| \`${id}\` \\| \\S`, 'm'), id);
});

test('every link and image of the guide leads somewhere', () => {
  const text = guide.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`]*`/g, '');
  const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map((it) => it[1] ?? '');
  assert.ok(links.length > 20);
  for (const link of links) {
    if (link.startsWith('#')) assert.ok(anchors.includes(link.slice(1)), link);
    else assert.ok(existsSync(join('docs', link)), link);
  }
});

test('every command of the guide exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = [...guide.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map((it) => it[1] ?? '');
  assert.ok(commands.length > 3);
  for (const command of commands) assert.ok(scripts[command], command);
});
