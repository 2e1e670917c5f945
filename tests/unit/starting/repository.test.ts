import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { COMMANDS } from '../../../src/commands/loype.ts';
import { workflowFaults } from '../../workflow-parser.ts';
import { BOKMAL } from './bokmal.ts';
import { filesOf } from './repository.ts';

test('editors own the content and nothing else: of the lines that fit a file, the last decides', () => {
  for (const slug of ['lom', null]) {
    const lines = (filesOf({ slug }).get('.github/CODEOWNERS') ?? '').split('\n').filter((it) => /^[^#]/.test(it));
    assert.deepEqual(
      lines.map((it) => it.split(/\s+/)),
      [
        ['*', '@EIER/drift'],
        ['/content/', '@EIER/redaktorer'],
      ],
    );
  }
});

test('the version is pinned, the oldest is named, and Renovate asks for newer ones', () => {
  const manifest = JSON.parse(filesOf().get('package.json') ?? '');
  assert.deepEqual(manifest.dependencies, { loype: '1.2.3' });
  assert.equal(manifest.engines.loype, '>=1.2.3');
  // Whose site it is stands in one place, for every command.
  assert.deepEqual(manifest.loype, { only: 'lom' });
  for (const [name, script] of Object.entries(manifest.scripts)) {
    assert.equal(script, `loype ${name}`);
    assert.ok(Object.hasOwn(COMMANDS, name), name);
  }
  assert.equal(JSON.parse(filesOf({ slug: null }).get('package.json') ?? '').loype, undefined);
  const { timezone, minimumReleaseAge } = JSON.parse(filesOf().get('renovate.json') ?? '');
  assert.deepEqual([timezone, minimumReleaseAge], ['Europe/Oslo', '3 days']);
});

test('what the guides say is called by npm run is a script of the repository', () => {
  // The words of danger are national, and what learns from them is the project's: the guide says so.
  const national = ['danger-net'];
  for (const file of ['redaktor', 'embed', 'errors']) {
    const guide = readFileSync(`docs/${file}.md`, 'utf8');
    const called = [...guide.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    assert.ok(called.length > 0);
    for (const slug of ['lom', null]) {
      const { scripts } = JSON.parse(filesOf({ slug }).get('package.json') ?? '');
      assert.deepEqual(
        called.filter((it) => !Object.hasOwn(scripts, it) && !national.includes(it)),
        [],
      );
    }
  }
});

test('where many share a repository, every command works on all of it, and it has a portal', () => {
  const files = filesOf({ slug: null, name: 'Helse "i" dalen' });
  const all = [...files].filter(([file]) => !file.startsWith('.vscode/'));
  for (const [file, text] of all) assert.doesNotMatch(text, /--only|\bnull\b(?!\n)/, file);
  assert.deepEqual(parse(files.get('content/portal.yaml') ?? '').name.nn, 'Helse "i" dalen');
});

test('editors of code know the fields of every file that a layer may hold, and refuse the rest', () => {
  const files = filesOf();
  const settings = JSON.parse(files.get('.vscode/settings.json') ?? '');
  assert.deepEqual(Object.values(settings['yaml.schemas']), [
    'content/organisations/*/organisation.yaml',
    'content/portal.yaml',
    'content/glossary/*.yaml',
    'content/search.yaml',
  ]);
  for (const schema of Object.keys(settings['yaml.schemas'])) assert.ok(files.has(schema.replace('./', '')), schema);
  const accepts = new Ajv({ strict: false }).compile(JSON.parse(files.get('.vscode/schemas/search.json') ?? ''));
  assert.equal(accepts({ same: [['sorg', 'sorgtunge']] }), true);
  assert.equal(accepts({ same: [['sorg']] }), false);
  assert.equal(accepts({ same: [], topics: [] }), false);
});

test('the README is one screen', () => {
  for (const host of ['github', 'gitlab'] as const)
    for (const spoken of ['nb', 'nn'] as const)
      for (const slug of ['lom', null]) {
        const lines = (filesOf({ host, spoken, slug }).get('README.md') ?? '').split('\n');
        assert.ok(lines.length <= 36, `${lines.length} lines`);
        assert.ok(lines.every((line) => line.length <= 140));
      }
});

test('the README names what installs Løype before the commands of it, where they are needed to begin', () => {
  for (const spoken of ['nb', 'nn'] as const) {
    const steps = (filesOf({ spoken, slug: null }).get('README.md') ?? '').match(/^\d\. .*$/gm) ?? [];
    assert.deepEqual(
      steps.slice(0, 3).map((it) => /`([^`"]+?) ?["`]/.exec(it)?.[1]),
      ['npm install', 'npx --no loype new organisation', 'npm run check'],
    );
    assert.deepEqual(
      steps.map((it) => Number.parseInt(it, 10)),
      [1, 2, 3, 4, 5],
    );
  }
});

test('nothing that the host’s commands make is kept in git', () => {
  const ignored = filesOf({ host: 'gitlab' }).get('.gitignore')?.split('\n') ?? [];
  const pipeline = parse(filesOf({ host: 'gitlab' }).get('.gitlab-ci.yml') ?? '');
  const { check: checked, pages, default: every } = pipeline;
  for (const made of [
    checked.artifacts.reports.codequality,
    ...checked.artifacts.paths,
    ...pages.artifacts.paths,
    ...every.cache.paths,
  ])
    assert.ok(ignored.includes(made), made);
});

test('the README is in the form of Norwegian of those who open it', () => {
  const [nb, nn] = (['nb', 'nn'] as const).map((spoken) => filesOf({ spoken }).get('README.md') ?? '');
  assert.match(nb ?? '', /^Her ligger det Lom kommune selv skriver/m);
  assert.match(nn ?? '', /^Her ligg det Lom kommune sjølv skriv/m);
  assert.doesNotMatch(nn ?? '', BOKMAL);
  const codes = (text = '') => text.match(/`[^`]+`/g)?.map((it) => it.replace(/"Tittelen på sid(?:en|a)"/, '""'));
  assert.deepEqual(codes(nn)?.toSorted(), codes(nb)?.toSorted(), 'both name the same files and commands');
});

test('what the guide says of rsync is a job that fits into the workflow', () => {
  const guide = readFileSync('docs/ta-i-bruk.md', 'utf8');
  const [, job = ''] = /```yaml\n( {2}deploy:\n[\s\S]*?)```/.exec(guide) ?? [];
  const text = filesOf().get('.github/workflows/publish.yml') ?? '';
  const changed = text.replace(/ {2}deploy:\n[\s\S]*?(?= {2}tell:)/, () => job);
  assert.notEqual(changed, text);
  assert.deepEqual(workflowFaults('publish.yml', changed), []);
});
