import { z } from 'zod';

/** What the checks of a proposal say at its host. */
export type Checks = 'none' | 'running' | 'passed' | 'failed';

/** How a proposal stands where it was made. */
export interface Standing {
  /** The address at which people read and approve it. */
  address: string;
  state: 'open' | 'approved' | 'closed';
  checks: Checks;
}

/** The address of a proposal, as its host says it. It becomes a link: one that is none of the web may run something. */
export const addressSchema = z.url({ protocol: /^https?$/ });

/** A branch that is proposed, by its last commit. */
export interface Branch {
  branch: string;
  commit: string;
}

/** A proposal that is to be made of a branch. */
export interface Proposed extends Branch {
  /** The branch that it is to be taken into. */
  into: string;
  title: string;
  text: string;
}

/** A host of repositories at which changes are proposed. */
export interface ProposalHost {
  /** How the proposal of a branch stands; null where there is none. @throws ForgeError when the host does not say */
  standing(of: Branch): Promise<Standing | null>;
  /** Makes a proposal of a branch. @throws ForgeError when the host does not take it */
  propose(proposed: Proposed): Promise<void>;
}

/** Where a repository lies. */
export interface Place {
  /** `https://gitlab.example.no`. */
  origin: string;
  /** `kommune/sider`, or with more names between where the host has folders of them. */
  path: string;
}

/**
 * Where a repository lies, from the address that Git uses.
 * @returns null for an address that is of no host, as that of a folder
 */
export function placeOf(address: string): Place | null {
  const tidy = (path: string) => path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  const placed = (origin: string, path: string) => (tidy(path).includes('/') ? { origin, path: tidy(path) } : null);
  if (URL.canParse(address)) {
    const { protocol, origin, hostname, pathname } = new URL(address);
    if (/^https?:$/.test(protocol)) return placed(origin, pathname);
    // Its port is of SSH, and not of the website.
    return /^(?:git\+)?ssh:$/.test(protocol) && hostname ? placed(`https://${hostname}`, pathname) : null;
  }
  const [, host, path = ''] = /^(?:[^@/\s]+@)?([\w.-]+):(?!\/\/)(\S+)$/.exec(address) ?? [];
  return host ? placed(`https://${host}`, path) : null;
}

/** Text that somebody wrote as hosts read it (Markdown): it shows what it says, and no picture, heading or element. */
export const inMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>&~|$#]/g, '\\$&');

/** What several checks say together: one that failed is told, and one that is not done. */
export function together(all: readonly Checks[]): Checks {
  const said = all.filter((it) => it !== 'none');
  if (said.includes('failed')) return 'failed';
  return said.includes('running') ? 'running' : (said[0] ?? 'none');
}
