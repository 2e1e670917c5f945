// That the tests of what is printed for web servers can fail: the same on a server whose configuration was damaged.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersOf } from '../../src/hosting/headers.ts';
import { commandsReadFixture } from '../fixture.ts';
import { startHost } from './host.ts';
import { SITES } from './site.ts';

commandsReadFixture();

const [, , live] = SITES;
const LIVE = { folder: live.folder, flags: ['--content', '.loype/test/live-content'] };

test('a configuration in which errors lose a header, or all of them, is found', async () => {
  const damages: [from: string | RegExp, to: string][] = [
    [/^( *add_header Referrer-Policy .*) always;$/gm, '$1;'],
    // A header of its own takes those of the location around away.
    ['internal;', 'internal; add_header X-Where here always;'],
  ];
  const lost: number[] = [];
  for (const [from, to] of damages) {
    const host = await startHost('nginx', { ...LIVE, base: '/', change: (text) => text.replace(from, to) });
    const { headers } = await host.ask('/borte/');
    const expected = Object.entries(headersOf('/404.html', '/'));
    lost.push(expected.filter(([name, value]) => headers[name.toLowerCase()] !== value).length);
    await host.stop();
  }
  assert.deepEqual(lost, [1, 5]);
});
