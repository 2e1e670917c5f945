import type { Language } from '../model/schemas/language.ts';
import type { Block, OldPage } from './block.ts';
import { classify, titleBlock } from './classify.ts';
import { withoutPeople } from './facts/without-people.ts';
import type { Kind, Why } from './kinds.ts';
import { languageOf } from './language.ts';
import type { National, Place } from './national/reference.ts';
import { Contacts, type FoundNumber, type ProposedContact } from './propose/contacts.ts';
import { coordinatorsOf, type ProposedCoordinator } from './propose/coordinators.ts';
import { ownPage, type ProposedPage } from './propose/page.ts';
import { LONGEST_TEXT } from './read/bounds.ts';
import { readHtml } from './read/html.ts';
import { readText } from './read/text.ts';
import { OUTDATED_TERMS } from './words/outdated.ts';

/** An old page, as it was saved or pasted. */
export type Given = { html: string } | { text: string };

/** What somebody has to look at in a paragraph, whatever its kind. */
export interface Mark {
  kind: 'outdated-term' | 'name-taken-out' | 'national-id';
  /** The words that are meant, and what to write instead; empty for what was taken out. */
  found: string;
  instead: string;
}

/** A paragraph of the old page: what it says, what it is, and what becomes of it. */
export interface Paragraph {
  text: string;
  /** What it was: a heading, a paragraph or line, an item of a list, a row of a table. */
  form: Block['kind'];
  kind: Kind;
  why: Why;
  /** The part of a national page that says it here; null where none does. */
  replacedBy: Place | null;
  marks: Mark[];
}

/** Everything that is proposed of an old page. Most names of persons are taken out, and nothing is confirmed. */
export interface Analysis {
  title: string | null;
  language: Language;
  /** The address that the page gave as its own, or null. */
  url: string | null;
  paragraphs: Paragraph[];
  contacts: ProposedContact[];
  coordinators: ProposedCoordinator[];
  /** Every telephone number of the page, as often as it stood there. */
  numbers: FoundNumber[];
  /** The organisation's own text; null where there is none. */
  page: ProposedPage | null;
}

/** A page that cannot be read, as a sentence for the editor (Norwegian). */
export class UnreadablePage extends Error {}

/** What is known of whose page it is. */
export interface Whose {
  /** What the organisation is called: `Lom kommune`, `Lom`. By its name a sentence is known as its own. */
  names?: readonly string[];
  /** The language of the page, when it is known. */
  language?: Language;
}

function marksOf({ text, named, numbered }: Block): Mark[] {
  const terms = OUTDATED_TERMS.flatMap(({ pattern, instead }): Mark[] => {
    const [found] = pattern.exec(text.slice(0, 5_000)) ?? [];
    return found === undefined ? [] : [{ kind: 'outdated-term', found, instead }];
  });
  return [
    ...terms,
    ...(named ? [{ kind: 'name-taken-out' as const, found: '', instead: '' }] : []),
    ...(numbered ? [{ kind: 'national-id' as const, found: '', instead: '' }] : []),
  ];
}

/** The title of a page by what its window is called: `Pakkeforløp - Lom kommune` without the name of the site. */
const windowTitle = (title: string | null) => title?.split(/\s+[|–-]\s+/u)[0]?.trim() || null;

/**
 * Tells what an old page of an organisation is made of, and proposes what to make of it here. Pure: nothing is read, run or
 * fetched, and what is in the page is text, whatever it is.
 *
 * The blocks are read, what tells who a person is is taken out of all of them, each is judged, and facts are gathered: contacts with
 * numbers, hours and addresses, and who coordinates for which ages. `src/import/write/` makes files of what comes back.
 * @param given the page as HTML or as text; of a Word document, the HTML that `src/import/read/docx.ts` makes of it
 * @param national what the national texts say (`nationalReference`)
 * @throws UnreadablePage when there is nothing to read, or more than a page has
 */
export function analysePage(given: Given, national: National, { names = [], language }: Whose = {}): Analysis {
  const page: OldPage = 'html' in given ? readHtml(given.html) : readText(given.text);
  const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length === 0) throw new UnreadablePage('Det er ingen tekst på siden.');
  if (length > LONGEST_TEXT)
    throw new UnreadablePage(
      `Det er mer tekst enn en side har: ${length} tegn. Del den opp, med høyst ${LONGEST_TEXT} tegn i hver.`,
    );
  const own = spoken(names);
  const spared = new Set(own.flatMap((name) => name.split(' ')));
  const blocks = withoutPeople(page.blocks, spared);
  const heading = titleBlock(blocks);
  const shown = heading?.text || withoutPeople(titleOnly(windowTitle(page.title)), spared)[0]?.text || null;
  const title = shown && shown.length <= 120 ? shown : null;
  const judged = classify(blocks, national, { title: heading?.text ?? title, names: own });
  const gathered = new Contacts(blocks, judged, national.helplines);
  const coordinatorsWith = coordinatorsOf(blocks, gathered);
  const { contacts, numbers, idOf } = gathered.done();
  const coordinators = coordinatorsWith(idOf);
  const byParagraph = Map.groupBy(
    contacts.flatMap(({ id, paragraphs }) => paragraphs.map((paragraph) => ({ id, paragraph }))),
    ({ paragraph }) => paragraph,
  );
  const used = new Set([
    ...byParagraph.keys(),
    ...coordinators.flatMap(({ paragraphs }) => paragraphs),
    ...numbers.map((it) => it.paragraph),
  ]);
  return {
    title,
    language: language ?? languageOf(blocks.map(({ text }) => text).join(' ')),
    url: page.url,
    paragraphs: blocks.map((block, at) => ({
      text: block.text,
      form: block.kind,
      ...(judged[at] as (typeof judged)[number]),
      marks: marksOf(block),
    })),
    contacts,
    coordinators,
    numbers,
    page: ownPage(
      blocks,
      judged,
      title,
      (at) => (byParagraph.get(at) ?? []).map(({ id }) => id),
      (at) => used.has(at),
    ),
  };
}

/** Names in small letters, each also without what all of its kind are called. */
function spoken(names: readonly string[]): string[] {
  const small = names.map((name) => name.toLowerCase().trim());
  return [...new Set(small.flatMap((name) => [name, name.replace(/ (?:kommune|herad|dps|hf)$/u, '')]))].filter(
    (name) => name.length > 2,
  );
}

const titleOnly = (text: string | null): Block[] =>
  text === null
    ? []
    : [
        {
          kind: 'heading',
          level: 1,
          ordered: false,
          text,
          parts: [{ text }],
          region: 'text',
          group: 0,
          named: false,
          numbered: false,
        },
      ];
