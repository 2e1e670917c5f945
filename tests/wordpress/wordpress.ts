import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from '../../scripts/programs.ts';
import { end } from '../engines/engine.ts';
import { freePort } from '../sites/host.ts';

/** Where Debian and Ubuntu have it. */
const CODE = '/usr/share/wordpress';
const [php, mariadb, makeDatabase] = ['php', 'mariadbd', 'mariadb-install-db'].map(onPath);

/** Whether PHP can speak with the database. */
const speaks = () => execFileSync(php as string, ['-m'], { encoding: 'utf8' }).includes('mysqli');

/** Why it cannot be tried here; false where it can. */
export const missing =
  existsSync(`${CODE}/wp-settings.php`) && php && mariadb && makeDatabase && speaks()
    ? false
    : 'There is no WordPress here: apt-get install wordpress mariadb-server-core php-cli php-mysql.';

/** Who writes: an administrator may write scripts, the editor may not. */
export type User = 'administrator' | 'editor';

/** A WordPress that nobody else has. */
export interface WordPress {
  /** What somebody who pastes an address is shown in its place; null where it stays an address. */
  pasted(user: User, address: string): Promise<string | null>;
  /** Publishes a page of blocks as somebody. @returns its address */
  publish(user: User, blocks: string): Promise<string>;
  close(): Promise<void>;
}

const config = (origin: string, socket: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', 'localhost' );
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';
`;

/** Waits until something has come about. @throws Error when it has not within a minute */
export async function until(can: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const ends = Date.now() + 60_000;
  while (!(await can())) {
    if (Date.now() > ends) throw new Error(`${what} did not come within a minute.`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Begins a WordPress with a database and a server of its own, in a folder that is gone afterwards. */
export async function begin(): Promise<WordPress> {
  const home = mkdtempSync(join(tmpdir(), 'loype-wordpress-'));
  const [code, data, socket] = [join(home, 'code'), join(home, 'data'), join(home, 'socket')];
  const own = ['--no-defaults', `--datadir=${data}`, ...(process.getuid?.() === 0 ? ['--user=root'] : [])];
  execFileSync(makeDatabase as string, [...own, '--auth-root-authentication-method=normal'], { stdio: 'ignore' });
  const database = spawn(mariadb as string, [...own, `--socket=${socket}`, '--skip-networking'], { stdio: 'ignore' });
  await until(() => existsSync(socket), 'The database');
  cpSync(CODE, code, { recursive: true, dereference: true, filter: (it) => !it.startsWith(`${CODE}/wp-content/`) });
  const origin = `http://127.0.0.1:${await freePort()}`;
  writeFileSync(join(code, 'wp-config.php'), config(origin, socket));
  for (const [from, folder, name] of [
    ['this-machine.php', 'mu-plugins', 'this-machine.php'],
    ['theme.php', 'themes/host', 'index.php'],
  ] as const) {
    mkdirSync(join(code, 'wp-content', folder), { recursive: true });
    cpSync(join(import.meta.dirname, from), join(code, 'wp-content', folder, name));
  }
  writeFileSync(join(code, 'wp-content/themes/host/style.css'), '/* Theme Name: host */\n');
  const install = join(import.meta.dirname, 'install.php');
  const told = execFileSync(php as string, [install, socket], { cwd: code, encoding: 'utf8' });
  const passwords = JSON.parse(told.split('\n').at(-1) ?? '') as Record<User, string>;
  // What it asks of itself waits for no other answer.
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const server = spawn(php as string, ['-S', new URL(origin).host, '-t', code], {
    stdio: 'ignore',
    env,
    detached: true,
  });
  const isThere = () =>
    fetch(origin).then(
      () => true,
      () => false,
    );
  await until(isThere, 'The server');
  const ask = async (user: User, route: string, body?: object) => {
    const [path = '', query = ''] = route.split('?');
    const answer = await fetch(`${origin}/?rest_route=${path}&${query}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        Authorization: `Basic ${Buffer.from(`${user}:${passwords[user]}`).toString('base64')}`,
        'Content-Type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { ok: answer.ok, told: (await answer.json()) as { html?: string; link?: string; message?: string } };
  };
  return {
    pasted: async (user, address) => {
      const { told } = await ask(user, `/oembed/1.0/proxy?url=${encodeURIComponent(address)}`);
      return told.html ?? null;
    },
    publish: async (user, content) => {
      const { ok, told } = await ask(user, '/wp/v2/pages', { status: 'publish', title: 'Hjelp', content });
      if (!ok || !told.link) throw new Error(told.message);
      return told.link;
    },
    close: async () => {
      // Its workers would go on without it.
      process.kill(-(server.pid as number));
      await end(server);
      await end(database);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
