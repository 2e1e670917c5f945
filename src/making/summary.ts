import type { Stage, StageName } from './stages.ts';

/** What a build has made, as `build --json` tells it. */
export interface Summary {
  /** The place of the site, as it was given. */
  site: string;
  /** How many pages were made anew, and how many were taken as they were. */
  pages: { made: number; kept: number };
  files: number;
  /** Of all files of the site. */
  bytes: number;
  seconds: number;
  /** In their order; none where the site was left as it was. */
  stages: readonly Stage[];
  /** The stage that took longest. */
  slowest: StageName | null;
}

/** The line on a stage that has ended. */
export const stageLine = ({ name, seconds }: Stage): string => `${name.padEnd(10)} ${seconds.toFixed(1).padStart(5)} s`;

/** A summary as a sentence. */
export function summaryLine({ site, pages: { made, kept }, files, bytes, seconds, slowest }: Summary): string {
  const as = kept > 0 ? `, ${kept} of them as they were,` : '';
  const most = slowest === null ? '' : ` Most of it took: ${slowest}.`;
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return `Built ${made + kept} pages${as} in ${seconds.toFixed(1)} s: ${site} (${files} files, ${size}).${most}`;
}
