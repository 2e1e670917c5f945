import type { Finding } from '../finding.ts';
import { FACTS_AGAIN } from '../findings/headings.ts';
import type { Place } from '../problem.ts';

/** A line that gives a fact of a page: those by which one can be told to be that, and others that stand beside them. */
const TELLING = /^(?:title|navTitle|slug|formerSlugs|summary|description|reviewed|reviewBy|searchedAs|translates):/;
const FIELD = /^(?:ages|lead|order|revised|[a-zæøå]{2,20}):(?:\s|$)/;
const isField = (line: string) => TELLING.test(line) || FIELD.test(line);

/** A line that goes on with the value of the field above it. */
const GOES_ON = /^(?:[ \t]+\S|- )/;
const RULE = /^-{3,}[ \t]*$/;
const isBlank = (line: string | undefined) => line === undefined || line.trim() === '';

/** What is told of facts, and of which lines (from 1) nothing else is. */
export interface FactsAgain {
  found: Place & Finding;
  first: number;
  last: number;
}

/**
 * The facts of a page that stand once more in its text, where its readers would see them: a file was pasted below another, or facts
 * were added below those that are there.
 */
export function factsAgain(text: string): FactsAgain[] {
  const lines = text.split(/\r\n|\r|\n/);
  const told: FactsAgain[] = [];
  let rule = -1;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    const opened = rule >= 0;
    if (!isField(line) || !(opened || isBlank(lines[at - 1]))) {
      rule = RULE.test(line) ? at : -1;
      continue;
    }
    let end = at;
    while (isField(lines[end] ?? '') || GOES_ON.test(lines[end] ?? '')) end++;
    const facts = lines.slice(at, end);
    const telling = facts.filter((it) => TELLING.test(it)).length;
    const closed = RULE.test(lines[end] ?? '');
    if (telling > 1 || (telling === 1 && closed))
      told.push({
        found: { line: at + 1, column: 1, ...FACTS_AGAIN },
        first: (opened ? rule : at) + 1,
        last: closed ? end + 1 : end,
      });
    rule = closed ? end : -1;
    at = Math.max(at, closed ? end : end - 1);
  }
  return told;
}
