import { z } from 'zod';
import { askHost } from './ask.ts';
import { addressSchema, type Checks, type Place, type ProposalHost, type Standing } from './host.ts';

const mergeRequests = z.array(
  z.object({
    iid: z.int(),
    web_url: addressSchema,
    state: z.string(),
    source_project_id: z.number(),
    target_project_id: z.number(),
  }),
);
const pipelines = z.array(z.object({ status: z.string() }));

const STATES: Readonly<Record<string, Standing['state']>> = { opened: 'open', locked: 'open', merged: 'approved' };

const DONE: Readonly<Record<string, Checks>> = {
  success: 'passed',
  failed: 'failed',
  canceled: 'failed',
  skipped: 'none',
};

/** GitLab, by its REST interface (v4). @param token of a project or a person, with the right `api` */
export function gitlabProposals({ origin, path }: Place, token: string, ask: typeof fetch): ProposalHost {
  const requests = `${origin}/api/v4/projects/${encodeURIComponent(path)}/merge_requests`;
  const headers = { 'PRIVATE-TOKEN': token };
  const checksOf = async (iid: number): Promise<Checks> => {
    // The newest comes first.
    const [pipeline] = await askHost(ask, `${requests}/${iid}/pipelines`, headers, pipelines);
    return pipeline ? (DONE[pipeline.status] ?? 'running') : 'none';
  };
  return {
    async standing({ branch }) {
      const query = new URLSearchParams({ source_branch: branch, state: 'all', order_by: 'created_at', sort: 'desc' });
      const all = await askHost(ask, `${requests}?${query}`, headers, mergeRequests);
      // Somebody else's copy of the project may have a branch of that name too.
      const request = all.find((it) => it.source_project_id === it.target_project_id);
      if (!request) return null;
      const state = STATES[request.state] ?? 'closed';
      return { address: request.web_url, state, checks: state === 'open' ? await checksOf(request.iid) : 'none' };
    },
    async propose({ branch, into, title, text }) {
      const body = { source_branch: branch, target_branch: into, title, description: text, remove_source_branch: true };
      await askHost(ask, requests, headers, z.unknown(), { method: 'POST', body });
    },
  };
}
