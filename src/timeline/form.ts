import type { TimelineRequest } from '../domain/timeline.ts';
import type { TimelineError } from '../domain/timeline-error.ts';
import type { PatientEvent } from '../domain/vocabulary.ts';
import { fill } from '../i18n/fill.ts';
import { readDate } from './dates.ts';
import type { Payload } from './payload.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** Something that cannot be, and the field where it is put right. */
export interface Fault {
  field: HTMLInputElement;
  message: string;
}

/** What the reader has chosen and written, or what is wrong with it; null while nothing is written. */
export type Answer = { request: TimelineRequest; main: PatientEvent } | { faults: Fault[] } | null;

/** The form and the fields of the steps: reads what is chosen, and shows what is wrong beside the field and in a summary. */
export class TimelineForm {
  readonly #root: HTMLElement;
  readonly #payload: Payload;
  /** What is written on the steps, by event. A step can leave the list and come back; what is written there is kept. */
  readonly own = new Map<string, string>();

  constructor(root: HTMLElement, payload: Payload) {
    this.#root = root;
    this.#payload = payload;
  }

  get date(): HTMLInputElement {
    return this.#root.querySelector('[data-field=date]') as HTMLInputElement;
  }

  #chosen(name: string): string | undefined {
    return this.#root.querySelector<Field>(`[data-field=${name}]:is(select, :checked)`)?.value;
  }

  /** Keeps what is written on a step; an emptied field takes its date away. */
  keep(field: HTMLElement): void {
    const { own } = field.dataset;
    if (!own) return;
    const { value } = field as HTMLInputElement;
    if (value.trim()) this.own.set(own, value);
    else this.own.delete(own);
  }

  /** Where the date of an event is written. That of the main event has the form's own field. */
  #fieldOf(event: string | undefined, main: PatientEvent): HTMLInputElement {
    const own = event !== main && this.#root.querySelector<HTMLInputElement>(`[data-part=list] [data-own="${event}"]`);
    return own || this.date;
  }

  read(): Answer {
    const { words, age } = this.#payload;
    const main = this.#chosen('event') as PatientEvent;
    const written = this.date.value.trim();
    const own = [...this.own].filter(([event]) => event !== main);
    if (!written && own.length === 0) return null;
    const dates = [...own, [main, written] as const];
    const faults = dates.flatMap(([event, text]) => {
      if (readDate(text, words.months)) return [];
      const message = text ? fill(words.errors.date, { date: text, example: words.dateExample }) : words.errors.empty;
      return [{ field: this.#fieldOf(event, main), message }];
    });
    if (faults.length > 0) return { faults };
    const conditions = [
      this.#chosen('extended') === 'yes' ? 'extended-assessment' : '',
      this.#chosen('severity') ?? '',
    ];
    const young = this.#chosen('age') === 'under-23' ? 22 : undefined;
    const request = {
      events: Object.fromEntries(dates.map(([event, text]) => [event, readDate(text, words.months)])),
      conditions: conditions.filter(Boolean),
      setting: this.#chosen('setting'),
      age: age ?? young,
    } as TimelineRequest;
    return { request, main };
  }

  /** The fault that a timeline error stands for. */
  faultOf(error: TimelineError, main: PatientEvent): Fault {
    const { words } = this.#payload;
    const field = this.#fieldOf(error.event, main);
    const before = words.events[error.before as PatientEvent] ?? '';
    return { field, message: fill(words.errors.order, { date: field.value, before }) };
  }

  /** Shows faults beside their fields and in the summary; none takes the old ones away. What is written is left as it is. */
  show(faults: readonly Fault[]): void {
    for (const field of this.#root.querySelectorAll<HTMLInputElement>('[data-field=date], [data-own]')) {
      const fault = faults.find((it) => it.field === field);
      const beside = field.closest('.field')?.querySelector<HTMLElement>('.error');
      if (beside) [beside.hidden, beside.textContent] = [!fault, fault?.message ?? ''];
      field.setAttribute('aria-invalid', String(Boolean(fault)));
    }
    const summary = this.#root.querySelector('[data-errors]') as HTMLElement;
    summary.hidden = faults.length === 0;
    summary.querySelector('ul')?.replaceChildren(
      ...faults.map(({ field, message }) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')];
        link.href = '#timeline';
        link.textContent = message;
        // The address is left as it is: nothing of what the reader does belongs there.
        link.addEventListener('click', (event) => {
          event.preventDefault();
          const folded = field.closest('details');
          if (folded) folded.open = true;
          field.focus();
        });
        item.append(link);
        return item;
      }),
    );
  }
}
