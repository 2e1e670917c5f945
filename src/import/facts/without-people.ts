import { nationalIds } from '../../domain/national-id.ts';
import { type Block, type Part, partsText, tidyParts } from '../block.ts';
import { CALLED_AFTER, emailsIn, isNameAlone, NO_PERSON, namesIn, type Span } from './people.ts';

/** What stands in a sentence where a name was: the check stops a page until somebody has written the role there. */
export const NAME_LEFT_OUT = 'TODO (rolle i stedet for navn)';

/** What stands where a national identity number was. */
const NUMBER_LEFT_OUT = 'TODO (fødselsnummer tatt bort)';

/** A stretch to be taken out: a name or an address, or with a national identity number in it. */
interface Stretch extends Span {
  numbered: boolean;
}

/** A role right before a name, which needs no other words in its place. */
const ROLE_BEFORE =
  /(?:\p{L}*(?:leder|leiar|koordinator|person|behandler|behandlar|psykolog|lege|pleier|pleiar|rådgiver|rådgjevar|konsulent|redaktør|minister|statsråd|terapeut|kurator|ansvarlig|ansvarleg))(?: for [\p{L} ]{3,30})?[,:]?\s*$/iu;

/** Words that a name has to follow. */
const LEADS_TO_NAME = /(?<!\p{L})(?:er|var|heter|heiter|hos|med|til|av|ved|og|eller|enten)\s$/iu;

const isMail = (href = '') => /^mailto:/i.test(href);

/** Blocks that stand beside a number or an address: a name alone in one is that of somebody. */
function besideWays(blocks: readonly Block[]): (block: Block) => boolean {
  const groups = new Set(
    blocks
      .filter(({ text, parts }) => /\d{2}|@/.test(text) || parts.some(({ href }) => isMail(href)))
      .map(({ group }) => group),
  );
  return ({ group, kind, parts }) =>
    groups.has(group) && kind !== 'heading' && parts.every(({ href }) => href === undefined || isMail(href));
}

/** The words that are taken out wherever else they stand: the names of those who were found, in small letters. */
function knownNames(
  blocks: readonly Block[],
  near: (block: Block) => boolean,
  spared: ReadonlySet<string>,
): Set<string> {
  const known = new Set<string>();
  const add = (word: string) => {
    const small = word.toLowerCase();
    if (small.length >= 3 && !NO_PERSON.test(small) && !spared.has(small)) known.add(small);
  };
  for (const block of blocks) {
    const { text, parts } = block;
    for (const { from, to } of namesIn(text)) text.slice(from, to).split(/[ ,]+/).forEach(add);
    if (near(block) && isNameAlone(text)) text.split(' ').forEach(add);
    const hidden = parts.flatMap(({ href = '' }) => (isMail(href) ? [href.slice(7)] : []));
    for (const { address, office } of emailsIn([text, ...hidden].join(' '))) {
      const names = address.replace(/@.*$/, '').split(/[._]/);
      if (!office && names.length > 1) names.forEach(add);
    }
  }
  return known;
}

/** Where persons' names, their own addresses and their national identity numbers stand in a text, the first first. */
function stretchesOf(text: string, known: ReadonlySet<string>, isAlone: boolean): Stretch[] {
  const spans: Span[] = [...namesIn(text), ...emailsIn(text).filter(({ office }) => !office)];
  for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}'’-]{2,}/gu)) {
    const [small, to] = [word.toLowerCase(), index + word.length];
    const [next = ''] = /^ ?\S{0,40}/u.exec(text.slice(to, to + 42)) ?? [];
    // A hospital or a street may have the name of somebody who works there.
    const isPlace =
      NO_PERSON.test(next.trim()) || /^ \p{Lu}{2,}/u.test(next) || CALLED_AFTER.test(text.slice(to, to + 30));
    if (!isPlace && (known.has(small) || known.has(small.replace(/['’]?s$/, '')))) spans.push({ from: index, to });
  }
  if (isAlone && isNameAlone(text)) spans.push({ from: 0, to: text.length });
  const stretches = [
    ...spans.map((span) => ({ ...span, numbered: false })),
    ...nationalIds(text).map((span) => ({ ...span, numbered: true })),
  ];
  const all: Stretch[] = [];
  for (const { from, to, numbered } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    // Of a number it is told apart that it was there, so what only stands beside it is another stretch.
    if (last && (from < last.to || (from <= last.to + 1 && last.numbered === numbered))) {
      last.to = Math.max(last.to, to);
      last.numbered ||= numbered;
    } else all.push({ from, to, numbered });
  }
  return all;
}

/** What has to stand where something was taken out. */
function inItsPlace(text: string, { from, to, numbered }: Stretch): string {
  if (numbered) return NUMBER_LEFT_OUT;
  const [before, behind] = [text.slice(0, from), text.slice(to)];
  if (LEADS_TO_NAME.test(before.slice(-12))) return NAME_LEFT_OUT;
  if (ROLE_BEFORE.test(before.slice(-60))) return '';
  // In brackets, at the end behind a comma, or by itself, nothing is missing without it.
  if (/[(,–:-]\s*$/.test(before.slice(-3)) && /^\s*(?:[),.;–-]|$)/.test(behind)) return '';
  const left = text.trim().split(/\s+/).length - text.slice(from, to).split(/\s+/).length;
  return left < 4 ? '' : NAME_LEFT_OUT;
}

/** Takes stretches out of parts. */
function cut(parts: readonly Part[], spans: readonly Stretch[], whole: string): Part[] {
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += part.text.length;
    let [text, from] = ['', 0];
    for (const span of spans) {
      const [first, last] = [Math.max(span.from - start, 0), Math.min(span.to - start, part.text.length)];
      if (first >= last) continue;
      text += part.text.slice(from, first) + (span.from >= start ? inItsPlace(whole, span) : '');
      from = last;
    }
    return { ...part, text: text + part.text.slice(from) };
  });
}

/** What is left around a name that was taken out, as people write. */
const mended = (text: string) =>
  text
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:)])/g, '')
    .replace(/(?:[,–-] ?){2,}/g, ', ')
    .replace(/:,/g, ':');

/** Whether a link has a national identity number in it. */
const hasNumber = (href: string) => nationalIds(href).length > 0;

/** Whether a link leads to a person: to an address that is nobody else's, or to a page with two of the names. */
function leadsToPerson(href: string, known: ReadonlySet<string>): boolean {
  if (isMail(href)) return emailsIn(href.slice(7)).some(({ office }) => !office);
  return (href.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => known.has(word)).length >= 2;
}

/**
 * A page without national identity numbers, the names of persons that are known as such, their own email addresses, or links to
 * them. A rare name in the middle of a sentence is not known, and is left. A block in which nothing else stood is left empty.
 * @param spared words, in small letters, that are the organisation's own name, whoever else is called so
 */
export function withoutPeople(blocks: readonly Block[], spared: ReadonlySet<string> = new Set()): Block[] {
  const near = besideWays(blocks);
  const known = knownNames(blocks, near, spared);
  return blocks.map((block) => {
    const spans = stretchesOf(block.text, known, near(block));
    const links = block.parts.flatMap(({ href }) => (href === undefined ? [] : [href]));
    const left = links.filter((href) => !hasNumber(href) && !leadsToPerson(href, known));
    if (spans.length === 0 && left.length === links.length) return block;
    const kept = cut(block.parts, spans, block.text).map(
      ({ text, href }): Part => ({
        text: spans.length > 0 ? mended(text) : text,
        ...(href !== undefined && left.includes(href) ? { href } : {}),
      }),
    );
    const parts = tidyParts(kept);
    if (parts[0]) parts[0].text = parts[0].text.replace(/^[\s,;:–-]+/u, '');
    const text = partsText(parts);
    const has = /[\p{L}\p{N}]/u.test(text);
    return {
      ...block,
      parts: has ? parts : [],
      text: has ? text : '',
      named: spans.some(({ numbered }) => !numbered) || links.some((href) => leadsToPerson(href, known)),
      numbered: spans.some(({ numbered }) => numbered) || links.some(hasNumber),
    };
  });
}
