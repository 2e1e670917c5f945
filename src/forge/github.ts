import { askAllPages, askForge, type Forge, type Variables } from './forge.ts';

/** An issue as it tells of it; a proposal is one, too. */
interface Told {
  number: number;
  title: string;
  body?: string | null;
  pull_request?: unknown;
}

/** GitHub as its machines know it, with a token that may write issues; null where this is none of them. */
export function github(variables: Variables, ask: typeof fetch): Forge | null {
  const { GITHUB_ACTIONS, GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_RUN_ID } = variables;
  const token = variables['GITHUB_TOKEN'];
  if (GITHUB_ACTIONS !== 'true' || !GITHUB_API_URL || !GITHUB_REPOSITORY || !token) return null;
  const issues = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/issues`;
  const headers = {
    Accept: 'application/vnd.github+json',
    Authorization: `Bearer ${token}`,
    'User-Agent': 'loype',
    'X-GitHub-Api-Version': '2022-11-28',
  };
  return {
    run: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
    async issues() {
      const open = await askAllPages<Told>(ask, `${issues}?state=open`, headers);
      return open
        .filter((it) => !it.pull_request)
        .map(({ number, title, body }) => ({ number, title, text: body ?? '' }));
    },
    async open(title, body) {
      await askForge(ask, issues, headers, { method: 'POST', body: { title, body } });
    },
    async rewrite(issue, body) {
      await askForge(ask, `${issues}/${issue}`, headers, { method: 'PATCH', body: { body } });
    },
    async close(issue) {
      await askForge(ask, `${issues}/${issue}`, headers, { method: 'PATCH', body: { state: 'closed' } });
    },
  };
}
