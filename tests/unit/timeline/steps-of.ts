import assert from 'node:assert/strict';
import { readContent } from '../../../src/check/read.ts';
import { isoDate, parseDate } from '../../../src/domain/dates.ts';
import { limitsShown } from '../../../src/domain/limits.ts';
import { HELP, ORDER } from '../../../src/domain/order.ts';
import { isDated, type TimeLimit, type TimelineRequest } from '../../../src/domain/timeline.ts';
import { answerOf, SHOWN_REPEATS } from '../../../src/timeline/answer.ts';
import { LETTER_LIMIT } from '../../../src/timeline/steps.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';

const { content } = readContent(FIXTURE, DAYS);
if (!content) throw new Error('The content of the tests has errors.');
const { pathways, statutory } = content;

/** The limits of the law in the tests' content that give a date. */
export const LAW_LIMITS = statutory.filter(isDated);

/** The pathways of the tests' content. */
export const PATHWAYS = pathways;

/** The day on which the steps are worked out (ISO), and a day so many days after it. */
export const DAY = '2026-11-22';
export const later = (days: number) => isoDate((parseDate(DAY) as number) + days);

/** What the calculator answers from some limits on a day (ISO). */
export const answerFrom = (limits: readonly TimeLimit[], today: string, request: TimelineRequest) =>
  answerOf({ limits: [...limits, LETTER_LIMIT], order: ORDER, help: [...HELP] }, { request, today }, SHOWN_REPEATS);

/** What the calculator of a pathway answers on a day (ISO). */
export function answerOn(today: string, pathway: string, request: TimelineRequest) {
  const facts = pathways.find(({ id }) => id === pathway)?.facts;
  assert.ok(facts, pathway);
  const limits = limitsShown(facts, statutory, DAY)
    .map(({ limit }) => limit)
    .filter(isDated);
  return answerFrom(limits, today, request);
}
