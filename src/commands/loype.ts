/** `loype`: every command under one name, as it is called where the product is installed. */
import { nearest } from '../domain/nearest.ts';
import { helpLanguage } from '../terminal/help.ts';
import { asCalled, command, type Io, type Main, refuse, type Spoken, spokenIn } from '../terminal/io.ts';
import { productVersion } from '../work/product.ts';

/** A command: what it does, in a line, and where its code is. */
interface Known {
  about: Spoken;
  load(): Promise<{ main: Main }>;
}

export const COMMANDS: Readonly<Record<string, Known>> = {
  build: { about: { en: 'builds the sites', nb: 'bygger nettstedet' }, load: () => import('./build.ts') },
  check: {
    about: { en: 'checks all content without building', nb: 'kontrollerer alt innholdet uten å bygge' },
    load: () => import('./check.ts'),
  },
  dev: {
    about: { en: 'previews while you edit', nb: 'viser nettstedet mens du redigerer' },
    load: () => import('./dev.ts'),
  },
  edit: {
    about: {
      en: 'serves the editor of an organisation, to this machine alone',
      nb: 'åpner redigering i nettleseren, bare på denne maskinen',
    },
    load: () => import('./edit.ts'),
  },
  serve: {
    about: { en: 'serves what was built, to this machine alone', nb: 'viser det som er bygd, bare på denne maskinen' },
    load: () => import('./serve.ts'),
  },
  init: {
    about: { en: 'makes a repository for one organisation', nb: 'lager et repository for en virksomhet' },
    load: () => import('./init.ts'),
  },
  issue: {
    about: {
      en: 'tells in an issue what went wrong, or got old',
      nb: 'melder i en sak hva som gikk galt, eller er blitt gammelt',
    },
    load: () => import('./issue.ts'),
  },
  new: {
    about: { en: 'starts an organisation or a page', nb: 'begynner på en virksomhet eller en side' },
    load: () => import('./new.ts'),
  },
  import: {
    about: { en: 'makes a start of an old page', nb: 'begynner på nytt innhold ut fra en gammel side' },
    load: () => import('./import.ts'),
  },
  report: {
    about: { en: 'tells editors what is getting old', nb: 'forteller hva som begynner å bli gammelt' },
    load: () => import('./report.ts'),
  },
  changes: {
    about: {
      en: 'tells what has changed for readers since a version',
      nb: 'forteller hva som er endret for leserne siden en versjon',
    },
    load: () => import('./changes.ts'),
  },
  look: {
    about: {
      en: 'copies a built site so that it opens without a server',
      nb: 'lager en kopi av det som er bygd, som kan åpnes uten en server',
    },
    load: () => import('./look.ts'),
  },
  poster: {
    about: {
      en: 'makes a sheet for the wall with the numbers to call',
      nb: 'lager et oppslag til veggen med numrene å ringe',
    },
    load: () => import('./poster.ts'),
  },
  embed: {
    about: {
      en: 'prints what shows whom to call on another website',
      nb: 'skriver koden som viser hjelpen på et annet nettsted',
    },
    load: () => import('./embed.ts'),
  },
  headers: {
    about: { en: 'prints the configuration of a web server', nb: 'skriver oppsettet til en webserver' },
    load: () => import('./headers.ts'),
  },
  deadlines: {
    about: { en: 'prints the dates that the rules give', nb: 'skriver fristene som reglene gir' },
    load: () => import('./deadlines.ts'),
  },
  search: {
    about: { en: 'ranks a query as the search page does', nb: 'søker slik søkesiden gjør, og viser rekkefølgen' },
    load: () => import('./search.ts'),
  },
  schemas: {
    about: {
      en: 'writes the schemas by which editors complete fields',
      nb: 'skriver skjemaene som fyller ut felt i et redigeringsprogram',
    },
    load: () => import('./schemas.ts'),
  },
  'register:check': {
    about: { en: 'proves the register of municipalities', nb: 'kontrollerer registeret over kommuner' },
    load: () => import('./register-check.ts'),
  },
  'register:update': {
    about: { en: 'compares the register with its owners', nb: 'sammenligner registeret med kildene' },
    load: () => import('./register-update.ts'),
  },
  'rules:check': {
    about: {
      en: 'shows what the owner of the limits says now',
      nb: 'viser hva Helsedirektoratet nå oppgir om fristene',
    },
    load: () => import('./rules-check.ts'),
  },
};

/** Every command with what it does, in the language of whoever called or asked for one. */
function help(io: Io, args: readonly string[]): string {
  const say = (spoken: Spoken) => spokenIn(helpLanguage(io, args), spoken);
  const rows = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(17)}${say(about)}`);
  const [how, more] = [
    say({ en: `Usage: ${asCalled(io, 'COMMAND [flags]')}`, nb: `Slik skriver du: ${asCalled(io, 'KOMMANDO [valg]')}` }),
    say({
      en: 'COMMAND --help tells its flags.',
      nb: 'KOMMANDO --help viser valgene til kommandoen. In English: --help --lang en',
    }),
  ];
  return `${how}\n${rows.join('\n')}\n\n${more}`;
}

/** Exit code 2 without a command, or with one that is none; else that of the command. */
export const main = command(async ([name, ...args], io) => {
  if (name === '--version' || name === '-v') {
    io.print(productVersion());
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    io.print(help(io, args));
    return 0;
  }
  if (name === undefined) refuse(help(io, []));
  const known = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!known) {
    const meant = nearest(name, Object.keys(COMMANDS));
    const all = asCalled(io, '--help');
    return refuse({
      en: `There is no command "${name}". ${meant ? `Did you mean "${asCalled(io, meant)}"?` : `See "${all}".`}`,
      nb: `Kommandoen «${name}» finnes ikke. ${meant ? `Mente du «${asCalled(io, meant)}»?` : `Se «${all}».`}`,
    });
  }
  return (await known.load()).main(args, io);
});
