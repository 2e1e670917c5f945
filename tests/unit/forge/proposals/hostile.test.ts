import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, test } from 'node:test';
import { ForgeError } from '../../../../src/forge/forge.ts';
import { inMarkdown } from '../../../../src/forge/proposals/host.ts';
import { PROPOSAL_HOSTS, type ProposalHostName } from '../../../../src/forge/proposals/hosts.ts';
import { PATH, TOKEN } from './doubles.ts';

const NAMES = Object.keys(PROPOSAL_HOSTS) as ProposalHostName[];
const OF = { branch: 'redigering/vaga-2026-11-22-0123abcd', commit: '0123abcd'.repeat(5) };

const servers: Server[] = [];
afterEach(() => {
  for (const it of servers.splice(0)) {
    it.close();
    it.closeAllConnections();
  }
});

/** A host that answers so. Gives its origin. */
async function served(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const hostAt = (name: ProposalHostName, origin: string) => PROPOSAL_HOSTS[name]({ origin, path: PATH }, TOKEN, fetch);

/** One proposal, in the words of all three. */
const pull = (address: unknown) => ({
  html_url: address,
  web_url: address,
  iid: 1,
  state: 'merged',
  merged: true,
  merged_at: '2026-11-23T10:00:00Z',
  head: { label: OF.branch, repo_id: 7 },
  base: { repo_id: 7 },
  source_project_id: 7,
  target_project_id: 7,
});

for (const name of NAMES) {
  test(`${name}: an answer that is not what it documents is an error, and no link`, async () => {
    const answers: unknown[] = [
      'not JSON',
      '<!doctype html><title>Logg inn</title>',
      'null',
      '{}',
      '[null]',
      '[{}]',
      ...['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//elsewhere', '', null, 7].map((it) =>
        JSON.stringify([pull(it)]),
      ),
    ];
    let answer: unknown;
    const origin = await served((_, response) => response.end(answer));
    for (answer of answers) await assert.rejects(hostAt(name, origin).standing(OF), ForgeError, String(answer));
    answer = JSON.stringify([pull('https://vert.example.no/1')]);
    assert.equal((await hostAt(name, origin).standing(OF))?.address, 'https://vert.example.no/1');
  });

  test(`${name}: an answer without end, and one that breaks off, are errors`, async () => {
    const endless = await served((_, response) => {
      const more = () => {
        while (response.writable && response.write(' '.repeat(100_000)));
      };
      response.on('drain', more);
      more();
    });
    await assert.rejects(hostAt(name, endless).standing(OF), ForgeError);
    const broken = await served((_, response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('[');
      setTimeout(() => response.destroy(), 20);
    });
    await assert.rejects(hostAt(name, broken).standing(OF), ForgeError);
  });

  test(`${name}: a token is not sent on to another host, nor in a circle`, async () => {
    const heard: IncomingMessage['headers'][] = [];
    const other = await served(({ headers }, response) => {
      heard.push(headers);
      response.end(JSON.stringify([pull('https://vert.example.no/1')]));
    });
    const leading = await served(({ url }, response) => {
      response.writeHead(302, { Location: `${other}${url}` }).end();
    });
    await assert.rejects(hostAt(name, leading).standing(OF), /leads to http:\/\/127/);
    await assert.rejects(hostAt(name, leading).propose({ ...OF, into: 'main', title: 'x', text: '' }), ForgeError);
    assert.deepEqual(heard, []);
    const circle = await served(({ url }, response) => {
      response.writeHead(301, { Location: url ?? '/' }).end();
    });
    await assert.rejects(hostAt(name, circle).standing(OF), ForgeError);
  });

  test(`${name}: where a repository got another name, it is found at the same host`, async () => {
    const origin = await served(({ url = '/' }, response) => {
      const { search } = new URL(url, 'http://localhost');
      if (url.startsWith('/moved')) response.end(JSON.stringify([pull('https://vert.example.no/1')]));
      else response.writeHead(301, { Location: `/moved${search}` }).end();
    });
    assert.equal((await hostAt(name, origin).standing(OF))?.state, 'approved');
  });
}

test('what somebody wrote is no Markdown', () => {
  assert.equal(inMarkdown('- a ![b](c) <i> & `d` **e** #1'), '- a !\\[b\\](c) \\<i\\> \\& \\`d\\` \\*\\*e\\*\\* \\#1');
  assert.equal(inMarkdown('- Nummeret: 05 67 89 01 → 05 67 89 03'), '- Nummeret: 05 67 89 01 → 05 67 89 03');
});
