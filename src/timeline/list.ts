import { isoDate, parseDate } from '../domain/dates.ts';
import type { Milestone, TimelineRequest } from '../domain/timeline.ts';
import type { PatientEvent } from '../domain/vocabulary.ts';
import { dayInWords } from '../i18n/dates.ts';
import { fill } from '../i18n/fill.ts';
import { distanceInWords } from './dates.ts';
import type { Payload } from './payload.ts';

/** Repeats up to this number are shown at once; the later ones when the reader asks for them. */
export const SHOWN_REPEATS = 3;

/** Days that one degree of the space between two stages stands for, and the most degrees. */
const GAP_DAYS = 14;
const GAP_MOST = 6;

interface Stage {
  day: number;
  item: HTMLElement;
}

const byDay = (a: Stage, b: Stage) => a.day - b.day;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The list of dates: one stage a milestone, made from the page's templates, with what has happened and where today is. */
export class TimelineList {
  readonly #list: HTMLElement;
  readonly #payload: Payload;
  /** Stages are kept by limit, condition and repeat, so that a date written in one is still there when the rest changes. */
  readonly #stages = new Map<string, HTMLElement>();
  /** What the server put here, shown again when the reader has no dates. */
  readonly #example: ChildNode[];
  #milestones: Milestone[] = [];
  #events: TimelineRequest['events'] = {};
  expanded = false;

  constructor(list: HTMLElement, payload: Payload) {
    this.#list = list;
    this.#payload = payload;
    this.#example = [...list.childNodes];
  }

  #stage(key: string, name: string): HTMLElement {
    const template = this.#list.parentElement?.querySelector<HTMLTemplateElement>(`template[data-for="${name}"]`);
    const made = this.#stages.get(key) ?? (template?.content.firstElementChild?.cloneNode(true) as HTMLElement);
    this.#stages.set(key, made);
    return made;
  }

  #setDay(item: HTMLElement, day: number, today: number): void {
    const time = item.querySelector('time');
    const { weekday, date } = dayInWords(day, this.#payload.words);
    if (time) time.dateTime = isoDate(day);
    this.#text(item, 'weekday', weekday);
    this.#text(item, 'date', date);
    this.#text(item, 'relative', distanceInWords(day, today, this.#payload.words));
    item.dataset['state'] = day < today ? 'past' : 'ahead';
  }

  /** Fills in a part of a stage wherever it stands: the names of its fields say what it is too. */
  #text(item: HTMLElement, part: string, text: string): void {
    for (const element of item.querySelectorAll<HTMLElement>(`[data-${part}]`))
      [element.textContent, element.hidden] = [text, !text];
  }

  /** The name of a milestone, with its number from the second repeat where all of them are counted. */
  name({ event, n, limit }: Milestone): string {
    const { words, limits } = this.#payload;
    const repeated = !this.#events[event] && limits.find((it) => it.id === limit)?.repeat;
    return repeated ? fill(words.number, { what: words.what[event], n: n + 1 }) : words.what[event];
  }

  #milestone(milestone: Milestone, conditions: readonly string[], today: number): Stage {
    const { limit, n, note, earliest } = milestone;
    const { words, limits } = this.#payload;
    const rule = limits.find((it) => it.id === limit && (!it.condition || conditions.includes(it.condition)));
    // One limit can stand twice, each under its own condition, with other words.
    const template = limit + (rule?.condition ?? '');
    const item = this.#stage(template + n, template);
    const day = parseDate(milestone.date) ?? 0;
    this.#setDay(item, day, today);
    item.dataset['n'] = String(n);
    const special = note === 'weekend' ? words.weekend : note && words.holidays[note];
    this.#text(item, 'what', capital(this.name(milestone)));
    this.#text(item, 'note', special ? fill(words.note, { day: special }) : '');
    this.#text(
      item,
      'earliest',
      earliest ? fill(words.earliest, { date: dayInWords(parseDate(earliest) ?? 0, words).date }) : '',
    );
    // What has happened is not late, whatever the day.
    this.#showPassed(item, day < today && !(this.#events[milestone.event] && !rule?.repeat));
    return { day, item };
  }

  #showPassed(item: HTMLElement, passed: boolean): void {
    item.querySelector('[data-passed]')?.toggleAttribute('hidden', !passed);
  }

  /** A stage with a field for the date of an event: for the letter's date it is the limit that the letter sets. */
  #ownStage(event: string): HTMLElement {
    const item = this.#stage(`own ${event}`, event === 'treatment-start' ? 'A2' : 'own');
    item.querySelector('input')?.setAttribute('data-own', event);
    return item;
  }

  /** The stage of an event that is known. Where no other stage has a field for it, it has one itself. */
  #known(event: PatientEvent, date: string, main: PatientEvent, today: number): Stage {
    // The date that help starts has its field on the stage of the letter, which says what to do when it has passed.
    const hasField = event === main || (event !== 'treatment-start' && this.shown.some((it) => it.event === event));
    const item = hasField ? this.#stage(`known ${event}`, 'known') : this.#ownStage(event);
    const day = parseDate(date) ?? 0;
    item.classList.remove('pending');
    this.#setDay(item, day, today);
    this.#text(item, 'what', capital(this.#payload.words.events[event]));
    this.#showPassed(item, day < today);
    return { day, item };
  }

  #pending(event: PatientEvent): HTMLElement {
    const item = this.#ownStage(event);
    item.classList.add('pending');
    this.#text(item, 'what', capital(this.#payload.words.events[event]));
    this.#showPassed(item, false);
    return item;
  }

  #now(today: number): HTMLElement {
    const item = this.#stage('now', 'now');
    const { weekday, date } = dayInWords(today, this.#payload.words);
    item.textContent = fill(this.#payload.words.now, { date: `${weekday} ${date}` });
    return item;
  }

  /** Shows the worked example again. */
  reset(): void {
    this.#milestones = [];
    this.#list.replaceChildren(...this.#example);
  }

  /**
   * Shows milestones, the events that are known, and the day that is today. Pending events are those that the reader may
   * come to know the date of, after which more follows. `own` is what is written on the steps, by event.
   */
  show(
    milestones: Milestone[],
    { events, conditions = [] }: TimelineRequest,
    main: PatientEvent,
    pending: readonly PatientEvent[],
    own: ReadonlyMap<string, string>,
    today: number,
  ): void {
    this.#milestones = milestones;
    this.#events = events;
    const stages = [
      ...Object.entries(events).map(([event, date]) => this.#known(event as PatientEvent, date, main, today)),
      ...this.shown.map((milestone) => this.#milestone(milestone, conditions, today)),
    ].sort(byDay);
    for (const [index, { day, item }] of stages.entries()) {
      const next = stages[index + 1];
      item.dataset['gap'] = String(next ? Math.min(GAP_MOST, Math.round((next.day - day) / GAP_DAYS)) : 0);
    }
    // What comes today is still to come.
    const items = [{ day: today, item: this.#now(today) }, ...stages].sort(byDay).map(({ item }) => item);
    const focused = document.activeElement;
    this.#list.replaceChildren(...items, ...pending.map((event) => this.#pending(event)));
    for (const field of this.#list.querySelectorAll<HTMLInputElement>('[data-own]')) {
      field.value = own.get(field.dataset['own'] ?? '') ?? '';
    }
    if (focused instanceof HTMLElement && this.#list.contains(focused)) focused.focus();
  }

  /** The milestones that are shown. */
  get shown(): Milestone[] {
    return this.#milestones.filter(({ n }) => n <= SHOWN_REPEATS || this.expanded);
  }

  /** Whether some wait for the reader to ask for them. */
  get folded(): boolean {
    return this.shown.length < this.#milestones.length;
  }

  /** The shown dates as plain text, one a line. */
  asText(): string {
    const lines = this.shown.map((milestone) => {
      const { weekday, date } = dayInWords(parseDate(milestone.date) ?? 0, this.#payload.words);
      const label = this.#list.querySelector(`[data-limit=${milestone.limit}] .label`)?.textContent ?? '';
      return `${weekday} ${date}: ${this.name(milestone)} (${label.trim()})`;
    });
    return [...lines, this.#payload.words.example].join('\n').replaceAll('\u00a0', ' ');
  }
}
