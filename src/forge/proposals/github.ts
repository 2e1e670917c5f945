import { z } from 'zod';
import { askHost } from './ask.ts';
import { addressSchema, type Checks, type Place, type ProposalHost, together } from './host.ts';

const pulls = z.array(z.object({ html_url: addressSchema, state: z.string(), merged_at: z.string().nullable() }));
const checkRun = z.object({ status: z.string(), conclusion: z.string().nullable() });
const checkRuns = z.object({ check_runs: z.array(checkRun) });
const statuses = z.object({ state: z.string(), total_count: z.number() });

/** What does not stand in a proposal's way. */
const FINE = new Set(['success', 'neutral', 'skipped']);

const saidBy = ({ status, conclusion }: z.infer<typeof checkRun>): Checks =>
  status !== 'completed' ? 'running' : FINE.has(conclusion ?? '') ? 'passed' : 'failed';

const STATES: Readonly<Record<string, Checks>> = {
  pending: 'running',
  success: 'passed',
  failure: 'failed',
  error: 'failed',
};

/** GitHub, by its REST interface (2022-11-28). @param token one that may write contents and pull requests, and read checks and statuses */
export function githubProposals({ origin, path }: Place, token: string, ask: typeof fetch): ProposalHost {
  const [owner] = path.split('/');
  const api = origin === 'https://github.com' ? 'https://api.github.com' : `${origin}/api/v3`;
  const repository = `${api}/repos/${path}`;
  const headers = {
    Accept: 'application/vnd.github+json',
    Authorization: `Bearer ${token}`,
    'User-Agent': 'loype',
    'X-GitHub-Api-Version': '2022-11-28',
  };
  const checksOf = async (commit: string): Promise<Checks> => {
    const of = `${repository}/commits/${commit}`;
    const { check_runs: runs } = await askHost(ask, `${of}/check-runs?per_page=100`, headers, checkRuns);
    const status = await askHost(ask, `${of}/status`, headers, statuses);
    // Where nobody has told a status, it is said to be pending.
    const told = status.total_count > 0 ? (STATES[status.state] ?? 'none') : 'none';
    return together([...runs.map(saidBy), told]);
  };
  return {
    async standing({ branch, commit }) {
      const query = new URLSearchParams({ state: 'all', head: `${owner}:${branch}`, per_page: '1' });
      const [pull] = await askHost(ask, `${repository}/pulls?${query}`, headers, pulls);
      if (!pull) return null;
      const state = pull.merged_at ? 'approved' : pull.state === 'open' ? 'open' : 'closed';
      return { address: pull.html_url, state, checks: state === 'open' ? await checksOf(commit) : 'none' };
    },
    async propose({ branch, into, title, text }) {
      const body = { title, body: text, head: branch, base: into };
      await askHost(ask, `${repository}/pulls`, headers, z.unknown(), { method: 'POST', body });
    },
  };
}
