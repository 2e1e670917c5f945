import { gzipSync } from 'node:zlib';
import type { Detector } from '../../src/search/danger.ts';
import { detectorWith, known, learnt } from './learn.ts';
import { isAside, OUTSIDE, type Phrase } from './lists.ts';

/** Lists that are kept apart when it is measured. */
const APART = [...OUTSIDE, 'named'];

/** How many of some phrases show who to call, in percent with one decimal. */
const shown = (phrases: readonly Phrase[], detect: Detector) =>
  Math.round((1000 * phrases.filter((it) => detect(it.text) !== null).length) / phrases.length) / 10;

/** What patterns give alone, and what they give with a net that has seen none of some phrases. */
export function measured(name: string, unseen: (phrase: Phrase) => boolean) {
  const net = learnt((it) => !unseen(it));
  const [alone, both] = [detectorWith(), detectorWith(net)];
  const phrases = known.filter(unseen);
  const danger = phrases.filter((it) => it.kind !== null);
  const none = phrases.filter((it) => it.kind === null);
  const right = danger.filter((it) => both(it.text) === it.kind).length;
  return {
    name,
    phrases,
    both,
    figures: {
      danger: danger.length,
      'found by patterns': shown(danger, alone),
      'with the net': shown(danger, both),
      'of their kind': Math.round((1000 * right) / danger.length) / 10,
      none: none.length,
      'falsely by patterns': shown(none, alone),
      'falsely with it': shown(none, both),
    },
    bytes: gzipSync(JSON.stringify(net), { level: 9 }).length,
  };
}

/** Prints what is found of the third of the corpus that is kept aside, and of each list from outside and of plain phrases, by nets that have not seen them. */
export function measure(): void {
  const all = [
    measured('kept aside', isAside),
    ...APART.map((list) => measured(list, (it) => it.list === list)),
    measured('none of these', (it) => isAside(it) || APART.includes(it.list)),
  ];
  for (const { phrases, both } of all.slice(0, 3))
    for (const { text, kind, heading } of phrases) {
      const found = both(text);
      if ((found === null) !== (kind === null))
        console.log(`${found ? `falsely ${found}` : 'missed'}: ${heading}: ${text}`);
    }
  console.table(Object.fromEntries(all.map(({ name, figures }) => [name, figures])));
  console.log(`the net: ${all.map((it) => it.bytes).join(', ')} bytes gzipped`);
}
