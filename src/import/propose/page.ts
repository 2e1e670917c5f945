import { sentencesOf } from '../../domain/sentences.ts';
import { type Block, type Part, words } from '../block.ts';
import { addressIn } from '../facts/addresses.ts';
import { agesIn } from '../facts/ages.ts';
import { hoursIn } from '../facts/hours.ts';
import { emailsIn } from '../facts/people.ts';
import { phonesIn } from '../facts/phones.ts';
import type { Judged } from '../kinds.ts';
import { TOPICS } from '../national/topics.ts';
import { FURNITURE, INTERNAL, OUTDATED, ownNames, PRACTICAL, WE } from '../words/patterns.ts';

/** A part of a page that is proposed: text that is the organisation's own, or a contact in its place. */
export type PagePart =
  | { kind: 'heading'; level: 2 | 3; parts: Part[] }
  | { kind: 'paragraph'; parts: Part[] }
  | { kind: 'item'; ordered: boolean; parts: Part[] }
  | { kind: 'contact'; id: string };

/** A page of the organisation's own text. Its title is null where the old page had none. */
export interface ProposedPage {
  title: string | null;
  /** A sentence of the text that says what it is about; null where none will do. */
  summary: string | null;
  parts: PagePart[];
}

/** Whether a sentence is a fact that stands in `organisation.yaml` and nothing more. */
const isFact = (text: string) =>
  phonesIn(text).length > 0 ||
  emailsIn(text).length > 0 ||
  addressIn(text) !== null ||
  hoursIn(text) !== null ||
  agesIn(text) !== null;

/** The sentences of a paragraph of another kind that only this organisation can have said. */
function ownSentences(text: string): string[] {
  return sentencesOf(text)
    .map((sentence) => sentence.text)
    .filter(
      (sentence) => words(sentence) >= 4 && !isFact(sentence) && !OUTDATED.test(sentence) && !INTERNAL.test(sentence),
    )
    .filter((sentence) => {
      const local = ownNames(sentence).length > 0 || PRACTICAL.test(sentence) || WE.test(sentence);
      return local || !(TOPICS.some(({ pattern }) => pattern.test(sentence)) || FURNITURE.test(sentence));
    });
}

/** Of what is not own, the sentences that are nevertheless to be kept. */
function rest({ text, kind: form }: Block, { kind, why }: Judged, used: boolean): string[] {
  if (text === '' || text.length > 3_000) return [];
  if (kind === 'fact') {
    if (used) return why !== 'ages' && words(text) > 14 ? ownSentences(text) : [];
    return words(text) > (why === 'ages' && form !== 'row' ? 4 : 8) ? [text] : [];
  }
  if (kind === 'outdated' || kind === 'national')
    return sentencesOf(text).length > 1 ? ownSentences(text).filter((it) => ownNames(it).length > 0) : [];
  return [];
}

/** The longest sentence that stands for a page in lists, in signs. */
const LONGEST_SUMMARY = 160;

function summaryOf(parts: readonly PagePart[]): string | null {
  for (const part of parts) {
    if (part.kind !== 'paragraph') continue;
    const [first] = sentencesOf(part.parts.map(({ text }) => text).join(''));
    if (
      first &&
      words(first.text) >= 4 &&
      first.text.length <= LONGEST_SUMMARY &&
      /[.!?]$/u.test(first.text) &&
      !/TODO/.test(first.text)
    )
      return first.text;
  }
  return null;
}

/**
 * The page that is made of an organisation's own text, in the order of the old one, under the headings that it stood under.
 * Contacts of the same part follow it. Null where nothing is its own.
 * @param contactsOf the contacts that a paragraph became, by their ids
 * @param used whether a paragraph became a part of `organisation.yaml`
 */
export function ownPage(
  blocks: readonly Block[],
  judged: readonly Judged[],
  title: string | null,
  contactsOf: (paragraph: number) => readonly string[],
  used: (paragraph: number) => boolean,
): ProposedPage | null {
  const parts: PagePart[] = [];
  const shown = new Set<string>();
  let waiting: { heading: Block; level: number }[] = [];
  let [own, levels] = [false, [] as number[]];
  const begin = () => {
    for (const { heading, level } of waiting) {
      levels = levels.filter((it) => it < level);
      parts.push({ kind: 'heading', level: levels.length > 0 ? 3 : 2, parts: heading.parts });
      levels.push(level);
    }
    waiting = [];
    own = true;
  };
  for (const [at, block] of blocks.entries()) {
    const it = judged[at] as Judged;
    if (block.region === 'around') continue;
    if (block.kind === 'heading') {
      if (it.why === 'title' || it.kind === 'furniture') continue;
      waiting = waiting.filter(({ level }) => level < block.level);
      if (it.kind !== 'internal') waiting.push({ heading: block, level: block.level });
      own = false;
    } else if (it.kind === 'own') {
      begin();
      if (block.kind === 'item') parts.push({ kind: 'item', ordered: block.ordered, parts: block.parts });
      else if (block.kind === 'row') parts.push({ kind: 'item', ordered: false, parts: block.parts });
      else parts.push({ kind: 'paragraph', parts: block.parts });
    } else {
      const kept = rest(block, it, used(at));
      if (kept.length > 0) begin();
      for (const text of kept) parts.push({ kind: 'paragraph', parts: [{ text }] });
      for (const id of own && it.kind === 'fact' ? contactsOf(at) : []) {
        if (!shown.has(id) && id !== 'sentralbord') parts.push({ kind: 'contact', id });
        shown.add(id);
      }
    }
  }
  const hasText = parts.some(({ kind }) => kind === 'paragraph' || kind === 'item');
  return hasText ? { title, summary: summaryOf(parts), parts } : null;
}
