import { ORDER } from '../../src/domain/order.ts';
import { holds, milestonesOf, type TimeLimit, type TimelineRequest } from '../../src/domain/timeline.ts';
import { KEYS, type Tab } from './engine.ts';
import { of, seen, text, until, write } from './reader.ts';

/** The first appointment of a test: on the day that it is, for a browser cannot be told another. */
const [today = ''] = new Date().toISOString().split('T');

/** The dates that follow from it by the rules themselves, as the list names them. */
export function datesBy(limits: readonly TimeLimit[]): string[] {
  const request: TimelineRequest = {
    events: { 'first-appointment': today },
    setting: 'outpatient',
    conditions: ['no'],
  };
  const held = limits.filter((it) => holds(it, request));
  return milestonesOf(held, request, ORDER, today)
    .filter(({ n }) => n <= 3)
    .map(({ limit, n, date }) => `${limit}#${n} ${date}`);
}

/** Of an element, the stages with a limit. */
export const STAGES = `[...it.querySelectorAll('li[data-limit][data-n]')]
  .map((li) => li.dataset.limit + '#' + li.dataset.n + ' ' + li.querySelector('time').dateTime)`;

/** Writes the date in a calculator, goes on, and gives the dates of the answer and all that it says. */
export async function answer(tab: Tab, root: string): Promise<{ dates: string[]; says: string }> {
  await seen(tab, `${root} [data-field=date]`);
  await until(tab, `${root} fieldset`, '!it.disabled');
  const choose = "(it.value = 'first-appointment', it.dispatchEvent(new Event('change', { bubbles: true })), null)";
  await of(tab, `${root} [data-field=event]`, choose);
  await write(tab, `${root} [data-field=date]`, today.split('-').reverse().join('.') + KEYS.Tab);
  await seen(tab, `${root} .dates .now`);
  return {
    dates: (await of(tab, `${root} .dates`, STAGES)) as string[],
    says: await text(tab, `${root} .answer`),
  };
}
