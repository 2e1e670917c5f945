/**
 * Reports what is getting old, for editors: contacts, helplines and texts that are past their day or soon will be,
 * missing and old translations, how hard texts are to read, and how sure the time limits are. Text in the form of
 * Norwegian of those who edit each part, or JSON (`Report` in src/report/report.ts), or a page. Exit code 0 whatever it finds,
 * 1 when the content has errors, 2 when it could not run.
 */
import { dirname } from 'node:path';
import { type TextReadability, textReadability } from '../check/mdx/readability.ts';
import { printProblems } from '../check/problem.ts';
import { type ReadContent, readContent } from '../check/read.ts';
import { isoDate, parseDate } from '../domain/dates.ts';
import { daysOn } from '../domain/today.ts';
import type { Content } from '../model/content.ts';
import { listTexts } from '../model/listed-texts.ts';
import { refusedForFile } from '../release/place.ts';
import { isReportHtml, reportHtml } from '../report/html.ts';
import { makeReport, SOON_DAYS } from '../report/report.ts';
import { reportText } from '../report/text.ts';
import { readArguments, readContentFolder, readDay, readFolder } from '../terminal/arguments.ts';
import { command, refuse, Stop } from '../terminal/io.ts';
import { writeNamed } from '../terminal/output.ts';
import { SITE_FLAGS } from '../terminal/site-flags.ts';
import { nationalUnder } from '../work/product.ts';

const FLAGS = {
  content: SITE_FLAGS.content,
  'as-of': {
    value: 'DATE',
    about: { en: 'the day that ages count to (default: today)', nb: 'dagen som alder regnes til (ellers i dag)' },
  },
  json: { about: { en: 'JSON in place of text', nb: 'JSON i stedet for tekst' } },
  html: {
    value: 'FILE',
    about: { en: 'also write the report as a page', nb: 'skriver også rapporten som en nettside' },
  },
} as const;

/** The readability of every text by its entry id. */
function measure(texts: ReadContent['texts'], content: Content): Map<string, TextReadability> {
  return new Map(
    listTexts(content).flatMap(({ text: { entry } }) => {
      const tree = texts.get(entry)?.tree;
      return tree ? [[entry, textReadability(tree)] as const] : [];
    }),
  );
}

/** `report`: see above. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'report', FLAGS);
  const day = readDay(io, flags['as-of']);
  if (flags.html !== undefined) {
    readFolder(io, '--html', dirname(flags.html));
    const named = { flag: '--html', given: flags.html, isOwn: isReportHtml };
    const refused = refusedForFile(io.cwd, readContentFolder(io, flags.content), named);
    if (refused) refuse(refused);
  }
  const number =
    parseDate(day) ??
    refuse({
      en: `There is no report for ${day}. Choose a day from 1900 to 2199.`,
      nb: `Det finnes ingen rapport for ${day}. Velg en dag fra 1900 til 2199.`,
    });
  const folder = readContentFolder(io, flags.content);
  const national = nationalUnder(folder);
  try {
    const { content, problems, texts } = readContent(folder, daysOn(day), national);
    if (!content) throw new Stop(printProblems(problems), 1);
    const whole = makeReport(content, day, isoDate(number + SOON_DAYS), measure(texts, content));
    // What the national text needs is for those who keep it.
    const report =
      national === null ? whole : { ...whole, parts: whole.parts.filter((it) => it.organisation !== null) };
    if (flags.html !== undefined) writeNamed(io, '--html', flags.html, reportHtml(report, content.words));
    io.print(flags.json ? JSON.stringify(report, null, 1) : reportText(report, content.words));
    return 0;
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop((error as Error).message, 2);
  }
});
