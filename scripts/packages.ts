/**
 * Checks the packages that are used: whether their licences are allowed, and whether weaknesses in them are known. Exit
 * code 0, 1 when something was found, 2 when nothing was found but the registry could not be asked.
 */
import { spawnSync } from 'node:child_process';
import { readArguments } from '../src/terminal/arguments.ts';
import { command } from '../src/terminal/io.ts';
import { runAsProcess } from '../src/terminal/process.ts';
import { isAllowed, licencesOf } from './licences.ts';
import { readAudit } from './vulnerabilities.ts';

/** `packages`: see above. */
export const main = command(async (args, io) => {
  readArguments(io, args, 'packages', {});

  const packages = licencesOf(io.cwd);
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  for (const { path, version, licence } of refused)
    io.print(`${path} ${version}: ${licence ?? 'no licence'} is not among the allowed licences (scripts/licences.ts).`);
  const counts = new Map<string, number>();
  for (const { licence } of packages) counts.set(licence ?? 'none', (counts.get(licence ?? 'none') ?? 0) + 1);
  const summary = [...counts].sort(([, a], [, b]) => b - a).map(([licence, count]) => `${count} ${licence}`);
  io.print(`Licences: ${packages.length} packages, ${refused.length} not allowed (${summary.join(', ')}).`);

  const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0'], {
    cwd: io.cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 60_000,
  });
  const audit = readAudit(stdout ?? '');
  if ('failed' in audit) io.print(`Vulnerabilities: not known, the registry could not be asked (${audit.failed}).`);
  else {
    for (const { name, severity, about } of audit.known) io.print(`${name}: ${severity}. ${about}`);
    io.print(`Vulnerabilities: ${audit.known.length} known.`);
  }
  const found = refused.length > 0 || ('known' in audit && audit.known.length > 0);
  return found ? 1 : 'failed' in audit ? 2 : 0;
});

if (import.meta.main) await runAsProcess(main);
