/**
 * Asks Helsedirektoratet's open content API what its pathways' texts say now, and shows the sentences that speak of time
 * beside each limit of ours. It decides nothing and changes no rule. Exit code 0, 1 when a pathway's text was not found,
 * 2 when there is no key or no answer: then no report is written either.
 */
import { writeFileSync } from 'node:fs';
import { printProblems } from '../src/check/problem.ts';
import { readContent } from '../src/check/read.ts';
import { today } from '../src/domain/today.ts';
import { comparedRules, ownersOf } from '../src/rules/compared.ts';
import { type Ask, askPathways } from '../src/rules/content-api.ts';
import { contentFolder } from '../src/site/folder.ts';
import { readArguments, readFolder } from './arguments.ts';

const { flags } = readArguments('rules:check --', {
  'write-report': { value: 'FILE', about: 'write the report to a file' },
  content: { value: 'DIR', about: 'the content folder (default: content)' },
});

/** Where the API is; tests have one of their own. */
const API = process.env['LOYPE_HELSEDIREKTORATET_URL'] ?? 'https://api.helsedirektoratet.no/innhold';

/** How long (ms) an answer may take. */
const PATIENCE = 60_000;

const asker =
  (key: string): Ask =>
  async (path) => {
    const response = await fetch(`${API}${encodeURI(decodeURI(path))}`, {
      headers: { Accept: 'application/json', 'Ocp-Apim-Subscription-Key': key },
      // The key is for the API alone.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText} at ${path}`);
    return response.json();
  };

async function check(): Promise<number> {
  const key = process.env['LOYPE_HELSEDIREKTORATET_KEY'];
  if (!key) {
    console.error(
      'There is no key: set LOYPE_HELSEDIREKTORATET_KEY. It is free, at https://utvikler.helsedirektoratet.no.\nNothing is changed.',
    );
    return 2;
  }
  const { content, problems } = readContent(readFolder('content', flags.content ?? contentFolder()));
  if (!content) {
    console.error(printProblems(problems));
    return 2;
  }
  const wanted = new Set(content.pathways.flatMap((pathway) => ownersOf(content, pathway)));
  const owners = await askPathways(asker(key), wanted);
  const report = comparedRules(content, owners, today());
  if (flags['write-report'] === undefined) console.log(report);
  else {
    writeFileSync(flags['write-report'], report);
    console.log(`The report is in ${flags['write-report']}. No rule is changed.`);
  }
  const missing = [...wanted].filter((name) => !owners.has(name));
  if (missing.length > 0) console.error(`Not found in the API: ${missing.join(', ')}.`);
  return missing.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await check();
} catch (error) {
  const { message, cause } = error as Error;
  const why = cause instanceof Error && cause.message ? `${message} (${cause.message})` : message;
  console.error(`The API gave no answer that can be used: ${why}\nNothing is changed.`);
  process.exitCode = 2;
}
