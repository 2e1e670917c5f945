import type { SiteOptions } from './page.ts';

/**
 * What cannot be built or served at the address that was asked for, as a sentence for whoever asked: in English as its message, and
 * in Norwegian.
 */
export class OptionError extends Error {
  readonly nb: string;

  constructor(en: string, nb: string) {
    super(en);
    this.nb = nb;
  }
}

/** The base with a slash at both ends. It stands unquoted in addresses and in the servers' own languages. */
function readBase(given: string): string {
  const parts = given.split('/').filter(Boolean);
  // Behind two slashes a browser takes a name with a point for a host.
  if (/:\/\/|^\/\/[^/]*\./.test(given))
    throw new OptionError(
      `--base "${given}" is a whole address. Write only the path: --base /pasientforlop/`,
      `--base «${given}» er en hel adresse. Skriv bare stien: --base /pasientforlop/`,
    );
  if (parts.some((part) => /^\.+$/.test(part)) || !/^[\w/.~-]*$/.test(given))
    throw new OptionError(
      `--base "${given}" is no path of letters a-z, digits and -._~ such as /pasientforlop/.`,
      `--base «${given}» er ikke en sti av bokstavene a–z, tall og -._~, som /pasientforlop/.`,
    );
  return ['', ...parts, ''].join('/') || '/';
}

/** A name of letters, digits and hyphens, or an address. `URL` lets signs through that end a line of a configuration. */
function isHost(host: string): boolean {
  return /^\[[\da-f:.]+\]$/.test(host) || host.split('.').every((part) => /^(?!-)[a-z\d-]{1,63}(?<!-)$/.test(part));
}

/** Ports on which the other scheme is spoken, and 0, which is none. Servers refuse them, or speak as the port says. */
const WRONG_PORTS: Readonly<Record<string, readonly string[]>> = { 'http:': ['0', '443'], 'https:': ['0', '80'] };

/** The address of the host alone; where the site lies on it is the base's to say. */
function readSite(given: string, base: string): string {
  const url = URL.parse(given);
  // `URL` takes away line breaks: two lines would be one address.
  if (!url || !/^https?:$/.test(url.protocol) || /[\s\p{Cc}]/u.test(given.trim()))
    throw new OptionError(
      `--site "${given}" is no web address. Write it whole: --site https://www.example.no`,
      `--site «${given}» er ingen nettadresse. Skriv hele: --site https://www.example.no`,
    );
  if (url.username || url.password || url.search || url.hash)
    throw new OptionError(
      `--site "${given}" holds more than a host. Write: --site ${url.origin}`,
      `--site «${given}» har mer enn navnet på nettstedet. Skriv: --site ${url.origin}`,
    );
  if (!isHost(url.hostname))
    throw new OptionError(
      `--site "${given}" has a host that is none. Write it as https://www.example.no`,
      `--site «${given}» har et navn som ingen nettsteder kan ha. Skriv det som https://www.example.no`,
    );
  if (WRONG_PORTS[url.protocol]?.includes(url.port))
    throw new OptionError(
      `--site "${given}" has a port that is not for ${url.protocol.slice(0, -1)}. Leave it out.`,
      `--site «${given}» har en port som ikke er for ${url.protocol.slice(0, -1)}. Ta den bort.`,
    );
  if (url.pathname !== '/')
    throw new OptionError(
      `--site "${given}" holds a path. Write: --site ${url.origin} --base ${url.pathname.replace(/\/+$/, '')}${base}`,
      `--site «${given}» har en sti. Skriv: --site ${url.origin} --base ${url.pathname.replace(/\/+$/, '')}${base}`,
    );
  return url.origin;
}

/** Who may frame a block: nobody, everyone, or websites by their hosts. It stands unquoted in the servers' own languages. */
function readAncestors(given: string): string {
  if (given === '*') return given;
  if (/^'?none'?$/.test(given)) return "'none'";
  const parts = given.split(/[\s,]+/).filter(Boolean);
  if (parts.length === 0 || !parts.every((it) => /^https?:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?$/.test(it)))
    throw new OptionError(
      `--frame-ancestors "${given}" names no websites. Write each as https://www.example.no, with a space between, or none, or *.`,
      `--frame-ancestors «${given}» nevner ingen nettsteder. Skriv hvert som https://www.example.no, med mellomrom mellom, eller none, eller *.`,
    );
  return parts.join(' ');
}

/**
 * What to build, from the environment: `LOYPE_BASE`, `LOYPE_SITE`, `LOYPE_ONLY`, `LOYPE_FRAME_ANCESTORS`, which the commands' flags of those names
 * set. The base gets a slash at both ends.
 * @throws OptionError when base or site is none
 */
export function siteOptions(env: NodeJS.ProcessEnv = process.env): SiteOptions {
  const base = readBase(env['LOYPE_BASE'] ?? '');
  const site = env['LOYPE_SITE'] ? readSite(env['LOYPE_SITE'], base) : undefined;
  const ancestors = env['LOYPE_FRAME_ANCESTORS'];
  return {
    base,
    site,
    only: env['LOYPE_ONLY'] || undefined,
    ...(ancestors && { frameAncestors: readAncestors(ancestors) }),
  };
}
