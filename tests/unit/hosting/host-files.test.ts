import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersOf } from '../../../src/hosting/headers.ts';
import { headersFile, redirectsFile } from '../../../src/hosting/host-files.ts';
import { listPages } from '../../../src/site/pages.ts';
import { smallContent } from '../site/content.ts';

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
    for (const rest of ['', 'vaga/', 'pages.json', '_astro/main.abc.css', 'pagefind/nn/nn_1.pf_meta']) {
      const { 'Cache-Control': cache = 'public, max-age=0, must-revalidate', ...others } = headersBy(file, base + rest);
      assert.deepEqual({ ...others, 'Cache-Control': cache }, headersOf(base + rest, base), rest);
    }
  });

  test(`a logo of a site at ${base} gets both policies, of which the stricter counts`, () => {
    const { 'Content-Security-Policy': policy } = headersBy(file, `${base}vaga/logo.svg`);
    assert.equal(policy, `frame-ancestors 'none', ${headersOf('/logo.svg', '/')['Content-Security-Policy']}`);
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
