import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../../scripts/random.ts';
import { search } from '../../../src/domain/finder/search.ts';
import { MUNICIPALITIES } from '../whole-register.ts';
import { FINDER, inShort } from './finder.ts';

/** The keys beside each letter on a Norwegian keyboard. */
const NEAR: Record<string, string> = Object.fromEntries(
  'qwa wqes ewrd retf tryg ytuh uyij iuok oipl poå åpø aqsz sadwx dsfec fdgrv gfhtb hgjyn jhkum kjlim lkøo ølæp æøå zax xzsc cxdv vcfb bvgn nbhm mnj'
    .split(' ')
    .map((keys) => [keys[0] ?? '', keys.slice(1)]),
);

const SLIPS = [
  ['lost', (name: string, at: number) => name.slice(0, at) + name.slice(at + 1)],
  ['doubled', (name: string, at: number) => name.slice(0, at + 1) + name.slice(at)],
  [
    'swapped',
    (name: string, at: number) => {
      const first = Math.min(at, name.length - 2);
      return name.slice(0, first) + name[first + 1] + name[first] + name.slice(first + 2);
    },
  ],
  [
    'neighbouring',
    (name: string, at: number, pick: (list: string) => string) => {
      const near = NEAR[name[at]?.toLowerCase() ?? ''];
      return near ? name.slice(0, at) + pick(near) + name.slice(at + 1) : name;
    },
  ],
  [
    'folded',
    (name: string) => name.replace(/[æøå]/gi, (letter) => ({ æ: 'ae', ø: 'o', å: 'a' })[letter.toLowerCase()] ?? ''),
  ],
] as const;

test('300 slips find the municipality among the first three in 97 of 100', () => {
  const random = new Random(20261122);
  const missed: string[] = [];
  for (let count = 0; count < 300; ) {
    const place = random.below(MUNICIPALITIES.length);
    const name = MUNICIPALITIES[place]?.name ?? '';
    const [, slip] = random.pick(SLIPS);
    const written = slip(name, random.below(name.length), (list) => random.pick([...list]));
    // A slip that changes nothing, such as æøå lost where there is none, is drawn anew.
    if (written === name) continue;
    count++;
    const found = search(FINDER.index, written).slice(0, 3);
    if (!found.some((it) => it.target === place)) missed.push(`${name} as ${written}: ${inShort(written).join(' | ')}`);
  }
  console.log(`${300 - missed.length} of 300; missed:\n${missed.join('\n')}`);
  assert.ok(missed.length <= 9, missed.join('\n'));
});
