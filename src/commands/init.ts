/**
 * Makes a repository for one organisation, or one that many share, in an empty folder: its content, a manifest with this
 * version of Løype, what its host does by itself, and what editors need. Needs neither network nor git. Speaks Norwegian, as
 * its readers are editors. Exit code 0, 2 when nothing was made.
 */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { hasContent } from '../check/layers.ts';
import { norwegianIn } from '../check/spoken.ts';
import { isFree, makeFiles, type NewFile, StartError } from '../starting/new-file.ts';
import { packageFrom } from '../starting/package-from.ts';
import { repositoryFiles } from '../starting/repository/files.ts';
import { HOSTS } from '../starting/repository/repository.ts';
import { newOrganisation, unregistered } from '../starting/start.ts';
import { type Flags, readArguments, readDay } from '../terminal/arguments.ts';
import { asCalled, command, type Io, refuse, Stop } from '../terminal/io.ts';
import { misreadSign } from '../work/checkout.ts';
import { PRODUCT, productVersion } from '../work/product.ts';

const FLAGS = {
  name: {
    value: 'NAME',
    about: { en: 'the organisation\'s name, such as "Lom kommune"', nb: 'navnet på virksomheten, som "Lom kommune"' },
  },
  kind: {
    value: 'KIND',
    about: {
      en: 'municipality, hospital or institution',
      nb: 'municipality (kommune), hospital (sykehus) eller institution (institusjon)',
    },
  },
  languages: {
    value: 'LIST',
    about: {
      en: "such as nn,en (default: the municipality's own, else nb)",
      nb: 'språkene, som nn,en (ellers kommunens egen målform, eller nb)',
    },
  },
  slug: {
    value: 'ADDRESS',
    about: {
      en: 'the address and the folder (default: after the name)',
      nb: 'adressen og mappen (ellers etter navnet)',
    },
  },
  host: {
    value: 'HOST',
    about: {
      en: 'where the repository lies: github (default) or gitlab',
      nb: 'hvor repositoryet ligger: github (det vanlige) eller gitlab',
    },
  },
  shared: {
    about: {
      en: 'for many organisations, which "new" makes; --name is that of their portal',
      nb: 'for flere virksomheter, som lages med «new»; --name er navnet på portalen',
    },
  },
  package: {
    value: 'SPEC',
    about: {
      en: 'the tarball of this version, by its path or https address (default: what it runs from)',
      nb: 'pakken (.tgz) med denne versjonen: en fil eller en https-adresse (ellers den som kjører nå)',
    },
  },
} as const;

type Given = Flags<typeof FLAGS>;

/** The organisation's own file; none for a repository that many share. */
function organisationFiles(flags: Given, content: string, io: Io): NewFile[] {
  if (!flags.shared) {
    if (!flags.name?.trim()) throw new StartError('Skriv navnet på virksomheten: --name "Lom kommune"');
    const order = { name: flags.name, kind: flags.kind, languages: flags.languages, slug: flags.slug };
    return newOrganisation(content, order, readDay(io), join(PRODUCT, 'content'));
  }
  if (flags.kind ?? flags.languages ?? flags.slug)
    throw new StartError(
      'Sammen med --shared kan du ikke skrive --kind, --languages eller --slug. Hver virksomhet lages etterpå, med «loype new».',
    );
  if (!flags.name?.trim()) throw new StartError('Skriv navnet på portalen: --name "Helse i Gudbrandsdalen"');
  return [];
}

/** The content folder in which a folder would lie; undefined where there is none. */
function contentAround(home: string): string | undefined {
  const above = dirname(home);
  if (above === home) return undefined;
  if (existsSync(join(above, 'organisation.yaml'))) return dirname(dirname(above));
  const isContent = existsSync(join(above, 'portal.yaml')) || (basename(above) === 'content' && hasContent(above));
  return isContent ? above : contentAround(above);
}

/** A folder in which no repository could live ends the command, before anything lies there. @param given as it was written */
function refuseFolder(io: Io, given: string, home: string): void {
  if (statSync(home, { throwIfNoEntry: false })?.isDirectory() === false)
    refuse(`«${given}» er en fil. Skriv navnet på en ny mappe. Ingenting er laget.`);
  if (!isFree(home)) refuse(`«${given}» er ikke en tom mappe. Velg en annen. Ingenting er laget.`);
  if (home.split(/[\\/]/).includes('node_modules'))
    refuse(
      `«${given}» ligger i node_modules, der npm sletter det som ikke er dens eget. Velg en annen. Ingenting er laget.`,
    );
  const within = contentAround(home);
  if (within !== undefined)
    refuse(
      `«${given}» ligger i innholdsmappen ${within}, som er en annens. Velg en mappe utenfor. En virksomhet til i den lager du med «${asCalled(io, 'new', 'organisation')}». Ingenting er laget.`,
    );
  const sign = misreadSign(home);
  if (sign !== undefined)
    refuse(
      `Det som lager sidene, kan ikke lese en sti med ${JSON.stringify(sign)}, og mappen blir ${JSON.stringify(home)}. Velg en annen. Ingenting er laget.`,
    );
}

/** `init`: see above. */
export const main = command(async (args, io) => {
  const { flags, positionals } = readArguments(io, args, 'init DIR', FLAGS, 1);
  const given =
    positionals[0] ?? refuse('Skriv mappen som skal lages: init DIR --name "Lom kommune" --kind municipality');
  const host =
    HOSTS.find((it) => it === (flags.host ?? 'github')) ??
    refuse(`«${flags.host}» er ikke kjent. Velg --host ${HOSTS.join(' eller --host ')}.`);
  const home = resolve(io.cwd, given);
  refuseFolder(io, given, home);
  try {
    const organisation = organisationFiles(flags, join(home, 'content'), io);
    const slug = organisation[0] ? basename(dirname(organisation[0].path)) : null;
    const version = productVersion();
    const name = (flags.name ?? '').trim().replace(/\s+/g, ' ');
    const { dependency, tarball } = packageFrom(flags.package, PRODUCT, version, io.cwd);
    const spoken = norwegianIn(organisation[0]?.text ?? '');
    const files = repositoryFiles({ slug, name, spoken, version, dependency, host });
    const beside = [...files.map(([path, text]) => ({ path, text })), ...tarball];
    const made = [...organisation, ...beside.map(({ path, text }) => ({ path: join(home, path), text }))];
    makeFiles(made, io.cwd);
    const here = spoken === 'nn' ? 'denne mappa' : 'denne mappen';
    io.print(
      `${spoken === 'nn' ? 'Laga' : 'Laget'} ${made.length} filer i ${home === resolve(io.cwd) ? here : given}. Neste steg står i ${join(given, 'README.md')}.`,
    );
    const text = organisation[0]?.text;
    const unknown = text && unregistered(join(PRODUCT, 'content'), { name, kind: flags.kind }, text, readDay(io));
    if (unknown) io.warn(unknown);
    return 0;
  } catch (error) {
    if (error instanceof StartError) throw new Stop(error.message, 2);
    throw error;
  }
});
