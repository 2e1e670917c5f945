import type { Host, Repository, RepositoryFile } from './repository.ts';

const FOLDER: Record<Host, string> = { github: '.github/CODEOWNERS', gitlab: '.gitlab/CODEOWNERS' };

/** Who is to look at a proposal: those who run the site, and for the content alone those who write it. */
export function ownersFile({ slug, host }: Repository): RepositoryFile {
  const content =
    slug === null
      ? `/content/                        @EIER/redaktorer
# En linje for hver virksomhet, under linjen over:
# /content/organisations/lom/    @EIER/lom`
      : '/content/    @EIER/redaktorer';
  return [
    FOLDER[host],
    `# Hvem som må godkjenne et forslag. Bytt ut @EIER med deres egne grupper. Den siste linjen som passer, gjelder.
#
# Alt som ikke er innhold (versjonen av Løype, arbeidsflyter og rettigheter), er driftens.
*    @EIER/drift
# Innholdet er redaktørenes, og bare det.
${content}
`,
  ];
}
