import { z } from 'zod';
import { askHost } from './ask.ts';
import { addressSchema, type Checks, type Place, type ProposalHost } from './host.ts';

const pulls = z.array(
  z.object({
    html_url: addressSchema,
    state: z.string(),
    merged: z.boolean(),
    // Where the branch is gone, `ref` is another name; `label` stays.
    head: z.object({ label: z.string(), repo_id: z.number() }),
    base: z.object({ repo_id: z.number() }),
  }),
);
const statuses = z.object({ state: z.string(), total_count: z.number() });

/** As many pull requests as one page has at the most. */
const A_PAGE = 50;

/** How many pages are looked through for the one of a branch: the newest come first. */
const PAGES = 4;

const STATES: Readonly<Record<string, Checks>> = {
  pending: 'running',
  success: 'passed',
  warning: 'passed',
  failure: 'failed',
  error: 'failed',
};

/** Gitea and Forgejo, by their REST interface (v1). @param token one that may write the repository */
export function giteaProposals({ origin, path }: Place, token: string, ask: typeof fetch): ProposalHost {
  const repository = `${origin}/api/v1/repos/${path}`;
  const headers = { Authorization: `token ${token}` };
  const pullOf = async (branch: string) => {
    for (let page = 1; page <= PAGES; page++) {
      const query = new URLSearchParams({
        state: 'all',
        sort: 'recentupdate',
        limit: String(A_PAGE),
        page: String(page),
      });
      const all = await askHost(ask, `${repository}/pulls?${query}`, headers, pulls);
      // Somebody else's copy of the repository may have a branch of that name too.
      const found = all.find(({ head, base }) => head.label === branch && head.repo_id === base.repo_id);
      if (found) return found;
      if (all.length < A_PAGE) break;
    }
    return null;
  };
  const checksOf = async (commit: string): Promise<Checks> => {
    const status = await askHost(ask, `${repository}/commits/${commit}/status`, headers, statuses);
    return status.total_count > 0 ? (STATES[status.state] ?? 'none') : 'none';
  };
  return {
    async standing({ branch, commit }) {
      const pull = await pullOf(branch);
      if (!pull) return null;
      const state = pull.merged ? 'approved' : pull.state === 'open' ? 'open' : 'closed';
      return { address: pull.html_url, state, checks: state === 'open' ? await checksOf(commit) : 'none' };
    },
    async propose({ branch, into, title, text }) {
      const body = { title, body: text, head: branch, base: into };
      await askHost(ask, `${repository}/pulls`, headers, z.unknown(), { method: 'POST', body });
    },
  };
}
