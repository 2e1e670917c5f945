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
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

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
    for (const { uses } of steps(it)) assert.match(uses ?? 'actions/x@v1', /^actions\/[\w-]+@v\d+$/);
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

test('both workflows use the same versions of what they share', () => {
  const used = files.flatMap((file) => steps(workflow(file)).flatMap((step) => step.uses ?? []));
  const names = new Set(used.map((it) => it.split('@')[0]));
  assert.equal(new Set(used).size, names.size);
});
