import { SHIPPED_SITE } from '../shipped.ts';

/** A site that the tests look at in the browser: where it was built, the path that it lies under, and its address. */
export interface ServedSite {
  folder: string;
  base: string;
  /** Such as http://localhost:41793: the port is one that was free. */
  origin: string;
}

/** The sites that are served while the browser's tests run. */
export const SERVED = {
  shipped: { folder: SHIPPED_SITE, base: '/' },
  all: { folder: '.loype/test/all', base: '/' },
  only: { folder: '.loype/test/only', base: '/pasientforlop/' },
  hostile: { folder: '.loype/test/hostile', base: '/' },
  /** No site of ours: a page of somebody else's, with a style sheet that spares nothing. */
  host: { folder: 'tests/fixtures/host', base: '/' },
} as const satisfies Record<string, Omit<ServedSite, 'origin'>>;

/** Of the environment: the origin of each site, as JSON. */
const ORIGINS = 'LOYPE_TEST_ORIGINS';

/** Tells those who test where the sites are served. */
export function tellOrigins(origins: Record<keyof typeof SERVED, string>): void {
  process.env[ORIGINS] = JSON.stringify(origins);
}

/** Where a site is served. Nowhere, as an empty text, while tests are only listed. */
export function originOf(name: keyof typeof SERVED): string {
  return (JSON.parse(process.env[ORIGINS] ?? '{}') as Record<string, string>)[name] ?? '';
}

/** Each served site. */
export const servedSites = (): ServedSite[] =>
  (Object.keys(SERVED) as (keyof typeof SERVED)[]).map((name) => ({ ...SERVED[name], origin: originOf(name) }));
