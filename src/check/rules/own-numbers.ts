import { phoneDigits } from '../../domain/phone.ts';
import type { OrganisationContent } from '../../model/content.ts';
import { ownNumber } from '../findings/facts.ts';
import { blocksOf, placeIn } from '../mdx/blocks.ts';
import type { Problem } from '../problem.ts';
import type { Together } from '../together.ts';

/** Eight digits, whatever stands between them, with or without the country's code. */
const EIGHT = /(?<!\d)(?:(?:\+|00)47[\s.-]*)?(\d(?:[\s.-]?\d){7})(?!\d)/gu;

/** The numbers of an organisation's contacts, by their digits, with whose they are. Short numbers are everybody's. */
function numbersOf({ facts }: OrganisationContent): Map<string, string> {
  const numbers = facts.contacts.flatMap(({ id, phones, sms, textPhone }) =>
    [...phones.map((it) => (typeof it === 'string' ? it : it.number)), sms, textPhone].flatMap((it) =>
      it === undefined ? [] : [[phoneDigits(it), id] as const],
    ),
  );
  // A number of several contacts is told as that of the first.
  return new Map(numbers.filter(([digits]) => digits.length === 8).toReversed());
}

/** Numbers of an organisation's own contacts that are written in its texts, where nobody finds them when they change. */
export function checkOwnNumbers({
  content,
  sources,
  texts,
}: Pick<Together, 'content' | 'sources' | 'texts'>): Problem[] {
  return content.organisations.flatMap((organisation) => {
    const numbers = numbersOf(organisation);
    const entries = organisation.pages.flatMap((page) => Object.values(page.texts).map(({ entry }) => entry));
    return entries.flatMap((entry) => {
      const tree = texts.get(entry)?.tree;
      const file = sources.get(entry)?.file;
      if (!tree || file === undefined) return [];
      return blocksOf(tree).flatMap((block) =>
        [...block.text.matchAll(EIGHT)].flatMap(({ 0: all, 1: number = '', index }): Problem[] => {
          const contact = numbers.get(phoneDigits(number));
          const at = index + all.indexOf(number);
          return contact === undefined ? [] : [{ file, ...placeIn(block, at), ...ownNumber(number, contact) }];
        }),
      );
    });
  });
}
