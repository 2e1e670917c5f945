import { rulesForAges } from '../domain/coordinators.ts';
import { fill } from '../i18n/fill.ts';
import type { Contact } from '../model/schemas/contact.ts';
import type { CoordinatorRule } from '../model/schemas/organisation.ts';
import type { Words } from '../model/schemas/words.ts';
import type { ChosenText } from './own-text.ts';
import type { View } from './view.ts';

/** Who coordinates for one range of ages; no heading when one coordinator serves all. */
export interface CoordinatorGroup {
  heading: string | null;
  rule: CoordinatorRule;
  contact: Contact;
  role: ChosenText;
}

/** A range of ages in words; `to: null` is no upper age. */
export function ageRange(from: number, to: number | null, words: Words): string {
  if (from === 0) return to === null ? words.contact.anyAge : fill(words.contact.under, { age: to + 1 });
  if (to === from) return fill(words.contact.oneAge, { age: from });
  if (to === null) return fill(words.contact.from, { age: from });
  return fill(to === from + 1 ? words.contact.two : words.contact.between, { from, to });
}

/** The organisation's coordinators for patients of some ages, each with the part of those ages that is theirs. */
export function coordinatorGroups(view: View, ages: { from: number; to: number | null }): CoordinatorGroup[] {
  const facts = view.organisation?.facts;
  if (!facts) return [];
  const rules = rulesForAges(facts.coordinators, ages).toSorted((a, b) => a.fromAge - b.fromAge);
  return rules.flatMap((rule) => {
    const contact = facts.contacts.find((it) => it.id === rule.contact);
    const from = Math.max(rule.fromAge, ages.from);
    const to = rule.toAge === undefined ? ages.to : Math.min(rule.toAge, ages.to ?? rule.toAge);
    const heading = facts.coordinators.length === 1 ? null : ageRange(from, to, view.words);
    return contact ? [{ heading, rule, contact, role: view.own(contact.role) }] : [];
  });
}
