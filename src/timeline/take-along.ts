import { put } from '../i18n/fill.ts';
import { calendarFile } from './calendar.ts';
import { nowHere } from './dates.ts';
import type { Row } from './list.ts';
import { textOf } from './parts.ts';
import type { Payload } from './payload.ts';

/** All steps of an answer, those that can be taken along, and by what calendars know the events of this answer. */
export interface Answer {
  rows: readonly Row[];
  /** Shown, and still to be taken. */
  taken: readonly Row[];
  /** See `calendarFile`. */
  owner: string;
}

/** What is said of a date besides its name, in sentences. Not `all` of it may stand where others read it too. */
const said = ({ item }: Row, all: boolean) =>
  [...item.querySelectorAll(`[data-said${all ? '' : '=always'}]:not([hidden])`)]
    .map((it) => ` ${it.textContent?.trim()}`)
    .join('');

/** Whether it is a right, an advice or one's own deadline. */
const labelOf = ({ item }: Row) => textOf(item, '.label');

const named = (it: Row) => `${textOf(it.item, '.what')} (${labelOf(it)})`;

/**
 * What the buttons under the list do, by their names: the dates as a calendar file, on paper and as text.
 * @param part finds a part of the calculator by its name
 */
export function takeAlong(
  part: (name: string) => HTMLElement,
  { words, title, calendar }: Payload,
  answer: () => Answer,
) {
  return {
    calendar(): void {
      const { rows, taken, owner } = answer();
      const full = (part('full-titles') as HTMLInputElement).checked;
      const [today = '', time = ''] = nowHere();
      const made = put(words.calendarNote, { date: textOf(part('list'), '.now [data-date]'), time });
      // What has its date behind it needs no reminder.
      const events = taken
        .filter(({ date }) => date >= today)
        .map((it) => ({
          id: rows.indexOf(it),
          date: it.date,
          summary: full ? `${title}: ${named(it)}` : words.neutral,
          description: `${labelOf(it)}. ${made} ${part('letter').hidden ? '' : part('letter').textContent}${said(it, full)}`,
        }));
      const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
      const link = document.createElement('a');
      link.href = URL.createObjectURL(
        new Blob([calendarFile(events, owner, stamp, calendar)], { type: 'text/calendar' }),
      );
      link.download = 'datoer.ics';
      link.click();
    },

    print(): void {
      const { classList } = document.documentElement;
      classList.add('print-dates');
      addEventListener('afterprint', () => classList.remove('print-dates'), { once: true });
      print();
    },

    async copy(): Promise<void> {
      const lines = answer().taken.map((it) => `${textOf(it.item, 'time')}: ${named(it)}.${said(it, true)}`);
      const text = [...lines, part('basis').innerText].join('\n').replaceAll('\u00a0', ' ');
      let done = words.copied;
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        done = words.copyFailed;
      }
      part('copied').textContent = done;
    },
  };
}
