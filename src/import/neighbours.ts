import { type Block, words } from './block.ts';
import type { Judged, Kind, Why } from './kinds.ts';
import { INTERNAL } from './words/patterns.ts';

/** Headings over ways to reach somebody. */
const CONTACT_HEADING =
  /^(?:kontakt(?:info|informasjon|oss|er|punkt)?|ta kontakt|kontaktopplys\p{L}*|kontakt oss|telefon(?:er|nummer)?|hvem kan du (?:ringe|kontakte)|hvem koordinerer|kven (?:koordinerer|har ansvaret))\b/iu;

/** Short lines beside a number or an address of the web say whose it is. */
export function withBoxes(blocks: readonly Block[], judged: Judged[]): void {
  const boxes = new Set(
    blocks.flatMap(({ group, text }, at) => (judged[at]?.why === 'contact' && words(text) <= 10 ? [group] : [])),
  );
  for (const [at, { group, kind, text }] of blocks.entries()) {
    const whole = kind === 'item' || kind === 'row' || words(text) > 8 || /[.!?]$/u.test(text);
    if (boxes.has(group) && !whole && judged[at]?.kind !== 'fact')
      judged[at] = { kind: 'fact', why: 'contact', replacedBy: null };
  }
}

/** The items of a list are of the kind of most of them and of what leads to them, unless they say otherwise for certain. */
export function withLists(blocks: readonly Block[], judged: Judged[]): void {
  const sure = new Set<Why>([
    'contact',
    'hours',
    'address',
    'ages',
    'local-name',
    'practical',
    'we',
    'staff',
    'around',
    'phrase',
    'menu',
  ]);
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]?.kind !== 'item' || blocks[at - 1]?.kind === 'item') continue;
    let end = at;
    while (blocks[end]?.kind === 'item') end++;
    const intro = blocks[at - 1]?.text !== undefined && blocks[at - 1]?.region === 'text' ? judged[at - 1] : undefined;
    const items = judged.slice(at, end);
    const leads = intro && ['national', 'outdated', 'internal'].includes(intro.kind) ? intro : undefined;
    const many = items.filter(({ kind }) => kind === 'national' || kind === 'outdated').length;
    const national = items.find(({ kind }) => kind === 'national');
    for (let item = at; item < end; item++) {
      const it = judged[item] as Judged;
      if (it.kind !== 'own' || sure.has(it.why)) {
        // What an old list names is as old as what leads to it.
        if (it.why === 'pathway-name' && intro?.kind === 'outdated') judged[item] = { ...it, kind: 'outdated' };
        continue;
      }
      if (leads) judged[item] = { kind: leads.kind, why: 'list', replacedBy: it.replacedBy ?? leads.replacedBy };
      else if (many * 2 > items.length && national) judged[item] = { ...national, why: 'list' };
    }
    // Nor does a list that is mostly its own lose the items that sound like everybody's.
    if (intro?.kind !== 'own' || many * 2 > items.length) continue;
    for (let item = at; item < end; item++)
      if (judged[item]?.kind === 'national') judged[item] = { kind: 'own', why: 'list', replacedBy: null };
  }
}

/** A heading is what stands below it: own where anything is, else a fact, and else what most of it is. */
export function withSections(blocks: readonly Block[], judged: Judged[]): void {
  const sections: { heading: number; end: number; level: number }[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    let end = at + 1;
    while (end < blocks.length && !(blocks[end]?.kind === 'heading' && (blocks[end]?.level ?? 9) <= block.level)) end++;
    sections.push({ heading: at, end, level: block.level });
  }
  // From the innermost section out.
  for (const { heading, end } of sections.toReversed()) {
    const it = judged[heading] as Judged;
    const block = blocks[heading] as Block;
    if (['around', 'title', 'phrase', 'menu', 'contact'].includes(it.why)) continue;
    if (INTERNAL.test(block.text)) {
      judged[heading] = { kind: 'internal', why: 'staff', replacedBy: null };
      for (let at = heading + 1; at < end; at++) {
        const inner = judged[at] as Judged;
        const { text } = blocks[at] as Block;
        if (
          inner.kind === 'own' &&
          (inner.why === 'rest' || inner.why === 'we') &&
          !/(?<!\p{L})(?:du|deg|din|ditt|dine)(?!\p{L})/iu.test(text)
        )
          judged[at] = { kind: 'internal', why: 'section', replacedBy: null };
      }
      continue;
    }
    const below = judged.slice(heading + 1, end).filter((_, at) => blocks[heading + 1 + at]?.region === 'text');
    if (below.length === 0) continue;
    const has = (kind: Kind) => below.some((inner) => inner.kind === kind);
    const most = [...Map.groupBy(below, ({ kind }) => kind)].sort((a, b) => b[1].length - a[1].length)[0];
    if (CONTACT_HEADING.test(block.text) && has('fact'))
      judged[heading] = { kind: 'fact', why: 'contact', replacedBy: null };
    else if (it.kind === 'own' && it.why !== 'rest' && /le?nk|ressurs|artik/iu.test(block.text))
      withLinks(blocks, judged, heading + 1, end);
    else if (
      it.kind === 'national' &&
      it.why === 'topic' &&
      below.filter(({ kind }) => kind === 'own').length * 3 < below.length &&
      !has('fact')
    )
      continue;
    else if (has('own')) judged[heading] = { kind: 'own', why: 'section', replacedBy: null };
    else if (has('fact')) judged[heading] = { kind: 'fact', why: 'section', replacedBy: null };
    else if (most)
      judged[heading] = {
        kind: most[0],
        why: 'section',
        replacedBy: most[1].find((inner) => inner.replacedBy)?.replacedBy ?? null,
      };
  }
}

/** Below a heading that is the organisation's own, titles of pages are its own, whatever they are about. */
function withLinks(blocks: readonly Block[], judged: Judged[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const { text, kind } = blocks[at] as Block;
    const it = judged[at] as Judged;
    const surely = ['contact', 'hours', 'address', 'around', 'phrase'].includes(it.why);
    if (kind !== 'heading' && !surely && words(text) <= 10 && !/[.!?:]$/u.test(text))
      judged[at] = { kind: 'own', why: 'section', replacedBy: null };
  }
}
