import type { Norwegian } from '../../model/norwegian.ts';

/** The hosts of repositories that are known. */
export const HOSTS = ['github', 'gitlab'] as const;

export type Host = (typeof HOSTS)[number];

/** A repository that is to be made for one organisation, or for many that share it. */
export interface Repository {
  /** The organisation's folder and address; null where many share the repository. */
  slug: string | null;
  name: string;
  /** The form of Norwegian that its README is in. */
  spoken: Norwegian;
  /** The version of Løype that it is made with. */
  version: string;
  /** Where npm finds that version: itself, or the place of a tarball. */
  dependency: string;
  host: Host;
}

/** A file of a repository: its path in it, and its text. */
export type RepositoryFile = [file: string, text: string];

/** The flag by which a command works on the one organisation alone; none where many share. */
export const onlyFlag = ({ slug }: Repository): string => (slug === null ? '' : ` --only ${slug}`);
