import { isoDate, parseDate } from '../domain/dates.ts';
import type { Milestone } from '../domain/timeline.ts';
import type { PatientEvent } from '../domain/vocabulary.ts';
import { dayInWords } from '../i18n/dates.ts';
import { fill } from '../i18n/fill.ts';
import { distanceInWords } from './dates.ts';
import type { Payload } from './payload.ts';

/** Repeats up to this number are shown at once; the later ones when the reader asks for them. */
const SHOWN_REPEATS = 3;

/** Days that one degree of the space between two stages stands for, and the most degrees. */
const GAP_DAYS = 14;
const GAP_MOST = 6;

interface Stage {
  day: number;
  item: HTMLElement;
  milestone?: Milestone;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The list of dates: one stage a milestone, made from the page's templates, with what has happened and where today is. */
export class TimelineList {
  readonly #list: HTMLElement;
  readonly #payload: Payload;
  /** Stages are kept by limit and repeat, so that a date written in one is still there when the rest changes. */
  readonly #stages = new Map<string, HTMLElement>();
  milestones: Milestone[] = [];
  expanded = false;

  constructor(list: HTMLElement, payload: Payload) {
    this.#list = list;
    this.#payload = payload;
  }

  #template(name: string): HTMLElement {
    const template = this.#list.parentElement?.querySelector<HTMLTemplateElement>(`template[data-for="${name}"]`);
    return template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  }

  #stage(key: string, template: string): HTMLElement {
    const made = this.#stages.get(key) ?? this.#template(template);
    this.#stages.set(key, made);
    return made;
  }

  #setDay(item: HTMLElement, day: number, today: number): void {
    const time = item.querySelector('time');
    const { weekday, date } = dayInWords(day, this.#payload.words);
    if (time) time.dateTime = isoDate(day);
    item.querySelector('[data-weekday]')?.replaceChildren(weekday);
    item.querySelector('[data-date]')?.replaceChildren(date);
    item.querySelector('[data-relative]')?.replaceChildren(distanceInWords(day, today, this.#payload.words));
    item.dataset['state'] = day < today ? 'past' : 'ahead';
  }

  #text(item: HTMLElement, part: string, text: string): void {
    const element = item.querySelector<HTMLElement>(`[data-${part}]`);
    if (element) [element.textContent, element.hidden] = [text, !text];
  }

  /** The name of a milestone, with its number from the second repeat. */
  name({ event, n, limit }: Milestone): string {
    const { words, limits } = this.#payload;
    const repeated = limits.find((it) => it.id === limit)?.repeat;
    return repeated ? fill(words.number, { what: words.what[event], n: n + 1 }) : words.what[event];
  }

  #milestone(milestone: Milestone, conditions: readonly string[], today: number): Stage {
    const { limit, n, note, earliest } = milestone;
    const { words, limits } = this.#payload;
    const rule = limits.find((it) => it.id === limit && (!it.condition || conditions.includes(it.condition)));
    const item = this.#stage(`${limit}#${n}`, limit + (rule?.condition ?? ''));
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
    const passed = item.querySelector<HTMLElement>('[data-passed]');
    if (passed) passed.hidden = day >= today;
    item.hidden = n > SHOWN_REPEATS && !this.expanded;
    return { day, item, milestone };
  }

  #known(event: string, date: string, today: number): Stage {
    // A date that the reader wrote on a pending stage stays there, where it can be changed.
    const own = this.#stages.get(`pending ${event}`);
    const item = own?.querySelector('input')?.value.trim() ? own : this.#stage(`known ${event}`, 'known');
    item.classList.remove('pending');
    const day = parseDate(date) ?? 0;
    this.#setDay(item, day, today);
    this.#text(item, 'what', capital(this.#payload.words.events[event as PatientEvent]));
    return { day, item };
  }

  #now(today: number): HTMLElement {
    const item = this.#stage('now', 'now');
    const { weekday, date } = dayInWords(today, this.#payload.words);
    item.textContent = fill(this.#payload.words.now, { date: `${weekday} ${date}` });
    return item;
  }

  /**
   * Shows milestones, the events that are known, and the day that is today. A pending event is one that the reader may
   * come to know the date of, after which more follows.
   */
  show(
    milestones: Milestone[],
    events: Readonly<Record<string, string>>,
    conditions: readonly string[],
    pending: string | null,
    today: number,
  ): void {
    this.milestones = milestones;
    const stages = [
      ...Object.entries(events).map(([event, date]) => this.#known(event, date, today)),
      ...milestones.map((milestone) => this.#milestone(milestone, conditions, today)),
    ].sort((a, b) => a.day - b.day);
    for (const [index, { day, item }] of stages.entries()) {
      const next = stages[index + 1];
      item.dataset['gap'] = String(next ? Math.min(GAP_MOST, Math.round((next.day - day) / GAP_DAYS)) : 0);
    }
    const past = stages.filter(({ day }) => day < today).map(({ item }) => item);
    const ahead = stages.filter(({ day }) => day >= today).map(({ item }) => item);
    const last = pending ? [this.#stage(`pending ${pending}`, 'pending')] : [];
    for (const item of last) item.classList.add('pending');
    const focused = document.activeElement;
    this.#list.replaceChildren(...past, this.#now(today), ...ahead, ...last);
    if (focused instanceof HTMLElement && focused !== document.activeElement && this.#list.contains(focused))
      focused.focus();
  }

  /** How many stages wait for the reader to ask for them. */
  get folded(): number {
    return this.milestones.filter((it) => it.n > SHOWN_REPEATS).length;
  }

  /** The shown dates as plain text, one a line. */
  asText(): string {
    const lines = this.milestones.map((milestone) => {
      const { weekday, date } = dayInWords(parseDate(milestone.date) ?? 0, this.#payload.words);
      const label = this.#stages.get(`${milestone.limit}#${milestone.n}`)?.querySelector('.label')?.textContent ?? '';
      return `${weekday} ${date}: ${this.name(milestone)} (${label.trim()})`;
    });
    return [...lines, this.#payload.words.example].join('\n').replaceAll('\u00a0', ' ');
  }
}
