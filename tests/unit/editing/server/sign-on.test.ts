/** Several people edit behind a sign-on of their own, of which a proxy passes on who has signed on. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { FACTS } from '../../../../src/editing/draft/desk.ts';
import { KeptDrafts } from '../../../../src/editing/draft/kept.ts';
import { People } from '../../../../src/editing/draft/people.ts';
import { pageAssets } from '../../../../src/editing/server/page.ts';
import { propose } from '../../../../src/editing/server/propose.ts';
import { editorServer } from '../../../../src/editing/server/server.ts';
import { GitStore } from '../../../../src/editing/store/git.ts';
import { SLUG, Workplace } from '../desk.ts';
import { git, Remote } from '../store/remote.ts';

const TOKEN = 'the-token';
const ADDRESS = 'https://rediger.example.no';
const HEADER = 'x-forwarded-user';
const NUMBERS = [
  ['contacts', 3, 'phones', 0],
  ['contacts', 2, 'phones', 0],
];

const place = new Workplace();
const remote = new Remote();
const people = new People((who) => ({
  desk: place.desk(who),
  kept: new KeptDrafts(place.home, place.content, SLUG, who),
}));
const { '/': page = () => ({ type: '', text: '' }) } = pageAssets('', 'nb', TOKEN);
let port = 0;
let server: ReturnType<typeof editorServer>;
before(async () => {
  await remote.start();
  await remote.takeIn(place);
  const store = await GitStore.around(place.folder);
  await store.follow();
  const around = { content: place.content, national: null, slug: SLUG };
  const access = { token: TOKEN, signOn: { header: HEADER, origin: ADDRESS } };
  server = editorServer(access, { '/': page }, (it, who) =>
    propose({ store, kept: people.get(who).kept, author: who }, people.get(who).desk, around, '2026-11-22', it),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
});
after(() => {
  server.close();
  server.closeAllConnections();
  remote.delete();
  place.delete();
});

/** Sends a request as the proxy does for somebody, but for what is given; a header of `null` is left out. */
function send(
  body: object,
  {
    who = 'kari@example.no',
    headers = {},
    path = '/api',
  }: { who?: string | string[]; headers?: Record<string, string | null>; path?: string } = {},
): Promise<{ status: number; text: string }> {
  const all: Record<string, string | string[] | null> = {
    host: 'rediger.example.no',
    origin: ADDRESS,
    'x-loype-token': TOKEN,
    'content-type': 'application/json',
    [HEADER]: who,
    'accept-encoding': 'identity',
    ...headers,
  };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as Record<string, string>;
  return new Promise((done, failed) => {
    const method = path === '/' ? 'GET' : 'POST';
    const asked = request({ agent: false, port, host: '127.0.0.1', path, method, headers: sent }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const it of response) chunks.push(it as Buffer);
      const whole = Buffer.concat(chunks);
      const { gunzipSync } = await import('node:zlib');
      const isPacked = response.headers['content-encoding'] === 'gzip';
      done({ status: response.statusCode ?? 0, text: (isPacked ? gunzipSync(whole) : whole).toString('utf8') });
    });
    asked.on('error', failed);
    asked.end(method === 'GET' ? undefined : JSON.stringify(body));
  });
}

const REFUSED: readonly (readonly [why: string, given: Parameters<typeof send>[1], status: number])[] = [
  ['nobody has signed on', { headers: { [HEADER]: null } }, 403],
  ['the header is empty', { who: '  ' }, 403],
  [
    'the header is there twice: one may be what somebody has sent',
    { who: ['leder@example.no', 'kari@example.no'] },
    403,
  ],
  ['the name is no name', { who: 'k'.repeat(300) }, 403],
  ['it is asked by its address on this machine', { headers: { host: `localhost:${1}` } }, 403],
  ['another name leads to it', { headers: { host: 'evil.example' } }, 403],
  ['a page elsewhere asks', { headers: { origin: 'https://evil.example' } }, 403],
  ['a page without an origin asks', { headers: { origin: 'null' } }, 403],
  ['it is not the page that asks', { headers: { 'x-loype-token': 'another' } }, 401],
];

for (const [why, given, status] of REFUSED)
  test(`refused: ${why}`, async () => {
    assert.equal((await send({ do: 'open' }, given)).status, status);
    if (status === 403 && !given?.headers?.['origin'])
      assert.equal(
        (await send({}, { ...given, path: '/', headers: { origin: null, ...given?.headers } })).status,
        403,
        'nor the page',
      );
  });

test('whoever has signed on gets a page that knows the token, and nothing is printed in an address', async () => {
  const { status, text } = await send({}, { path: '/', headers: { origin: null } });
  assert.equal(status, 200);
  assert.match(text, new RegExp(`<meta name="token" content="${TOKEN}">`));
  const { text: own = '' } = (await pageAssets('', 'nb')['/']?.()) ?? {};
  assert.doesNotMatch(own, /token/);
});

test('two people have drafts and proposals of their own, each by their own name, also when they send at once', async () => {
  const names = ['kari@example.no', 'Ola Nordmann <leder>'];
  const state = async (who: string) => JSON.parse((await send({ do: 'open' }, { who })).text);
  for (const [nth, who] of names.entries()) {
    const { version } = await state(who);
    const edits = [{ do: 'set', path: NUMBERS[nth], value: `05 67 89 0${nth + 3}` }];
    assert.equal((await send({ do: 'edit', version, edits }, { who })).status, 200);
  }
  const opened = await Promise.all(names.map(state));
  assert.deepEqual(
    opened.map(({ changes }) => changes.length),
    [1, 1],
  );
  const sent = await Promise.all(
    names.map(async (who, nth) => JSON.parse((await send({ do: 'save', version: opened[nth].version }, { who })).text)),
  );
  const branches = sent.map(({ proposal }) => proposal.branch);
  assert.equal(new Set(branches).size, 2);
  const told = branches.map((it) => git(remote.repository, 'log', '-1', '--format=%an|%ae|%P', it).split('|'));
  const main = git(remote.repository, 'rev-parse', 'main');
  assert.deepEqual(told, [
    ['kari@example.no', 'kari@example.no', main],
    ['Ola Nordmann leder', 'redigering@localhost', main],
  ]);
  for (const it of branches)
    assert.match(git(remote.repository, 'diff', '--numstat', `main..${it}`), new RegExp(`^1\t1\t.*${FACTS}$`));
});
