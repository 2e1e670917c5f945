import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Danger, dangerSchema } from '../../src/model/schemas/danger.ts';
import type { Net } from '../../src/search/danger/net.ts';
import { packed, unpacked } from '../../src/search/danger/packed.ts';
import { type Detector, detectorOf, patternsOf, readerOf } from '../../src/search/danger.ts';
import { type Phrase, phrases } from './lists.ts';
import { train } from './train.ts';

/** Sets that say nothing of what is told: words that may stand anywhere, and sets that only hold others. */
const NO_CLASSES = ['filler', 'on', 'body', 'near', 'others', 'subject'];

const danger: Danger = dangerSchema.parse(
  parse(readFileSync(new URL('../../content/danger.yaml', import.meta.url), 'utf8')),
);

const classes = Object.keys(danger.sets).filter((name) => !NO_CLASSES.includes(name));
const NOTHING: Net = { classes: classes.join(' '), gaps: '', weights: '', least: 0, kindGaps: '', kinds: {} };
const { matched, named } = readerOf(unpacked(packed(patternsOf(danger, NOTHING))));

/** Reads each text once, however often is learnt from it. */
function once<Read>(read: (text: string) => Read): (text: string) => Read {
  const had = new Map<string, Read>();
  return (text) => {
    const known = had.get(text) ?? read(text);
    had.set(text, known);
    return known;
  };
}
const reader = { matched: once(matched), named: once(named) };

/** All phrases of the lists. */
export const known: readonly Phrase[] = phrases((text) => reader.matched(text) !== null);

/** The net that is learnt from those of the lists' phrases that are to be learnt from. */
export const learnt = (from: (phrase: Phrase) => boolean): Net => train(known.filter(from), reader, classes);

/** What tells danger with the patterns of the content and a net; without one, with the patterns alone. */
export const detectorWith = (net?: Net): Detector => detectorOf(unpacked(packed(patternsOf(danger, net))));
