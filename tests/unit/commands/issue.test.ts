import assert from 'node:assert/strict';
import { test } from 'node:test';
import { main } from '../../../src/commands/issue.ts';
import { GITHUB, GITLAB, HOSTS, host } from './issue-host.ts';
import { run } from './run.ts';

const TITLE = 'Nettstedet ble ikke publisert';

/** It is the third. */
const OPEN = ['Noe annet', 'Noe mer', TITLE];

for (const { name, env, issues, run: place, close } of HOSTS) {
  test(`${name}: an issue says that nothing was published, with where to look, once`, async () => {
    const first = host(['Noe annet']);
    assert.equal((await run(main, ['failed'], { env, fetch: first.fetch })).status, 0);
    const [{ request, body, headers } = assert.fail()] = first.told;
    assert.deepEqual([first.told.length, request, body['title']], [1, `POST ${issues}`, TITLE]);
    assert.match(body['body'] ?? body['description'] ?? '', /Det som allerede er publisert, står som det sto/);
    assert.ok((body['body'] ?? body['description'])?.includes(place));
    assert.match(JSON.stringify(headers), /key/);
    const again = host(OPEN);
    const said = await run(main, ['failed'], { env, fetch: again.fetch });
    assert.deepEqual([said.status, said.stdout, again.told], [0, 'Sak 3 står åpen.\n', []]);
  });

  test(`${name}: an issue that is open leads to the run that failed last, and keeps what people wrote in it`, async () => {
    const [before, after] = ['Jeg ser på det. Kari\n\nSe hva som gikk galt: ', '\n\nHusk Ola.'];
    const old = host([{ title: TITLE, text: `${before}https://a.example/1${after}` }]);
    const { stdout } = await run(main, ['failed'], { env, fetch: old.fetch });
    assert.equal(stdout, 'Sak 1 står åpen.\n');
    assert.deepEqual(
      old.told.map(({ request, body }) => [request, body['body'] ?? body['description']]),
      [[`${close} ${issues}/1`, `${before}${place}${after}`]],
    );
    const same = host([{ title: TITLE, text: `${before}${place}` }]);
    await run(main, ['failed'], { env, fetch: same.fetch });
    assert.deepEqual(same.told, []);
  });

  test(`${name}: it is closed when the site is published, and without one nothing is done`, async () => {
    const some = host(OPEN);
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

test('an issue is found however many are open', async () => {
  for (const { env } of HOSTS) {
    const { told, fetch } = host([...Array.from({ length: 230 }, (_, at) => `Sak ${at}`), TITLE]);
    const { stdout } = await run(main, ['failed'], { env, fetch });
    assert.deepEqual([stdout, told], ['Sak 231 står åpen.\n', []]);
  }
});

test('a pull request of the same title is no issue', async () => {
  const { told, fetch } = host([TITLE], { pull_request: {} });
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
