import { milestonesOf } from '../domain/timeline.ts';
import { put } from '../i18n/fill.ts';
import { dateInWords, nowHere } from './dates.ts';
import { type Fault, timelineForm } from './form.ts';
import { type Row, SHOWN_REPEATS, type Situation, timelineList } from './list.ts';
import { fillIn, set, textOf } from './parts.ts';
import type { Payload } from './payload.ts';
import { byDate, capOf, LETTER, lateAndNext, letterStep, pendingSteps } from './steps.ts';
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
  /** By what calendars know the events of this answer. */
  let owner = '';
  /** All steps of the answer, those that the list shows, those of them that are to be taken, and the repeat up to which it does. */
  let rows: Row[] = [];
  let shown: Row[] = [];
  let taken: Row[] = [];
  let most = SHOWN_REPEATS;

  /** What stands over the list; without a text of what it is worked out from, it is the example. */
  function head(heading: string, text = '', computed = '', cap?: Row): void {
    fillIn(part('heading'), heading);
    fillIn(part('text'), text);
    fillIn(part('computed'), computed);
    part('example').hidden = Boolean(computed);
    part('letter').hidden = Boolean(cap);
    part('older').hidden = !part('list').querySelector('[data-old]');
  }

  /** Speaks to screen readers, which do so when the words change: what stands there already is not said again. */
  function say(text: string): void {
    const status = part('status');
    if (status.textContent !== text) status.textContent = text;
  }

  /**
   * Shows faults and says them: whoever is done with a field is on the way to the next, and does not see the list. Without
   * dates that can be, the worked example stands again: an old answer must not pass for the present one.
   */
  function blame(faults: readonly Fault[]): void {
    form.show(faults);
    say(faults.map(([, message]) => message).join(' '));
    if (!answered || faults.some(([field]) => field !== form.date)) return;
    answered = '';
    list.reset();
    head(exampleHeading);
    for (const name of ['unknown', 'take-along', 'more']) part(name).hidden = true;
  }

  /** Shows the list, over it what should have happened, what comes next and what the reader can do, and what to do with it. */
  function show(situation: Situation): void {
    const { request, main, today } = situation;
    const { events } = request;
    const steps = [...milestonesOf(limits, request, order, today), ...letterStep(events)].sort(byDate);
    const pending = pendingSteps(limits, steps, request, today);
    [rows, shown] = list.show(situation, steps, pending, form.own, most);
    const open = rows.filter((it) => it.open);
    const cap = capOf(open, events);
    // A letter may set no later day than the law does.
    const [late, next] = lateAndNext(cap && !cap.toAge ? open.filter(({ n }) => n) : open, today);
    const says = (row: Row | undefined, kind: string) => textOf(root, `[data-say=${row?.event}] [data-${kind}]`);
    const restsOn = (row: Row) => textOf(row.item, '[data-rests]:not([hidden])');
    /** What is said of a step, and what that rests on unless it was said of the one `before`. */
    const sentence = (row: Row | undefined, kind: string, before?: Row) => {
      if (!row) return '';
      const said = root.querySelector(`[data-say=${row.event}]`) as HTMLElement;
      const has = (name: string) => row.item.querySelector(`[data-${name}]:not([hidden])`);
      set(said, { date: dateInWords(row.date, words).date, whom: has('whom'), old: has('old') });
      const rests = restsOn(row);
      const more = [before && restsOn(before) === rests ? '' : rests, row === cap ? words.answer.letterLate : ''];
      return [says(row, kind) + says(row, 'tail'), ...more].filter(Boolean).join(' ');
    };
    const byLetter = pending[0] === LETTER;
    const soon = byLetter
      ? 'referral-assessed' in events
        ? 'letterHere'
        : 'letterComes'
      : pending[0] && 'clinical-decision' in events
        ? 'first'
        : 'later';
    const heading = sentence(late, 'late') || sentence(next, 'due') || words.answer[byLetter ? 'letterDue' : 'nothing'];
    const text = late
      ? [says(late, 'ask'), sentence(next, 'due', late)]
      : [(pending[0] || (next && next.event !== 'complaint')) && words.answer[soon]];
    const { weekday, date } = dateInWords(events[main] ?? '', words);
    const computed = put(words.computed, { event: words.events[main] ?? '', date: `${weekday} ${date}` });
    head(heading, text.filter(Boolean).join(' '), computed, cap);
    part('unknown').hidden = part('unknown').dataset['setting'] !== request.setting;
    taken = shown.filter((it) => it.open);
    part('take-along').hidden = !taken[0];
    part('calendar').hidden = taken.every(({ date }) => date < today);
    part('more').hidden = shown.length === rows.length;
    part('copied').textContent = '';
  }

  /**
   * Reads the form and shows what follows. Faults are shown only when the reader is `done` with a field, and a missing
   * date only when they `wanted` an answer.
   */
  function recompute(done: boolean, wanted = false): void {
    const [today = ''] = nowHere();
    const asked = form.read(today, wanted);
    if (Array.isArray(asked)) {
      if (done) blame(asked);
      return;
    }
    form.show([]);
    const key = JSON.stringify(asked);
    // A list that is put in order anew takes the click that is on its way to it: it is left alone when nothing is new. A
    // field in it that has focus loses it meanwhile, and the browser may then report a change, which is nothing new either.
    if (key !== answered) {
      answered = key;
      // The same page can be asked for another child, or with a corrected date: only the very same answer is the same events.
      owner = String(Math.random()).slice(2);
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
  function more(): void {
    most = Number.POSITIVE_INFINITY;
    const before = shown;
    show(JSON.parse(answered));
    const { item } = shown.find((added) => before.every((it) => it.item !== added.item)) as Row;
    item.tabIndex = -1;
    item.focus();
  }

  const pick = () => (part('picker') as HTMLInputElement).showPicker();
  const actions = { ...takeAlong(part, payload, () => ({ rows, taken, owner })), go, pick, more };
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
  // What was chosen before a reload is nobody's business now: only what the page itself chooses is chosen. A browser may put
  // it back just after this code has run.
  setTimeout(() => {
    for (const it of root.querySelectorAll('input')) it.checked = it.defaultChecked;
    root.querySelector('fieldset')?.removeAttribute('disabled');
  });
}

for (const root of document.querySelectorAll<HTMLElement>('loype-timeline')) start(root);
