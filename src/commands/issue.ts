/**
 * Tells in an issue of the repository what its staff should know, unless one is open, and closes it when it is so no more: that the
 * site was not published (`failed`, `mended`), and that an organisation in use has contacts that nobody has confirmed for a year
 * (`contacts`), which it then keeps a true list of. For the workflows that `init` makes; speaks Norwegian. Exit code 0, 1 when the host could not be told, 2 when it was
 * called wrongly.
 */
import { join, relative } from 'node:path';
import { printProblems } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { unconfirmedContacts } from '../check/unconfirmed.ts';
import { daysOn } from '../domain/today.ts';
import { type Forge, ForgeError } from '../forge/forge.ts';
import { github } from '../forge/github.ts';
import { gitlab } from '../forge/gitlab.ts';
import { type Norwegian, norwegianOf } from '../model/norwegian.ts';
import { NOT_PUBLISHED, oldContactsOf, oldContactsTitle } from '../starting/repository/issue-titles.ts';
import { readArguments, readContentFolder, readDay } from '../terminal/arguments.ts';
import { command, type Io, refuse, Stop } from '../terminal/io.ts';
import { nationalUnder } from '../work/product.ts';

const FLAGS = {
  content: {
    value: 'DIR',
    about: {
      en: 'the content folder, of which "contacts" tells (default: content)',
      nb: 'innholdsmappen som «contacts» forteller om (ellers content)',
    },
  },
} as const;

const notPublished = ({
  run,
}: Forge) => `Kontrollen, byggingen eller publiseringen stanset. **Det som allerede er publisert, står som det sto.**

Se hva som gikk galt: ${run}

- Er det en feil i innholdet, står den i loggen med fil og linje.
- Er det en kontakt som ingen har bekreftet på 12 måneder, så ring, og skriv dagens dato i «verifiedOn».
- Var nettet eller en tjeneste nede, kan kjøringen startes på nytt der.

Saken blir lukket av seg selv når nettstedet er publisert igjen.`;

/** The contacts that an issue names. */
const listOf = (contacts: readonly string[]): string => contacts.map((it) => `- \`${it}\``).join('\n');

/** Such a list where it stands in a text, with the ends of lines that a browser sends. */
const LISTED = /^- `[^`\r\n]+`(?:\r?\n- `[^`\r\n]+`)*/m;

/** What is told of contacts. @param contacts their ids @param file where they stand */
const OLD: Record<Norwegian, (contacts: readonly string[], file: string) => string> = {
  nb: (contacts, file) => `Nettstedet er i bruk, og disse kontaktene har ingen bekreftet de siste 12 månedene:

${listOf(contacts)}

**Sidene er publisert**, og leserne ser at ingen har bekreftet numrene. Ring hvert nummer, og skriv dagens dato i «verifiedOn» i \`${file}\`.

Saken blir lukket av seg selv når alle er bekreftet.`,
  nn: (contacts, file) => `Nettstaden er i bruk, og desse kontaktane har ingen stadfesta dei siste 12 månadene:

${listOf(contacts)}

**Sidene er publiserte**, og lesarane ser at ingen har stadfesta nummera. Ring kvart nummer, og skriv dagens dato i «verifiedOn» i \`${file}\`.

Saka blir lukka av seg sjølv når alle er stadfesta.`,
};

/** Where such an issue says what to look at; the line may have been left out, or moved. */
const LOOK = /^Se hva som gikk galt: \S+/m;

/** Tells that the site was not published, or that it is again. An issue that is open leads to the run of today. */
async function tellPublished(io: Io, forge: Forge, what: 'failed' | 'mended'): Promise<void> {
  const open = (await forge.issues()).find(({ title }) => title === NOT_PUBLISHED);
  const issue = open?.number;
  const text = open?.text.replace(LOOK, () => `Se hva som gikk galt: ${forge.run}`);
  if (what === 'failed' && open && text !== undefined && text !== open.text) await forge.rewrite(open.number, text);
  if (what === 'failed' && issue === undefined) await forge.open(NOT_PUBLISHED, notPublished(forge));
  if (what === 'mended' && issue !== undefined) await forge.close(issue);
  const done = issue === undefined ? 'Sak er opprettet.' : `Sak ${issue} står åpen.`;
  const closed = issue === undefined ? 'Ingen sak er åpen.' : `Sak ${issue} er lukket.`;
  io.print(what === 'failed' ? done : closed);
}

/**
 * Tells each organisation in use of its old contacts, in an issue of its own, and closes those of the others. Where one is open it gets
 * the list of today; what people have written around that stays.
 */
async function tellContacts(io: Io, forge: Forge, given: string | undefined): Promise<void> {
  const folder = readContentFolder(io, given);
  const day = readDay(io);
  const { content, problems } = readContent(folder, daysOn(day), nationalUnder(folder));
  if (!content) throw new Stop(printProblems(problems), 1);
  const old = new Map(unconfirmedContacts(content, day).map((it) => [it.slug, it.contacts]));
  const there = (await forge.issues()).map((it) => ({ ...it, slug: oldContactsOf(it.title) }));
  const over = there.filter(({ slug }) => slug !== null && !old.has(slug));
  const opened: string[] = [];
  const renewed: number[] = [];
  for (const { slug, facts } of content.organisations) {
    const contacts = old.get(slug);
    if (!contacts) continue;
    const spoken = norwegianOf(facts.languages);
    const file = relative(io.cwd, join(folder, 'organisations', slug, 'organisation.yaml')).replaceAll('\\', '/');
    const whole = OLD[spoken](contacts, file);
    const open = there.filter((it) => it.slug === slug);
    for (const { number, text } of open) {
      const now = LISTED.test(text) ? text.replace(LISTED, () => listOf(contacts)) : whole;
      if (now === text) continue;
      await forge.rewrite(number, now);
      renewed.push(number);
    }
    if (open.length > 0) continue;
    await forge.open(oldContactsTitle(slug, spoken), whole);
    opened.push(slug);
  }
  for (const { number } of over) await forge.close(number);
  if (opened.length > 0) io.print(`Sak er opprettet for: ${opened.join(', ')}.`);
  if (renewed.length > 0) io.print(`Ny liste over kontakter i: ${renewed.map((it) => `sak ${it}`).join(', ')}.`);
  if (over.length > 0) io.print(`Lukket: ${over.map(({ number }) => `sak ${number}`).join(', ')}.`);
  if (opened.length + renewed.length + over.length === 0)
    io.print('Ingen nye saker, og ingen som er endret eller lukket.');
}

/** `issue`: see above. */
export const main = command(async (args, io) => {
  const { positionals, flags } = readArguments(io, args, 'issue failed|mended|contacts', FLAGS, 1);
  const [what = ''] = positionals;
  if (what !== 'failed' && what !== 'mended' && what !== 'contacts')
    return refuse('Skriv hva som har hendt: failed, mended eller contacts.');
  const forge = github(io.env, io.fetch) ?? gitlab(io.env, io.fetch);
  if (!forge) {
    io.print('Ingen sak: dette er ikke GitHub eller GitLab, eller det mangler en nøkkel som kan skrive saker.');
    return 0;
  }
  try {
    if (what === 'contacts') await tellContacts(io, forge, flags.content);
    else await tellPublished(io, forge, what);
    return 0;
  } catch (error) {
    if (error instanceof ForgeError) throw new Stop(`Saken kunne ikke skrives: ${error.message}`, 1);
    throw error;
  }
});
