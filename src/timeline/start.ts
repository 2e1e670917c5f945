import { put } from '../i18n/fill.ts';
import { type Answer, answerOf, SHOWN_REPEATS } from './answer.ts';
import { dateInWords, nowHere } from './dates.ts';
import { timelineForm } from './form.ts';
import { type Row, timelineList } from './list.ts';
import { set, textIn } from './parts.ts';
import type { Payload } from './payload.ts';
import type { Situation } from './situation.ts';
import { takeAlong } from './take-along.ts';

/**
 * Starts the calculator of a pathway, over HTML that the server has made whole: a disabled form, a list with a worked
 * example, and templates for its stages. It fills in dates as the reader writes. Nothing that the reader chooses leaves the
 * page: no address, no storage, no request. It looks for nothing outside `root`, which may be in a page of another website.
 */
export function start(root: HTMLElement): void {
  const part = (name: string) => root.querySelector(`[data-part=${name}]`) as HTMLElement;
  const payload = JSON.parse(part('payload').textContent as string) as Payload;
  const { words } = payload;
  // The first of each is what the page calls it.
  words.months = words.names.map((it) => it.split(' ')[0] as string);
  words.weekdays = words.months.slice(12);
  const form = timelineForm(root, payload);
  const list = timelineList(part, payload);
  const exampleHeading = part('heading').textContent as string;
  /** What is answered now: what was asked, as text, and the answer. */
  let asked = '';
  let answer: Answer;
  /** By what calendars know the events of this answer. */
  let owner: number;
  /** The repeat up to which the list shows steps. */
  let most = SHOWN_REPEATS;

  /** Speaks to screen readers, which do so when the words change: what stands there already is not said again. */
  function say(text: string): void {
    if (part('status').textContent !== text) part('status').textContent = text;
  }

  /** Shows the list, over it what should have happened, what comes next and what the reader can do, and what to do with it. */
  function show(situation: Situation): void {
    const { request, main, today } = situation;
    answer = answerOf(payload, situation, most);
    list.show(situation, answer, form.own);
    const { letter, told, taken, next, undated } = answer;
    const { law, may } = letter;
    set(root, {
      ...letter,
      by: law && dateInWords(law.date, words).date,
      under: !request.age,
      computed: put(words.computed, {
        event: words.events[main] as string,
        ...dateInWords(request.events[main] as string, words),
      }),
      example: false,
      letter: !law && !may,
      older: part('list').querySelector('[data-old]'),
      unknown: !answer.refused && part('unknown').dataset['setting'] === request.setting,
      'take-along': taken[0],
      calendar: taken.some(({ date }) => date >= today),
      more: answer.steps[answer.shown.length],
    });
    let before = '';
    /** What is said of each, with what that rests on unless it has been said, and what is asked. */
    const said = (told as readonly Row[]).flatMap(({ event, date, toAge, item, says }) => {
      const rests = textIn(item, '[data-rests]');
      const late = date < today;
      set(root.querySelector(`[data-say=${event}]`) as HTMLElement, {
        date: dateInWords(date, words).date,
        late,
        due: !late,
        whom: toAge,
        old: item.querySelector('[data-old]'),
        rests: rests !== before && rests,
      });
      before = rests;
      return [textIn(root, `[data-say=${event}]`), says['passed'] && textIn(root, `[data-ask~=${event}]`)];
    });
    set(root, {
      heading: said.shift() || words.answer[answer.instead],
      text: [...said, next && words.answer[next], undated && words.answer.severity].filter(Boolean).join(' '),
    });
    part('copied').textContent = '';
  }

  /**
   * Reads the form, shows what follows and says it: whoever is done with a field is on the way to the next, and does not see
   * the list. Faults are shown only when the reader is `done` with a field, and a missing date only when they `wanted` an
   * answer. Without a date that can be, the worked example stands again: an old answer must not pass for the present one.
   */
  function recompute(done: boolean, wanted = false): void {
    const [today] = nowHere();
    const read = form.read(today, wanted);
    const { faults, request } = read;
    if (!request && !done) return;
    const key = request ? JSON.stringify(read) : '';
    // A list that is put in order anew takes the click that is on its way to it: it is left alone when nothing is new. A
    // field in it that has focus loses it meanwhile, and the browser may then report a change, which is nothing new either.
    if (key !== asked) {
      asked = key;
      // The same page can be asked for another child, or with a corrected date: only the very same answer is the same events.
      owner = Math.random();
      if (key) show(read as Situation);
      else {
        list.reset();
        set(root, {
          heading: exampleHeading,
          text: '',
          computed: '',
          example: true,
          letter: true,
          older: true,
          unknown: false,
          'take-along': false,
          more: false,
        });
      }
    }
    form.show(faults);
    // After an error too, which was the last that was said.
    say(Object.values(faults).join(' ') || (key && textIn(root, '[data-part=heading], [data-part=text]')));
  }

  const actions = {
    ...takeAlong(part, payload, () => [answer, owner]),

    /** Brings the answer to the top of the screen, or what must be put right first. */
    go(): void {
      recompute(true, true);
      const { summary } = form;
      // What gets focus is read from there.
      if (!summary.hidden) say('');
      const goal = summary.hidden ? part('heading') : summary;
      goal.focus({ preventScroll: true });
      goal.scrollIntoView();
    },

    pick: () => (part('picker') as HTMLInputElement).showPicker(),

    /** The button goes away when it has done its work, so focus goes to the first stage that it brought. */
    more(): void {
      const at = (answer.steps as readonly Row[]).findIndex(({ item }) => !item);
      most = Number.POSITIVE_INFINITY;
      show(JSON.parse(asked));
      const { item } = answer.steps[at] as Row;
      item.tabIndex = -1;
      item.focus();
    },
  };
  for (const [name, act] of Object.entries(actions))
    part(name).onclick = () => {
      // The page may have been open since yesterday.
      recompute(true);
      act();
    };
  root.onchange = (change) => {
    const target = change.target as HTMLInputElement;
    // The native picker writes into the text field, which stays the one that counts.
    if (target === part('picker') && target.value) form.date.value = target.value.split('-').reverse().join('.');
    form.keep(target);
    recompute(true);
  };
  // While a date is being typed it is used as soon as it has a whole year, and is not blamed before the reader is done.
  // `7.12.20` may be on its way to 2026, so a year of two digits waits, and so does a date without one.
  form.date.oninput = () => {
    if (/(\D|^\d{4})20\d\d$/.test(form.date.value)) recompute(false);
  };

  /** Only what the page itself chooses is chosen, and nothing is written on a step. */
  function forget(): void {
    form.own.clear();
    for (const it of root.querySelectorAll('input')) it.checked = it.defaultChecked;
  }

  // A browser that comes back to a page may have put what was written into the form again, and tells nobody. A page that
  // was kept whole may be shown on another day. WebKit empties a field without autocomplete just after the event, and keeps
  // all else of such a page: then the reader begins anew.
  addEventListener('pageshow', ({ persisted }) =>
    setTimeout(() => {
      if (persisted && !form.date.value) forget();
      recompute(true);
    }),
  );
  // What was chosen before a reload is nobody's business now. A browser may put it back just after this code has run.
  setTimeout(() => {
    forget();
    (root.querySelector('fieldset') as HTMLFieldSetElement).disabled = false;
  });
}
