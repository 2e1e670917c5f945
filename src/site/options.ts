import type { SiteOptions } from './pages.ts';

/** What to build, from the environment: `LOYPE_BASE`, `LOYPE_SITE`, `LOYPE_ONLY`. The base gets a slash at both ends. */
export function siteOptions(env: NodeJS.ProcessEnv = process.env): SiteOptions {
  const base = `/${(env['LOYPE_BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  return { base, site: env['LOYPE_SITE'] || undefined, only: env['LOYPE_ONLY'] || undefined };
}
