import { dayNumber, isoDate, parseDate } from '../domain/dates.ts';
import { type Milestone, type TimelineRequest, timeline } from '../domain/timeline.ts';
import { TimelineError } from '../domain/timeline-error.ts';
import type { PatientEvent } from '../domain/vocabulary.ts';
import { fill } from '../i18n/fill.ts';
import { calendarFile } from './calendar.ts';
import { distanceInWords, readDate } from './dates.ts';
import { type Fault, TimelineForm } from './form.ts';
import { SHOWN_REPEATS, TimelineList } from './list.ts';
import type { Payload } from './payload.ts';

/** The reader's own today, as a day number. */
function todayHere(): number {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/**
 * The calculator of a pathway's page, over HTML that the server has made whole: a disabled form, a list with a worked
 * example, and templates for its stages. It fills in dates as the reader writes. Nothing that the reader chooses leaves
 * the page: no address, no storage, no request.
 */
class LoypeTimeline extends HTMLElement {
  #payload!: Payload;
  #form!: TimelineForm;
  #list!: TimelineList;
  #exampleHeading = '';
  #working = false;
  /** What the list answers now. */
  #shown = '';

  connectedCallback(): void {
    this.#payload = JSON.parse(this.#part('payload').textContent ?? '') as Payload;
    this.#form = new TimelineForm(this, this.#payload);
    this.#list = new TimelineList(this.#part('list'), this.#payload);
    this.#exampleHeading = this.#part('heading').textContent ?? '';
    this.addEventListener('change', (event) => this.#changed(event.target as HTMLElement));
    this.addEventListener('input', (event) => this.#typed(event.target as HTMLElement));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.target as HTMLElement).matches('input[type=text]'))
        this.#changed(event.target as HTMLElement);
    });
    const actions = {
      go: () => this.#go(),
      pick: () => this.#pick(),
      calendar: () => this.#download(),
      print: () => this.#print(),
      copy: () => void this.#copy(),
      more: () => this.#expand(),
    };
    for (const [name, act] of Object.entries(actions)) this.#part(name).addEventListener('click', act);
    this.querySelector('fieldset')?.removeAttribute('disabled');
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part=${name}]`) as HTMLElement;
  }

  /** The native picker writes into the text field, which stays the one that counts. */
  #changed(target: HTMLElement): void {
    if (target.matches('[data-part=picker]')) {
      const { value } = target as HTMLInputElement;
      if (value) this.#form.date.value = value.split('-').reverse().join('.');
    }
    this.#form.keep(target);
    this.#recompute(true);
  }

  /** Shows the answer, or what must be put right first. */
  #go(): void {
    this.#recompute(true, true);
    const faults = this.querySelector<HTMLElement>('[data-errors]:not([hidden])');
    // What gets focus is read from there.
    if (faults) this.#say('');
    (faults ?? this.#part('heading')).focus();
  }

  #pick(): void {
    (this.#part('picker') as HTMLInputElement).showPicker();
  }

  /**
   * While a date is being typed it is used as soon as it has a whole year, and is not blamed before the reader is done.
   * `7.12.20` may be on its way to 2026, so a year of two digits waits.
   */
  #typed(target: HTMLElement): void {
    const { value } = target as HTMLInputElement;
    if (target.matches('[data-field=date]') && /\d{4}/.test(value) && readDate(value, this.#payload.words.months))
      this.#recompute(false);
  }

  /**
   * Reads the form and shows what follows. Faults are shown only when the reader is `done` with a field, and a missing
   * date only when they `asked` for an answer.
   */
  #recompute(done: boolean, asked = false): void {
    // A field that has focus while the list is put in order loses it, and the browser may then report a change.
    if (this.#working) return;
    this.#working = true;
    try {
      const answer = this.#form.read();
      if (answer === null)
        this.#empty(asked ? [{ field: this.#form.date, message: this.#payload.words.errors.empty }] : []);
      else if ('request' in answer) this.#show(answer.request, answer.main, done);
      else if (done) this.#empty(answer.faults);
    } finally {
      this.#working = false;
    }
  }

  /** Without dates that can be, the worked example stands again: an old answer must not pass for the present one. */
  #empty(faults: readonly Fault[]): void {
    this.#blame(faults);
    if (faults.some((fault) => fault.field !== this.#form.date)) return;
    this.#shown = '';
    this.#list.reset();
    this.#part('heading').textContent = this.#exampleHeading;
    for (const part of ['unknown', 'take-along', 'more']) this.#part(part).hidden = true;
  }

  /** Shows faults and says them: whoever is done with a field is on the way to the next, and does not see the list. */
  #blame(faults: readonly Fault[]): void {
    this.#form.show(faults);
    this.#say(faults.map(({ message }) => message).join(' '));
  }

  /** Speaks to screen readers, which do so when the words change: what stands there already is not said again. */
  #say(text: string): void {
    const status = this.#part('status');
    if (status.textContent !== text) status.textContent = text;
  }

  #show(request: TimelineRequest, main: PatientEvent, done: boolean): void {
    try {
      const milestones = timeline(this.#payload.limits, request);
      this.#form.show([]);
      // A list that is put in order anew takes the click that is on its way to it: it is left alone when nothing is new.
      const asked = JSON.stringify([request, this.#list.expanded]);
      if (asked !== this.#shown) {
        this.#shown = asked;
        const today = todayHere();
        const pending = this.#pending(milestones, request.events, main);
        this.#list.show(milestones, request, main, pending, this.#form.own, today);
        this.#sumUp(milestones, request, today);
      }
      // After an error too, which was the last that was said.
      this.#say(this.#part('heading').textContent ?? '');
    } catch (error) {
      if (!(error instanceof TimelineError)) throw error;
      if (done) this.#blame([this.#form.faultOf(error, main)]);
    }
  }

  /** After a referral: the date that the letter sets, and the first appointment, from which more follows. */
  #pending(milestones: readonly Milestone[], events: TimelineRequest['events'], main: PatientEvent): PatientEvent[] {
    if (!main.startsWith('referral-')) return [];
    const known = (event: PatientEvent) => event in events || milestones.some((it) => it.event === event);
    const follows = this.#payload.limits.some((limit) => limit.from === 'first-appointment');
    const started = (['first-appointment', 'clinical-decision', 'evaluation'] as const).some(known);
    return [
      ...('treatment-start' in events ? [] : (['treatment-start'] as const)),
      ...(follows && !started ? (['first-appointment'] as const) : []),
    ];
  }

  /** What comes next, over the list, and what can be done with the list. */
  #sumUp(milestones: readonly Milestone[], { events, setting }: TimelineRequest, today: number): void {
    const { words, limits } = this.#payload;
    const [next] = [
      ...Object.entries(events).map(([event, date]) => [date, words.events[event as PatientEvent]] as const),
      ...milestones.filter((it) => !(it.event in events)).map((it) => [it.date, this.#list.name(it)] as const),
    ]
      .filter(([date]) => date >= isoDate(today))
      .sort();
    const advisory = limits.filter((it) => it.kind === 'advisory');
    this.#part('unknown').hidden =
      advisory.length === 0 || advisory.some((it) => [setting, 'both'].includes(it.setting));
    this.#part('take-along').hidden = milestones.length === 0;
    this.#part('more').hidden = !this.#list.folded;
    this.#part('heading').textContent = next
      ? fill(words.next, { what: next[1], when: distanceInWords(parseDate(next[0]) ?? 0, today, words) })
      : milestones.length > 0
        ? words.allPassed
        : words.nothing;
    this.#part('copied').textContent = '';
  }

  /** The button goes away when it has done its work, so focus goes to the first stage that it brought. */
  #expand(): void {
    this.#list.expanded = true;
    this.#recompute(false);
    const added = this.querySelector<HTMLElement>(`[data-n="${SHOWN_REPEATS + 1}"]`);
    added?.setAttribute('tabindex', '-1');
    added?.focus();
  }

  #download(): void {
    const full = (this.#part('full-titles') as HTMLInputElement).checked;
    const { words, title } = this.#payload;
    const events = this.#list.shown.map((it) => ({
      date: it.date,
      summary: full ? `${title}: ${this.#list.name(it)}` : words.neutral,
      description: words.example,
    }));
    const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([calendarFile(events, stamp)], { type: 'text/calendar' }));
    link.download = 'datoer.ics';
    link.click();
    URL.revokeObjectURL(link.href);
  }

  #print(): void {
    const { classList } = document.documentElement;
    classList.add('print-dates');
    addEventListener('afterprint', () => classList.remove('print-dates'), { once: true });
    print();
  }

  async #copy(): Promise<void> {
    const { copied, copyFailed } = this.#payload.words;
    const done = navigator.clipboard?.writeText(this.#list.asText()).then(() => copied);
    this.#part('copied').textContent = (await done?.catch(() => null)) ?? copyFailed;
  }
}

customElements.define('loype-timeline', LoypeTimeline);
