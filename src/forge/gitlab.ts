import { askAllPages, askForge, type Forge, type Variables } from './forge.ts';

/** An issue as it tells of it. */
interface Told {
  iid: number;
  title: string;
  description?: string | null;
}

/**
 * GitLab as its machines know it; null where this is none of them, or nobody has given it `LOYPE_ISSUE_TOKEN`: the token of
 * its own jobs may write no issue.
 */
export function gitlab(variables: Variables, ask: typeof fetch): Forge | null {
  const { GITLAB_CI, CI_API_V4_URL, CI_PROJECT_ID, CI_PIPELINE_URL = '' } = variables;
  const token = variables['LOYPE_ISSUE_TOKEN'];
  if (GITLAB_CI !== 'true' || !CI_API_V4_URL || !CI_PROJECT_ID || !token) return null;
  const issues = `${CI_API_V4_URL}/projects/${encodeURIComponent(CI_PROJECT_ID)}/issues`;
  const headers = { 'PRIVATE-TOKEN': token };
  return {
    run: CI_PIPELINE_URL,
    async issues() {
      const open = await askAllPages<Told>(ask, `${issues}?state=opened`, headers);
      return open.map(({ iid, title, description }) => ({ number: iid, title, text: description ?? '' }));
    },
    async open(title, description) {
      await askForge(ask, issues, headers, { method: 'POST', body: { title, description } });
    },
    async rewrite(issue, description) {
      await askForge(ask, `${issues}/${issue}`, headers, { method: 'PUT', body: { description } });
    },
    async close(issue) {
      await askForge(ask, `${issues}/${issue}`, headers, { method: 'PUT', body: { state_event: 'close' } });
    },
  };
}
