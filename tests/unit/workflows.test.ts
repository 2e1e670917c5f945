import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

interface Workflow {
  on: Record<string, { paths?: string[] } | null>;
  permissions: Record<string, string>;
  jobs: Record<string, { 'timeout-minutes': number; permissions?: object; steps: Step[] }>;
}
interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

const workflow = (file: string) => parse(readFileSync(file, 'utf8')) as Workflow;
const files = globSync('.github/workflows/*.yml').sort();
const steps = (it: Workflow) => Object.values(it.jobs).flatMap((job) => job.steps);
const { scripts, packageManager, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  packageManager: string;
  engines: { node: string; npm: string };
};

for (const file of files) {
  test(`${file} may read and nothing else, ends in time, and runs commands that exist`, () => {
    const it = workflow(file);
    assert.deepEqual(it.permissions, { contents: 'read' });
    for (const job of Object.values(it.jobs)) {
      assert.equal(job.permissions, undefined);
      assert.ok(job['timeout-minutes'] <= (file.endsWith('nightly.yml') ? 90 : 30));
    }
    const commands = steps(it).flatMap((step) => step.run?.match(/npm (?:run (?:--silent )?[\w-]+|test)/g) ?? []);
    assert.ok(commands.length > 0);
    for (const command of commands) assert.ok(scripts[command.split(' ').at(-1) ?? ''], command);
  });
}

for (const file of files) {
  test(`${file} runs what was looked at: actions by their commit with the version beside, and one npm`, () => {
    const text = readFileSync(file, 'utf8');
    const used = text.match(/^.*\buses:.*$/gm) ?? [];
    assert.ok(used.length >= 2);
    for (const line of used) assert.match(line, /uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const installed = text.match(/npm (?:install|i) .*(?:-g|--global).*/g);
    assert.deepEqual(installed, [`npm install --global ${packageManager}`]);
    // Before anything of the project runs.
    assert.ok(text.indexOf('npm install --global') < text.indexOf('npm ci'));
    assert.doesNotMatch(text, /npx|curl|wget|secrets|pull_request_target|workflow_run/);
  });

  test(`${file} leaves no credentials behind, and puts nothing of a pull request into a command`, () => {
    const checkouts = steps(workflow(file)).filter((step) => step.uses?.startsWith('actions/checkout@'));
    assert.equal(checkouts.length, 1);
    for (const step of checkouts) assert.equal(step.with?.['persist-credentials'], false);
    for (const { run } of steps(workflow(file))) assert.doesNotMatch(run ?? '', /\$\{\{/);
  });
}

test('the workflow for editors checks before it builds, and keeps what it built', () => {
  const it = workflow('.github/workflows/content.yml');
  assert.deepEqual(it.on, { pull_request: { paths: ['content/**'] } });
  const order = steps(it).map((step) => step.run ?? step.uses ?? '');
  const places = [
    'npm ci',
    'npm run --silent check -- --github',
    'npm run build',
    'npm run look -- --out .loype/look',
  ].map((command) => order.indexOf(command));
  assert.deepEqual(
    places.toSorted((a, b) => a - b),
    places,
  );
  assert.ok(!places.includes(-1), order.join('\n'));
  const kept = steps(it).find((step) => step.uses?.startsWith('actions/upload-artifact'));
  // The folder's name begins with a full stop, which hides it from the action unless it is told otherwise.
  assert.deepEqual([kept?.with?.['path'], kept?.with?.['include-hidden-files']], ['.loype/look', true]);
});

test('the machines of CI together run everything: the rest, and every shard of the browser', () => {
  const [, list = ''] = /part: \[(.*)\]/.exec(readFileSync('.github/workflows/ci.yml', 'utf8')) ?? [];
  const [rest, ...shards] = list.replaceAll("'", '').split(', ');
  assert.equal(rest, 'rest');
  assert.deepEqual(
    shards,
    shards.map((_, at) => `${at + 1}/${shards.length}`),
  );
  assert.ok(shards.length > 0);
});

test('each night there is all that a test would be skipped without', () => {
  const run = steps(workflow('.github/workflows/nightly.yml')).map((step) => step.run ?? '');
  const installed = run.flatMap((it) => /apt-get install (?:-\S+ )*(.*)/.exec(it)?.[1]?.split(' ') ?? []);
  const needed = globSync('tests/{engines,wordpress}/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/apt-get install ([\w -]+)/g)].flatMap(([, it]) => it?.split(' ') ?? []),
  );
  assert.ok(needed.length > 5);
  // That of Debian alone; the machines of CI have the other.
  const missing = needed.filter((it) => !installed.includes(it) && it !== 'firefox-esr');
  assert.deepEqual(missing, []);
  assert.ok(run.includes('firefox --version'));
});

test('all workflows use the same versions of what they share', () => {
  const used = files.flatMap((file) => steps(workflow(file)).flatMap((step) => step.uses ?? []));
  const names = new Set(used.map((it) => it.split('@')[0]));
  assert.equal(new Set(used).size, names.size);
});

test('what is said of Node is true: the oldest is tested, and the README names the one without warnings', () => {
  const tested = ['nightly', 'ci'].map(
    (name) => /node-version: (\d+)/.exec(readFileSync(`.github/workflows/${name}.yml`, 'utf8'))?.[1],
  );
  assert.deepEqual(tested, ['20', '24']);
  assert.deepEqual(engines, { node: '^20.17.0 || >=22.9.0', npm: '>=10' });
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { engines?: { node?: string } }>;
  };
  assert.deepEqual(packages['']?.engines, engines);
  // The last number in a range is the one from which on every Node will do.
  const wanted = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(
      ([, it]) =>
        it.engines?.node
          ?.match(/(\d+)(?:\.(\d+))?(?!.*\d+\.)/)
          ?.slice(1)
          .map((part) => Number(part ?? 0)) ?? [],
    )
    .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
  const readme = readFileSync('README.md', 'utf8');
  assert.match(readme, new RegExp(`With a Node older than ${wanted.at(-1)?.join('\\.')}, \`npm ci\` warns`));
  // From which Node 22 on none of them warns.
  const before = Object.values(packages).map((it) => Number(/\^22\.(\d+)/.exec(it.engines?.node ?? '')?.[1] ?? 0));
  assert.ok(readme.includes(`none from 22.${Math.max(...before)} on in that line`));
  const [, long = '', later = ''] = /^\^(\d+\.\d+)\.0 \|\| >=(\d+\.\d+)\.0$/.exec(engines.node) ?? [];
  const told = `You need Node ${long} or a later ${Number.parseInt(long, 10)}, or ${later} or newer,`;
  assert.ok(readme.includes(told), told);
});
