import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { COMMANDS } from '../../../src/commands/loype.ts';
import { repositoryFiles } from '../../../src/starting/repository/files.ts';
import type { Repository } from '../../../src/starting/repository/repository.ts';
import { workflowFaults } from '../../workflow-parser.ts';
import { BOKMAL } from './bokmal.ts';

const LOM: Repository = {
  slug: 'lom',
  name: 'Lom kommune',
  spoken: 'nn',
  version: '1.2.3',
  dependency: '1.2.3',
  host: 'github',
};
const filesOf = (changes: Partial<Repository> = {}) => new Map(repositoryFiles({ ...LOM, ...changes }));
const workflowsOf = (changes?: Partial<Repository>) =>
  [...filesOf(changes)].filter(([file]) => file.startsWith('.github/workflows/'));

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
}
interface Job {
  'timeout-minutes': number;
  permissions?: Record<string, string>;
  needs?: string | string[];
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: { 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
}
const workflow = (name: string, changes?: Partial<Repository>) =>
  parse(filesOf(changes).get(`.github/workflows/${name}.yml`) ?? '') as Workflow;
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

/** What installs the npm that the project itself is installed with. */
const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8')) as { packageManager: string };
const INSTALL_NPM = `npm install --global ${packageManager}`;

for (const [file, text] of [
  ...workflowsOf(),
  ...workflowsOf({ slug: null }),
  ['.gitlab-ci.yml', filesOf({ host: 'gitlab' }).get('.gitlab-ci.yml') ?? ''] as const,
])
  test(`${file} installs with one npm, wherever it installs, and Renovate asks for newer ones`, () => {
    const installing = text.match(/npm (?:ci|install|i) .*/g) ?? [];
    assert.ok(installing.length >= 2);
    for (const [at, line] of installing.entries())
      assert.equal(line.startsWith('npm ci '), at % 2 === 1, `${line} stands before the one npm`);
    assert.deepEqual([...new Set(installing.filter((it) => !it.startsWith('npm ci ')))], [INSTALL_NPM]);
    const { customManagers } = JSON.parse(filesOf().get('renovate.json') ?? '');
    const [{ matchStrings, managerFilePatterns }] = customManagers;
    assert.equal(RegExp(matchStrings[0]).exec(text)?.groups?.['currentValue'], packageManager.replace('npm@', ''));
    assert.ok(managerFilePatterns.some((it: string) => RegExp(it.slice(1, -1)).test(file)));
  });

for (const [file, text] of [...workflowsOf(), ...workflowsOf({ slug: null })]) {
  test(`${file} is a workflow to GitHub's own parser`, () => assert.deepEqual(workflowFaults(file, text), []));

  test(`${file} runs actions by their commits with the version beside, those of the project`, () => {
    const used = text.match(/^.*\buses:.*$/gm) ?? [];
    assert.ok(used.length >= 3);
    const own = globSync('.github/workflows/*.yml')
      .map((it) => readFileSync(it, 'utf8'))
      .join('');
    for (const line of used) {
      const [, action = '', name = ''] = /uses: ((actions\/[\w-]+)@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.exec(line) ?? [];
      assert.ok(action, line);
      assert.ok(own.includes(action) || !own.includes(`${name}@`), `${action} is not the one that the project runs`);
    }
    assert.doesNotMatch(text, /curl|wget|secrets|pull_request_target|workflow_run/);
  });

  test(`${file} calls Løype and what installs it alone, keeps no key, and puts no expression into a command`, () => {
    const steps = stepsOf(parse(text) as Workflow);
    for (const { run, uses, with: inputs } of steps) {
      if (uses?.startsWith('actions/checkout@')) assert.equal(inputs?.['persist-credentials'], false);
      if (run === undefined || run === 'npm ci --ignore-scripts' || run === INSTALL_NPM) continue;
      // The host's own program, where Løype itself cannot be installed: `tell-without.test.ts` runs it.
      if (run.startsWith('gh issue list ')) continue;
      const [, command = ''] = /^npx --no loype ([\w:]+)( [^;&|`]*)?$/.exec(run) ?? [];
      assert.ok(Object.hasOwn(COMMANDS, command), run);
      assert.doesNotMatch(run, /\$\{\{/);
    }
  });
}

test('the parser finds what is wrong: a name of a field, of a value, an expression', () => {
  const text = filesOf().get('.github/workflows/publish.yml') ?? '';
  for (const [from, to] of [
    ['timezone:', 'timezon:'],
    ['runs-on:', 'run-on:'],
    ['id-token: write', 'id-token: send'],
    ['needs.deploy', 'need.deploy'],
  ] as const)
    assert.ok(workflowFaults('x.yml', text.replace(from, to)).length > 0, to);
});

test("the project's own workflows are workflows to GitHub's parser", () => {
  for (const file of globSync('.github/workflows/*.yml'))
    assert.deepEqual(workflowFaults(file, readFileSync(file, 'utf8')), [], file);
});

test('a job may do what it needs to and no more, and ends in time', () => {
  const rights = (name: string) => {
    const it = workflow(name);
    for (const job of Object.values(it.jobs)) assert.ok(job['timeout-minutes'] <= 15);
    return [it.permissions, ...Object.values(it.jobs).map(({ permissions }) => permissions)];
  };
  assert.deepEqual(rights('check'), [{ contents: 'read' }, undefined]);
  assert.deepEqual(rights('publish'), [
    {},
    { contents: 'read', pages: 'read' },
    { pages: 'write', 'id-token': 'write' },
    { contents: 'read', issues: 'write' },
  ]);
});

test('a site is published on a change, on request, and each night at four in Oslo, in summer as in winter', () => {
  const { on, concurrency } = workflow('publish');
  assert.deepEqual(Object.keys(on), ['push', 'schedule', 'workflow_dispatch']);
  assert.deepEqual(on['push'], { branches: ['main'] });
  assert.deepEqual(on['schedule'], [{ cron: '7 4 * * *', timezone: 'Europe/Oslo' }]);
  assert.equal(concurrency['cancel-in-progress'], false);
});

test('what is published is replaced only by what was checked and built, and what happens is told in either case', () => {
  const { jobs } = workflow('publish');
  const runs = (jobs['build']?.steps ?? []).map(({ run, uses }) => run ?? uses?.split('@')[0]);
  assert.deepEqual(runs.slice(2), [
    INSTALL_NPM,
    'npm ci --ignore-scripts',
    'actions/configure-pages',
    'npx --no loype check --only lom --github --old-contacts "$OLD_CONTACTS"',
    'npx --no loype build --only lom',
    'actions/upload-pages-artifact',
  ]);
  assert.equal(jobs['deploy']?.needs, 'build');
  assert.deepEqual(jobs['tell']?.needs, ['build', 'deploy']);
  const told = stepsOf({ jobs: { tell: jobs['tell'] } } as unknown as Workflow).filter((step) => step.if);
  assert.deepEqual(
    told.map((step) => `${step.if?.slice(4, -3)}: ${step.run}`),
    [
      "needs.deploy.result != 'success': npx --no loype issue failed",
      "needs.deploy.result == 'success': npx --no loype issue mended",
      `failure() && needs.deploy.result != 'success': ${told.at(-1)?.run}`,
    ],
  );
});

test('where many share a repository, the old contacts of one stop nobody, and each is told', () => {
  const contacts = 'npx --no loype issue contacts';
  for (const [slug, by] of [
    ['lom', 'refuse'],
    [null, 'warn'],
  ] as const) {
    const { on, jobs } = workflow('publish', { slug });
    const { inputs } = on['workflow_dispatch'] as { inputs: Record<string, { default: string }> };
    assert.equal(inputs['old-contacts']?.default, by);
    assert.match(filesOf({ slug }).get('.github/workflows/publish.yml') ?? '', RegExp(`OLD_CONTACTS \\|\\| '${by}' `));
    const gitlab = parse(filesOf({ slug, host: 'gitlab' }).get('.gitlab-ci.yml') ?? '');
    assert.equal(gitlab.variables.LOYPE_OLD_CONTACTS, by);
    const told = [jobs['tell']?.steps.some(({ run }) => run === contacts), gitlab.contacts?.script.includes(contacts)];
    assert.deepEqual(told, slug === null ? [true, true] : [false, undefined]);
  }
});

test('a proposal is always checked, so that the check can be required, and its pages are kept', () => {
  const it = workflow('check');
  assert.deepEqual(it.on, { pull_request: null });
  const kept = stepsOf(it).at(-1);
  assert.deepEqual([kept?.with?.['path'], kept?.with?.['include-hidden-files']], ['.loype/look', true]);
});

interface GitlabJob {
  stage: string;
  rules: { if: string; when?: string }[];
  script: string[];
}
test('GitLab does the same: checks proposals, publishes the main branch, and tells of both ends', () => {
  const all = parse(filesOf({ host: 'gitlab' }).get('.gitlab-ci.yml') ?? '') as Record<string, unknown>;
  const jobs = Object.entries(all).filter((it): it is [string, GitlabJob] =>
    Array.isArray((it[1] as GitlabJob).script),
  );
  assert.deepEqual(
    jobs.map(([name]) => name),
    ['check', 'pages', 'failed', 'mended'],
  );
  const stages = all['stages'] as string[];
  const commands = jobs.flatMap(([, { script }]) => script);
  for (const line of commands.filter((it) => it !== 'cp -RL dist public')) {
    const [, command = ''] = /^npx --no loype (\w+)( [^;&|`]*)?$/.exec(line) ?? [];
    assert.ok(Object.hasOwn(COMMANDS, command), line);
  }
  for (const [name, { stage, rules }] of jobs) {
    assert.ok(stages.includes(stage), name);
    assert.deepEqual(
      rules.map((it) => it.if),
      [name === 'check' ? '$CI_PIPELINE_SOURCE == "merge_request_event"' : '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH'],
    );
  }
  assert.deepEqual(
    jobs.slice(2).map(([, { rules }]) => rules[0]?.when),
    ['on_failure', 'on_success'],
  );
  assert.deepEqual(
    [...filesOf({ host: 'gitlab' }).keys()].filter((it) => it.startsWith('.git') && it !== '.gitignore'),
    ['.gitlab/CODEOWNERS', '.gitlab-ci.yml'],
  );
});

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
