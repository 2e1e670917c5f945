import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersOf } from '../../../src/hosting/headers.ts';
import { headersFile, redirectsFile } from '../../../src/hosting/host-files.ts';
import { listPages } from '../../../src/site/pages.ts';
import { smallContent } from '../site/content.ts';

/**
 * What a browser makes of headers: the older one that forbids frames counts where no policy says who may frame (CSP 3,
 * 6.4.2.2).
 */
function read({ 'X-Frame-Options': frames, ...others }: Record<string, string>): Record<string, string> {
  assert.equal(frames, 'DENY');
  return { 'Content-Security-Policy': "frame-ancestors 'none'", ...others };
}

/** The rules of a `_headers` file that hold for an address, read as Cloudflare reads it: equal names are joined. */
function headersBy(file: string, address: string): Record<string, string> {
  const found: Record<string, string> = {};
  let holds = false;
  for (const line of file.split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && value && holds) found[name] = found[name] ? `${found[name]}, ${value}` : value;
    if (line.startsWith('/')) {
      const parts = line.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      holds = new RegExp(`^${parts.join('.*')}$`).test(address);
    }
  }
  return found;
}

for (const base of ['/', '/helse/pasientforlop/']) {
  const file = headersFile(base);

  test(`a host that reads _headers of a site at ${base} sends what we ask for`, () => {
    const open = ['data/v1/index.json', 'embed/loype.js', 'embed/vaga/contact/', 'embed/_parts/a.b.js'];
    for (const rest of ['', 'vaga/', 'pages.json', '_astro/main.abc.css', 'pagefind/nn/nn_1.pf_meta', ...open]) {
      const { 'Cache-Control': cache = 'public, max-age=0, must-revalidate', ...others } = read(
        headersBy(file, base + rest),
      );
      assert.deepEqual({ ...others, 'Cache-Control': cache }, headersOf(base + rest, base), rest);
    }
  });

  test(`a logo of a site at ${base} gets its own policy`, () => {
    const { 'Content-Security-Policy': policy } = headersBy(file, `${base}vaga/logo.svg`);
    assert.equal(policy, headersOf('/logo.svg', '/')['Content-Security-Policy']);
  });

  test(`who may frame a block of a site at ${base} can be said, and what is no block stays closed`, () => {
    const said = headersFile(base, 'https://www.vaga.kommune.no');
    const framed = (rest: string) => read(headersBy(said, base + rest))['Content-Security-Policy'];
    assert.equal(framed('embed/vaga/contact/'), 'frame-ancestors https://www.vaga.kommune.no');
    for (const rest of ['vaga/', 'data/v1/index.json', 'vaga/embed/'])
      assert.equal(framed(rest), "frame-ancestors 'none'");
  });

  test(`files outside ${base} are left alone, and hosts' limits are kept`, () => {
    if (base !== '/') assert.deepEqual(headersBy(file, '/'), {});
    assert.ok(file.split('\n').every((line) => line.length <= 2000));
    assert.ok(file.split('\n').filter((line) => line.startsWith('/')).length <= 100);
  });
}

test('pages for unknown addresses come after the former addresses, the innermost first', () => {
  const pages = listPages(smallContent(), { base: '/' });
  const lines = redirectsFile([{ from: '/os/kom/', to: '/os/besok/', whole: false }], pages)
    .trim()
    .split('\n');
  assert.equal(lines[0], '/os/kom/ /os/besok/ 301');
  assert.equal(lines.at(-1), '/* /404.html 404');
  const depths = lines.slice(1).map((line) => line.split(' ')[0]?.split('/').length ?? 0);
  assert.deepEqual(
    depths,
    [...depths].sort((a, b) => b - a),
  );
  assert.ok(lines.includes('/os/en/* /os/en/404.html 404'));
});
