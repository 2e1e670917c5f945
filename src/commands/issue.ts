/**
 * Tells in an issue of the repository that its site was not published, unless one is open, and closes it when it was. For the
 * workflows that `init` makes; speaks Norwegian. Exit code 0, 1 when the host could not be told, 2 when it was called wrongly.
 */
import { type Forge, ForgeError } from '../forge/forge.ts';
import { github } from '../forge/github.ts';
import { gitlab } from '../forge/gitlab.ts';
import { readArguments } from '../terminal/arguments.ts';
import { command, refuse, Stop } from '../terminal/io.ts';

const TITLE = 'Nettstedet ble ikke publisert';

const text = ({
  run,
}: Forge) => `Kontrollen, byggingen eller publiseringen stanset. **Det som allerede er publisert, står som det sto.**

Se hva som gikk galt: ${run}

- Er det en feil i innholdet, står den i loggen med fil og linje.
- Er det en kontakt som ingen har bekreftet på 12 måneder, så ring, og skriv dagens dato i «verifiedOn».
- Var nettet eller en tjeneste nede, kan kjøringen startes på nytt der.

Saken blir lukket av seg selv når nettstedet er publisert igjen.`;

/** `issue`: see above. */
export const main = command(async (args, io) => {
  const { positionals } = readArguments(io, args, 'issue failed|mended', {}, 1);
  const [what = ''] = positionals;
  if (what !== 'failed' && what !== 'mended') refuse('Say what happened: failed or mended.');
  const forge = github(io.env, io.fetch) ?? gitlab(io.env, io.fetch);
  if (!forge) {
    io.print('Ingen sak: dette er ikke GitHub eller GitLab, eller det mangler en nøkkel som kan skrive saker.');
    return 0;
  }
  try {
    const issue = await forge.find(TITLE);
    if (what === 'failed' && issue === null) await forge.open(TITLE, text(forge));
    if (what === 'mended' && issue !== null) await forge.close(issue);
    const done = issue === null ? 'Sak er opprettet.' : `Sak ${issue} står åpen.`;
    const closed = issue === null ? 'Ingen sak er åpen.' : `Sak ${issue} er lukket.`;
    io.print(what === 'failed' ? done : closed);
    return 0;
  } catch (error) {
    if (error instanceof ForgeError) throw new Stop(`Saken kunne ikke skrives: ${error.message}`, 1);
    throw error;
  }
});
