import type { z } from 'zod';
import { askForge, ForgeError } from '../forge.ts';

/** How long (ms) a host is waited for: somebody sits at the screen. */
const PATIENCE = 10_000;

/** The most that a host may answer (bytes): a hundred proposals with long texts are much less. */
const MOST = 5_000_000;

/** How often a host may say that what is asked for lies elsewhere with it, as that of a repository that got another name. */
const MOST_MOVES = 3;

const MOVED: ReadonlySet<number> = new Set([301, 302, 307, 308]);

/** What is answered, which ends somewhere. */
async function bounded(response: Response): Promise<Response> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST) throw new Error(`It answers more than ${MOST} bytes.`);
    chunks.push(chunk);
  }
  const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
  return new Response(body, { status: response.status === 204 ? 200 : response.status });
}

/**
 * Asks with a token that is for one host: where that leads on to another, it is not followed there, for a header of the host's own
 * (`PRIVATE-TOKEN`) would be sent on.
 */
const bound =
  (ask: typeof fetch): typeof fetch =>
  async (asked, init) => {
    const given = init?.signal ? [init.signal] : [];
    const signal = AbortSignal.any([...given, AbortSignal.timeout(PATIENCE)]);
    let url = new URL(String(asked));
    for (let moves = 0; moves <= MOST_MOVES; moves++) {
      const response = await ask(url, { ...init, signal, redirect: 'manual' });
      const leads = response.headers.get('location');
      if (!MOVED.has(response.status) || leads === null) return bounded(response);
      await response.body?.cancel();
      const next = new URL(leads, url);
      if (next.origin !== url.origin)
        throw new Error(`It leads to ${next.origin}: give that as the remote of the clone.`);
      url = next;
    }
    throw new Error('It leads on and on.');
  };

/**
 * Asks a host for what its documents say that it answers.
 * @throws ForgeError when it does not answer, refuses, or answers something else
 */
export async function askHost<Answer>(
  ask: typeof fetch,
  url: string,
  headers: Readonly<Record<string, string>>,
  shape: z.ZodType<Answer>,
  send?: { method: 'POST'; body: object },
): Promise<Answer> {
  try {
    const read = shape.safeParse(await askForge(bound(ask), url, headers, send));
    if (read.success) return read.data;
  } catch (error) {
    if (error instanceof ForgeError) throw error;
  }
  throw new ForgeError(`${new URL(url).host}: what it answers cannot be understood.`);
}
