/** `loype`: every command under one name, as it is called where the product is installed. */
import { nearest } from '../domain/nearest.ts';
import { command, type Main, refuse } from '../terminal/io.ts';
import { productVersion } from '../work/product.ts';

/** A command: what it does, in a line, and where its code is. */
interface Known {
  about: string;
  load(): Promise<{ main: Main }>;
}

export const COMMANDS: Readonly<Record<string, Known>> = {
  build: { about: 'builds the sites', load: () => import('./build.ts') },
  check: { about: 'checks all content without building', load: () => import('./check.ts') },
  dev: { about: 'previews while you edit', load: () => import('./dev.ts') },
  edit: { about: 'serves the editor of an organisation, to this machine alone', load: () => import('./edit.ts') },
  serve: { about: 'serves what was built, to this machine alone', load: () => import('./serve.ts') },
  init: { about: 'makes a repository for one organisation', load: () => import('./init.ts') },
  issue: { about: 'tells in an issue what went wrong, or got old', load: () => import('./issue.ts') },
  new: { about: 'starts an organisation or a page', load: () => import('./new.ts') },
  import: { about: 'makes a start of an old page', load: () => import('./import.ts') },
  report: { about: 'tells editors what is getting old', load: () => import('./report.ts') },
  changes: { about: 'tells what has changed for readers since a version', load: () => import('./changes.ts') },
  look: { about: 'copies a built site so that it opens without a server', load: () => import('./look.ts') },
  poster: { about: 'makes a sheet for the wall with the numbers to call', load: () => import('./poster.ts') },
  embed: { about: 'prints what shows whom to call on another website', load: () => import('./embed.ts') },
  headers: { about: 'prints the configuration of a web server', load: () => import('./headers.ts') },
  deadlines: { about: 'prints the dates that the rules give', load: () => import('./deadlines.ts') },
  search: { about: 'ranks a query as the search page does', load: () => import('./search.ts') },
  schemas: { about: 'writes the schemas by which editors complete fields', load: () => import('./schemas.ts') },
  'register:check': { about: 'proves the register of municipalities', load: () => import('./register-check.ts') },
  'register:update': { about: 'compares the register with its owners', load: () => import('./register-update.ts') },
  'rules:check': { about: 'shows what the owner of the limits says now', load: () => import('./rules-check.ts') },
};

function help(): string {
  const rows = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(17)}${about}`);
  return `Usage: loype COMMAND [flags]\n${rows.join('\n')}\n\nloype COMMAND --help tells its flags.`;
}

/** Exit code 2 without a command, or with one that is none; else that of the command. */
export const main = command(async ([name, ...args], io) => {
  if (name === '--version' || name === '-v') {
    io.print(productVersion());
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    io.print(help());
    return 0;
  }
  if (name === undefined) refuse(help());
  const known = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!known) {
    const meant = nearest(name, Object.keys(COMMANDS));
    return refuse(`There is no command "${name}". ${meant ? `Did you mean "loype ${meant}"?` : 'See "loype --help".'}`);
  }
  return (await known.load()).main(args, io);
});
