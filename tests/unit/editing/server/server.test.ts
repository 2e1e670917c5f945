import assert from 'node:assert/strict';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { answer } from '../../../../src/editing/server/answer.ts';
import { pageAssets } from '../../../../src/editing/server/page.ts';
import { editorServer } from '../../../../src/editing/server/server.ts';
import { SLUG, Workplace } from '../desk.ts';

const TOKEN = 'the-token';
const DAY = '2026-11-22';

const place = new Workplace();
const around = { content: place.content, national: null, slug: SLUG };
const desk = place.desk();
const server = editorServer({ token: TOKEN }, { '/': () => ({ type: 'text/html', text: '<p>' }) }, (it) =>
  answer(desk, around, DAY, it),
);
let port = 0;
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
});
after(() => {
  server.close();
  server.closeAllConnections();
  place.delete();
});

interface Sent {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends a request as the editor's page would, but for what is given. Gives the status; 0 where it was cut off. */
function send({
  path = '/api',
  method = 'POST',
  headers = {},
  body = '{"do":"open"}',
}: Sent): Promise<{ status: number; text: string; answer?: IncomingMessage }> {
  return new Promise((done) => {
    const own = {
      host: `localhost:${port}`,
      'x-loype-token': TOKEN,
      'content-type': 'application/json',
      origin: `http://localhost:${port}`,
    };
    const sent = request(
      { agent: false, port, host: '127.0.0.1', path, method, headers: { ...own, ...headers } },
      async (response) => {
        const chunks: Buffer[] = [];
        for await (const it of response) chunks.push(it as Buffer);
        done({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('latin1'), answer: response });
      },
    );
    sent.on('error', () => done({ status: 0, text: '' }));
    sent.end(method === 'GET' ? undefined : body);
  });
}

test('the page is in the form of the organisation before its script has begun', async () => {
  const { text } = (await pageAssets('', 'nn')['/']?.()) ?? { text: '' };
  assert.match(text, /^<!doctype html>\n<html lang="nn">/);
  assert.match(text, /<a href="\/licences\.txt">Lisensar<\/a>/);
});

test('its own page is answered, with a policy that lets nothing else run', async () => {
  assert.equal((await send({})).status, 200);
  const { status, answer: response } = await send({
    path: '/',
    method: 'GET',
    headers: { origin: `http://localhost:${port}` },
  });
  assert.equal(status, 200);
  const policy = String(response?.headers['content-security-policy']);
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe|\*|https?:/);
});

/** What others can send, and the status that they get. */
const HOSTILE: readonly [why: string, sent: Sent, status: number][] = [
  ['another host, as after DNS rebinding', { headers: { host: 'evil.example' } }, 403],
  ['another host for the page', { path: '/', method: 'GET', headers: { host: 'evil.example' } }, 403],
  ['a page elsewhere', { headers: { origin: 'https://evil.example' } }, 403],
  ['another server on this machine', { headers: { origin: `http://localhost:${1}` } }, 403],
  ['a page without an origin', { headers: { origin: 'null' } }, 403],
  ['what a browser says comes from elsewhere', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
  ['a link that asks for content', { headers: { 'sec-fetch-site': 'none' } }, 403],
  ['no token', { headers: { 'x-loype-token': '' } }, 401],
  ['another token', { headers: { 'x-loype-token': 'the-tokem' } }, 401],
  ['a form', { headers: { 'content-type': 'text/plain' } }, 415],
  ['a method that reads', { method: 'GET' }, 405],
  ['no JSON', { body: '{' }, 400],
  ['what is not known', { body: '{"do":"run"}' }, 400],
  ['a field that is not known', { body: '{"do":"open","file":"../../vaga/organisation.yaml"}' }, 400],
  [
    'a file of another organisation',
    { body: '{"do":"edit","file":"../vaga/organisation.yaml","version":"1","edits":[]}' },
    400,
  ],
  ['a way out of the folder', { path: '/../../organisations/vaga/organisation.yaml', method: 'GET' }, 404],
  ['the same, hidden', { path: '/%2e%2e%2fcontent/portal.yaml', method: 'GET' }, 404],
  ['a name that every object has', { path: '/constructor', method: 'GET' }, 404],
  ['an address below the own one', { path: '/api/../x' }, 404],
  [
    'a change to what is not there',
    { body: '{"do":"edit","version":"VERSION","edits":[{"do":"set","path":["a","b"],"value":1}]}' },
    400,
  ],
  [
    'a change of what objects are made of',
    { body: '{"do":"edit","version":"VERSION","edits":[{"do":"set","path":["__proto__"],"value":{"x":1}}]}' },
    400,
  ],
  [
    'the whole file in place of what is changed',
    { body: '{"do":"edit","version":"VERSION","edits":[{"do":"set","path":[],"value":{"slug":"x"}}]}' },
    400,
  ],
  [
    'a path that is too deep',
    {
      body: `{"do":"edit","version":"VERSION","edits":[{"do":"set","path":${JSON.stringify(Array(30).fill('a'))},"value":1}]}`,
    },
    400,
  ],
  [
    'a value that is too deep',
    {
      body: `{"do":"edit","version":"VERSION","edits":[{"do":"set","path":["lead"],"value":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`,
    },
    400,
  ],
  ['an old version', { body: '{"do":"save","version":"gone"}' }, 409],
];

for (const [why, sent, status] of HOSTILE)
  test(`refused: ${why}`, async () => {
    const { version } = desk.open('organisation.yaml');
    const before = place.text();
    const body = sent.body?.replace('VERSION', version);
    assert.equal((await send({ ...sent, ...(body && { body }) })).status, status);
    assert.equal(place.text(), before);
    assert.equal((await send({})).status, 200, 'it still answers');
  });

test('too much at once is cut off, whatever it says of its size', async () => {
  const body = JSON.stringify({ do: 'open', more: 'x'.repeat(3_000_000) });
  assert.ok([0, 413].includes((await send({ body, headers: { 'content-length': String(body.length) } })).status));
  assert.ok([0, 400].includes((await send({ body, headers: { 'transfer-encoding': 'chunked' } })).status));
  assert.equal((await send({})).status, 200, 'it still answers');
});

test('text with the signs of HTML and YAML is kept and given back as text', async () => {
  const hostile = '</script><img src=x onerror=alert(1)> {…} # - : "x" \u2028 ../../';
  const { version } = desk.open('organisation.yaml');
  const edits = [{ do: 'set', path: ['contacts', 0, 'role', 'nb'], value: hostile }];
  assert.equal((await send({ body: JSON.stringify({ do: 'edit', version, edits }) })).status, 200);
  const { value } = desk.open('organisation.yaml') as unknown as { value: { contacts?: { role: { nb: string } }[] } };
  assert.equal(value.contacts?.[0]?.role.nb, hostile);
  desk.discard('organisation.yaml');
});

test('a draft with an error is kept, told at its field in both forms of Norwegian, and not saved', () => {
  const before = place.text();
  const opened = answer(desk, around, DAY, { do: 'open' });
  assert.deepEqual(
    opened.problems.filter(({ stops }) => stops),
    [],
  );
  const edit = (path: (string | number)[], value: string | number) =>
    answer(desk, around, DAY, {
      do: 'edit',
      version: desk.open('organisation.yaml').version,
      edits: [{ do: 'set', path, value }],
    });
  edit(['contacts', 1, 'phones', 0], '12 34');
  edit(['contacts', 2, 'role', 'nn'], '');
  const { problems, version, changes } = edit(['coordinators', 1, 'fromAge'], 20);
  const told = problems.filter(({ stops }) => stops).map(({ path, nn }) => `${path.join('.')}: ${nn}`);
  assert.deepEqual(told, [
    'contacts.1.phones.0: Eit telefonnummer har 8 siffer. Naudnummer har 3, og kortnummer 5 eller 6.',
    'contacts.2.role.nn: Fyll ut feltet, eller ta det bort.',
    'coordinators.0: Ingen er koordinator frå 18 til 19 år. Reglane skal dekkje alle aldrar éin gong.',
  ]);
  assert.equal(changes[0]?.nb, 'Nummeret til Forløpskoordinator psykisk helse og rus: 03 45 67 89 → 12 34');
  assert.throws(() => answer(desk, around, DAY, { do: 'save', version }), /errors/);
  assert.equal(place.text(), before);
  answer(desk, around, DAY, { do: 'discard' });
});

test('what brings a file may be large, at an address of its own that takes nothing else', async () => {
  const data = 'A'.repeat(3_000_000);
  const file = JSON.stringify({ do: 'attach', page: { id: 'ung', language: 'nb' }, name: 'a.png', data });
  const to = (path: string, body: string) => send({ path, body, headers: { 'content-length': String(body.length) } });
  assert.ok([0, 413].includes((await to('/api', file)).status));
  assert.equal((await to('/api/file', file)).status, 200);
  assert.equal((await to('/api/file', '{"do":"open"}')).status, 400);
  const small = JSON.stringify({ do: 'read', data: 'AAAA' });
  assert.equal((await to('/api', small)).status, 400);
  assert.equal((await send({ path: '/api/file', body: small, headers: { 'x-loype-token': 'another' } })).status, 401);
  assert.ok([0, 413].includes((await to('/api/file', `"${'A'.repeat(7_200_000)}"`)).status));
  place.desk().discardAll();
});
