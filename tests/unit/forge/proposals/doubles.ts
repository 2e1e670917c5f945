/**
 * Doubles of what hosts of repositories document of their interfaces, as far as proposals take it: none was tried on the real one.
 * GitHub: REST 2022-11-28, pulls, check runs and statuses. GitLab: v4, merge requests and their pipelines. Gitea: v1, pulls and
 * statuses.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Checks } from '../../../../src/forge/proposals/host.ts';
import type { ProposalHostName } from '../../../../src/forge/proposals/hosts.ts';

export const TOKEN = 'et-hemmelig-token';
export const PATH = 'kommune/sider';

/** A proposal as a double remembers it. */
export interface Made {
  number: number;
  branch: string;
  into: string;
  title: string;
  text: string;
  state: 'open' | 'approved' | 'closed';
  /** Whether its branch is that of a copy of the repository, which anybody may make. */
  isElsewhere?: boolean;
}

interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, unknown>;
  body: Record<string, unknown>;
}

interface Answered {
  status: number;
  body: unknown;
}

const ok = (body: unknown): Answered => ({ status: 200, body });
const NOT_FOUND: Answered = { status: 404, body: { message: 'Not Found' } };

/** What a host answers: made of the proposals there are, and what their checks say. */
type Rules = (asked: Asked, double: Double) => Answered;

const github: Rules = ({ method, path, query, headers, body }, double) => {
  if (headers['authorization'] !== `Bearer ${TOKEN}` || !headers['user-agent']) return { status: 401, body: {} };
  const own = `/api/v3/repos/${PATH}`;
  const shown = ({ number, branch, state }: Made) => ({
    number,
    html_url: `${double.origin}/${PATH}/pull/${number}`,
    state: state === 'open' ? 'open' : 'closed',
    merged_at: state === 'approved' ? '2026-11-23T10:00:00Z' : null,
    head: { ref: branch },
  });
  if (path === `${own}/pulls` && method === 'GET') {
    const [owner, ...branch] = (query.get('head') ?? '').split(':');
    const found = double.made.filter(
      (it) => owner === (it.isElsewhere ? 'hvem-som-helst' : 'kommune') && it.branch === branch.join(':'),
    );
    return ok(
      found
        .toReversed()
        .map(shown)
        .slice(0, Number(query.get('per_page') ?? 30)),
    );
  }
  if (path === `${own}/pulls` && method === 'POST')
    return double.make(String(body['head']), String(body['base']), String(body['title']), String(body['body']), shown);
  const [, commit, what] = new RegExp(`^${own}/commits/([0-9a-f]{40})/(check-runs|status)$`).exec(path) ?? [];
  if (!commit) return NOT_FOUND;
  // One of its two ways of telling is used at a time, the other says nothing.
  const { checks } = double;
  const isRun = what === 'check-runs';
  const run = {
    status: checks === 'running' ? 'in_progress' : 'completed',
    conclusion: { running: null, passed: 'success', failed: 'failure', none: null }[checks],
  };
  if (isRun)
    return ok({
      total_count: 1,
      check_runs: checks === 'none' ? [] : [run, { status: 'completed', conclusion: 'skipped' }],
    });
  return ok({ state: 'pending', total_count: 0 });
};

const gitlab: Rules = ({ method, path, query, headers, body }, double) => {
  if (headers['private-token'] !== TOKEN) return { status: 401, body: {} };
  const own = `/api/v4/projects/${encodeURIComponent(PATH)}/merge_requests`;
  const shown = ({ number, state, isElsewhere }: Made) => ({
    iid: number,
    web_url: `${double.origin}/${PATH}/-/merge_requests/${number}`,
    state: { open: 'opened', approved: 'merged', closed: 'closed' }[state],
    source_project_id: isElsewhere ? 8 : 7,
    target_project_id: 7,
  });
  if (path === own && method === 'GET')
    return ok(
      double.made
        .filter(({ branch }) => branch === query.get('source_branch'))
        .toReversed()
        .map(shown),
    );
  if (path === own && method === 'POST')
    return double.make(
      String(body['source_branch']),
      String(body['target_branch']),
      String(body['title']),
      String(body['description']),
      shown,
    );
  if (!/^\/\d+\/pipelines$/.test(path.slice(own.length))) return NOT_FOUND;
  const status = { running: 'pending', passed: 'success', failed: 'failed', none: '' }[double.checks];
  return ok(
    status === ''
      ? []
      : [
          { id: 2, status },
          { id: 1, status: 'failed' },
        ],
  );
};

const gitea: Rules = ({ method, path, query, headers, body }, double) => {
  if (headers['authorization'] !== `token ${TOKEN}`) return { status: 401, body: {} };
  const own = `/api/v1/repos/${PATH}`;
  const shown = ({ number, branch, state, isElsewhere }: Made) => ({
    number,
    html_url: `${double.origin}/${PATH}/pulls/${number}`,
    state: state === 'open' ? 'open' : 'closed',
    merged: state === 'approved',
    // Its branch is taken away when it is taken in.
    head: {
      label: branch,
      ref: state === 'approved' ? `refs/pull/${number}/head` : branch,
      repo_id: isElsewhere ? 8 : 7,
    },
    base: { repo_id: 7 },
  });
  if (path === `${own}/pulls` && method === 'GET') {
    const [page, limit] = [Number(query.get('page') ?? 1), Number(query.get('limit') ?? 30)];
    return ok(
      double.made
        .toReversed()
        .map(shown)
        .slice((page - 1) * limit, page * limit),
    );
  }
  if (path === `${own}/pulls` && method === 'POST')
    return double.make(String(body['head']), String(body['base']), String(body['title']), String(body['body']), shown);
  if (!new RegExp(`^${own}/commits/[0-9a-f]{40}/status$`).test(path)) return NOT_FOUND;
  const state = { running: 'pending', passed: 'success', failed: 'failure', none: '' }[double.checks];
  return ok({ state, total_count: state === '' ? 0 : 1 });
};

const RULES: Readonly<Record<ProposalHostName, Rules>> = { github, gitlab, gitea };

/** A host that answers as it is documented to. */
export class Double {
  readonly made: Made[] = [];
  checks: Checks = 'none';
  /** Whether it answers. */
  isUp = true;
  readonly #server: Server;

  constructor(name: ProposalHostName) {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const it of request) chunks.push(it as Buffer);
      const text = Buffer.concat(chunks).toString('utf8');
      const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
      const { method = 'GET', headers } = request;
      const asked = { method, path, query, headers, body: text === '' ? {} : JSON.parse(text) };
      const { status, body } = this.isUp ? RULES[name](asked, this) : { status: 503, body: {} };
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    });
  }

  /** Makes a proposal as all of them do: one at a time for a branch. */
  make(branch: string, into: string, title: string, text: string, shown: (made: Made) => object): Answered {
    if ([branch, into, title].some((it) => it === '' || it === 'undefined')) return { status: 422, body: {} };
    if (this.made.some((it) => it.branch === branch && it.state === 'open')) return { status: 409, body: {} };
    const made: Made = { number: this.made.length + 1, branch, into, title, text, state: 'open' };
    this.made.push(made);
    return { status: 201, body: shown(made) };
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
