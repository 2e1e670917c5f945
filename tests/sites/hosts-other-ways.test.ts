// Addresses in capitals and with æ, ø and å, asked of the real servers and of our own: they lead to the page and nowhere else.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { siteServer } from '../../src/hosting/server.ts';
import { type Host, type ServerName, startHost } from './host.ts';
import { SITES } from './site.ts';

const [, , live] = SITES;

/** As it is asked for, and where it leads, both from the base. */
const LEADS: [asked: string, to: string][] = [
  ['Eksempelby/', 'eksempelby/'],
  ['EKSEMPELBY', 'eksempelby/'],
  ['Eksempelby/Besok-Oss/', 'eksempelby/besok-oss/'],
  ['eksempelby/besøk-oss/', 'eksempelby/besok-oss/'],
  ['eksempelby/BESØK-OSS', 'eksempelby/besok-oss/'],
  ['eksempelby/bes%C3%B8k-oss/?side=1&x=%C3%A5', 'eksempelby/besok-oss/?side=1&x=%C3%A5'],
  ['eksempelby/BES%C3%98K-OSS/', 'eksempelby/besok-oss/'],
  ['v%C3%A5g%C3%A5/', 'vaga/'],
  ['V%C3%85G%C3%85/', 'vaga/'],
  ['va%CC%8Aga%CC%8A/', 'vaga/'],
  ['Vaga/Rettar/', 'vaga/rettar/'],
];

/** What is no page however it is written. */
const LEADS_NOWHERE = [
  'Finnes-ikke/',
  'Eksempelby/finnes-ikke/',
  'Eksempelby/%2e%2e/%2e%2e/etc/passwd',
  'Eksempelby/x.HTML',
  'VAGA//ondskap.example/',
  '%2F%2Fondskap.example%2FVaga/',
  'Vaga/%0d%0aSet-Cookie:%20a=b',
  'Vaga/%5c%5condskap.example',
  '@ondskap.example/Vaga/',
  'V%E5g%E5/',
  '{env.HOME}Vaga/',
  '$loype_other/Vaga/',
];

type Ask = (address: string) => Promise<{ status: number; location: string | undefined }>;

function tried(base: string, ask: Ask): void {
  for (const [asked, to] of LEADS)
    test(`${base}${asked} leads to ${to}`, async () => {
      const { status, location } = await ask(base + asked);
      assert.ok([301, 308].includes(status), `${status}`);
      assert.equal(location, base + to);
      assert.equal((await ask(location)).status, 200);
    });
  test(`every page below ${base} is led to in capitals`, async () => {
    const pages = live.pages.filter(({ kind, address }) => !['not-found', 'moved'].includes(kind) && address !== '/');
    assert.ok(pages.some(({ kind }) => kind === 'local') && pages.some(({ kind }) => kind === 'pathway'));
    for (const { address } of pages) {
      const { status, location } = await ask(base + address.slice(1).toUpperCase());
      assert.ok([301, 308].includes(status), `${address}: ${status}`);
      assert.equal(location, base + address.slice(1));
    }
  });
  test('nothing leads away from the site, or to what is no page', async () => {
    for (const asked of LEADS_NOWHERE) {
      const { status, location } = await ask(base + asked);
      // A server may put an address right that has two slashes or goes up.
      if (location !== undefined)
        assert.ok(location.startsWith(base) && !location.startsWith('//'), `${asked}: ${location}`);
      else assert.ok([400, 404].includes(status), `${asked}: ${status}`);
    }
  });
}

for (const name of ['nginx', 'caddy'] satisfies ServerName[])
  for (const base of ['/', '/helse/pasientforlop/'])
    describe(`${name} at ${base}`, () => {
      let host: Host;
      before(async () => {
        host = await startHost(name, { folder: live.folder, base, flags: ['--content', '.loype/test/live-content'] });
      });
      after(() => host.stop());
      tried(base, async (address) => {
        // As UTF-8, as a program sends an address that nobody has encoded: Node would send one byte for each letter.
        const { status, headers } = await host.ask(Buffer.from(address).toString('latin1'));
        return { status, location: headers.location };
      });
    });

describe('our own server', () => {
  const server = siteServer(live.folder, '/');
  before(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
  after(() => server.close());
  tried('/', async (address) => {
    const { port } = server.address() as AddressInfo;
    const { status, headers } = await fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual' });
    return { status, location: headers.get('location') ?? undefined };
  });
});
