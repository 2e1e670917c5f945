import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { COMMANDS } from '../../../src/commands/loype.ts';
import { workflowFaults } from '../../workflow-parser.ts';
import { filesOf, INSTALL_NPM, packageManager, stepsOf, type Workflow, workflow, workflowsOf } from './repository.ts';

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
