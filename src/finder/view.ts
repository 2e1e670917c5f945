import { type Answer, search } from '../domain/finder/search.ts';
import type { FinderData } from './data.ts';
import type { Finder } from './index.ts';
import { type FinderPayload, type Option, optionsOf, withName } from './options.ts';

/** How many answers are shown at once; a city's districts are shown whole. */
const MOST = 8;

/** What the field shows and says of what is written in it. */
export interface FinderView {
  options: Option[];
  /** Over the options when they are only like what was written; null when one of them fits. */
  similar: string | null;
  /** How it went, for those who do not see the options. */
  status: string;
  /** The way to the list of counties, after these words; null hides it. */
  instead: string | null;
  /** Whether to point to what is for the whole country. */
  elsewhere: boolean;
  /** The option that Enter goes on to at once; null where it would have to guess. */
  meant: number | null;
}

/**
 * The option that was meant without doubt: the only one whose whole name was written, or the only answer at all when what
 * was written begins the name of a municipality or county. There is a list of those; a place that we do not know may have
 * a name that begins another.
 */
function meantOf(answers: readonly Answer[]): number | null {
  const whole = answers.filter((it) => it.fit === 'whole').length;
  const [first] = answers;
  const begun = first?.fit === 'begun' && (first.by.kind === 'municipality' || first.by.kind === 'county');
  return whole === 1 || (begun && answers.length === 1) ? 0 : null;
}

/** Decides what the field shows of what is written. Pure. */
export function viewOf(written: string, data: FinderData, finder: Finder, payload: FinderPayload): FinderView {
  const { words } = payload;
  const answers = search(finder.index, written);
  const [first] = answers;
  const outsideOf = ({ target }: Answer) => {
    const { kind, place } = finder.targets[target] ?? {};
    return kind === 'outside' && place !== undefined ? data.outside[place]?.[0] : undefined;
  };
  const all = optionsOf(answers, finder, data, payload);
  const districts = first?.fit === 'whole' ? (finder.index.districts.get(first.target)?.length ?? 0) : 0;
  const options = all.slice(0, Math.max(MOST, districts + 1));
  const outside = first && outsideOf(first);
  const view = { options, similar: null, elsewhere: false, meant: outside ? null : meantOf(answers) };
  // The beginning of a name outside may be that of a municipality too.
  if (outside && (first.fit === 'whole' || all.length === 0))
    return { ...view, status: withName(words.outside, outside), instead: null, elsewhere: true };
  const [n, total] = [options.length, all.length];
  if (n === 0) {
    const unfinished = /^\s*(\d\s?){0,3}$/.test(written);
    return { ...view, status: unfinished ? '' : words.none, instead: unfinished ? null : '' };
  }
  if (answers.every((it) => it.fit === 'similar' || outsideOf(it)))
    return { ...view, similar: words.similar, status: words.similar, instead: words.notYours };
  const count = n < total ? words.more : ((words.count[n] ?? words.count.at(-1)) as string);
  const status = count.replace('{n}', String(n)).replace('{total}', String(total));
  return { ...view, status, instead: first?.by.kind === 'code' ? words.notYours : null };
}
