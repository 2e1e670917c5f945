import { dialAddress, formatPhone } from '../../domain/phone.ts';
import { formatHours } from '../../i18n/hours.ts';
import type { Content, OrganisationContent } from '../../model/content.ts';
import { FACTS } from '../../model/schemas/asking.ts';
import type { Language } from '../../model/schemas/language.ts';
import { chooseText } from '../../site/own-text.ts';
import type { Callable } from '../lexicon.ts';

const phonesOf = (numbers: readonly string[]) =>
  numbers.map((it): [string, string | null] => [formatPhone(it), dialAddress(it)]);

/** Those of an organisation who can be called, its coordinators and switchboard first for what is asked of nobody. */
function own(organisation: OrganisationContent, content: Content, language: Language): Callable[] {
  const { facts } = organisation;
  const text = (it: (typeof facts.contacts)[number]['role']) => chooseText(it, language, facts.languages).text;
  const first = new Set([...facts.coordinators.map((it) => it.contact), facts.switchboard]);
  return facts.contacts
    .filter((it) => it.phones.length > 0)
    .map(({ id, role, hours, phones }) => ({
      id,
      name: text(role),
      purpose: text(facts.services.find((it) => it.contact === id)?.forWhom ?? ''),
      phones: phonesOf(phones.map((it) => (typeof it === 'string' ? it : it.number))),
      hours: hours ? formatHours(hours, content.words[language]) : '',
      first: first.has(id) ? ['call', 'hours', 'write', 'visit'] : [],
      own: true,
    }));
}

/** Everybody on a site who can be called: the organisation's contacts and the national helplines. */
export function callableOf(content: Content, organisation: OrganisationContent | null, language: Language): Callable[] {
  const national = Object.entries(content.helplines).map(
    ([id, line]): Callable => ({
      id,
      name: line.name[language],
      purpose: line.purpose[language],
      phones: phonesOf([line.number]),
      hours: formatHours(line.hours, content.words[language]),
      first: FACTS.filter((fact) => content.asking.facts[fact]?.lines?.includes(id)),
    }),
  );
  return [...(organisation ? own(organisation, content, language) : []), ...national];
}
