import { dayOf, weekday } from '../domain/dates.ts';
import { holidayAt } from '../domain/holidays.ts';
import type { Milestone, TimelineRequest } from '../domain/timeline.ts';
import type { PatientEvent } from '../model/vocabulary.ts';
import { dateInWords, daysBetween, distanceInWords } from './dates.ts';
import { set, textOf } from './parts.ts';
import type { Payload } from './payload.ts';
import { byDate, isOpen, letterStep, type Step } from './steps.ts';

/** Repeats up to this number are shown at once; the later ones when the reader asks for them. */
export const SHOWN_REPEATS = 3;

/** What the list answers. */
export interface Situation {
  request: TimelineRequest;
  /** The event whose date is asked for above the others. */
  main: PatientEvent;
  /** ISO. */
  today: string;
  /** Whether limits that hold below an age only are shown since the reader has not said theirs. */
  anyAge: boolean;
}

/** A step with its stage. */
export interface Row extends Step {
  item: HTMLElement;
}

/** The list of dates: one stage a milestone, made from the page's templates, with what has happened and where today is. */
export function timelineList(list: HTMLElement, { words, limits, order }: Payload) {
  /** Stages are kept by template and repeat, so that a date written in one is still there when the rest changes. */
  const stages = new Map<string, HTMLElement>();
  /** What the server put here, shown again when the reader has no dates. */
  const example = [...list.childNodes];

  /** What a template holds, with what many stages share in the slots that stand for it. */
  function fromTemplate(name: string): HTMLElement {
    const template = list.parentElement?.querySelector<HTMLTemplateElement>(`template[data-for="${name}"]`);
    const made = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    for (const slot of made.querySelectorAll('slot')) slot.replaceWith(fromTemplate(slot.name));
    return made;
  }

  function stage(name: string, event = '', n = 0): HTMLElement {
    const key = [name, event, n].join();
    const made = stages.get(key) ?? fromTemplate(name);
    stages.set(key, made);
    made.querySelector('input')?.setAttribute('data-own', event);
    return made;
  }

  /** Fills in the date of a stage, if it has one. */
  function dateStage(item: HTMLElement, date: string | undefined, today: string): void {
    item.classList.toggle('pending', !date);
    if (!date) return;
    const inWords = dateInWords(date, words);
    set(item, 'weekday', inWords.weekday);
    set(item, 'date', inWords.date);
    set(item, 'relative', distanceInWords(daysBetween(today, date), words));
    item.querySelector('time')?.setAttribute('datetime', date);
    item.dataset['state'] = date < today ? 'past' : 'ahead';
  }

  function milestoneStage(
    milestone: Milestone,
    { request, today, anyAge }: Situation,
    first = milestone.date,
  ): HTMLElement {
    const { limit, event, n, date, earliest, from, assumed } = milestone;
    const { events } = request;
    // One limit can stand twice, counted from another event, with other words.
    const counted = limits.some((it) => it.id === limit && it.from === from.event) ? '' : from.event;
    const item = stage(limit + counted, event, n);
    dateStage(item, date, today);
    item.dataset['n'] = String(n);
    // Repeats are numbered where all of them are counted.
    set(item, 'number', String(n + 1));
    set(item, 'numbered', !(event in events));
    set(item, 'whom', anyAge);
    set(item, 'what', textOf(item, '.what'));
    const day = dayOf(date);
    const special = words.holidays[holidayAt(day)] ?? (weekday(day) > 4 && words.weekend);
    set(item, 'note', Boolean(special));
    set(item, 'day', special);
    set(item, 'earliest', earliest && dateInWords(earliest, words).date);
    set(item, 'assumed', assumed);
    set(item, 'sooner', first < date);
    set(item, 'passed', date < today && isOpen(milestone, events, today, order));
    return item;
  }

  return {
    /** Shows the worked example again. */
    reset: () => list.replaceChildren(...example),

    /**
     * Shows milestones, the events that are known, those that the reader may come to know, and the day that is today.
     * @param own what is written on the steps, by event
     * @param most the repeat up to which they are shown
     * @returns the milestones with their stages, and the step that the letter sets
     */
    show(
      situation: Situation,
      milestones: readonly Milestone[],
      pending: readonly PatientEvent[],
      own: ReadonlyMap<string, string>,
      most: number,
    ): { rows: (Row & Milestone)[]; letter: Row[] } {
      const { request, main, today } = situation;
      const { events } = request;
      const first = events['first-appointment'] ?? milestones.find((it) => it.event === 'first-appointment')?.date;
      const rows = milestones.map((it) => ({ ...it, item: milestoneStage(it, situation, first) }));
      const shown = rows.filter(({ n }) => n <= most);

      /**
       * The stage of an event. It has a field for its date unless another stage has one. For the date of the letter it is the
       * limit that the letter sets, which says what to do when it has passed.
       */
      const eventStage = (event: PatientEvent) => {
        const isLetter = event === 'treatment-start';
        const hasField = event === main || (!isLetter && shown.some((it) => it.event === event));
        const item = stage(hasField ? 'known' : isLetter ? 'A2' : 'own', event);
        set(item, 'what', words.events[event]);
        set(
          item,
          'passed',
          letterStep(events).some((it) => it.date < today && isOpen(it, events, today, order)),
        );
        dateStage(item, events[event], today);
        return item;
      };
      const known = Object.entries(events).map(([event, date]) => ({ date, item: eventStage(event as PatientEvent) }));
      const dated = [...known, ...shown].sort(byDate);
      const now = stage('now');
      dateStage(now, today, today);
      // What comes today is still to come.
      const items = [{ date: today, item: now }, ...dated].sort(byDate).map(({ item }) => item);
      const focused = document.activeElement;
      list.replaceChildren(...items, ...pending.map(eventStage));
      for (const field of list.querySelectorAll<HTMLInputElement>('[data-own]')) {
        field.value = own.get(field.dataset['own'] ?? '') ?? '';
      }
      if (list.contains(focused)) (focused as HTMLElement).focus();
      return { rows, letter: letterStep(events).map((it) => ({ ...it, item: eventStage(it.event) })) };
    },
  };
}
