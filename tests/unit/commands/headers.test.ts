import assert from 'node:assert/strict';
import { test } from 'node:test';
import { main } from '../../../src/commands/headers.ts';
import { readRoot } from '../../../src/hosting/hosted.ts';
import { siteOptions } from '../../../src/site/options.ts';
import { commandsReadFixture } from '../../fixture.ts';
import { run } from './run.ts';

commandsReadFixture();

/** What the command prints, says and ends with. What it prints is tried on real servers in tests/sites/hosts.test.ts. */
const headers = (...args: string[]) => run(main, args);

test('the host’s name, the folder and the base are where a server looks for them', async () => {
  const flags = ['--site', 'https://www.example.no', '--base', 'pasientforlop', '--root', '/var/www', '--only', 'vaga'];
  const nginx = (await headers('nginx', ...flags)).stdout;
  for (const line of ['server_name www.example.no;', 'root /var/www;', 'location ^~ /pasientforlop/ {'])
    assert.ok(nginx.includes(line), line);
  const caddy = (await headers('caddy', ...flags)).stdout;
  for (const line of ['\nwww.example.no {', 'root * /var/www', '~^/pasientforlop/(_astro/|embed/_parts/)'])
    assert.ok(caddy.includes(line), line);
});

/** Where a server answers, by its own language. */
const SITES: [site: string, nginx: string[], caddy: string][] = [
  ['https://www.example.no', ['listen 80;', 'listen [::]:80;', 'server_name www.example.no;'], '\nwww.example.no {'],
  [
    'https://www.example.no:8443',
    ['listen 8443;', 'listen [::]:8443;', 'server_name www.example.no;'],
    '\nwww.example.no:8443 {',
  ],
  ['http://www.example.no', ['listen 80;', 'server_name www.example.no;'], '\nhttp://www.example.no {'],
  ['http://www.example.no:8080', ['listen 8080;', 'server_name www.example.no;'], '\nhttp://www.example.no:8080 {'],
];
for (const [site, nginx, caddy] of SITES)
  test(`the scheme and the port of ${site} are kept`, async () => {
    const printed = (await headers('nginx', '--site', site)).stdout;
    for (const line of nginx) assert.ok(printed.includes(` ${line}\n`), line);
    assert.ok((await headers('caddy', '--site', site)).stdout.includes(caddy));
  });

test('no option brings a sign into the configuration that a server reads otherwise', () => {
  for (const sign of [
    '{',
    '}',
    ';',
    '$',
    '"',
    "'",
    '`',
    '#',
    '\\',
    '\n',
    ' ',
    '*',
    '|',
    '(',
    '<',
    '&',
    '!',
    '%7b',
    '{env.HOME}',
    '$host',
  ])
    for (const [flag, value] of [
      ['--site', `https://a${sign}b.no`],
      ['--base', `/a${sign}b/`],
      ['--root', `/srv/a${sign}b`],
    ] as const) {
      const options = {
        '--base': () => siteOptions({ LOYPE_BASE: value }),
        '--site': () => siteOptions({ LOYPE_SITE: value }),
        '--root': () => readRoot(value),
      };
      let printed = '';
      try {
        printed = JSON.stringify(options[flag]());
      } catch {
        continue;
      }
      // The rules for addresses take some away, as browsers do.
      assert.doesNotMatch(
        printed.replace(/^\{|\}$/g, '').replaceAll('"', ''),
        /[{};$'`#\\*|(<&!% ]/,
        `${flag} ${value}`,
      );
    }
});

const WRONG: [what: string, args: string[], says: RegExp][] = [
  ['no server', [], /Say for which server: nginx or caddy\./],
  ['another server', ['apache'], /Say for which server: nginx or caddy\./],
  ['a name that every object has', ['constructor'], /Say for which server: nginx or caddy\./],
  ['another name that every object has', ['toString'], /Say for which server: nginx or caddy\./],
  ['an unknown flag', ['nginx', '--bas', '/x/'], /--base PATH/],
  ['a base that is no path', ['nginx', '--base', '/a b/'], /^--base "\/a b\/" is no path of letters/],
  ['a base that ends the block', ['nginx', '--base', '/a;}/'], / is no path of letters/],
  ['a folder that is counted from another', ['nginx', '--root', 'srv/www'], /--root "srv\/www" is no whole path/],
  ['a folder of the user', ['caddy', '--root', '~/www'], /--root "~\/www" is no whole path/],
  ['a folder that ends the line', ['nginx', '--root', '/srv; include /etc/passwd'], /--root .* has a space/],
  ['a site that ends the block', ['caddy', '--site', 'https://a{}b.no'], /has a host that is none/],
  ['port 443 without HTTPS', ['caddy', '--site', 'http://a.no:443'], /has a port that is not for http\. Leave it out/],
  ['port 80 with HTTPS', ['caddy', '--site', 'https://a.no:80'], /has a port that is not for https/],
  ['port 0', ['nginx', '--site', 'https://a.no:0'], /has a port that is not for https/],
  ['port 0 without HTTPS', ['nginx', '--site', 'http://a.no:00'], /has a port that is not for http\./],
  ['a site on two lines', ['nginx', '--site', 'https://a\n.no'], /^--site has a line break in it\./],
  ['two sites on two lines', ['caddy', '--site', 'https://a.no\nhttps://b.no'], /^--site has a line break in it\./],
  ['a site with a tab', ['caddy', '--site', 'https://a\t.no'], /is no web address/],
  ['a site with a sign before it', ['caddy', '--site', '\u0001https://a.no'], /is no web address/],
  ['a site that is none', ['nginx', '--site', 'www.example.no'], /is no web address/],
];

for (const [what, args, says] of WRONG) {
  test(`${what} ends with exit code 2 and is told`, async () => {
    const { status, stdout, stderr } = await headers(...args);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, says);
  });
}

test('an unknown organisation ends with exit code 2 and names those that exist', async () => {
  const { status, stderr } = await headers('nginx', '--only', 'nowhere');
  assert.equal(status, 2);
  assert.match(stderr, /There is no organisation "nowhere"/);
  assert.equal((await headers('nginx', '--only', 'constructor')).status, 2);
});
