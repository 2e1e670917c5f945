import { isOnAnyOf, overlaps } from '../../domain/overlap.ts';
import type { Content } from '../../model/content.ts';
import type { Exception } from '../../model/schemas/hours.ts';
import { dayNotInPeriod, exceptionsCross, exceptionTwice, timesOverlap } from '../findings/hours.ts';
import type { Report } from '../problem.ts';

type Path = readonly PropertyKey[];

/** A stretch of other hours than the usual, with its place in the list. */
interface Stretch {
  exception: Exception;
  at: number;
  from: string;
  to: string;
}

/** Stretches that are for the same days as one before them, or run into one of which neither holds the other. Over New Year they are two. */
function meetings(stretches: readonly Stretch[]): { kind: 'same' | 'cross'; before: Stretch; stretch: Stretch }[] {
  const within = stretches.filter(({ from, to }) => from <= to);
  const sorted = within.toSorted((a, b) => (a.from === b.from ? (a.to > b.to ? -1 : 1) : a.from < b.from ? -1 : 1));
  /** Those that are not over where the next begins, each within the one before it. */
  const open: Stretch[] = [];
  const crossing = sorted.flatMap((stretch) => {
    while ((open.at(-1)?.to ?? stretch.from) < stretch.from) open.pop();
    const before = open.at(-1);
    open.push(stretch);
    return before && before.to < stretch.to ? [{ kind: 'cross' as const, before, stretch }] : [];
  });
  const first = new Map<string, Stretch>();
  const same = stretches.flatMap((stretch) => {
    const days = `${stretch.from} ${stretch.to}`;
    const before = first.get(days);
    if (!before) first.set(days, stretch);
    return before ? [{ kind: 'same' as const, before, stretch }] : [];
  });
  return [...same, ...crossing];
}

/**
 * Other hours than the usual that are for the same days, or run into each other: of several the shortest counts, and of these none
 * is. What is so in one year alone may be otherwise than in every year.
 */
function checkExceptions(entry: string, path: Path, exceptions: readonly Exception[], report: Report): void {
  const all = exceptions.map((exception, at): Stretch => {
    const { from, to = from } = exception;
    return { exception, at, from, to };
  });
  const { true: yearly = [], false: dated = [] } = Object.groupBy(all, ({ from }) =>
    from.length === 'MM-DD'.length ? 'true' : 'false',
  );
  for (const { kind, before, stretch } of [...meetings(yearly), ...meetings(dated)]) {
    const [one, other] = before.at < stretch.at ? [before, stretch] : [stretch, before];
    const finding = kind === 'same' ? exceptionTwice(other.exception) : exceptionsCross(one.exception, other.exception);
    report(entry, [...path, other.at], finding);
  }
}

/** Tells other hours on days of the week that a period of one year does not have. Those of every year are on another day each year. */
function checkDays(entry: string, path: Path, exception: Exception, report: Report): void {
  const { from, to = from, hours } = exception;
  if (!Array.isArray(hours) || from.length === 'MM-DD'.length) return;
  for (const [at, opening] of hours.entries())
    if (!isOnAnyOf(opening, from, to)) report(entry, [...path, 'hours', at], dayNotInPeriod(exception, opening));
}

/** Tells opening hours that run into each other, of which the reader cannot tell which holds, and those that never hold. */
export function checkHours(
  { organisations, helplines }: Pick<Content, 'organisations' | 'helplines'>,
  report: Report,
): void {
  const look = (entry: string, path: Path, hours: Exception['hours'] | undefined) => {
    if (!Array.isArray(hours)) return;
    for (const overlap of overlaps(hours)) {
      const opening = hours[overlap.at];
      if (opening) report(entry, [...path, overlap.at], timesOverlap(opening, overlap));
    }
  };
  for (const [id, { hours }] of Object.entries(helplines)) look('helplines', [id, 'hours'], hours);
  for (const { slug, facts } of organisations) {
    for (const [place, { hours, exceptions = [] }] of facts.contacts.entries()) {
      const path = ['contacts', place];
      look(`organisations/${slug}/organisation`, [...path, 'hours'], hours);
      checkExceptions(`organisations/${slug}/organisation`, [...path, 'exceptions'], exceptions, report);
      for (const [nth, exception] of exceptions.entries()) {
        look(`organisations/${slug}/organisation`, [...path, 'exceptions', nth, 'hours'], exception.hours);
        checkDays(`organisations/${slug}/organisation`, [...path, 'exceptions', nth], exception, report);
      }
    }
  }
}
