import type { Milestone } from '../domain/timeline.ts';
import { fill } from '../i18n/fill.ts';
import { calendarFile } from './calendar.ts';
import { nowHere } from './dates.ts';
import type { Row } from './list.ts';
import { textOf } from './parts.ts';
import type { Payload } from './payload.ts';

/** What can be taken along: the milestones that the list shows, and by what calendars know the events of this answer. */
export interface Taken {
  shown: readonly (Row & Milestone)[];
  /** See `calendarFile`. */
  owner: string;
}

/** What is said of a date besides its name, in sentences. Not `all` of it may stand where others read it too. */
const said = ({ item }: Row, all: boolean) =>
  [...item.querySelectorAll(`[data-said${all ? '' : '=always'}]:not([hidden])`)]
    .map((it) => ` ${it.textContent?.trim()}`)
    .join('');

/**
 * What the buttons under the list do, by their names: the dates as a calendar file, on paper and as text.
 * @param part finds a part of the calculator by its name
 */
export function takeAlong(part: (name: string) => HTMLElement, { words, title }: Payload, taken: () => Taken) {
  return {
    calendar(): void {
      const { shown, owner } = taken();
      const full = (part('full-titles') as HTMLInputElement).checked;
      const made = fill(words.calendarNote, { date: textOf(part('list'), '.now [data-date]'), time: nowHere()[1] });
      const events = shown.map((it) => ({
        date: it.date,
        summary: full ? `${title}: ${textOf(it.item, '.what')}` : words.neutral,
        description: `${made} ${part('letter').textContent}${said(it, full)}`,
      }));
      const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([calendarFile(events, owner, stamp)], { type: 'text/calendar' }));
      link.download = 'datoer.ics';
      link.click();
      URL.revokeObjectURL(link.href);
    },

    print(): void {
      const { classList } = document.documentElement;
      classList.add('print-dates');
      addEventListener('afterprint', () => classList.remove('print-dates'), { once: true });
      print();
    },

    async copy(): Promise<void> {
      const lines = taken().shown.map(
        (it) =>
          `${textOf(it.item, 'time')}: ${textOf(it.item, '.what')} (${textOf(it.item, '.label')}).${said(it, true)}`,
      );
      const text = [...lines, part('basis').innerText].join('\n').replaceAll('\u00a0', ' ');
      const done = navigator.clipboard?.writeText(text).then(() => words.copied);
      part('copied').textContent = (await done?.catch(() => null)) ?? words.copyFailed;
    },
  };
}
