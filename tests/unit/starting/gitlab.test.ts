import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { repositoryFiles } from '../../../src/starting/repository/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-gitlab-'));
after(() => rmSync(folder, { recursive: true }));
spawnSync('git', ['init', '--quiet', folder]);

/** A program that runs GitLab's pipelines elsewhere. It holds a file to GitLab's own schema. */
const PROGRAM = resolve('node_modules/gitlab-ci-local/dist/index.js');

/** What it says of a pipeline; nothing where the pipeline is right. */
function faultsOf(text: string): string {
  writeFileSync(join(folder, '.gitlab-ci.yml'), text);
  const args = [PROGRAM, '--list', '--json-schema-validation'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) return stdout + stderr;
  assert.match(stdout + stderr, /json schema validated/);
  return '';
}

/** The pipeline of a repository of one organisation, or of many. */
const pipelineOf = (slug: string | null): string => {
  const made = repositoryFiles({
    slug,
    name: 'Lom kommune',
    spoken: 'nn',
    version: '1.2.3',
    dependency: '1.2.3',
    host: 'gitlab',
  });
  return new Map(made).get('.gitlab-ci.yml') ?? '';
};

test('GitLab’s own schema finds nothing in the pipeline that is made, and finds what is wrong in it', () => {
  for (const slug of ['lom', null]) assert.equal(faultsOf(pipelineOf(slug)), '');
  const right = pipelineOf('lom');
  for (const [from, to, told] of [
    ['artifacts:', 'artefacts:', /'artefacts' property is not expected/],
    ['  script:', '  skript:', /script/],
  ] as const) {
    assert.ok(right.includes(from));
    assert.match(faultsOf(right.replace(from, to)), told);
  }
});
