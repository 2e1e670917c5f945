/** Dates (ISO) between which a day lies: `from` and `through` are within, `after` and `before` are not; null is no bound. */
export interface Span {
  from: string | null;
  after: string | null;
  through: string | null;
  before: string | null;
}

/** Every day. */
export const ALWAYS: Span = { from: null, after: null, through: null, before: null };

const latest = (a: string | null, b: string | null) => (a !== null && (b === null || a > b) ? a : b);
const earliest = (a: string | null, b: string | null) => (a !== null && (b === null || a < b) ? a : b);

/** The days that lie within both. */
export const within = (a: Span, b: Span): Span => ({
  from: latest(a.from, b.from),
  after: latest(a.after, b.after),
  through: earliest(a.through, b.through),
  before: earliest(a.before, b.before),
});

/** Whether a day (ISO) lies within a span. */
export const lies = (day: string, { from, after, through, before }: Span): boolean =>
  (from === null || day >= from) &&
  (after === null || day > after) &&
  (through === null || day <= through) &&
  (before === null || day < before);

/**
 * A day that can be compared with dates, and not read. It remembers on which days all comparisons so far would have come out the
 * same: what was made with it alone is on each of those days what it is today.
 */
export class ComparedDay {
  readonly #day: string;
  #span: Span = ALWAYS;

  /** @param day ISO */
  constructor(day: string) {
    this.#day = day;
  }

  #narrow(by: Partial<Span>): void {
    this.#span = within(this.#span, { ...ALWAYS, ...by });
  }

  /** Whether a date (ISO) is this day or before it. */
  hasCome(date: string): boolean {
    const come = date <= this.#day;
    this.#narrow(come ? { from: date } : { before: date });
    return come;
  }

  /** Whether a date (ISO) is before this day. */
  isOver(date: string): boolean {
    const over = date < this.#day;
    this.#narrow(over ? { after: date } : { through: date });
    return over;
  }

  /** The year that this day lies in. */
  year(): number {
    const year = this.#day.slice(0, 4);
    this.#narrow({ from: `${year}-01-01`, through: `${year}-12-31` });
    return Number(year);
  }

  /** The days on which every comparison until now comes out as it did. */
  get span(): Span {
    return this.#span;
  }
}

/** A day that can be read too, where no page is made: what shows it is what it is on that day alone. */
export class ShownDay extends ComparedDay {
  readonly #date: string;

  /** @param date ISO */
  constructor(date: string) {
    super(date);
    this.#date = date;
  }

  /** The day itself (ISO). */
  date(): string {
    this.hasCome(this.#date);
    this.isOver(this.#date);
    return this.#date;
  }
}

/** A day as it is (ISO), or as it can be compared with. */
export type Day = string | ComparedDay;

const compared = (day: Day) => (typeof day === 'string' ? new ComparedDay(day) : day);

/** Whether a date (ISO) is a day or before it. */
export const hasCome = (date: string, day: Day): boolean => compared(day).hasCome(date);

/** Whether a date (ISO) is before a day. */
export const isOver = (date: string, day: Day): boolean => compared(day).isOver(date);

/** The year that a day lies in. */
export const yearOf = (day: Day): number => compared(day).year();
