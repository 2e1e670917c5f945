import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a program of the system lies, or undefined. Those of administrators are found too, which may not be on the path. */
export function onPath(name: string): string | undefined {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  if (found.status === 0) return found.stdout.split(/\r?\n/)[0];
  return [`/usr/sbin/${name}`, `/usr/local/sbin/${name}`].find(existsSync);
}

/** Runs a program without showing what it says, for at most five minutes. It is no error when it fails. */
export function attempt(command: string, args: string[]): void {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 300_000 });
  } catch {
    // The next way is tried; when none works, the caller says what to install.
  }
}

/** Tries to install a package of Debian or Ubuntu, which only the administrator may. */
export function installPackage(name: string): void {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  attempt('apt-get', ['update']);
  // Several tests may install something at once: each waits for the others, for as many seconds.
  attempt('apt-get', ['-o', 'DPkg::Lock::Timeout=240', 'install', '-y', '--no-install-recommends', name]);
}
