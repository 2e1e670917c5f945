import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { type Job, type Result, sum, tool } from './jobs.ts';

/** The tests' own content. */
const FIXTURE = 'tests/fixtures/content';

const HOST = ['--site', 'https://www.example.no'];

const build = (name: string, ...flags: string[]) => ['scripts/build.ts', '--out', `.loype/test/${name}`, ...flags];

/** What the tests of sites and the browser look at: their own content whole, one organisation under a path,
 * published ones, and a hostile one; and the shipped content. */
const SITES: Record<string, { prepare?: () => void; tools: string[][] }> = {
  hostile: {
    tools: [['tests/sites/write-hostile.ts'], build('hostile', '--content', '.loype/test/hostile-content', ...HOST)],
  },
  all: { tools: [build('all', '--content', FIXTURE)] },
  shipped: { tools: [build('shipped')] },
  live: {
    prepare: () => {
      cpSync(FIXTURE, '.loype/test/live-content', { recursive: true });
      cpSync('tests/sites/live', '.loype/test/live-content', { recursive: true });
    },
    tools: [build('live', '--content', '.loype/test/live-content', ...HOST)],
  },
  only: { tools: [build('only', '--content', FIXTURE, '--only', 'vaga', '--base', '/pasientforlop/', ...HOST)] },
};

/** The names of the jobs that build. */
export const BUILDS = Object.keys(SITES).map((name) => `site: ${name}`);

/** Whether all sites have been built. */
export const areBuilt = () => Object.keys(SITES).every((name) => existsSync(`.loype/test/${name}/pages.json`));

/** Forgets the sites, so that none of an earlier state is tested. */
export function forgetSites(): void {
  rmSync('.loype/test', { recursive: true, force: true });
  mkdirSync('.loype/test', { recursive: true });
}

/** A job for each site, the longest first. */
export function buildSites(): Job[] {
  return Object.entries(SITES).map(([name, { prepare, tools }]) => ({
    name: `site: ${name}`,
    async run() {
      prepare?.();
      const done: Result[] = [];
      for (const args of tools) {
        const { says, ...result } = await tool(args);
        done.push(result);
        if (result.failed) return { ...sum(done), says };
      }
      return { ...sum(done), says: '' };
    },
  }));
}
