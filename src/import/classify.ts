import { type Block, words } from './block.ts';
import { addressIn } from './facts/addresses.ts';
import { agesIn } from './facts/ages.ts';
import { hoursIn } from './facts/hours.ts';
import { emailsIn } from './facts/people.ts';
import { phonesIn } from './facts/phones.ts';
import type { Judged, Kind, Why } from './kinds.ts';
import { matcher, type National, type Place } from './national/reference.ts';
import { namedPathway, TOPICS } from './national/topics.ts';
import { withBoxes, withLists, withSections } from './neighbours.ts';
import {
  FURNITURE,
  INTERNAL,
  OUTDATED,
  ownNames,
  PATHWAY_WORDS,
  PRACTICAL,
  SEE_MORE,
  servicesIn,
  WE,
} from './words/patterns.ts';

/** As much of a paragraph as is looked at (signs). */
const LOOKED_AT = 3_000;

/** What a paragraph says of how to reach somebody; null where it is not mostly that. */
function factOf(text: string): Why | null {
  const emails = emailsIn(text).length;
  const phones = phonesIn(text);
  const local = phones.filter(({ digits }) => digits.length === 8 || /^0/.test(digits));
  if (local.length > 0) return 'contact';
  if (emails > 0 && words(text) <= 14) return 'contact';
  if (/^(?:telefon|tlf|mobil|mob|e-?post|faks|sms|epost)\b[\s.:]*/iu.test(text) && words(text) <= 12) return 'contact';
  if (hoursIn(text) && (words(text) <= 14 || /telefontid|åpningstid|opningstid/iu.test(text))) return 'hours';
  if (addressIn(text) && words(text) <= 24) return 'address';
  return null;
}

/** Whether a paragraph says who coordinates: for which ages, or in this organisation. */
const coordinates = (text: string) => /koordin|forløp|har ansvar|ansvaret/iu.test(text);

/** What is said of the page that is judged, besides its blocks. */
export interface Surroundings {
  title: string | null;
  /** Names of the organisation, in small letters. */
  names: readonly string[];
}

/** Judges each block of a page. The order of the reasons is that of how sure they are. */
export function classify(blocks: readonly Block[], national: National, { title, names }: Surroundings): Judged[] {
  const match = matcher(national);
  const placeOf = (page: string, anchor?: string): Place | null =>
    national.places.find((it) => it.page === page && (it.anchor ?? undefined) === anchor) ??
    national.places.find((it) => it.page === page) ??
    null;
  const said = (kind: Kind, why: Why, replacedBy: Place | null = null): Judged => ({ kind, why, replacedBy });

  const topicOf = (text: string): Place | null => {
    const topic = TOPICS.find(({ pattern }) => pattern.test(text));
    return topic ? placeOf(topic.page, topic.anchor) : null;
  };
  const isOwnName = (text: string) => {
    const small = text.toLowerCase();
    return names.some((name) => name.length > 2 && small.includes(name));
  };

  const top = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  const alone = (block: Block, at: number): Judged => {
    const text = block.text.slice(0, LOOKED_AT);
    if (text === '') return said('fact', 'name');
    const fact = factOf(text);
    if (block.region === 'around') return fact ? said('fact', fact) : said('furniture', 'around');
    if (title !== null && block.kind === 'heading' && sameWords(text, title)) return said('furniture', 'title');
    const linked = block.parts.length === 1 && block.parts[0]?.href;
    const leadsToOwners =
      words(text) <= 16 && block.parts.some(({ href }) => /helsenorge|helsedirektorat|lovdata/iu.test(href ?? ''));
    if (words(text) <= 16 && FURNITURE.test(text) && fact === null) return said('furniture', 'phrase', topicOf(text));
    // A row of links above the title is a menu, whether or not anything marks it as such.
    if (at < top && isLink(block)) return said('furniture', 'menu');
    if (leadsToOwners) return said('national', 'topic', topicOf(text) ?? placeOf('about-pathways'));
    const own = ownNames(text);
    if (SEE_MORE.test(text) && own.length === 0 && !linked) return said('furniture', 'phrase', topicOf(text));
    if (block.kind !== 'heading' && INTERNAL.test(text)) return said('internal', 'staff');
    if (OUTDATED.test(text)) return said('outdated', 'old-rule', topicOf(text) ?? placeOf('about-pathways'));
    if (fact) return said('fact', fact);
    const ages = agesIn(text);
    const service = servicesIn(text).length > 0;
    if (
      ages &&
      (block.kind === 'row' || (coordinates(text) && (service || words(text) <= 20)) || /:$/.test(text)) &&
      words(text) <= 40
    )
      return said('fact', 'ages');
    const here = isOwnName(text);
    if (
      coordinates(text) &&
      /forløpskoordinator|koordiner/iu.test(text) &&
      service &&
      (here || words(text) <= 22) &&
      !/oppgaver/iu.test(text)
    )
      return said('fact', 'ages');
    const topic = topicOf(text);
    const { share, place } = match(text);
    const we = WE.test(text);
    const density = (text.match(PATHWAY_WORDS)?.length ?? 0) / words(text);
    if (here || own.length > 0) return said('own', 'local-name');
    if (PRACTICAL.test(text) && !(topic && density > 0.15)) return said('own', 'practical');
    if (we && !(topic && density > 0.12)) return said('own', 'we');
    const pathway = namedPathway(text);
    if (pathway && block.kind !== 'heading') return said('national', 'pathway-name', placeOf(pathway));
    if (topic) return said('national', 'topic', topic);
    if (share >= 0.3 && words(text) >= 6) return said('national', 'same-words', place);
    if (density >= 0.2 && words(text) >= 8 && !service && !we)
      return said('national', 'topic', place ?? placeOf('about-pathways'));
    return said('own', 'rest');
  };

  const judged = blocks.map(alone);
  withBoxes(blocks, judged);
  withLists(blocks, judged);
  withSections(blocks, judged);
  return judged;
}

/** The block that is a page's title: its first heading, where nothing to read stands before that. */
export function titleBlock(blocks: readonly Block[]): Block | null {
  const top = blocks.find(({ kind, level, region }) => kind === 'heading' && level === 1 && region === 'text');
  if (top) return top;
  const isText = ({ text, region }: Block) => region === 'text' && !(words(text) <= 16 && FURNITURE.test(text));
  const first = blocks.find(isText);
  return first?.kind === 'heading' ? first : null;
}

const folded = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Whether two titles are one, but for the name of the site behind one of them. */
export function sameWords(a: string, b: string): boolean {
  const [x, y] = [folded(a), folded(b)];
  return x !== '' && (x === y || y.startsWith(`${x} `) || x.startsWith(`${y} `));
}

/** Whether a block is a short link and nothing else. */
const isLink = ({ parts, text }: Block): boolean =>
  parts.length > 0 && parts.every((part) => part.href || !/\p{L}/u.test(part.text)) && words(text) <= 8;
