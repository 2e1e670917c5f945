import { rulesForAges } from '../domain/coordinators.ts';
import { fill } from '../i18n/fill.ts';
import type { Contact } from '../model/schemas/contact.ts';
import type { CoordinatorRule } from '../model/schemas/coordinator.ts';
import type { Words } from '../model/schemas/words.ts';
import type { ChosenText } from './own-text.ts';
import type { View } from './view.ts';

/** Who coordinates for some ages, in one part of the municipality or everywhere. */
export interface Coordinator {
  /** The name of the part; null where it is everywhere. */
  part: ChosenText | null;
  rule: CoordinatorRule;
  contact: Contact;
  role: ChosenText;
}

/** Those who coordinate for one range of ages, one for each part; no heading when all of them serve all ages. */
export interface CoordinatorGroup {
  heading: string | null;
  coordinators: Coordinator[];
}

/** A range of ages in words; `to: null` is no upper age. */
export function ageRange(from: number, to: number | null, words: Words): string {
  if (from === 0) return to === null ? words.contact.anyAge : fill(words.contact.under, { age: to + 1 });
  if (to === from) return fill(words.contact.oneAge, { age: from });
  if (to === null) return fill(words.contact.from, { age: from });
  return fill(to === from + 1 ? words.contact.two : words.contact.between, { from, to });
}

/**
 * The organisation's coordinators for patients of some ages, each with the part of those ages that is theirs, the youngest
 * first; within a range of ages in the order of the parts.
 */
export function coordinatorGroups(view: View, ages: { from: number; to: number | null }): CoordinatorGroup[] {
  const facts = view.organisation?.facts;
  if (!facts) return [];
  const forAll = facts.coordinators.every((rule) => rule.fromAge === 0 && rule.toAge === undefined);
  const place = new Map(facts.parts.map((part, index) => [part.id, { index, name: view.own(part.name) }]));
  const rules = rulesForAges(facts.coordinators, ages).toSorted(
    (a, b) => a.fromAge - b.fromAge || (place.get(a.part ?? '')?.index ?? 0) - (place.get(b.part ?? '')?.index ?? 0),
  );
  const found = rules.flatMap((rule) => {
    const contact = facts.contacts.find((it) => it.id === rule.contact);
    if (!contact) return [];
    const from = Math.max(rule.fromAge, ages.from);
    const to = rule.toAge === undefined ? ages.to : Math.min(rule.toAge, ages.to ?? rule.toAge);
    const part = rule.part === undefined ? null : (place.get(rule.part)?.name ?? null);
    return [
      { ages: forAll ? null : ageRange(from, to, view.words), part, rule, contact, role: view.own(contact.role) },
    ];
  });
  return [...Map.groupBy(found, (it) => it.ages)].map(([heading, coordinators]) => ({
    heading,
    coordinators: coordinators.map(({ part, rule, contact, role }) => ({ part, rule, contact, role })),
  }));
}
