/**
 * Prints the time limits of one patient's way as dates: a table, or JSON. With `--batch` it answers one JSON request a
 * line with one JSON array a line, and goes on after a bad one.
 */
import { printProblems } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { fieldTwiceIn } from '../domain/json-fields.ts';
import { ofNoUse } from '../domain/of-no-use.ts';
import { given, type RuleBookRequest, readRequest } from '../domain/request.ts';
import { leftOutByAge, type RuleBook, type RuledMilestone, timelineByRules } from '../domain/rule-book.ts';
import { stepsWithoutDate } from '../domain/steps-without-date.ts';
import { TimelineError } from '../domain/timeline-error.ts';
import { daysOn } from '../domain/today.ts';
import { type Flags, readArguments, readContentFolder, readDay } from '../terminal/arguments.ts';
import { command, type Io, refuse, Stop } from '../terminal/io.ts';
import { linesOf } from '../terminal/lines.ts';
import { SITE_FLAGS } from '../terminal/site-flags.ts';
import { nationalUnder } from '../work/product.ts';

/** The most characters that a request may have: a hundred times what the longest with sense needs. */
const LONGEST_REQUEST = 100_000;

const FLAGS = {
  ruleset: {
    value: 'YEAR',
    about: { en: 'which rules (default: those that the pages show)', nb: 'hvilke regler (ellers de som sidene viser)' },
  },
  setting: {
    value: 'SETTING',
    about: { en: 'outpatient or inpatient', nb: 'outpatient (poliklinikk) eller inpatient (døgn)' },
  },
  event: {
    value: 'EVENT=DATE',
    about: {
      en: 'what has happened and when, as often as needed',
      nb: 'hva som har hendt og når, så mange ganger du trenger',
    },
    multiple: true,
  },
  condition: {
    value: 'CONDITION',
    about: {
      en: 'what holds for the patient, as often as needed',
      nb: 'hva som gjelder for pasienten, så mange ganger du trenger',
    },
    multiple: true,
  },
  age: { value: 'YEARS', about: { en: "the patient's age", nb: 'hvor gammel pasienten er' } },
  until: {
    value: 'DATE',
    about: {
      en: 'the last day (default: 3 years after the latest event)',
      nb: 'den siste dagen (ellers 3 år etter det siste som har hendt)',
    },
  },
  content: SITE_FLAGS.content,
  json: { about: { en: 'JSON in place of the table', nb: 'JSON i stedet for tabellen' } },
  batch: {
    about: {
      en: 'JSON requests on standard input, one a line',
      nb: 'leser spørsmål som JSON fra standard inn, ett på hver linje',
    },
  },
} as const;

/** What a batch reads from each of its lines. */
const OF_ONE_REQUEST = ['ruleset', 'setting', 'event', 'condition', 'age', 'until'] as const;

function loadRules(io: Io, given: string | undefined, day: string): RuleBook {
  const folder = readContentFolder(io, given);
  const { content, problems } = readContent(folder, daysOn(day), nationalUnder(folder));
  if (!content) throw new Error(printProblems(problems));
  return {
    statutory: content.statutory,
    pathways: Object.fromEntries(content.pathways.map(({ id, facts }) => [id, facts])),
  };
}

/** `first-appointment=2026-12-07` as an event and its date. */
function readEvent(given: string): [string, string] {
  const at = given.indexOf('=');
  if (at < 1) throw new TimelineError('LOYPE-EVENT', `"${given}" is no event with a date. Write EVENT=YYYY-MM-DD.`);
  return [given.slice(0, at), given.slice(at + 1)];
}

/** Numbers alone: `Number` reads '' and '0x10' as numbers too. */
function readAge(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d+$/.test(given))
    throw new TimelineError('LOYPE-AGE', `--age "${given}" is no age. Give whole years from 0 to 150.`);
  return Number(given);
}

/** The dates that the flags ask for, by rules that are read when the request can be answered. */
function fromFlags(
  io: Io,
  flags: Flags<typeof FLAGS>,
  pathway: string | undefined,
  rules: () => RuleBook,
  day: string,
): RuledMilestone[] {
  if (pathway === undefined) throw new TimelineError('LOYPE-PATHWAY', 'Name a pathway, such as adults.');
  const events = (flags.event ?? []).map(readEvent);
  const twice = events.find(([event], index) => events.findIndex(([other]) => other === event) < index);
  if (twice) throw new TimelineError('LOYPE-EVENT', `${twice[0]} is given twice. Give its date once.`);
  const request = readRequest({
    pathway,
    ruleset: flags.ruleset,
    setting: flags.setting,
    events: Object.fromEntries(events),
    conditions: flags.condition,
    age: readAge(flags.age),
    until: flags.until,
  });
  const book = rules();
  const found = timelineByRules(book, request, day);
  for (const told of leftOut(book, request, found)) io.warn(told);
  return found;
}

/**
 * What is told beside the answer since it is not in it: what was said and changes nothing, what an age takes out, and the steps for
 * which the rules give no date.
 */
function leftOut(book: RuleBook, request: RuleBookRequest, found: readonly RuledMilestone[]): string[] {
  const byAge = leftOutByAge(book, request);
  return [...ofNoUse(book, request), ...(byAge === null ? [] : [byAge]), ...stepsWithoutDate(book, request, found)];
}

function table(milestones: readonly RuledMilestone[]): string {
  const rows = milestones.map((it) => {
    const amount = `${it.amount} ${it.unit}${it.amount === 1 ? '' : 's'}`;
    const range = it.earliest ? `from ${it.earliest}` : '';
    return [
      it.date,
      it.limit,
      // What the law sets has no year.
      it.kind === 'advisory' ? it.ruleset : '',
      it.n > 1 ? `#${it.n}` : '',
      it.kind,
      it.event,
      `${amount} after ${it.from.event} ${it.from.date}`,
      range,
      it.assumed ? `at the latest, if ${it.assumes.join(' and ')} came on the last day` : '',
      it.overtakenBy ? `before ${it.overtakenBy}: nothing is counted from it` : '',
      it.toAge === undefined ? '' : `if under ${it.toAge + 1}`,
      [it.note ?? '', it.extendedTo ? `most likely extended to ${it.extendedTo}` : ''].filter(Boolean).join(': '),
    ];
  });
  if (rows.length === 0) return 'No dates follow from this.';
  const head = ['date', 'limit', 'rules', '', 'kind', 'event', 'counted', '', 'assumed', 'overtaken', 'holds', 'note'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Answers a line of a batch. What is told beside the answer says which line it is about, counted from 1. */
function answer(io: Io, line: string | null, at: number, rules: RuleBook, day: string): unknown {
  try {
    if (line === null)
      throw new TimelineError('LOYPE-REQUEST', `The line is longer than ${LONGEST_REQUEST} characters.`);
    const request: unknown = JSON.parse(line);
    const twice = fieldTwiceIn(line);
    if (twice !== null) throw new TimelineError('LOYPE-REQUEST', `${given(twice)} is given twice. Give it once.`);
    const read = readRequest(request);
    const found = timelineByRules(rules, read, day);
    for (const told of leftOut(rules, read, found)) io.warn(`Line ${at}: ${told}`);
    return found;
  } catch (error) {
    if (error instanceof TimelineError) return { error: { code: error.code, message: error.message } };
    if (error instanceof SyntaxError)
      return { error: { code: 'LOYPE-REQUEST', message: `The line is no JSON: ${error.message}` } };
    throw error;
  }
}

/** `deadlines`: see above. Exit code 0, 1 when there is no answer, 2 when it was called wrongly. */
export const main = command(async (args, io) => {
  const { flags, positionals } = readArguments(io, args, 'deadlines PATHWAY', FLAGS, 1);
  const day = readDay(io);
  const beside = [...positionals, ...OF_ONE_REQUEST.filter((it) => flags[it] !== undefined).map((it) => `--${it}`)];
  if (flags.batch && beside[0])
    refuse({
      en: `With --batch each request says what it is about. Leave out ${beside.join(' and ')}.`,
      nb: `Med --batch sier hver forespørsel hva den gjelder. Ta bort ${beside.join(' og ')}.`,
    });
  const rules = () => loadRules(io, flags.content, day);
  try {
    if (flags.batch) {
      const book = rules();
      let at = 0;
      for await (const line of linesOf(io.input, LONGEST_REQUEST)) {
        at += 1;
        if (line?.trim() !== '') await io.write(`${JSON.stringify(answer(io, line, at, book, day))}\n`);
      }
    } else {
      const found = fromFlags(io, flags, positionals[0], rules, day);
      io.print(flags.json ? JSON.stringify(found, null, 1) : table(found));
    }
    return 0;
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop((error as Error).message, 1);
  }
});
