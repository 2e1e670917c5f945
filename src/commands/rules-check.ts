/**
 * Asks Helsedirektoratet's open content API what its pathways' texts say now, and shows the sentences that speak of time
 * beside each limit of ours. It decides nothing and changes no rule. Exit code 0, 1 when a pathway's text was not found,
 * 2 when there is no key or no answer: then no report is written either.
 */
import { dirname } from 'node:path';
import { printProblems } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { daysOn } from '../domain/today.ts';
import { refusedForFile } from '../release/place.ts';
import { comparedRules, isComparedRules, ownersOf } from '../rules/compared.ts';
import { type Ask, askPathways } from '../rules/content-api.ts';
import { type Flags, readArguments, readContentFolder, readDay, readFolder } from '../terminal/arguments.ts';
import { command, type Io, refuse, Stop } from '../terminal/io.ts';
import { writeNamed } from '../terminal/output.ts';
import { SITE_FLAGS } from '../terminal/site-flags.ts';
import { nationalUnder } from '../work/product.ts';

const FLAGS = {
  'write-report': { value: 'FILE', about: { en: 'write the report to a file', nb: 'skriver rapporten i en fil' } },
  content: SITE_FLAGS.content,
} as const;

/** Where the API is; `LOYPE_HELSEDIREKTORATET_URL` names another, as tests have. */
const API = 'https://api.helsedirektoratet.no/innhold';

/** How long (ms) an answer may take. */
const PATIENCE = 60_000;

const asker =
  ({ env, fetch }: Io, key: string): Ask =>
  async (path) => {
    const api = env['LOYPE_HELSEDIREKTORATET_URL'] ?? API;
    const response = await fetch(`${api}${encodeURI(decodeURI(path))}`, {
      headers: { Accept: 'application/json', 'Ocp-Apim-Subscription-Key': key },
      // The key is for the API alone.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText} at ${path}`);
    return response.json();
  };

async function compare(io: Io, flags: Flags<typeof FLAGS>): Promise<number> {
  const folder = readContentFolder(io, flags.content);
  const file = flags['write-report'];
  if (file !== undefined) {
    readFolder(io, '--write-report', dirname(file));
    const named = { flag: '--write-report', given: file, isOwn: isComparedRules };
    const refused = refusedForFile(io.cwd, folder, named);
    if (refused) refuse(refused);
  }
  const key = io.env['LOYPE_HELSEDIREKTORATET_KEY'];
  if (!key)
    throw new Stop(
      'There is no key: set LOYPE_HELSEDIREKTORATET_KEY. It is free, at https://utvikler.helsedirektoratet.no.\nNothing is changed.',
      2,
    );
  const day = readDay(io);
  const { content, problems } = readContent(folder, daysOn(day), nationalUnder(folder));
  if (!content) throw new Stop(printProblems(problems), 2);
  const wanted = new Set(content.pathways.flatMap((pathway) => ownersOf(content, pathway)));
  const owners = await askPathways(asker(io, key), wanted);
  const report = comparedRules(content, owners, day);
  if (file === undefined) io.print(report);
  else {
    writeNamed(io, '--write-report', file, report);
    io.print(`The report is in ${file}. No rule is changed.`);
  }
  const missing = [...wanted].filter((name) => !owners.has(name));
  if (missing.length > 0) io.warn(`Not found in the API: ${missing.join(', ')}.`);
  return missing.length > 0 ? 1 : 0;
}

/** `rules:check`: see above. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'rules:check', FLAGS);
  try {
    return await compare(io, flags);
  } catch (error) {
    if (error instanceof Stop) throw error;
    const { message, cause } = error as Error;
    const why = cause instanceof Error && cause.message ? `${message} (${cause.message})` : message;
    throw new Stop(`The API gave no answer that can be used: ${why}\nNothing is changed.`, 2);
  }
});
