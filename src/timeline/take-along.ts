import type { Milestone } from '../domain/timeline.ts';
import { fill } from '../i18n/fill.ts';
import { calendarFile } from './calendar.ts';
import { dateInWords, nowHere } from './dates.ts';
import type { Row } from './list.ts';
import { textOf } from './parts.ts';
import type { Payload } from './payload.ts';

/** What can be taken along: the milestones that the list shows, and what tells this answer from others. */
interface Taken {
  shown: readonly (Row & Milestone)[];
  answered: string;
}

/** What is said of a date besides its name, in sentences. Not `all` of it may stand where others read it too. */
const said = ({ item }: Row, all: boolean) =>
  [...item.querySelectorAll(`[data-said${all ? '' : '=always'}]:not([hidden])`)]
    .map((it) => ` ${it.textContent?.trim()}`)
    .join('');

/**
 * Makes the buttons under the list work: the dates as a calendar file, on paper and as text. The page fetches this when
 * there is an answer to take along, from its own host, whatever the answer is.
 * @param part finds a part of the calculator by its name
 */
export function takeAlong(part: (name: string) => HTMLElement, { words, title }: Payload, taken: () => Taken): void {
  /** By which calendars know the events of an answer (see `calendarFile`), and that answer. */
  let [owner, owned] = ['', ''];

  function calendar(): void {
    const { shown, answered } = taken();
    const full = (part('full-titles') as HTMLInputElement).checked;
    const [today, time] = nowHere();
    const made = fill(words.calendarNote, { date: dateInWords(today, words).date, time });
    // The same page can be asked for another child, or with a corrected date: only the very same answer is the same events.
    if (owned !== answered) [owned, owner] = [answered, crypto.getRandomValues(new Uint32Array(4)).join('-')];
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
  }

  function printDates(): void {
    const { classList } = document.documentElement;
    classList.add('print-dates');
    addEventListener('afterprint', () => classList.remove('print-dates'), { once: true });
    print();
  }

  async function copy(): Promise<void> {
    const lines = taken().shown.map((it) => {
      const { weekday, date } = dateInWords(it.date, words);
      return `${weekday} ${date}: ${textOf(it.item, '.what')} (${textOf(it.item, '.label')}).${said(it, true)}`;
    });
    const text = [...lines, part('basis').innerText].join('\n').replaceAll('\u00a0', ' ');
    const done = navigator.clipboard?.writeText(text).then(() => words.copied);
    part('copied').textContent = (await done?.catch(() => null)) ?? words.copyFailed;
  }

  for (const [name, act] of Object.entries({ calendar, print: printDates, copy }))
    part(name).addEventListener('click', act);
}
