/** What a command tells of itself, and of what is written wrongly after it. */
import { asCalled, type Io, languageOf, type Spoken, spokenIn } from './io.ts';

/**
 * A flag of a command: its value's name in the help (none for a switch), what it does, and whether it may be repeated. What only
 * those who work on the project call says it in English alone.
 */
export interface Flag {
  value?: string;
  about: string | Spoken;
  multiple?: boolean;
}

/** What stands for a value in the help, as a Norwegian reads it. */
const IN_NORWEGIAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ADDRESS: 'ADRESSE',
    CONDITION: 'TILSTAND',
    DATE: 'DATO',
    DIR: 'MAPPE',
    EVENT: 'HENDELSE',
    FILE: 'FIL',
    HEADER: 'OVERSKRIFT',
    HOST: 'VERT',
    HOW: 'HVORDAN',
    KIND: 'SLAG',
    L: 'SPRÅK',
    LANG: 'SPRÅK',
    LANGUAGE: 'SPRÅK',
    LIST: 'LISTE',
    N: 'TALL',
    NAME: 'NAVN',
    NUMBER: 'TALL',
    ORGANISATION: 'VIRKSOMHET',
    PATH: 'STI',
    PATHWAY: 'FORLØP',
    QUERY: 'SØKEORD',
    SETTING: 'STED',
    SITES: 'NETTSTEDER',
    SLUG: 'VIRKSOMHET',
    SPEC: 'PAKKE',
    STORE: 'LAGER',
    URL: 'ADRESSE',
    VERSION: 'VERSJON',
    YEAR: 'ÅR',
    YEARS: 'ÅR',
  }),
);

/** The name of a value in both languages: `DIR` and `MAPPE`. Words in small letters are written as they are. */
export const placeholder = (value: string): Spoken => ({
  en: value,
  nb: value.replace(/[A-Z]+/g, (word) => IN_NORWEGIAN.get(word) ?? word),
});

/** The language of a help: that after `--lang`, where it has one, else that of whoever called. */
export function helpLanguage(io: Io, args: readonly string[]): keyof Spoken {
  const [, given] = / --lang[ =](en|nb|nn)(?= |$)/.exec(` ${args.join(' ')}`) ?? [];
  return given === undefined ? languageOf(io) : given === 'en' ? 'en' : 'nb';
}

/** How a command is called, and its flags, each on a line. @param command as for `readArguments` */
export function usage(io: Io, command: string, flags: Record<string, Flag>, language = languageOf(io)): string {
  const say = (spoken: Spoken) => spokenIn(language, spoken);
  const [name = '', ...words] = command.split(' ');
  const first = Object.entries(flags).map(([flag, { value = '' }]) => `  --${flag} ${say(placeholder(value))}`);
  const width = Math.max(26, ...first.map((it) => it.length)) + 2;
  const rows = Object.values(flags).map(
    ({ about }, at) => first[at]?.padEnd(width) + (typeof about === 'string' ? about : say(about)),
  );
  const rest = words.map((word) => say(placeholder(word)));
  const called = (flagged: string) => asCalled(io, name, [...rest, flagged].join(' '));
  return [say({ en: `Usage: ${called('[flags]')}`, nb: `Slik skriver du: ${called('[valg]')}` }), ...rows].join('\n');
}

/**
 * What Node says of arguments that it cannot read, in Norwegian.
 * @param message as `parseArgs` throws it
 */
export function unreadInNorwegian(message: string): string {
  const [, flag] = /'(?:-\w, )?(--?[^' ]+)/.exec(message) ?? [];
  if (/^Unknown option/.test(message)) return `${flag} er ukjent. Dette kan du skrive:`;
  if (/does not take an argument/.test(message)) return `Skriv ${flag} uten noe etter.`;
  if (/^Unexpected argument/.test(message))
    return `«${/'(.*)'/s.exec(message)?.[1]}» er ett ord for mye. Dette kan du skrive:`;
  return `Det mangler noe etter ${flag}. Begynner det med en strek, så skriv ${flag}=-…`;
}
