import { phoneDigits } from '../../domain/phone.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import type { OrganisationContent } from '../../model/content.ts';
import { holdsOf } from '../../model/holds.ts';
import type { Notice } from '../../model/schemas/notice.ts';
import { type InlinePart, inlineText, wordsIn } from '../../site/inline-text.ts';
import { ownNumber, ownNumberInField } from '../findings/facts.ts';
import { blocksOf, placeIn } from '../mdx/blocks.ts';
import { placeOf, type TextNode } from '../mdx/node.ts';
import type { Problem } from '../problem.ts';
import { leaves } from '../source/leaves.ts';
import type { SourceFile } from '../source/source.ts';
import type { Together } from '../together.ts';

/** Eight digits, whatever stands between them, with or without the country's code. */
const EIGHT = /(?<!\d)(?:(?:\+|00)47[\s.()/\p{Pd}]*)?(\d(?:[\s.()/\p{Pd}]{0,2}\d){7})(?!\d)/gu;

/** An address that a field holds, or a number that is one: what is said there is nothing else. */
const ALONE = /^(?:[a-z]+:\S+|[\d\s+().-]+)$/i;

/** What nobody sees, and is left out where a number is read. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Whose a number is, by its digits. */
type Numbers = ReadonlyMap<string, string>;

/** What dials by itself, and is told as a link that cannot be. */
const DIALS = /^(?:tel|sms):/i;

/** The parts of a line without the links that dial. */
const undialled = (parts: readonly InlinePart[]): InlinePart[] =>
  parts.flatMap((part): InlinePart[] => {
    if (typeof part === 'string') return [part];
    if ('href' in part) return DIALS.test(part.href) ? [] : [part];
    return undialled('strong' in part ? part.strong : part.emphasis);
  });

/** The numbers of an organisation's contacts, by their digits, with whose they are. Short numbers are everybody's. */
function numbersOf({ facts }: OrganisationContent): Numbers {
  const numbers = facts.contacts.flatMap(({ id, phones, sms, textPhone }) =>
    [...phones.map((it) => (typeof it === 'string' ? it : it.number)), sms, textPhone].flatMap((it) =>
      it === undefined ? [] : [[phoneDigits(it), id] as const],
    ),
  );
  // A number of several contacts is told as that of the first.
  return new Map(numbers.filter(([digits]) => digits.length === 8).toReversed());
}

/** Those of some numbers that are written in words, as they are written there in one line, with whose they are. */
function numbersIn(words: string, numbers: Numbers): { number: string; contact: string; at: number }[] {
  return [...words.matchAll(EIGHT)].flatMap(({ 0: all, 1: number = '', index }) => {
    const contact = numbers.get(phoneDigits(number));
    return contact === undefined
      ? []
      : [{ number: number.replace(/\s+/g, ' '), contact, at: index + all.indexOf(number) }];
  });
}

/** Numbers in the descriptions and captions of images. */
function inImages(file: string, node: TextNode, numbers: Numbers): Problem[] {
  const words = node.type === 'image' ? [node.alt, node.title].filter(Boolean).join('\n') : '';
  const own = numbersIn(words, numbers)
    .slice(0, 1)
    .map(({ number, contact }) => ({ file, ...placeOf(node), ...ownNumber(number, contact) }));
  return [...own, ...(node.children ?? []).flatMap((child) => inImages(file, child, numbers))];
}

const inText = (file: string, tree: TextNode, numbers: Numbers): Problem[] => [
  ...blocksOf(tree).flatMap((block) =>
    numbersIn(block.text, numbers)
      .filter(({ at }) => !DIALS.test(block.parts.findLast((part) => part.start <= at)?.of?.url ?? ''))
      .map(({ number, contact, at }) => ({ file, ...placeIn(block, at), ...ownNumber(number, contact) })),
  ),
  ...inImages(file, tree, numbers),
];

const holdsInFacts = holdsOf(COLLECTIONS.organisations.schema);
const holdsInPages = holdsOf(COLLECTIONS['local-pages'].schema);

/**
 * Numbers in the fields of a file. A notice that ends goes before a number does: until then it may say which to call.
 * @param notices of the organisation, where the file is the organisation's
 */
function inFields(source: SourceFile, numbers: Numbers, notices: readonly Notice[] | null): Problem[] {
  const holds = notices ? holdsInFacts : holdsInPages;
  return leaves(source.value).flatMap(([path, value]) => {
    if (typeof value !== 'string' || ALONE.test(value.replace(UNSEEN, '')) || holds(path) === 'others') return [];
    const notice = notices && path[0] === 'notices' ? notices[Number(path[1])] : undefined;
    if (notice?.to) return [];
    const words = holds(path) === 'lines' ? wordsIn(undialled(inlineText(value).parts)) : value;
    const [found] = numbersIn(words, numbers);
    return found
      ? [
          {
            file: source.file,
            ...source.at(path),
            ...ownNumberInField(found.number, found.contact, notice !== undefined),
          },
        ]
      : [];
  });
}

/** Numbers of an organisation's own contacts that are written in its texts and fields, where nobody finds them when they change. */
export function checkOwnNumbers({
  content,
  sources,
  texts,
}: Pick<Together, 'content' | 'sources' | 'texts'>): Problem[] {
  return content.organisations.flatMap((organisation) => {
    const numbers = numbersOf(organisation);
    const facts = sources.get(`organisations/${organisation.slug}/organisation`);
    const entries = organisation.pages.flatMap((page) => Object.values(page.texts).map(({ entry }) => entry));
    return [
      ...(facts ? inFields(facts, numbers, organisation.facts.notices) : []),
      ...entries.flatMap((entry) => {
        const source = sources.get(entry);
        const tree = texts.get(entry)?.tree;
        if (!source) return [];
        return [...inFields(source, numbers, null), ...(tree ? inText(source.file, tree, numbers) : [])];
      }),
    ];
  });
}
