import { hasCome, isOver } from '../domain/compared-day.ts';
import { formatDate } from '../i18n/dates.ts';
import { fill } from '../i18n/fill.ts';
import type { Service } from '../model/schemas/service.ts';
import type { ChosenText } from './own-text.ts';
import type { View } from './view.ts';

/**
 * What is said of a service beside its name and whom it is for: whether it has begun or ended, whether one needs an
 * appointment, and what it costs. It changes with the state of things, not from day to day.
 */
export function serviceNotes(service: Service, { words, today, own }: View): ChosenText[] {
  const { opensOn, closesOn, beforeOpening, afterClosing, cost, dropIn } = service;
  const say = (text: string): ChosenText => ({ text, lang: undefined });
  const on = (text: string, date: string) => say(fill(text, { date: formatDate(date, words) }));
  const begun = opensOn === undefined || hasCome(opensOn, today);
  const ended = closesOn !== undefined && isOver(closesOn, today);
  const price = cost && own(cost);
  return [
    ...(opensOn && !begun ? [beforeOpening ? own(beforeOpening) : on(words.service.opens, opensOn)] : []),
    ...(closesOn && ended ? [afterClosing ? own(afterClosing) : on(words.service.closed, closesOn)] : []),
    ...(closesOn && begun && !ended ? [on(words.service.until, closesOn)] : []),
    ...(dropIn && !ended ? [say(words.service.dropIn)] : []),
    ...(price && !ended ? [{ ...price, text: fill(words.service.cost, { cost: price.text }) }] : []),
  ];
}
