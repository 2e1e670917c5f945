import assert from 'node:assert/strict';
import { test } from 'node:test';
import { main } from '../../../src/commands/issue.ts';
import { run } from './run.ts';

const GITHUB = {
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: 'https://api.github.example',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'lom/pasientforlop',
  GITHUB_RUN_ID: '7',
  GITHUB_TOKEN: 'key',
};
const GITLAB = {
  GITLAB_CI: 'true',
  CI_API_V4_URL: 'https://gitlab.example/api/v4',
  CI_PROJECT_ID: '42',
  CI_PIPELINE_URL: 'https://gitlab.example/lom/pasientforlop/-/pipelines/7',
  LOYPE_ISSUE_TOKEN: 'key',
};
const TITLE = 'Nettstedet ble ikke publisert';

/** A host with issues, which keeps what it is told to write. */
function host(open: readonly object[]) {
  const told: { request: string; body: Record<string, string>; headers: Record<string, string> }[] = [];
  const ask = async (url: unknown, init: RequestInit = {}) => {
    const headers = init.headers as Record<string, string>;
    if (init.method === 'GET') return Response.json(open);
    told.push({ request: `${init.method} ${url}`, body: JSON.parse(String(init.body)), headers });
    return Response.json({}, { status: 201 });
  };
  return { told, fetch: ask as typeof fetch };
}

const HOSTS = [
  {
    name: 'GitHub',
    env: GITHUB,
    issues: 'https://api.github.example/repos/lom/pasientforlop/issues',
    run: 'https://github.example/lom/pasientforlop/actions/runs/7',
    close: 'PATCH',
  },
  {
    name: 'GitLab',
    env: GITLAB,
    issues: 'https://gitlab.example/api/v4/projects/42/issues',
    run: GITLAB.CI_PIPELINE_URL,
    close: 'PUT',
  },
] as const;
const openIssue = { number: 3, iid: 3, title: TITLE };

for (const { name, env, issues, run: place, close } of HOSTS) {
  test(`${name}: an issue says that nothing was published, with where to look, once`, async () => {
    const first = host([{ number: 1, iid: 1, title: 'Noe annet' }]);
    assert.equal((await run(main, ['failed'], { env, fetch: first.fetch })).status, 0);
    const [{ request, body, headers } = assert.fail()] = first.told;
    assert.deepEqual([first.told.length, request, body['title']], [1, `POST ${issues}`, TITLE]);
    assert.match(body['body'] ?? body['description'] ?? '', /Det som allerede er publisert, står som det sto/);
    assert.ok((body['body'] ?? body['description'])?.includes(place));
    assert.match(JSON.stringify(headers), /key/);
    const again = host([openIssue]);
    const said = await run(main, ['failed'], { env, fetch: again.fetch });
    assert.deepEqual([said.status, said.stdout, again.told], [0, 'Sak 3 står åpen.\n', []]);
  });

  test(`${name}: it is closed when the site is published, and without one nothing is done`, async () => {
    const some = host([openIssue]);
    assert.equal((await run(main, ['mended'], { env, fetch: some.fetch })).status, 0);
    assert.deepEqual(
      some.told.map(({ request }) => request),
      [`${close} ${issues}/3`],
    );
    const none = host([]);
    assert.equal((await run(main, ['mended'], { env, fetch: none.fetch })).stdout, 'Ingen sak er åpen.\n');
    assert.deepEqual(none.told, []);
  });

  test(`${name}: when it cannot be told, that is said in a sentence, without the key`, async () => {
    for (const fetch of [
      () => Promise.reject(new Error('no network')),
      async () => new Response('no right', { status: 403 }),
    ]) {
      const { status, stderr } = await run(main, ['failed'], { env, fetch });
      assert.equal(status, 1);
      assert.match(stderr, /^Saken kunne ikke skrives: \S+: (no network|403 no right)\n$/);
      assert.doesNotMatch(stderr, /key/);
    }
  });
}

test('a pull request of the same title is no issue', async () => {
  const { told, fetch } = host([{ number: 4, title: TITLE, pull_request: {} }]);
  await run(main, ['failed'], { env: GITHUB, fetch });
  assert.equal(told.length, 1);
});

test('elsewhere, or without a key, nobody is asked', async () => {
  const fetch = () => assert.fail('nobody is to be asked');
  for (const env of [{}, { ...GITHUB, GITHUB_TOKEN: '' }, { ...GITLAB, LOYPE_ISSUE_TOKEN: undefined }])
    assert.deepEqual((await run(main, ['failed'], { env, fetch })).status, 0);
  assert.equal((await run(main, ['x'], { env: {}, fetch })).status, 2);
  assert.equal((await run(main, [], { env: {}, fetch })).status, 2);
});
