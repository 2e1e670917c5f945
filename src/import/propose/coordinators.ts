import type { Block } from '../block.ts';
import { agesIn, type FoundAges } from '../facts/ages.ts';
import { TOPICS } from '../national/topics.ts';
import type { Contacts } from './contacts.ts';
import { namedIn } from './roles.ts';

type Draft = Contacts['drafts'][number];

/** Who coordinates for which ages, `toAge` included. `contact` is null where the page does not say who. */
export interface ProposedCoordinator {
  fromAge: number;
  toAge?: number;
  contact: string | null;
  /** Whether the page says that whoever has a coordinator already is to call that one. */
  haveOne: boolean;
  /** The paragraphs that say so, by their numbers from 0; none where nobody does. */
  paragraphs: number[];
}

interface Rule extends FoundAges {
  draft: Draft;
  haveOne: boolean;
  paragraphs: number[];
}

const HAVE_ONE = TOPICS.find(({ id }) => id === 'have-one')?.pattern as RegExp;

/** What is about coordinating: ages elsewhere are of who may come to a café. */
const COORDINATES = /koordin|(?:pakke|pasient)forløp|har ansvar|ansvaret|kontaktperson|ta kontakt med/iu;

/** The rules that a page gives, in its order. */
function rulesOf(blocks: readonly Block[], contacts: Contacts): Rule[] {
  const rules: Rule[] = [];
  let [heading, pending, since, table] = ['', null as FoundAges | null, 0, false];
  const haveOne = (at: number) => {
    const of = pending ? rules.filter(({ from, to }) => from === pending?.from && to === pending?.to) : rules;
    for (const rule of of) rule.haveOne = true;
    if (of.length === 0) early = at;
  };
  let early = -1;
  for (const [at, { text, kind, region }] of blocks.entries()) {
    if (text.length > 1_500) continue;
    if (kind === 'heading') [heading, pending, table] = [text, agesIn(text), false];
    if (kind === 'row' && /koordin/iu.test(text) && /alder/iu.test(text)) table = true;
    if (kind === 'heading' || region === 'around') {
      since = at;
      continue;
    }
    if (HAVE_ONE.test(text) && !namedIn(text.replace(/koordinator\p{L}*/giu, ''))) {
      haveOne(at);
      continue;
    }
    const ages = agesIn(text);
    if (ages) [pending, since] = [ages, at];
    if (!pending || at - since > 6 || !(table || COORDINATES.test(`${heading} ${text}`))) continue;
    const draft = contacts.namedIn(text) ?? (COORDINATES.test(text) || table ? named(contacts, text, at) : null);
    const same = rules.some(({ from, to }) => from === pending?.from && to === pending?.to);
    if (!draft || same) continue;
    rules.push({ ...pending, draft, haveOne: early >= since, paragraphs: [...new Set([since, at])] });
    if (!draft.paragraphs.includes(at)) draft.paragraphs.push(at);
  }
  return rules;
}

/** The contact that a text names and that has no number on the page. */
function named(contacts: Contacts, text: string, at: number): Draft | null {
  const role = namedIn(text);
  return role === null ? null : contacts.ofRole(role, at);
}

/** Rules that cover all ages once. Of two that meet at an age, 'over' begins the year after; what nobody has is left open. */
function covering(rules: readonly Rule[], idOf: (draft: Draft) => string): ProposedCoordinator[] {
  const covered: ProposedCoordinator[] = [];
  let next = 0;
  const open = (from: number, to?: number) =>
    covered.push({
      fromAge: from,
      ...(to === undefined ? {} : { toAge: to }),
      contact: null,
      haveOne: false,
      paragraphs: [],
    });
  for (const { from, to, draft, haveOne, paragraphs } of rules.toSorted((a, b) => a.from - b.from)) {
    if (to !== null && to < next) continue;
    if (next === Number.POSITIVE_INFINITY) break;
    if (from > next) open(next, from - 1);
    const start = Math.max(from, next);
    covered.push({ fromAge: start, ...(to === null ? {} : { toAge: to }), contact: idOf(draft), haveOne, paragraphs });
    next = to === null ? Number.POSITIVE_INFINITY : to + 1;
  }
  if (next !== Number.POSITIVE_INFINITY) open(next);
  return covered;
}

/** Who coordinates, as the page says it, before the contacts get their ids. */
export function coordinatorsOf(
  blocks: readonly Block[],
  contacts: Contacts,
): (idOf: (draft: Draft) => string) => ProposedCoordinator[] {
  const rules = rulesOf(blocks, contacts);
  if (rules.length > 0) return (idOf) => covering(rules, idOf);
  const coordinators = contacts.drafts.filter(({ role }) => role !== null && /koordin/iu.test(role));
  const [only] = coordinators.length === 1 ? coordinators : [];
  const haveOne = blocks.some(({ text }) => text.length < 1_500 && HAVE_ONE.test(text));
  return (idOf) => [
    {
      fromAge: 0,
      contact: only ? idOf(only) : null,
      haveOne: only !== undefined && haveOne,
      paragraphs: only?.paragraphs ?? [],
    },
  ];
}
