import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main as startNew } from '../../src/commands/new.ts';
import { run } from '../unit/commands/run.ts';

/** An edit of the shipped content that people make, after which every test is to be as green as before. */
export interface Edit {
  what: string;
  /** Makes it in a copy of the project. */
  make(project: string): void | Promise<void>;
  /** The day (ISO) on which it is made, if not that of the tests; the clock of all programs then stands there too. */
  day?: string;
}

/** The day on which the tests stand. */
export const DAY = '2026-11-22';

/** Changes a file, which must be changed by it. */
function change(file: string, by: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = by(before);
  assert.notEqual(after, before, `${file} is not changed`);
  writeFileSync(file, after);
}

const organisations = (project: string) => join(project, 'content/organisations');

/** The files of organisations, of which the first is that of the README's example where it is there. */
function organisationFiles(project: string): string[] {
  const files = globSync('*/organisation.yaml', { cwd: organisations(project) }).sort();
  return files.toSorted((a, b) => Number(b.startsWith('vaga')) - Number(a.startsWith('vaga')));
}

/** A line that `npm run new` left to fill in, by its field and what stands in the place of the note. */
const FILLED: Record<string, string> = {
  phones: '["01 23 45 67"]',
  role: 'Forløpskoordinatoren',
  contact: 'koordinator',
  trust: 'Eksempelforetaket',
  referredBy: 'Fastlegen din kan henvise deg.',
  assessedBy: 'Vi vurderer henvisningen.',
  summary: 'Dette gjør vi når du kommer hit.',
};

const fillIn = (text: string) =>
  text
    .replace(/^( *(?:- )?(\w+):) {2}# FYLL INN.*$/gm, (_, start: string, field: string) => {
      assert.ok(FILLED[field], `nobody knows what "${field}" is to be`);
      return `${start} ${FILLED[field]}`;
    })
    .replace(/^TODO: .*$/m, 'Vi ringer deg før du kommer. Ta gjerne med noen du stoler på.');

async function addOrganisation(project: string): Promise<void> {
  const flags = ['--content', join(project, 'content')];
  const made = ['organisation', 'Nybygda DPS', '--kind', 'hospital', '--fictional'];
  for (const args of [made, ['page', 'nybygda-dps', 'Slik gjør vi det']]) {
    const { status, stderr } = await run(startNew, [...args, ...flags]);
    assert.equal(status, 0, stderr);
  }
  const folder = join(organisations(project), 'nybygda-dps');
  for (const file of globSync('**/*.{yaml,mdx}', { cwd: folder })) change(join(folder, file), fillIn);
}

function keepOnly(project: string, kept?: string): void {
  for (const slug of readdirSync(organisations(project)))
    if (slug !== kept) rmSync(join(organisations(project), slug), { recursive: true });
}

/** A pathway as a developer adds it: its id among the others, its folder, and the schemas by which editors complete its name. */
function addPathway(project: string): void {
  const pathways = join(project, 'content/pathways');
  cpSync(join(pathways, 'ocd'), join(pathways, 'new-one'), { recursive: true });
  for (const file of globSync('*.mdx', { cwd: join(pathways, 'new-one') }))
    change(join(pathways, 'new-one', file), (text) =>
      text
        .replace(/^(title|navTitle): /gm, '$1: Ny ')
        .replace(/^slug: .*$/m, 'slug: ny-vei')
        .replace(/^formerSlugs: .*\n/m, ''),
    );
  change(join(project, 'src/model/schemas/pathway.ts'), (text) =>
    text.replace("  'ocd',\n", "  'ocd',\n  'new-one',\n"),
  );
  const { status, stderr } = spawnSync(process.execPath, ['scripts/schemas.ts'], { cwd: project, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

const firstOrganisation = (project: string) => join(organisations(project), organisationFiles(project)[0] ?? '');

export const EDITS: readonly Edit[] = [
  {
    what: 'the README’s own edit: another phone number, confirmed today',
    make: (project) =>
      change(firstOrganisation(project), (text) =>
        text.replace(/(phones: \["[\d ]*)\d("\](?:, .*)?\n +verifiedOn: )\S+/, `$10$2${DAY}`),
      ),
  },
  {
    what: 'every contact and helpline confirmed today',
    make: (project) => {
      for (const file of [...organisationFiles(project).map((it) => `organisations/${it}`), 'helplines.yaml'])
        change(join(project, 'content', file), (text) =>
          text.replace(/verifiedOn: (\d{4}-\d\d-\d\d|null)/g, `verifiedOn: ${DAY}`),
        );
    },
  },
  { what: 'an organisation added by "npm run new" and filled in', make: addOrganisation },
  { what: 'all demonstration organisations removed', make: (project) => keepOnly(project) },
  {
    what: 'one demonstration organisation kept',
    make: (project) => keepOnly(project, readdirSync(organisations(project)).sort().at(-2)),
  },
  {
    what: 'a sentence changed in a national text, and said to be another meaning',
    make: (project) =>
      change(
        join(project, 'content/guides/rights/nb.mdx'),
        (text) => `${text.replace(/^revised: .*$/m, `revised: ${DAY}`).trimEnd()}\n\nSpør oss hvis du lurer på noe.\n`,
      ),
  },
  {
    what: 'a glossary term changed',
    make: (project) =>
      change(join(project, 'content/glossary/dps.yaml'), (text) =>
        text.replace(/^( +explanation: .*)\.$/m, '$1, eller nærmere.'),
      ),
  },
  {
    what: 'interface words changed',
    make: (project) => {
      for (const language of ['nb', 'nn', 'en'])
        change(join(project, `content/ui/${language}.yaml`), (text) =>
          text.replace(/^( +(?:county|trust|report|options|region): )([^"'{\n]+)$/gm, '$1$2 nå'),
        );
    },
  },
  { what: 'a new pathway folder', make: addPathway },
  { what: 'the calendar at 1 August 2027', make: () => {}, day: '2027-08-01' },
  { what: 'the calendar at 1 January 2029', make: () => {}, day: '2029-01-01' },
];
