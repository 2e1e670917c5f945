import type { Redirect } from '../site/moved.ts';
import type { OtherWay } from './other-ways.ts';

/** What a server has to know of the site that it is to serve. */
export interface Hosted {
  /** The path that the site lies under, with a slash at both ends. */
  base: string;
  /** The folder that holds the site; with a base, that holds the folder of the base. */
  root: string;
  /** The address of the host, such as `https://www.example.no`; undefined when any will do. */
  site?: string | undefined;
  redirects: readonly Redirect[];
  /** How else the addresses of its pages may be written. */
  otherWays: readonly OtherWay[];
  /** Who may frame a block. */
  frameAncestors?: string | undefined;
}

/**
 * The folder on the server. It stands unquoted in the servers' own languages, as the base and the site do.
 * @throws Error for one that they would read otherwise
 */
export function readRoot(given: string): string {
  if (!/^[\p{L}\d/._~:-]+$/u.test(given))
    throw new Error(`--root "${given}" has a space or a sign that servers read otherwise.`);
  if (!/^(?:\/|[a-z]:\/)/i.test(given))
    throw new Error(
      `--root "${given}" is no whole path. Servers count others from a place of their own: write it from /.`,
    );
  return given;
}
