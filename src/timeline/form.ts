import type { TimelineRequest } from '../domain/timeline.ts';
import type { TimelineError } from '../domain/timeline-error.ts';
import type { PatientEvent } from '../domain/vocabulary.ts';
import { fill } from '../i18n/fill.ts';
import { readDate } from './dates.ts';
import type { Payload } from './payload.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** What the reader has chosen and written, or what is wrong with it; null while nothing is written. */
export type Answer = { request: TimelineRequest } | { faults: { field: HTMLInputElement; message: string }[] } | null;

/** The form and the fields of the steps: reads what is chosen, and shows what is wrong beside the field and in a summary. */
export class TimelineForm {
  readonly #root: HTMLElement;
  readonly #payload: Payload;

  constructor(root: HTMLElement, payload: Payload) {
    this.#root = root;
    this.#payload = payload;
  }

  get date(): HTMLInputElement {
    return this.#root.querySelector('[data-field=date]') as HTMLInputElement;
  }

  #chosen(name: string): string | undefined {
    const fields = [...this.#root.querySelectorAll<Field>(`[data-field=${name}]`)];
    return fields.find((field) => !(field instanceof HTMLInputElement) || field.type !== 'radio' || field.checked)
      ?.value;
  }

  /** Every date that is written: the form's own for the event chosen, and those of the steps. */
  #dates(): Map<string, HTMLInputElement> {
    const main = this.#chosen('event') ?? '';
    const own = [...this.#root.querySelectorAll<HTMLInputElement>('[data-own]')].map(
      (field) => [field.dataset['own'] ?? '', field] as const,
    );
    return new Map([...own.filter(([event, field]) => event !== main && field.value.trim()), [main, this.date]]);
  }

  read(): Answer {
    const { words, age } = this.#payload;
    const dates = this.#dates();
    if ([...dates.values()].every((field) => !field.value.trim())) return null;
    const faults = [...dates.values()].flatMap((field) => {
      if (readDate(field.value)) return [];
      const message = field.value.trim()
        ? fill(words.errors.date, { date: field.value.trim(), example: words.dateExample })
        : words.errors.empty;
      return [{ field, message }];
    });
    if (faults.length > 0) return { faults };
    const events = Object.fromEntries([...dates].map(([event, field]) => [event, readDate(field.value) ?? '']));
    const conditions = [
      this.#chosen('extended') === 'yes' ? 'extended-assessment' : '',
      this.#chosen('severity') ?? '',
    ].filter(Boolean);
    const young = this.#chosen('age') === 'under-23' ? 22 : undefined;
    return {
      request: { events, conditions, setting: this.#chosen('setting'), age: age ?? young },
    };
  }

  /** The faults that a timeline error stands for. */
  faultsOf(error: TimelineError): { field: HTMLInputElement; message: string }[] {
    const { words } = this.#payload;
    const field = this.#dates().get(error.event ?? '') ?? this.date;
    return [{ field, message: fill(words.errors.order, { before: words.events[error.before as PatientEvent] ?? '' }) }];
  }

  /** Shows faults beside their fields and in the summary; none takes the old ones away. What is written is left as it is. */
  show(faults: readonly { field: HTMLInputElement; message: string }[]): void {
    for (const field of this.#root.querySelectorAll<HTMLInputElement>('[data-field=date], [data-own]')) {
      const fault = faults.find((it) => it.field === field);
      const beside = field.closest('.field')?.querySelector<HTMLElement>('.error');
      if (beside) [beside.hidden, beside.textContent] = [!fault, fault?.message ?? ''];
      field.toggleAttribute('aria-invalid', Boolean(fault));
      if (fault) field.setAttribute('aria-invalid', 'true');
    }
    const summary = this.#root.querySelector<HTMLElement>('[data-errors]');
    if (!summary) return;
    summary.hidden = faults.length === 0;
    summary.querySelector('ul')?.replaceChildren(
      ...faults.map(({ field, message }) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')];
        link.href = `#${field.id}`;
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
