import { askForge, type Forge, type Variables } from './forge.ts';

interface Issue {
  iid: number;
  title: string;
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
    async find(title) {
      const query = new URLSearchParams({ state: 'opened', in: 'title', search: title });
      const open = (await askForge(ask, `${issues}?${query}`, headers)) as Issue[];
      return open.find((it) => it.title === title)?.iid ?? null;
    },
    async open(title, description) {
      await askForge(ask, issues, headers, { method: 'POST', body: { title, description } });
    },
    async close(issue) {
      await askForge(ask, `${issues}/${issue}`, headers, { method: 'PUT', body: { state_event: 'close' } });
    },
  };
}
