import { put } from '../i18n/fill.ts';
import type { Answer } from './answer.ts';
import { calendarFile } from './calendar.ts';
import { dateInWords, nowHere } from './dates.ts';
import type { Row } from './list.ts';
import { textIn } from './parts.ts';
import type { Payload } from './payload.ts';

/** What is said of a date besides its name, in sentences. Not `all` of it may stand where others read it too. */
const said = ({ item }: Row, all: boolean) => textIn(item, `[data-said${all ? '' : '=""'}]`);

/**
 * What the buttons under the list do, by their names: the dates as a calendar file, on paper and as text.
 * @param part finds a part of the calculator by its name
 * @param now the answer, and by what calendars know its events; see `calendarFile`
 */
export function takeAlong(
  part: (name: string) => HTMLElement,
  { words, title, calendar }: Payload,
  now: () => [answer: Answer, owner: number],
) {
  const named = ({ item }: Row) => `${textIn(item, '.what')} (${item.dataset['label']})`;
  return {
    calendar(): void {
      const [{ steps, taken }, owner] = now();
      const full = (part('full-titles') as HTMLInputElement).checked;
      const [today, hour, minute] = nowHere();
      const made = put(words.calendarNote, { date: dateInWords(today, words).date, hour, minute });
      // What has its date behind it needs no reminder.
      const events = (taken as readonly Row[])
        .filter(({ date }) => date >= today)
        .map((it) => ({
          id: steps.indexOf(it),
          date: it.date,
          summary: full ? `${title}: ${named(it)}` : words.neutral,
          // Whom it holds for is in a name that may not stand there.
          description: [
            `${it.item.dataset['label']}${textIn(it.item, '.what [data-whom]')}.`,
            made,
            textIn(part('basis'), '[data-part=letter]'),
            said(it, full),
          ]
            .filter(Boolean)
            .join(' '),
        }));
      const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
      const link = part('file') as HTMLAnchorElement;
      link.href = URL.createObjectURL(new Blob([calendarFile(events, owner, stamp, calendar)], { type: link.type }));
      link.click();
    },

    print(): void {
      const { classList } = document.documentElement;
      classList.add('print-dates');
      addEventListener('afterprint', () => classList.remove('print-dates'), { once: true });
      print();
    },

    async copy(): Promise<void> {
      const lines = (now()[0].taken as readonly Row[]).map((it) =>
        `${textIn(it.item, 'time')}: ${named(it)}. ${said(it, true)}`.trim(),
      );
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
