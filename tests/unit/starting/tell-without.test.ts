import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { repositoryFiles } from '../../../src/starting/repository/files.ts';
import type { Host } from '../../../src/starting/repository/repository.ts';

/** What the hosts are told by themselves, where Løype cannot be installed. */
const TITLE = 'Nettstedet ble ikke publisert';
const home = mkdtempSync(join(tmpdir(), 'loype-tell-'));
after(() => rmSync(home, { recursive: true }));

function fileOf(host: Host, file: string) {
  const repository = { slug: 'lom', name: 'Lom kommune', version: '1.2.3', dependency: '1.2.3' };
  return parse(new Map(repositoryFiles({ ...repository, spoken: 'nn', host })).get(file) ?? '');
}

/** Runs a script as a machine of a host does. */
const sh = (shell: readonly string[], script: string, env: Record<string, string>) =>
  new Promise<{ status: number | null; said: string }>((done) => {
    const [program = '', ...args] = shell;
    const it = spawn(program, [...args, script], { env: { PATH: `${home}:${process.env['PATH']}`, ...env } });
    let said = '';
    for (const from of [it.stdout, it.stderr])
      from.on('data', (some) => {
        said += some;
      });
    it.on('close', (status) => done({ status, said }));
  });

test('GitLab: the issue is written by curl, once, when the job has failed and there is a key', async () => {
  const { failed } = fileOf('gitlab', '.gitlab-ci.yml');
  let open: object[] = [];
  const asked: { request: string; body: string; key: string | string[] | undefined }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const some of request) body += some;
    asked.push({ request: `${request.method} ${request.url}`, body, key: request.headers['private-token'] });
    response.end(request.method === 'GET' ? JSON.stringify(open) : '{}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  after(() => server.close());
  const machine = {
    ...failed.variables,
    CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
    CI_PROJECT_ID: '42',
    CI_JOB_STATUS: 'failed',
    LOYPE_ISSUE_TOKEN: 'key',
  };
  const tell = async (env: object = {}) => {
    asked.length = 0;
    const ran = await sh(['sh', '-ec'], failed.after_script.join('\n'), { ...machine, ...env });
    assert.equal(ran.status, 0, ran.said);
    return asked.map(({ request }) => request.replace(/\?.*/, ''));
  };
  assert.deepEqual(await tell(), ['GET /api/v4/projects/42/issues', 'POST /api/v4/projects/42/issues']);
  const [find, write] = asked;
  const query = new URL(find?.request.slice(4) ?? '', 'http://localhost').searchParams;
  assert.deepEqual(Object.fromEntries(query), { state: 'opened', in: 'title', search: TITLE });
  const form = new URLSearchParams(write?.body);
  assert.equal(form.get('title'), TITLE);
  assert.match(form.get('description') ?? '', /^Løype lot seg ikke installere\. .* Se hva som gikk galt: \S+$/);
  assert.deepEqual([find?.key, write?.key], ['key', 'key']);
  open = [{ iid: 3, title: TITLE }];
  assert.deepEqual(await tell(), ['GET /api/v4/projects/42/issues']);
  assert.deepEqual(await tell({ CI_JOB_STATUS: 'success' }), []);
  assert.deepEqual(await tell({ LOYPE_ISSUE_TOKEN: '' }), []);
});

test("GitHub: the issue is written by the host's own program, once", async () => {
  const { jobs } = fileOf('github', '.github/workflows/publish.yml');
  const { run, env } = jobs.tell.steps.at(-1);
  assert.equal(env.TITLE, TITLE);
  assert.match(env.TEXT, /^Løype lot seg ikke installere\. .* Se hva som gikk galt: \S.*$/);
  // `gh` asks a host that is not ours; this one says what it was asked, and lists what it is told to.
  writeFileSync(
    join(home, 'gh'),
    `#!/bin/sh\n[ "$2" = list ] && { printf '%s' "$OPEN"; exit; }\nprintf '%s\\n' "$@" > "$HOME/asked"\n`,
  );
  chmodSync(join(home, 'gh'), 0o755);
  const asked = async (open: string) => {
    writeFileSync(join(home, 'asked'), '');
    const ran = await sh(['bash', '-ec'], run, { ...env, HOME: home, OPEN: open });
    assert.equal(ran.status, 0, ran.said);
    return readFileSync(join(home, 'asked'), 'utf8');
  };
  for (const open of ['', 'Noe annet\n', `Re: ${TITLE}\n`])
    assert.equal(await asked(open), ['issue', 'create', '--title', TITLE, '--body', env.TEXT, ''].join('\n'));
  assert.equal(await asked(`Noe annet\n${TITLE}\n`), '');
});
