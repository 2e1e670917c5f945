import { outOfOrder, type TimelineRequest } from '../domain/timeline.ts';
import { dayInWords } from '../i18n/dates.ts';
import { put } from '../i18n/fill.ts';
import type { PatientEvent } from '../model/vocabulary.ts';
import type { Situation } from './list.ts';
import { fillIn } from './parts.ts';
import type { Payload } from './payload.ts';
import { readDate } from './read-date.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** Something that cannot be, and the field where it is put right. */
export type Fault = readonly [field: HTMLInputElement, message: string];

/** The form and the fields of the steps: reads what is chosen, and shows what is wrong beside the field and in a summary. */
export function timelineForm(root: HTMLElement, { words, age, order }: Payload) {
  const date = root.querySelector('[data-field=date]') as HTMLInputElement;
  const summary = root.querySelector('[data-errors]') as HTMLElement;
  /** What is written on the steps, by event. A step can leave the list and come back; what is written there is kept. */
  const own = new Map<string, string>();

  const chosen = (name: string) => root.querySelector<Field>(`[data-field=${name}]:is(select, :checked)`)?.value;

  /** Where the date of an event is written. That of the main event has the form's own field. */
  const fieldOf = (event: string | undefined) =>
    (event !== chosen('event') && root.querySelector<HTMLInputElement>(`[data-part=list] [data-own="${event}"]`)) ||
    date;

  /** The date (ISO) that a text is, or what is wrong with it in words. */
  function dateOf(text: string, today: string): readonly [date: string, fault: string] {
    const read = readDate(text, today, words.names.split(' '));
    if (typeof read === 'string') return [read, ''];
    const [first, second] = [0, 1].map((index) => dayInWords(read.days[index] ?? 0, words));
    return ['', put(words.errors[text ? read.fault : 'empty'], { ...first, text, second: second?.date ?? '' })];
  }

  return {
    date,
    own,
    summary,

    /** Keeps what is written on a step; an emptied field takes its date away. */
    keep({ dataset, value }: HTMLInputElement): void {
      const event = dataset['own'];
      if (event) own[value.trim() ? 'set' : 'delete'](event, value);
    },

    /**
     * What is asked, or what is wrong with it. That nothing is written is wrong when an answer is `wanted`.
     * @param today ISO
     */
    read(today: string, wanted: boolean): Situation | Fault[] {
      const main = chosen('event') as PatientEvent;
      const written = new Map([...own, [main, date.value.trim()]]);
      if (!wanted && ![...written.values()].some(Boolean)) return [];
      const dates = [...written].map(([event, text]) => [event, ...dateOf(text, today)] as const);
      const faults = dates.flatMap(([event, , fault]) => (fault ? [[fieldOf(event), fault] as const] : []));
      if (faults.length > 0) return faults;
      const request = {
        events: Object.fromEntries(dates),
        conditions: [chosen('extended') === 'yes' && 'extended-assessment', chosen('severity')].filter(Boolean),
        setting: chosen('setting'),
        // Until the reader has said, what holds to an age is shown with that condition.
        age: age ?? (Number(chosen('age')) || undefined),
      } as TimelineRequest;
      const wrong = outOfOrder(request.events, order);
      if (!wrong) return { request, main, today };
      const field = fieldOf(wrong.event);
      return [[field, put(words.errors.order, { text: field.value, before: words.events[wrong.before] ?? '' })]];
    },

    /** Shows faults beside their fields and in the summary; none takes the old ones away. What is written is left as it is. */
    show(faults: readonly Fault[]): void {
      for (const field of root.querySelectorAll<HTMLInputElement>('[data-field=date], [data-own]')) {
        const [, message = ''] = faults.find(([it]) => it === field) ?? [];
        fillIn(field.closest('.field')?.querySelector('.error') as HTMLElement, message);
        field.setAttribute('aria-invalid', String(Boolean(message)));
      }
      summary.hidden = faults.length === 0;
      summary.querySelector('ul')?.replaceChildren(
        ...faults.map(([field, message]) => {
          const item = summary.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
          const link = item.querySelector('a') as HTMLElement;
          link.textContent = message;
          // The address is left as it is: nothing of what the reader does belongs there.
          link.addEventListener('click', (event) => {
            event.preventDefault();
            field.closest('details')?.setAttribute('open', '');
            field.focus();
          });
          return item;
        }),
      );
    },
  };
}
