import { type Milestone, milestonesOf, outOfOrder } from '../domain/timeline.ts';
import { fill } from '../i18n/fill.ts';
import { dateInWords, nowHere } from './dates.ts';
import { type Fault, timelineForm } from './form.ts';
import { type Row, SHOWN_REPEATS, type Situation, timelineList } from './list.ts';
import { fillIn, set, textOf } from './parts.ts';
import type { Payload } from './payload.ts';
import { byDate, isOpen, lateAndNext, pendingSteps } from './steps.ts';
import { takeAlong } from './take-along.ts';

/**
 * Starts the calculator of a pathway's page, over HTML that the server has made whole: a disabled form, a list with a
 * worked example, and templates for its stages. It fills in dates as the reader writes. Nothing that the reader chooses
 * leaves the page: no address, no storage, no request.
 */
function start(root: HTMLElement): void {
  const part = (name: string) => root.querySelector(`[data-part=${name}]`) as HTMLElement;
  const payload = JSON.parse(part('payload').textContent ?? '') as Payload;
  const { words, limits, order } = payload;
  const form = timelineForm(root, payload);
  const list = timelineList(part('list'), payload);
  const exampleHeading = part('heading').textContent ?? '';
  /** What the list answers now. */
  let answered = '';
  let milestones: Milestone[] = [];
  /** By what calendars know the events of this answer. */
  let owner = '';
  /** The milestones that the list shows, and the repeat up to which it does. */
  let shown: (Row & Milestone)[] = [];
  let most = SHOWN_REPEATS;

  /** What stands over the list; without a text of what it is worked out from, it is the example. */
  function head(heading: string, text = '', computed = ''): void {
    fillIn(part('heading'), heading);
    fillIn(part('text'), text);
    fillIn(part('computed'), computed);
    part('example').hidden = Boolean(computed);
  }

  /** Speaks to screen readers, which do so when the words change: what stands there already is not said again. */
  function say(text: string): void {
    const status = part('status');
    if (status.textContent !== text) status.textContent = text;
  }

  /** Shows faults and says them: whoever is done with a field is on the way to the next, and does not see the list. */
  function blame(faults: readonly Fault[]): void {
    form.show(faults);
    say(faults.map(([, message]) => message).join(' '));
  }

  /** Without dates that can be, the worked example stands again: an old answer must not pass for the present one. */
  function empty(faults: readonly Fault[]): void {
    blame(faults);
    if (!answered || faults.some(([field]) => field !== form.date)) return;
    [answered, shown] = ['', []];
    list.reset();
    head(exampleHeading);
    for (const name of ['unknown', 'take-along', 'more']) part(name).hidden = true;
  }

  /** Shows the list, over it what should have happened, what comes next and what the reader can do, and what to do with it. */
  function show(situation: Situation): void {
    const { request, main, today } = situation;
    const { events } = request;
    const pending = pendingSteps(limits, milestones, request);
    const { rows, letter } = list.show(situation, milestones, pending, form.own, most);
    shown = rows.filter(({ n }) => n <= most);
    const open = [...rows, ...letter].sort(byDate).filter((it) => isOpen(it, events, today, order));
    const [late, next] = lateAndNext(open, today);
    const sentence = ({ event, date, item }: Row, kind: string) => {
      const says = root.querySelector(`[data-say=${event}]`) as HTMLElement;
      set(says, 'date', dateInWords(date, words).date);
      set(says, 'whom', item.querySelector('[data-whom]:not([hidden])'));
      return `${textOf(says, `[data-${kind}]`)} ${textOf(item, '.small[data-assumed]:not([hidden])')}`.trim();
    };
    const byLetter = pending[0] === 'treatment-start';
    const soon = !byLetter ? 'later' : 'referral-assessed' in events ? 'letterHere' : 'letterComes';
    const heading = late
      ? sentence(late, 'late')
      : next
        ? sentence(next, 'due')
        : words.answer[byLetter ? 'letterDue' : 'nothing'];
    const text = late
      ? [sentence(late, 'ask'), next && sentence(next, 'due')].filter(Boolean).join(' ')
      : pending[0] || (next && next.event !== 'complaint')
        ? words.answer[soon]
        : '';
    const { weekday, date } = dateInWords(events[main] ?? '', words);
    head(heading, text, fill(words.computed, { event: words.events[main] ?? '', date: `${weekday} ${date}` }));
    part('unknown').hidden = part('unknown').dataset['setting'] !== request.setting;
    part('take-along').hidden = shown.length === 0;
    part('more').hidden = shown.length === rows.length;
    part('copied').textContent = '';
  }

  /**
   * Reads the form and shows what follows. Faults are shown only when the reader is `done` with a field, and a missing
   * date only when they `wanted` an answer.
   */
  function recompute(done: boolean, wanted = false): void {
    const [today] = nowHere();
    const asked = form.read(today, wanted);
    if (Array.isArray(asked)) {
      if (done) empty(asked);
      return;
    }
    const wrong = outOfOrder(asked.request.events, order);
    if (wrong) {
      if (done) blame([form.faultOf(wrong)]);
      return;
    }
    form.show([]);
    const key = JSON.stringify([asked, most]);
    // A list that is put in order anew takes the click that is on its way to it: it is left alone when nothing is new. A
    // field in it that has focus loses it meanwhile, and the browser may then report a change, which is nothing new either.
    if (key !== answered) {
      answered = key;
      // The same page can be asked for another child, or with a corrected date: only the very same answer is the same events.
      owner = crypto.getRandomValues(new Uint32Array(4)).join('-');
      milestones = milestonesOf(limits, asked.request);
      show(asked);
    }
    // After an error too, which was the last that was said.
    say(`${part('heading').textContent} ${part('text').textContent}`.trim());
  }

  /** The native picker writes into the text field, which stays the one that counts. */
  function changed(target: HTMLInputElement): void {
    if (target === part('picker') && target.value) form.date.value = target.value.split('-').reverse().join('.');
    form.keep(target);
    recompute(true);
  }

  /** Brings the answer to the top of the screen, or what must be put right first. */
  function go(): void {
    recompute(true, true);
    // What gets focus is read from there.
    if (!form.summary.hidden) say('');
    const goal = form.summary.hidden ? part('heading') : form.summary;
    goal.focus({ preventScroll: true });
    goal.scrollIntoView();
  }

  /** The button goes away when it has done its work, so focus goes to the first stage that it brought. */
  function expand(): void {
    most = Number.POSITIVE_INFINITY;
    recompute(false);
    const added = root.querySelector<HTMLElement>(`[data-n="${SHOWN_REPEATS + 1}"]`);
    added?.setAttribute('tabindex', '-1');
    added?.focus();
  }

  const pick = () => (part('picker') as HTMLInputElement).showPicker();
  const actions = { ...takeAlong(part, payload, () => ({ shown, owner })), go, pick, more: expand };
  for (const [name, act] of Object.entries(actions)) part(name).addEventListener('click', act);
  root.addEventListener('change', ({ target }) => changed(target as HTMLInputElement));
  // While a date is being typed it is used as soon as it has a whole year, and is not blamed before the reader is done.
  // `7.12.20` may be on its way to 2026, so a year of two digits waits, and so does a date without one.
  form.date.addEventListener('input', () => {
    if (/(\D|^\d{4})20\d\d$/.test(form.date.value)) recompute(false);
  });
  // A browser that comes back to a page may have put what was written into the form again, and tells nobody. A page that
  // was kept whole may be shown on another day. WebKit empties a field without autocomplete just after the event.
  addEventListener('pageshow', () => setTimeout(recompute, 0, true));
  root.querySelector('fieldset')?.removeAttribute('disabled');
}

customElements.define(
  'loype-timeline',
  class extends HTMLElement {
    connectedCallback(): void {
      start(this);
    }
  },
);
