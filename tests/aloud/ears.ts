/**
 * A screen reader in a place of its own: a screen that nobody sees, a bus for messages, what tells programs of each other, and Orca, whose
 * words go to a file. A browser shows itself to it there. Debian has all of it.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onPath } from '../../scripts/programs.ts';

const BUS_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';

/** What has to be here, and the package that it is in. */
const NEEDED: Record<string, string> = {
  ...{ orca: 'orca', Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' },
  ...{ 'dbus-daemon': 'dbus', 'dbus-send': 'dbus', gsettings: 'libglib2.0-bin' },
};

const lacking = Object.keys(NEEDED).filter((it) => !onPath(it));
if (!existsSync(BUS_LAUNCHER)) lacking.push(BUS_LAUNCHER);

/** Why nothing can be heard here; false where it can. */
export const DEAF =
  lacking.length > 0 && `Orca cannot be heard here: ${lacking.join(', ')} not found (docs/decisions/008-tests.md)`;

/** Orca has said all when it has been silent for so long (ms). */
const SILENT = 1_500;

/** One pair of ears, and a hand on the keyboard. */
export interface Ears {
  /** What a program needs in its environment so that it is shown here. */
  env: NodeJS.ProcessEnv;
  /** A folder for what is of this place alone. */
  home: string;
  /** Presses keys, by the names that xdotool has. */
  press(...keys: string[]): void;
  /** Writes as a reader does. */
  type(text: string): void;
  /** What has been said since the last time, when all is said. */
  said(): Promise<string[]>;
  close(): void;
}

/** Waits until something is so. */
async function until(what: string, is: () => boolean, most = 30_000): Promise<void> {
  for (const end = Date.now() + most; !is(); await wait(100))
    if (Date.now() > end) throw new Error(`${what} after ${most} ms`);
}

/** Waits for the first line that a program says. */
const firstLine = (program: ChildProcess) =>
  new Promise<string>((done, failed) => {
    program.stdout?.once('data', (data) => done(String(data).trim()));
    program.once('error', failed);
    program.once('exit', (code) => failed(new Error(`${program.spawnfile} ended with ${code}`)));
  });

/** Begins to listen. */
export async function listen(): Promise<Ears> {
  const home = mkdtempSync(join(tmpdir(), 'loype-aloud-'));
  const [heard, debug] = [join(home, 'heard'), join(home, 'debug')];
  writeFileSync(heard, '');
  const own = join(home, '.local/share/orca');
  mkdirSync(own, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'orca-customizations.py'), join(own, 'orca-customizations.py'));
  const env: NodeJS.ProcessEnv = {
    ...{ PATH: process.env['PATH'], HOME: home, XDG_RUNTIME_DIR: home, LANG: 'C.UTF-8', LOYPE_HEARD: heard },
    ...{ GTK_MODULES: 'gail:atk-bridge', GNOME_ACCESSIBILITY: '1', NO_AT_BRIDGE: '0' },
  };
  const programs: ChildProcess[] = [];
  const start = (command: string, ...args: string[]) => {
    const program = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    programs.push(program);
    return program;
  };
  const run = (command: string, ...args: string[]) => void execFileSync(command, args, { env, stdio: 'ignore' });
  const close = () => {
    // With what each has started in its turn.
    for (const { pid } of programs.reverse())
      try {
        if (pid) process.kill(-pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const screen = start('Xvfb', '-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp');
    env['DISPLAY'] = `:${await firstLine(screen)}`;
    const bus = start('dbus-daemon', '--session', '--print-address', '--nofork', '--nopidfile');
    env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus);
    start('openbox');
    start(BUS_LAUNCHER, '--launch-immediately');
    await wait(1_000);
    run('gsettings', 'set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true');
    for (const name of ['IsEnabled', 'ScreenReaderEnabled'])
      run(
        ...(['dbus-send', '--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus'] as const),
        ...['org.freedesktop.DBus.Properties.Set', 'string:org.a11y.Status', `string:${name}`, 'variant:boolean:true'],
      );
    start('orca', `--debug-file=${debug}`, '--disable=braille');
    await until('Orca does not speak', () => readFileSync(heard, 'utf8').includes('Screen reader on'));
  } catch (error) {
    close();
    throw error;
  }
  let read = readFileSync(heard, 'utf8').length;
  return {
    env,
    home,
    press: (...keys) => {
      for (const key of keys) run('xdotool', 'key', '--clearmodifiers', key);
    },
    type: (text) => run('xdotool', 'type', '--delay', '40', text),
    said: async () => {
      let text = readFileSync(heard, 'utf8');
      for (let since = Date.now(); Date.now() - since < SILENT; await wait(100)) {
        const now = readFileSync(heard, 'utf8');
        if (now !== text) since = Date.now();
        text = now;
      }
      const lines = text.slice(read).split('\n').filter(Boolean);
      read = text.length;
      return lines;
    },
    close,
  };
}
