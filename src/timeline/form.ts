import { outOfOrder } from '../domain/order.ts';
import type { TimelineRequest } from '../domain/timeline.ts';
import { dayInWords } from '../i18n/dates.ts';
import { put } from '../i18n/fill.ts';
import type { PatientEvent } from '../model/vocabulary.ts';
import { set } from './parts.ts';
import type { Payload } from './payload.ts';
import { readDate, type Unread } from './read-date.ts';
import type { Faults, Situation } from './situation.ts';

/** The form and the fields of the steps: reads what is chosen, and shows what is wrong beside the field and in a summary. */
export function timelineForm(root: HTMLElement, { words, age, order }: Payload) {
  const date = root.querySelector('[data-field=date]') as HTMLInputElement;
  const summary = root.querySelector('[data-errors]') as HTMLElement;
  /** What is written on the steps, by event. A step can leave the list and come back; what is written there is kept. */
  const own = new Map<string, string>();
  /** The event of the form's date. */
  let main: PatientEvent;

  const chosen = (name: string) =>
    root.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-field=${name}]:is(select,:checked)`)?.value;

  /** What is wrong with a text that is no date, in words. */
  function faultOf(text: string, { fault, days }: Unread): string {
    const [first, second] = days.map((it) => dayInWords(it, words));
    return put(words.errors[text ? fault : 'empty'], { ...first, text, second: second?.date as string });
  }

  return {
    date,
    own,
    summary,

    /**
     * Keeps what is written on a step; an emptied field takes its date away. What is written in the form itself holds for
     * its event, whatever was written on a step. When another event is chosen whose date is on a step, the form's own date
     * stays with the event that it was written for.
     */
    keep({ dataset, value }: HTMLInputElement): void {
      const event = dataset['own'] || main;
      if (dataset['field'] === 'event') {
        if (!own.has(value)) return;
        if (date.value) own.set(main, date.value);
        date.value = own.get(value) as string;
        own.delete(value);
      } else if (dataset['own'] && value.trim()) own.set(event, value);
      else own.delete(event);
    },

    /**
     * What is asked, as far as it can be read, and what is wrong with the rest. Without a date in the form nothing is asked;
     * that there is none is wrong when an answer is `wanted`.
     * @param today ISO
     */
    read(today: string, wanted: boolean): Partial<Situation> & { faults: Faults } {
      main = chosen('event') as PatientEvent;
      const faults: Record<string, string> = {};
      const events: Partial<Record<string, string>> = {};
      const text = date.value.trim();
      if (!text && !wanted) return { faults };
      for (const [event, written] of [['', text] as const, ...own]) {
        // Whoever is to have no such assessment counts from none.
        if (event === 'extended-clinical-decision' && chosen('extended') === 'no') continue;
        const read = readDate(written, today, words);
        if (typeof read === 'string') events[event || main] = read;
        else faults[event] = faultOf(written, read);
      }
      if (faults['']) return { faults: { '': faults[''] } };
      // One event has one date: that of the form's event stands in the form, wherever it was written.
      const moved = own.get(main);
      if (moved && !faults[main]) {
        date.value = moved;
        own.delete(main);
      }
      // What is in the form is what is asked about, so the other of two dates is the one that cannot be.
      for (let wrong = outOfOrder(events, order); wrong; wrong = outOfOrder(events, order)) {
        const { event, before } = wrong;
        const left = event === main ? before : event;
        faults[left] = put(words.errors.order, {
          text: own.get(event) ?? date.value,
          before: words.events[before] as string,
        });
        delete events[left];
      }
      const request = {
        events,
        conditions: [chosen('extended'), chosen('severity')],
        setting: chosen('setting'),
        // Until the reader has said, what holds to an age is shown with that condition. A text is compared as its number.
        age: age ?? chosen('age'),
      } as TimelineRequest;
      return { request, main, today, faults };
    },

    /** Shows faults beside their fields and in the summary; none takes the old ones away. What is written is left as it is. */
    show(faults: Faults): void {
      for (const field of root.querySelectorAll<HTMLInputElement>('[data-own]')) {
        const message = faults[field.dataset['own'] as string] ?? '';
        set(field.closest('.field') as HTMLElement, { error: message });
        field.setAttribute('aria-invalid', String(!!message));
      }
      const all = Object.entries(faults);
      summary.hidden = !all[0];
      (summary.querySelector('ul') as HTMLElement).replaceChildren(
        ...all.map(([event, message]) => {
          const item = summary.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
          const link = item.querySelector('a') as HTMLElement;
          link.textContent = message;
          // The address is left as it is: nothing of what the reader does belongs there.
          link.onclick = (click) => {
            click.preventDefault();
            const field = root.querySelector(`[data-own="${event}"]`) as HTMLElement;
            field.closest('details')?.setAttribute('open', '');
            field.focus();
          };
          return item;
        }),
      );
    },
  };
}
