/** What a machine of a host of repositories tells of itself in variables, by their names. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** An issue, by the number that its host gives it. */
export interface Issue {
  number: number;
  title: string;
  text: string;
}

/** Where a repository lies, as far as it can be told there that something went wrong. */
export interface Forge {
  /** The open issues. */
  issues(): Promise<readonly Issue[]>;
  open(title: string, text: string): Promise<void>;
  rewrite(issue: number, text: string): Promise<void>;
  close(issue: number): Promise<void>;
  /** The address at which somebody reads what the machine has done. */
  run: string;
}

/** Why a host was not told, as a sentence for whoever reads the log. */
export class ForgeError extends Error {}

/** How long (ms) a host is waited for. */
const PATIENCE = 30_000;

/** Asks a host for JSON, by its interface. An answer that is none, or that refuses, is an error with its words. */
export async function askForge(
  ask: typeof fetch,
  url: string,
  headers: Readonly<Record<string, string>>,
  send?: { method: 'POST' | 'PUT' | 'PATCH'; body: object },
): Promise<unknown> {
  const response = await ask(url, {
    method: send?.method ?? 'GET',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: send ? JSON.stringify(send.body) : null,
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error: Error) => {
    throw new ForgeError(`${new URL(url).host}: ${error.message}`);
  });
  const text = await response.text();
  if (!response.ok) throw new ForgeError(`${new URL(url).host}: ${response.status} ${text.slice(0, 200)}`);
  return text === '' ? null : JSON.parse(text);
}

/** How many of a list a host gives at once, at the most. */
const AT_ONCE = 100;

/**
 * All of a list that a host gives by pages: there may be more open issues than it gives at once.
 * @param url with what is asked for
 */
export async function askAllPages<Of>(
  ask: typeof fetch,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<Of[]> {
  const all: Of[] = [];
  for (let page = 1; ; page++) {
    const some = (await askForge(ask, `${url}&per_page=${AT_ONCE}&page=${page}`, headers)) as Of[];
    all.push(...some);
    if (some.length < AT_ONCE) return all;
  }
}
