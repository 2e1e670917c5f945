import { byDate, dayOf } from '../domain/dates.ts';
import { holidayAt, isWorkday } from '../domain/holidays.ts';
import type { PatientEvent } from '../model/vocabulary.ts';
import type { Answer, Step } from './answer.ts';
import { dateInWords, distanceInWords } from './dates.ts';
import { set, textIn } from './parts.ts';
import type { Payload } from './payload.ts';
import type { Situation } from './situation.ts';
import { LETTER } from './steps.ts';

/** A step with its stage, once it is shown. */
export interface Row extends Step {
  item: HTMLElement;
}

/**
 * The list of dates: one stage a milestone, made from the page's templates, with what has happened and where today is.
 * @param part finds the list or a template by its name
 */
export function timelineList(part: (name: string) => HTMLElement, { words }: Payload) {
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

  /** Fills in the stage of a step, and keeps it with the step. */
  function draw(step: Step, { request, today }: Situation): Row {
    const { limit, event, n, date, earliest, from, toAge, says } = step;
    // One limit can stand twice, counted from another event, with other words.
    const item = stage(limit + from.event, event, n);
    dateStage(item, date, today);
    item.dataset['n'] = String(n);
    const day = dayOf(date);
    const since = event in request.events;
    const special = !isWorkday(day) && words.holidays.at(holidayAt(day));
    set(item, {
      ...says,
      // Which number one has that the reader has written is not known: those after it are counted from it.
      number: String(since ? n : n + 1),
      since,
      newer: from.date < (item.dataset['since'] as string),
      whom: toAge,
      note: special && date > today,
      day: special,
      earliest: earliest && dateInWords(earliest, words).date,
    });
    set(item, { what: textIn(item, '.what') });
    return Object.assign(step, { item });
  }

  return {
    /** Shows the worked example again. */
    reset: () => list.replaceChildren(...example),

    /**
     * Shows an answer, the events that are known, and the day that is today.
     * @param own what is written on the steps, by event
     */
    show(situation: Situation, { shown, pending }: Answer, own: ReadonlyMap<string, string>): void {
      const { request, main, today, faults } = situation;
      const { events } = request;
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
      const rows = shown.map((it) => draw(it, situation));
      const items = [{ date: today, item: now }, ...known, ...rows].sort(byDate);
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
    },
  };
}
