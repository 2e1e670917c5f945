/**
 * Checks the packages that are used: whether their licences are allowed, and whether weaknesses in them are known. Exit
 * code 0, 1 when something was found, 2 when nothing was found but the registry could not be asked.
 */
import { spawnSync } from 'node:child_process';
import { readArguments } from './arguments.ts';
import { isAllowed, licencesOf } from './licences.ts';
import { readAudit } from './vulnerabilities.ts';

readArguments('packages --', {});

const packages = licencesOf('.');
const refused = packages.filter(({ licence }) => !isAllowed(licence));
for (const { path, version, licence } of refused)
  console.log(
    `${path} ${version}: ${licence ?? 'no licence'} is not among the allowed licences (scripts/licences.ts).`,
  );
const counts = new Map<string, number>();
for (const { licence } of packages) counts.set(licence ?? 'none', (counts.get(licence ?? 'none') ?? 0) + 1);
const summary = [...counts].sort(([, a], [, b]) => b - a).map(([licence, count]) => `${count} ${licence}`);
console.log(`Licences: ${packages.length} packages, ${refused.length} not allowed (${summary.join(', ')}).`);

const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 60_000,
});
const audit = readAudit(stdout ?? '');
if ('failed' in audit) console.log(`Vulnerabilities: not known, the registry could not be asked (${audit.failed}).`);
else {
  for (const { name, severity, about } of audit.known) console.log(`${name}: ${severity}. ${about}`);
  console.log(`Vulnerabilities: ${audit.known.length} known.`);
}
const found = refused.length > 0 || ('known' in audit && audit.known.length > 0);
process.exit(found ? 1 : 'failed' in audit ? 2 : 0);
