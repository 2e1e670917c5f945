/** What a machine of each host says of itself, with where its issues are. */
export const GITHUB = {
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: 'https://api.github.example',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'lom/pasientforlop',
  GITHUB_RUN_ID: '7',
  GITHUB_TOKEN: 'key',
};
export const GITLAB = {
  GITLAB_CI: 'true',
  CI_API_V4_URL: 'https://gitlab.example/api/v4',
  CI_PROJECT_ID: '42',
  CI_PIPELINE_URL: 'https://gitlab.example/lom/pasientforlop/-/pipelines/7',
  LOYPE_ISSUE_TOKEN: 'key',
};
export const HOSTS = [
  {
    name: 'GitHub',
    env: GITHUB,
    issues: 'https://api.github.example/repos/lom/pasientforlop/issues',
    run: 'https://github.example/lom/pasientforlop/actions/runs/7',
    close: 'PATCH',
  },
  {
    name: 'GitLab',
    env: GITLAB,
    issues: 'https://gitlab.example/api/v4/projects/42/issues',
    run: GITLAB.CI_PIPELINE_URL,
    close: 'PUT',
  },
] as const;

/** What was written to a host. */
interface Told {
  request: string;
  body: Record<string, string>;
  headers: Record<string, string>;
}

/** An issue that is open, by its title, or with what it says. */
type Open = string | { title: string; text: string | null };

/** A host with open issues, numbered from 1, which it gives by pages as hosts do, and which keeps what it is told to write. */
export function host(issues: readonly Open[], more: object = {}) {
  const open = issues.map((issue, at) => {
    const { title, text } = typeof issue === 'string' ? { title: issue, text: '' } : issue;
    return { number: at + 1, iid: at + 1, title, body: text, description: text, ...more };
  });
  const told: Told[] = [];
  const ask = async (url: unknown, init: RequestInit = {}) => {
    const headers = init.headers as Record<string, string>;
    const { searchParams } = new URL(String(url));
    const [page, size] = [Number(searchParams.get('page') ?? 1), Number(searchParams.get('per_page') ?? 20)];
    if (init.method === 'GET') return Response.json(open.slice((page - 1) * size, page * size));
    told.push({ request: `${init.method} ${url}`, body: JSON.parse(String(init.body)), headers });
    return Response.json({}, { status: 201 });
  };
  return { told, fetch: ask as typeof fetch };
}
