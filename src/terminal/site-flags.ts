import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OptionError, siteOptions } from '../site/options.ts';
import type { SiteOptions } from '../site/page.ts';
import { SITE_OF, siteOf } from '../work/declared.ts';
import { type Env, type Io, refuse } from './io.ts';

/** How what says where a site lies was given: by its flag, or by a variable. */
interface Named {
  url: string;
  site: string;
  base: string;
  'frame-ancestors': string;
}

const VARIABLES: Named = {
  url: 'LOYPE_URL',
  site: 'LOYPE_SITE',
  base: 'LOYPE_BASE',
  'frame-ancestors': 'LOYPE_FRAME_ANCESTORS',
};

/** What was given, and what to give in its place: `--url https://…`, `LOYPE_URL=https://…`. */
const given = (name: string, value: string) => `${name}${name.startsWith('--') ? ' ' : '='}${value}`;

/** A whole address as what `--site` and `--base` say of it. */
function splitUrl(written: string, { LOYPE_SITE: site, LOYPE_BASE: base }: Env, named: Named): Env {
  if (site || base)
    refuse({
      en: `${named.url} says where the site lies. Leave out ${named.site} and ${named.base}.`,
      nb: `${named.url} sier hvor nettstedet ligger. Ta bort ${named.site} og ${named.base}.`,
    });
  const url = URL.parse(written);
  // `URL` takes away line breaks: two lines would be one address.
  if (
    !url ||
    /[\s\p{Cc}]/u.test(written) ||
    !/^https?:$/.test(url.protocol) ||
    url.username ||
    url.password ||
    url.search ||
    url.hash
  )
    return refuse({
      en: `${named.url} "${written}" is no address of a site. Write it whole: ${given(named.url, 'https://www.example.no/pasientforlop/')}`,
      nb: `${named.url} «${written}» er ikke adressen til et nettsted. Skriv hele: ${given(named.url, 'https://www.example.no/pasientforlop/')}`,
    });
  return { LOYPE_SITE: url.origin, LOYPE_BASE: url.pathname };
}

/**
 * What to build or serve, from the environment. `LOYPE_URL` stands for site and base. What is none ends the command with
 * exit code 2.
 * @param by how each was given, where that is not by its variable
 */
export function readSiteOptions(env: Env, by: Partial<Named> = {}): SiteOptions {
  const named = { ...VARIABLES, ...by };
  const url = env['LOYPE_URL'];
  try {
    return siteOptions(url ? { ...env, ...splitUrl(url, env, named) } : env);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    // It names flags. Of a whole address it names a part.
    const nameOf = (flag: string) => named[flag as keyof Named];
    const renamed = (message: string, within: string) =>
      message
        .replace(/^--([\w-]+)/, (_, flag) => (url && flag !== 'frame-ancestors' ? within : nameOf(flag)))
        .replace(/ --(site|base) (\S+)/g, (_, flag, value) => ` ${given(nameOf(flag), value)}`);
    const { message, nb } = error as OptionError;
    return refuse({ en: renamed(message, `In ${named.url},`), nb: renamed(nb, `I ${named.url}:`) });
  }
}

/** The flags of a site that mean the same to every command that has them. */
export const SITE_FLAGS = {
  content: {
    value: 'DIR',
    about: { en: 'the content folder (default: content)', nb: 'innholdsmappen (ellers content)' },
  },
  base: {
    value: 'PATH',
    about: { en: 'the path that the site lies under', nb: 'stien som nettstedet ligger under, som /pasientforlop/' },
  },
  url: {
    value: 'URL',
    about: {
      en: 'both in one: https://www.example.no/pasientforlop/',
      nb: 'begge i ett: https://www.example.no/pasientforlop/',
    },
  },
  only: {
    value: 'SLUG',
    about: {
      en: 'the organisation that the site was built for, where it lies at the root of the base',
      nb: 'virksomheten som nettstedet er bygd for alene',
    },
  },
  site: {
    value: 'URL',
    about: {
      en: 'the address of the host, such as https://www.example.no',
      nb: 'adressen til nettstedet, som https://www.example.no',
    },
  },
  'frame-ancestors': {
    value: 'SITES',
    about: {
      en: 'the websites that may frame a block (default: * is all of them)',
      nb: 'nettsteder som kan vise en blokk i en ramme (ellers *, det vil si alle)',
    },
  },
} as const;

type SiteFlags = { [Name in 'site' | 'base' | 'url' | 'only' | 'frame-ancestors' | 'content']?: string };

/**
 * Whose site is made by the repository that a command stands in, as its `package.json` says, for the content that lies there.
 * Undefined where that says nothing. One that has no folder ends the command with exit code 2.
 * @param content the content folder, as it was given
 */
export function readSiteOf({ cwd, env }: Io, content: string | undefined): string | undefined {
  const slug = content === undefined && !env['LOYPE_CONTENT'] ? siteOf(cwd) : undefined;
  const home = join(cwd, 'content/organisations');
  if (slug === undefined || !existsSync(home)) return slug;
  const known = readdirSync(home).sort();
  return known.includes(slug)
    ? slug
    : refuse({
        en: `package.json says that the site is that of "${slug}" (${SITE_OF}), and content/organisations has no such folder. There are: ${known.join(', ') || 'none'}.`,
        nb: `package.json sier at nettstedet er for «${slug}» (${SITE_OF}), og den mappen finnes ikke i content/organisations. Disse finnes: ${known.join(', ') || 'ingen'}.`,
      });
}

/**
 * What to build or serve, from flags, else from the environment: an address in a flag stands for all that it says of it. Whose site
 * it is may stand in the repository besides.
 */
export function readSiteFlags(io: Io, { site, base, url, only, content, ...more }: SiteFlags): SiteOptions {
  const { env } = io;
  const ancestors = more['frame-ancestors'];
  const whole = url ?? (site || base ? undefined : env['LOYPE_URL']);
  return readSiteOptions(
    {
      LOYPE_BASE: base ?? env['LOYPE_BASE'],
      LOYPE_SITE: site ?? env['LOYPE_SITE'],
      LOYPE_URL: whole,
      LOYPE_ONLY: only ?? env['LOYPE_ONLY'] ?? readSiteOf(io, content),
      LOYPE_FRAME_ANCESTORS: ancestors ?? env['LOYPE_FRAME_ANCESTORS'],
    },
    {
      url: url === undefined ? VARIABLES.url : '--url',
      site: site === undefined && env['LOYPE_SITE'] ? VARIABLES.site : '--site',
      base: base === undefined && env['LOYPE_BASE'] ? VARIABLES.base : '--base',
      'frame-ancestors': ancestors === undefined ? VARIABLES['frame-ancestors'] : '--frame-ancestors',
    },
  );
}
