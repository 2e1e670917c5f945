import { type Confirmation, confirmation } from '../domain/freshness.ts';
import type { Contact } from '../model/schemas/contact.ts';
import { phoneOf, waysOf } from './contact-ways.ts';
import type { View } from './view.ts';

/** When contacts that stand together were last confirmed, and the safe way where that is long ago or has never been. */
export interface Confirmed {
  state: Confirmation;
  /** The day (ISO) on which the one that was confirmed longest ago was; null when one has never been. */
  on: string | null;
  /** The number of the switchboard, where it is none of theirs; null when they were confirmed lately. */
  switchboard: string | null;
  /** The organisation's website where there is no such number. */
  website: string | null;
}

/** How sure contacts are: the one that was confirmed longest ago speaks for all. */
export function confirmedOf(
  contacts: readonly Contact[],
  { organisation, today }: Pick<View, 'organisation' | 'today'>,
): Confirmed {
  const dates = contacts.map((contact) => contact.verifiedOn);
  const on = dates.includes(null) ? null : (dates.toSorted()[0] ?? null);
  const state = confirmation(on, today);
  const facts = organisation?.facts;
  if (state === 'recent' || !facts) return { state, on, switchboard: null, website: null };
  const number = phoneOf(facts.contacts.find((contact) => contact.id === facts.switchboard));
  const shown = contacts.flatMap((it) => waysOf(it, facts.fictional)).map((way) => 'number' in way && way.number);
  const switchboard = number !== null && !shown.includes(number) ? number : null;
  return { state, on, switchboard, website: switchboard === null ? (facts.website ?? null) : null };
}
