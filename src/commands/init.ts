/**
 * Makes a repository for one organisation in an empty folder: its content, a manifest with this version of Løype, and what
 * editors need. Speaks Norwegian, as its readers are editors. Exit code 0, 2 when nothing was made.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFiles, StartError } from '../starting/new-file.ts';
import { repositoryFiles } from '../starting/repository.ts';
import { newOrganisation } from '../starting/start.ts';
import { readArguments, readDay } from '../terminal/arguments.ts';
import { command, refuse, Stop } from '../terminal/io.ts';
import { PRODUCT } from '../work/product.ts';

const FLAGS = {
  name: { value: 'NAME', about: 'the organisation\'s name, such as "Lom kommune"' },
  kind: { value: 'KIND', about: 'municipality, hospital or institution' },
  languages: { value: 'LIST', about: "such as nn,en (default: the municipality's own, else nb)" },
  slug: { value: 'SLUG', about: 'the address and the folder (default: after the name)' },
} as const;

/** Whether a folder may be filled: it is not there, or empty, or holds no more than git's own. */
function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return statSync(folder).isDirectory() && readdirSync(folder).every((it) => it === '.git');
}

/** `init`: see above. */
export const main = command(async (args, io) => {
  const { flags, positionals } = readArguments(io, args, 'init DIR', FLAGS, 1);
  const given =
    positionals[0] ?? refuse('Skriv mappen som skal lages: init DIR --name "Lom kommune" --kind municipality');
  const home = resolve(io.cwd, given);
  if (!isFree(home)) refuse(`«${given}» er ikke en tom mappe. Velg en annen. Ingenting er laget.`);
  try {
    const national = join(PRODUCT, 'content');
    const order = { name: flags.name ?? '', kind: flags.kind, languages: flags.languages, slug: flags.slug };
    const organisation = newOrganisation(join(home, 'content'), order, readDay(io), national);
    const slug = basename(dirname(organisation[0]?.path ?? ''));
    const { version } = JSON.parse(readFileSync(join(PRODUCT, 'package.json'), 'utf8')) as { version: string };
    const files = repositoryFiles({ slug, name: order.name.trim(), version });
    const made = [...organisation, ...files.map(([file, text]) => ({ path: join(home, file), text }))];
    makeFiles(made, io.cwd);
    io.print(`Laget ${made.length} filer i ${given}. Neste steg står i ${join(given, 'README.md')}.`);
    return 0;
  } catch (error) {
    if (error instanceof Stop) throw error;
    const why = (error as Error).message;
    throw new Stop(error instanceof StartError ? why : `Det gikk ikke å skrive i «${given}»: ${why}`, 2);
  }
});
