/** Serves the editor of one organisation's content to this machine alone, with a preview of its site beside it. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { norwegianIn } from '../check/spoken.ts';
import { Desk, FACTS } from '../editing/draft/desk.ts';
import { clearUnfinished, KeptDrafts } from '../editing/draft/kept.ts';
import { People } from '../editing/draft/people.ts';
import { fieldsOf } from '../editing/patch/front-matter.ts';
import { answer } from '../editing/server/answer.ts';
import type { SignOn } from '../editing/server/guard.ts';
import { pageAssets } from '../editing/server/page.ts';
import { propose } from '../editing/server/propose.ts';
import type { EditorRequest } from '../editing/server/request.ts';
import { editorServer, LOCAL } from '../editing/server/server.ts';
import { languagesOf, orderOf } from '../editing/server/state.ts';
import { GitStore } from '../editing/store/git.ts';
import { type ProposalHost, placeOf } from '../forge/proposals/host.ts';
import { isProposalHost, PROPOSAL_HOSTS, type ProposalHostName } from '../forge/proposals/hosts.ts';
import { addressesOf } from '../hosting/hosts.ts';
import { listenAll } from '../hosting/listen.ts';
import { coloursSchema } from '../model/schemas/colours.ts';
import { themeCss } from '../site/theme.ts';
import { readArguments, readContentFolder, readDay, readPort } from '../terminal/arguments.ts';
import { command, ended, type Io, refuse, Stop, spokenTo } from '../terminal/io.ts';
import { readSiteOf, SITE_FLAGS } from '../terminal/site-flags.ts';
import { describe, tryLock } from '../work/lock.ts';
import { nationalUnder } from '../work/product.ts';
import { main as dev } from './dev.ts';

const FLAGS = {
  organisation: {
    value: 'SLUG',
    about: {
      en: 'whose content is edited (default: the only one there is)',
      nb: 'hvem som skal redigeres (ellers den eneste som finnes)',
    },
  },
  content: SITE_FLAGS.content,
  port: {
    value: 'N',
    about: {
      en: 'the port (default: 4330, or the next free one)',
      nb: 'porten (ellers 4330, eller den neste som er ledig)',
    },
  },
  store: {
    value: 'STORE',
    about: {
      en: 'where changes go: local, which writes the files (default), git, which sends them as a branch, or github, gitlab or gitea, which propose that there too',
      nb: 'hvor endringene går: local skriver filene (det vanlige), git sender dem som en gren, og github, gitlab og gitea foreslår dem der også',
    },
  },
  'sign-on': {
    value: 'HEADER',
    about: {
      en: 'the header in which the proxy in front of it says who has signed on: several people edit, each with own drafts',
      nb: 'overskriften (HTTP header) der proxyen foran sier hvem som er logget inn: flere redigerer, hver med egne utkast',
    },
  },
  address: {
    value: 'URL',
    about: {
      en: 'with --sign-on, where that proxy serves it: https://rediger.example.no',
      nb: 'sammen med --sign-on: adressen der proxyen viser den, som https://rediger.example.no',
    },
  },
  'no-preview': { about: { en: 'without a preview of the site', nb: 'uten forhåndsvisning av nettstedet' } },
} as const;

/** The colours of the page where an organisation has none that can be read. */
const COLOURS = { main: '#0B5CAD', accent: '#0B5CAD' };

/** The organisation of a flag `--organisation`, or the only one. What is none ends the command with exit code 2. */
function readOrganisation(content: string, given: string | undefined): string {
  const home = join(content, 'organisations');
  const hasFacts = (slug: string) => statSync(join(home, slug, FACTS), { throwIfNoEntry: false })?.isFile() ?? false;
  const known = existsSync(home) ? readdirSync(home).filter(hasFacts) : [];
  const all = known.sort().join(', ') || 'none';
  if (given === undefined)
    return known.length === 1 && known[0]
      ? known[0]
      : refuse({ en: `Name one with --organisation: ${all}.`, nb: `Skriv hvilken med --organisation: ${all}.` });
  return known.includes(given)
    ? given
    : refuse({
        en: `There is no organisation "${given}". There are: ${all}.`,
        nb: `Virksomheten «${given}» finnes ikke. Disse finnes: ${all}.`,
      });
}

/** How people sign on, of the flags `--sign-on` and `--address`. What is no header or no address ends the command with exit code 2. */
function readSignOn(header: string | undefined, address: string | undefined, store: string): SignOn | undefined {
  if (header === undefined)
    return address === undefined
      ? undefined
      : refuse({
          en: '--address is for --sign-on, which is not given.',
          nb: '--address hører til --sign-on, som ikke er skrevet.',
        });
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}$/.test(header))
    refuse({
      en: `--sign-on is "${header}", which is no name of a header.`,
      nb: `--sign-on er «${header}», og slik kan ingen overskrift (header) hete.`,
    });
  // Of those that a browser sends itself, none is the proxy's word.
  if (/^(host|origin|cookie|referer|user-agent|content-.*|sec-.*|accept.*|connection|authorization)$/i.test(header))
    refuse({
      en: `--sign-on is "${header}", which anybody can send. Name one that the proxy sets.`,
      nb: `--sign-on er «${header}», som hvem som helst kan sende. Skriv en som proxyen setter.`,
    });
  if (store === 'local')
    refuse({
      en: 'With --sign-on, changes are sent as proposals: add --store git, github, gitlab or gitea.',
      nb: 'Med --sign-on sendes endringer som forslag: legg til --store git, github, gitlab eller gitea.',
    });
  const url = URL.canParse(address ?? '') ? new URL(address ?? '') : null;
  if (url?.protocol !== 'https:' || url.pathname !== '/' || url.search || url.hash || url.username)
    return refuse({
      en: '--address is where people open it, without a path: --address https://rediger.example.no',
      nb: '--address er der folk åpner det, uten sti: --address https://rediger.example.no',
    });
  return { header: header.toLowerCase(), origin: url.origin };
}

/** The look of the page: the organisation's own colours. */
function themeOf(path: string): string {
  try {
    const { data } = coloursSchema.safeParse(
      (fieldsOf(FACTS, readFileSync(path, 'utf8')) as { colours?: unknown }).colours,
    );
    return themeCss(data ?? COLOURS);
  } catch {
    return themeCss(COLOURS);
  }
}

/** Previews the organisation's site until the editor ends. A preview that cannot begin is told, and takes nothing with it. */
function preview(io: Io, content: string, slug: string): void {
  dev(['--content', content], { ...io, env: { ...io.env, LOYPE_ONLY: slug } }).catch((error: Error) =>
    io.warn(error.message),
  );
}

/** The clone that proposals are sent from, with what was taken in meanwhile. What cannot be fetched now may be later. */
async function openClone(io: Io, home: string, release: () => void): Promise<GitStore> {
  try {
    const store = await GitStore.around(home);
    await store.follow().catch((error: Error) => io.warn(error.message));
    return store;
  } catch (error) {
    release();
    throw new Stop((error as Error).message, 1);
  }
}

/** The token by which proposals are made at a host. */
const TOKEN = 'LOYPE_PROPOSAL_TOKEN';

/** The host at which the branches of a clone become proposals. Without what it takes, the command ends. */
async function openHost(io: Io, name: ProposalHostName, store: GitStore, release: () => void): Promise<ProposalHost> {
  const place = placeOf((await store.address()) ?? '');
  const token = io.env[TOKEN];
  if (place && token) {
    const host = PROPOSAL_HOSTS[name](place, token, io.fetch);
    // A token that is not the right one is told now, and not to who sends first. No branch is called so.
    void host.standing({ branch: 'redigering/', commit: '' }).catch((error: Error) => io.warn(error.message));
    return host;
  }
  release();
  throw new Stop(
    place
      ? `--store ${name} makes proposals by a token: put it in the variable ${TOKEN}.`
      : 'The remote of the clone is at no host of repositories.',
    1,
  );
}

/** Does something whose answer nobody waits for; what is wrong is told to who asks next. */
async function warm(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch {
    // A file that cannot be read.
  }
}

/** `edit`: see above. Exit code 0, 1 when it could not begin, 2 when it was called wrongly. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'edit', FLAGS);
  const given = flags.store ?? 'local';
  if (given !== 'local' && given !== 'git' && !isProposalHost(given))
    refuse({
      en: `--store is "${given}". Choose local, git, github, gitlab or gitea.`,
      nb: `--store er «${given}». Velg local, git, github, gitlab eller gitea.`,
    });
  const signOn = readSignOn(flags['sign-on'], flags.address, given);
  const content = readContentFolder(io, flags.content);
  const port = readPort(flags.port);
  const slug = readOrganisation(content, flags.organisation ?? readSiteOf(io, flags.content));
  readDay(io);
  const home = join(content, 'organisations', slug);
  // Two that write for one person would each know half of it.
  const taken = tryLock(io.cwd, `edit-${slug}`, 'edit');
  if (typeof taken !== 'function') {
    const by = describe(taken);
    throw new Stop(
      {
        en: `The same content is already edited by ${by.en}`,
        nb: `Det samme innholdet redigeres allerede av ${by.nb}`,
      },
      1,
    );
  }
  clearUnfinished(home);
  const facts = join(home, FACTS);
  const order = (file: string) => orderOf(languagesOf(fieldsOf(FACTS, readFileSync(facts, 'utf8'))), file);
  const people = new People((who) => {
    const kept = new KeptDrafts(io.cwd, content, slug, who);
    return { kept, desk: new Desk(home, kept, order) };
  });
  const store = given === 'local' ? null : await openClone(io, home, taken);
  const host = store && isProposalHost(given) ? await openHost(io, given, store, taken) : undefined;
  const token = randomBytes(32).toString('base64url');
  const around = { content, national: nationalUnder(content), slug };
  // An editor that is open overnight is asked on another day than it was started.
  const reply = (request: EditorRequest, who: string) => {
    const { kept, desk } = people.get(who);
    const author = signOn && who;
    if (store) return propose({ store, kept, author, host, warn: io.warn }, desk, around, readDay(io), request);
    return answer(desk, around, readDay(io), request);
  };
  const form = norwegianIn(readFileSync(facts, 'utf8'));
  const assets = pageAssets(themeOf(facts), form, signOn ? token : null);
  const servers: Server[] = [];
  try {
    const make = () => editorServer({ token, ...(signOn && { signOn }) }, assets, reply);
    const listening = await listenAll(make, addressesOf(undefined), port ?? 4330, port === undefined);
    servers.push(...listening.servers);
    // The first check takes longer than all others: nobody should wait for it at the screen.
    await warm(() => reply({ do: 'open' }, LOCAL));
    // So should the making of its page.
    for (const name of Object.keys(assets)) await warm(() => assets[name]?.());
    const own = `http://localhost:${listening.port}`;
    const address = signOn ? signOn.origin : `${own}/#token=${token}`;
    io.print(
      spokenTo(io, {
        en: `Editor at ${address}${signOn ? `, from ${own}` : ''}`,
        nb: signOn
          ? `Redigeringen er på ${address}, fra ${own}`
          : `Åpne ${address} i nettleseren for å redigere. Stopp med Ctrl + C.`,
      }),
    );
    if (!flags['no-preview'] && !signOn) preview(io, content, slug);
    await ended(io);
    return 0;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Stop(
      code === 'EADDRINUSE'
        ? {
            en: `Port ${port} is in use. Choose another with --port.`,
            nb: `Porten ${port} er i bruk. Velg en annen med --port.`,
          }
        : message,
      1,
    );
  } finally {
    for (const server of servers) server.close();
    taken();
  }
});
