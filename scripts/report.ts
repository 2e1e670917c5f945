/**
 * Reports what is getting old, for editors: contacts, helplines and texts that are past their day or soon will be,
 * missing and old translations, how hard texts are to read, and how sure the time limits are. Text in Norwegian, or JSON
 * (`Report` in src/report/report.ts), or a page. Exit code 0 whatever it finds, 1 when the content has errors, 2 when it
 * could not run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkMdx } from '../src/check/mdx/check.ts';
import { type TextReadability, textReadability } from '../src/check/mdx/readability.ts';
import { printProblems } from '../src/check/problem.ts';
import { readContent } from '../src/check/read.ts';
import { readSource } from '../src/check/source/source.ts';
import { isoDate, parseDate } from '../src/domain/dates.ts';
import { today } from '../src/domain/today.ts';
import type { Content } from '../src/model/content.ts';
import { listTexts } from '../src/model/listed-texts.ts';
import { reportHtml } from '../src/report/html.ts';
import { makeReport, SOON_DAYS } from '../src/report/report.ts';
import { reportText } from '../src/report/text.ts';
import { readArguments, readContentFolder, readFolder, setDay } from './arguments.ts';

const { flags } = readArguments('report --', {
  content: { value: 'DIR', about: 'the content folder (default: content)' },
  'as-of': { value: 'DATE', about: 'the day that ages count to (default: today)' },
  json: { about: 'JSON in place of text' },
  html: { value: 'FILE', about: 'also write the report as a page' },
});

/** The readability of every text by its entry id. */
function measure(folder: string, content: Content): Map<string, TextReadability> {
  return new Map(
    listTexts(content).flatMap(({ text: { entry } }) => {
      const { tree } = checkMdx(readSource(`${entry}.mdx`, readFileSync(join(folder, `${entry}.mdx`), 'utf8')));
      return tree ? [[entry, textReadability(tree)] as const] : [];
    }),
  );
}

function run(): number {
  setDay(flags['as-of']);
  if (flags.html !== undefined) readFolder('--html', dirname(flags.html));
  const day = today();
  const number = parseDate(day);
  if (number === null) throw new Error(`There is no report for ${day}. Choose a day from 1900 to 2199.`);
  const folder = readContentFolder(flags.content);
  const { content, problems } = readContent(folder);
  if (!content) {
    console.error(printProblems(problems));
    return 1;
  }
  const report = makeReport(content, day, isoDate(number + SOON_DAYS), measure(folder, content));
  if (flags.html !== undefined) writeFileSync(flags.html, reportHtml(report, content.words.nb));
  console.log(flags.json ? JSON.stringify(report, null, 1) : reportText(report, content.words.nb));
  return 0;
}

try {
  process.exitCode = run();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
