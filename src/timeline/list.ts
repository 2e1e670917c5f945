import { byDate, dayOf } from '../domain/dates.ts';
import { holidayAt, isWorkday } from '../domain/holidays.ts';
import type { Milestone } from '../domain/timeline.ts';
import type { PatientEvent } from '../model/vocabulary.ts';
import { dateInWords, distanceInWords } from './dates.ts';
import { set, textIn } from './parts.ts';
import type { Payload } from './payload.ts';
import type { Situation } from './situation.ts';
import { APPOINTMENT, isBehind, isOpen, LETTER } from './steps.ts';

/**
 * Repeats up to this number are shown at once, with all that have been and the one that comes next; the later ones when the
 * reader asks for them.
 */
export const SHOWN_REPEATS = 3;

/** A step with its stage. */
export interface Row extends Milestone {
  item: HTMLElement;
  /** Whether it is still to be taken. */
  open: boolean;
}

/**
 * The list of dates: one stage a milestone, made from the page's templates, with what has happened and where today is.
 * @param part finds the list or a template by its name
 */
export function timelineList(part: (name: string) => HTMLElement, { words, order }: Payload) {
  const list = part('list');
  /** Stages are kept by template and repeat, so that a date written in one is still there when the rest changes. */
  const stages = new Map<string, HTMLElement>();
  /** What the server put here, shown again when the reader has no dates. */
  const example = [...list.childNodes];

  /** What a template holds, with what many stages share in the slots that stand for it. */
  function fromTemplate(name: string): HTMLElement {
    const made = ((part(name) as HTMLTemplateElement).content.firstElementChild as HTMLElement).cloneNode(
      true,
    ) as HTMLElement;
    for (const slot of made.querySelectorAll('slot')) slot.replaceWith(fromTemplate(slot.name));
    return made;
  }

  function stage(name: string, event = '', n = 1): HTMLElement {
    const key = name + event + n;
    const made = stages.get(key) ?? fromTemplate(name);
    stages.set(key, made);
    made.querySelector('input')?.setAttribute('data-own', event);
    return made;
  }

  /** Fills in the date of a stage, if it has one. */
  function dateStage(item: HTMLElement, date: string | undefined, today: string): void {
    item.classList.toggle('pending', !date);
    if (!date) return;
    set(item, { ...dateInWords(date, words), relative: distanceInWords(dayOf(date) - dayOf(today), words) });
    item.querySelector('time')?.setAttribute('datetime', date);
    item.dataset['state'] = date < today ? 'past' : '';
  }

  function rowOf(step: Milestone, { request, today }: Situation, sooner: boolean): Row {
    const { limit, event, n, date, earliest, from, amount, assumed, toAge, overtakenBy, kind } = step;
    const { events } = request;
    const open = isOpen(step, events, today, order);
    // One limit can stand twice, counted from another event, with other words.
    const item = stage(limit + from.event, event, n);
    dateStage(item, date, today);
    item.dataset['n'] = String(n);
    const day = dayOf(date);
    const met = isBehind(LETTER, events, today, order, true);
    const after = (events[event === LETTER ? APPOINTMENT : event] as string) > date;
    const special = !isWorkday(day) && words.holidays.at(holidayAt(day));
    set(item, {
      // Which number one has that the reader has written is not known: those after it are counted from it.
      number: String(event in events ? n : n + 1),
      since: event in events,
      newer: from.date < (item.dataset['since'] as string),
      whom: toAge,
      note: special && date > today,
      day: special,
      earliest: earliest && dateInWords(earliest, words).date,
      assumed,
      exact: !assumed,
      breach: !assumed && !toAge,
      cap: !assumed && date < (events[LETTER] as string),
      sooner,
      moved: day - dayOf(from.date) > amount,
      met,
      after,
      overtaken: !!overtakenBy,
      // One sentence is enough of an advice whose date is written, and is later.
      passed:
        date < today &&
        (event === LETTER && isBehind(event, events, today, order) ? !met : open && !(after && kind === 'advisory')),
    });
    set(item, { what: textIn(item, '.what') });
    return { ...step, item, open };
  }

  return {
    /** Shows the worked example again. */
    reset: () => list.replaceChildren(...example),

    /**
     * Shows steps, the events that are known, those that the reader may come to know, and the day that is today.
     * @param own what is written on the steps, by event
     * @param most the repeat up to which they are shown
     * @returns the steps with their stages, and those of them that are shown
     */
    show(
      situation: Situation,
      steps: readonly Milestone[],
      pending: readonly PatientEvent[],
      own: ReadonlyMap<string, string>,
      most: number,
    ): [rows: Row[], shown: Row[]] {
      const { request, main, today, faults } = situation;
      const { events } = request;
      const first = steps.find((it) => it.event === APPOINTMENT)?.date as string;
      const rows = steps.map((it) => rowOf(it, situation, first < it.date));
      const shown = rows.filter(({ n, from }) => n <= most || from.date < today);

      /**
       * The stage of an event. It has a field for its date unless another stage has one. For the letter it is the limit that
       * the letter sets, which has a name of its own.
       */
      const eventStage = (event: PatientEvent) => {
        const hasField = event === main || shown.some((it) => it.event === event);
        const item = stage(event === LETTER ? event : hasField ? 'known' : 'own', event);
        set(item, { what: words.events[event] ?? textIn(item, '.what'), passed: false, met: false, after: false });
        dateStage(item, events[event], today);
        return item;
      };
      const known = Object.entries(events).flatMap(([event, date]) =>
        event === LETTER ? [] : { date, item: eventStage(event as PatientEvent) },
      );
      const now = stage('now');
      dateStage(now, today, today);
      // What comes today is still to come.
      const items = [{ date: today, item: now }, ...known, ...shown].sort(byDate);
      // Of the page, or of the shadow tree that the list stands in.
      const focused = (list.getRootNode() as Document).activeElement;
      list.replaceChildren(...items.map(({ item }) => item), ...pending.map(eventStage));
      // What is wrong is put right where it was written.
      for (const event of Object.keys(faults))
        if (!list.querySelector(`[data-own="${event}"]`)) list.append(eventStage(event as PatientEvent));
      for (const field of list.querySelectorAll<HTMLInputElement>('[data-own]')) {
        field.value = own.get(field.dataset['own'] as string) ?? '';
      }
      (focused as HTMLElement | null)?.focus();
      return [rows, shown];
    },
  };
}
