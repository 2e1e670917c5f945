import type { Content } from '../../model/content.ts';
import type { Service } from '../../model/schemas/service.ts';
import { wordsOf } from '../../search/language/words.ts';
import { notSoughtBy } from '../findings/facts.ts';
import type { Report } from '../problem.ts';
import type { Together } from '../together.ts';

type Named = Pick<Service, 'name' | 'forWhom' | 'searchedAs' | 'referralNeeded'>;

const textsOf = (text: Service['name']): string[] => (typeof text === 'string' ? [text] : Object.values(text));

const plain = (text: string) => ` ${wordsOf(text).join(' ')}`;

/** Words that a service is found by: in its name those that people call services by, and anywhere what troubles them. */
interface Sought {
  names: readonly string[];
  troubles: readonly string[];
}

const soughtBy = ({ topics, same }: Pick<Content['search'], 'topics' | 'same'>): Sought => ({
  names: same.flat(),
  troubles: Object.values(topics).flatMap((it) => it.organisation),
});

/**
 * The places of services that nobody finds who searches for what troubles them: they need no referral, no words are
 * listed for them, and neither their names nor whom they are for hold any of the words that are searched for.
 */
export function notNamed(services: readonly Named[], sought: Sought): number[] {
  const [names, troubles] = [sought.names.map(plain), sought.troubles.map(plain)];
  return services.flatMap(({ name, forWhom, searchedAs = [], referralNeeded }, index) => {
    if (referralNeeded || searchedAs.length > 0) return [];
    const called = textsOf(name).map(plain).join(' ');
    const said = called + textsOf(forWhom).map(plain).join(' ');
    return names.some((it) => called.includes(it)) || troubles.some((it) => said.includes(it)) ? [] : [index];
  });
}

/** Suggests words for services of organisations whose sites are in use; demonstrations are left in peace. */
export function checkSearchedAs({ content }: Pick<Together, 'content'>, report: Report): void {
  const sought = soughtBy(content.search);
  for (const { slug, facts } of content.organisations) {
    if (facts.publication !== 'live') continue;
    for (const index of notNamed(facts.services, sought)) {
      const [name = ''] = textsOf(facts.services[index]?.name ?? '');
      report(`organisations/${slug}/organisation`, ['services', index, 'name'], notSoughtBy(name));
    }
  }
}
