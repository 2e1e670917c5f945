import { type Day, isOver } from '../../domain/compared-day.ts';
import { ageFaults } from '../../domain/coordinators.ts';
import { nearest } from '../../domain/nearest.ts';
import { canHave, phoneDigits } from '../../domain/phone.ts';
import { statementDue } from '../../domain/statement.ts';
import type { LocalPageContent, OrganisationContent } from '../../model/content.ts';
import type { Contact } from '../../model/schemas/contact.ts';
import { LANGUAGES } from '../../model/schemas/language.ts';
import type { Organisation } from '../../model/schemas/organisation.ts';
import { slugSchema } from '../../model/schemas/slug.ts';
import { slugify } from '../../model/slug.ts';
import { isFixedPageId, isReservedSlug } from '../../site/addresses.ts';
import {
  ageFault,
  CONTACT_TOO_OFTEN,
  fictionalPhone,
  impossiblePhone,
  phoneTwice,
  statementLate,
} from '../findings/facts.ts';
import { fixedPageFolder, folderName, reservedAddress, reservedFolder } from '../findings/folders.ts';
import { unusedLanguage } from '../findings/texts.ts';
import { helpTwice, twice, unknownThing } from '../findings/things.ts';
import { shownTooOften } from '../mdx/multiplied.ts';
import type { Place, Report } from '../problem.ts';
import { checkColours } from './colours.ts';

const isSlug = (name: string) => slugSchema.safeParse(name).success;

/** A local page's folder is its id, and its address too unless the text gives another. */
function checkLocalPage({ id, texts }: LocalPageContent, report: Report): void {
  const [first, ...others] = Object.values(texts);
  if (!first) return;
  if (isFixedPageId(id)) report(first.entry, [], fixedPageFolder(id));
  else if (!isSlug(id)) report(first.entry, [], folderName(id, slugify(id)));
  else if (isReservedSlug(id) && [first, ...others].some((it) => it.frontMatter.slug === undefined)) {
    report(first.entry, [], reservedFolder(id));
  }
  for (const { entry, frontMatter } of [first, ...others]) {
    const { slug } = frontMatter;
    if (slug !== undefined && isReservedSlug(slug)) report(entry, ['slug'], reservedAddress(slug));
  }
}

/** Only organisations that do not exist may have numbers that nobody has. */
function checkNumbers(
  contact: Contact,
  fictional: boolean,
  path: readonly PropertyKey[],
  entry: string,
  report: Report,
) {
  const phones = contact.phones.map((it, place) =>
    typeof it === 'string'
      ? { number: it, path: [...path, 'phones', place] }
      : { number: it.number, path: [...path, 'phones', place, 'number'] },
  );
  const others = (['sms', 'textPhone'] as const).flatMap((field) => {
    const number = contact[field];
    return number ? [{ number, path: [...path, field] }] : [];
  });
  for (const it of [...phones, ...others]) {
    if (canHave(it.number, fictional)) continue;
    report(entry, it.path, fictional ? fictionalPhone(it.number) : impossiblePhone(it.number));
  }
}

/** Where in a list something stands that stands there before. */
function secondsIn(names: readonly string[]): number[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    const before = seen.has(name);
    seen.add(name);
    return before ? [index] : [];
  });
}

/** Checks that a contact has each number once: with two labels it is one number that is for two things. */
function checkTwice({ phones }: Contact, path: readonly PropertyKey[], entry: string, report: Report): void {
  const keys = phones.map((it) =>
    typeof it === 'string' ? phoneDigits(it) : `${phoneDigits(it.number)} ${JSON.stringify(it.label)}`,
  );
  for (const index of secondsIn(keys)) report(entry, [...path, 'phones', index], phoneTwice());
}

/** Parts that are called in some language as one before them, by their places in the list. */
function namesAgain({ parts, languages }: Organisation): Map<number, string> {
  const again = languages.flatMap((language) => {
    const names = parts.map(({ name }) => (typeof name === 'string' ? name : (name[language] ?? '')));
    const folded = names.map((name, index) => name.toLowerCase() || `${index}`);
    return secondsIn(folded).map((index) => [index, names[index] ?? ''] as const);
  });
  return new Map(again.toReversed());
}

/** Where a field of an organisation's file stands. */
type At = (path: readonly PropertyKey[]) => Place | undefined;

/** Checks that every age has one coordinator, in each part where a municipality has parts. */
function checkCoordinators(facts: Organisation, entry: string, at: At, report: Report): void {
  const { parts, coordinators } = facts;
  const ids = parts.map((part) => part.id);
  const again = secondsIn(ids);
  for (const index of again) report(entry, ['parts', index, 'id'], twice('part', ids[index] ?? ''));
  // By which name would the reader choose?
  for (const [index, name] of namesAgain(facts))
    if (!again.includes(index)) report(entry, ['parts', index, 'name'], twice('part', name));
  const unknown = coordinators.flatMap(({ part }, index) => (part && !ids.includes(part) ? [{ part, index }] : []));
  for (const { part, index } of unknown)
    report(entry, ['coordinators', index, 'part'], unknownThing('part', part, nearest(part, ids), ids));
  // Whose ages these are is told when their part is known.
  if (unknown.length > 0) return;
  const places = ids.length > 0 ? [...new Set(ids)] : [null];
  const faults = places.flatMap((id) =>
    ageFaults(coordinators.filter(({ part }) => part === undefined || part === id)).map((fault) => ({ id, fault })),
  );
  // What is so in every part is told once.
  const kindOf = ({ fault: { kind, from, to } }: (typeof faults)[number]) => `${kind} ${from} ${to}`;
  for (const same of Map.groupBy(faults, kindOf).values()) {
    for (const { id, fault } of same.length === places.length ? same.slice(0, 1) : same) {
      const paths =
        fault.kind === 'overlap' ? fault.rules.map((it) => ['coordinators', coordinators.indexOf(it)] as const) : [];
      const lines = paths.flatMap((path) => at(path)?.line ?? []);
      report(
        entry,
        paths.at(-1) ?? ['coordinators'],
        ageFault(fault, same.length === places.length ? null : id, lines),
      );
    }
  }
}

/** A site that is in use may be without an accessibility statement for a while, and no longer. */
export function checkStatement({ slug, facts }: OrganisationContent, today: Day, report: Report): void {
  const since = facts.publication === 'live' ? facts.statementPending?.since : undefined;
  if (since === undefined || !isOver(statementDue(since), today)) return;
  report(`organisations/${slug}/organisation`, ['statementPending', 'since'], statementLate(since));
}

/** Where an organisation's contacts are shown, and whose; one that its local help names again is told as that. */
function contactsUsed({ coordinators, services, localHelp }: Organisation) {
  const use = (path: readonly PropertyKey[], id: string | undefined) =>
    id === undefined ? [] : [{ kind: 'contact', path, id }];
  const again = new Set(secondsIn(localHelp));
  return [
    ...coordinators.flatMap(({ contact }, index) => use(['coordinators', index, 'contact'], contact)),
    ...services.flatMap(({ contact }, index) => use(['services', index, 'contact'], contact)),
    ...localHelp.flatMap((id, index) => (again.has(index) ? [] : use(['localHelp', index], id))),
  ];
}

/** Checks an organisation's file against itself: contacts that are named, ages, numbers, colours, its address. */
export function checkOrganisation({ slug, facts, pages }: OrganisationContent, at: At, report: Report): void {
  const entry = `organisations/${slug}/organisation`;
  const ids = facts.contacts.map((contact) => contact.id);
  const contacts = [...new Set(ids)];
  const refer = (path: readonly PropertyKey[], id: string | undefined) => {
    // Of two contacts with one id, one may be whom this is about.
    if (id === undefined || contacts.includes(id) || contacts.length < ids.length) return;
    report(entry, path, unknownThing('contact', id, nearest(id, contacts), contacts));
  };

  if (!isSlug(slug)) report(entry, [], folderName(slug, slugify(slug)));
  else if (isReservedSlug(slug)) report(entry, [], reservedFolder(slug));
  for (const index of secondsIn(ids)) report(entry, ['contacts', index, 'id'], twice('contact', ids[index] ?? ''));
  for (const page of pages) {
    checkLocalPage(page, report);
    for (const language of LANGUAGES.filter((it) => !facts.languages.includes(it))) {
      const text = page.texts[language];
      if (text) report(text.entry, [], unusedLanguage(language));
    }
  }
  refer(['switchboard'], facts.switchboard);
  const again = secondsIn(facts.localHelp).map((index) => [facts.localHelp[index] ?? '', index] as const);
  // However often, it is told where it stands for the second time. Of one that there is not, that is told.
  for (const [id, index] of new Map(again.toReversed()))
    if (contacts.includes(id)) report(entry, ['localHelp', index], helpTwice(id));
  const uses = contactsUsed(facts);
  for (const { path, id } of uses) refer(path, id);
  const often = shownTooOften(uses, JSON.stringify(facts).length, ({ id }) => {
    return JSON.stringify(facts.contacts.find((it) => it.id === id) ?? '').length;
  });
  if (often) report(entry, often.path, CONTACT_TOO_OFTEN);
  checkCoordinators(facts, entry, at, report);
  for (const [index, contact] of facts.contacts.entries()) {
    checkNumbers(contact, facts.fictional, ['contacts', index], entry, report);
    checkTwice(contact, ['contacts', index], entry, report);
  }
  checkColours(facts.colours, entry, report);
}
