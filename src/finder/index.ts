import { fold, plain } from '../domain/finder/fold.ts';
import type { FinderIndex, Key, KeyKind } from '../domain/finder/search.ts';
import type { FinderData } from './data.ts';
import { unpackTowns } from './towns.ts';

/** What an answer leads to; `place` is its index in that list of the data. */
export interface Target {
  kind: 'municipality' | 'county' | 'district' | 'outside';
  place: number;
}

export interface Finder {
  targets: Target[];
  index: FinderIndex;
}

/** Makes the data that the field has loaded searchable. Pure. */
export function finderIndex(data: FinderData): Finder {
  const targets: Target[] = [];
  const keys: Key[] = [];
  const codes = new Map<string, { target: number; town: string }>();
  const numbers = new Map<string, number[]>();
  const districts = new Map<number, number[]>();
  const add = (kind: Target['kind'], place: number) => targets.push({ kind, place }) - 1;
  const name = (kind: KeyKind, written: string, target: number) => {
    const letters = plain(written);
    keys.push({ kind, name: written, plain: letters, folded: fold(letters), target });
  };
  const numbered = (number: string, target: number) => numbers.set(number, [...(numbers.get(number) ?? []), target]);
  const towns = (packed: string, target: number) => {
    for (const { town, codes: list } of unpackTowns(packed)) {
      name('town', town, target);
      for (const code of list) codes.set(code, { target, town });
    }
  };

  // Municipalities come first, so that their targets are their places in the data.
  for (const [place, [label, , , , number, names]] of data.municipalities.entries()) {
    const target = add('municipality', place);
    // A name that two share is found by itself and with the county.
    name('municipality', label.replace(/ \(.*\)$/, ''), target);
    if (label.endsWith(')')) name('municipality', label, target);
    for (const other of Object.values(names || {})) name('municipality', other, target);
    if (number) numbered(number, target);
  }
  for (const [place, line] of data.towns.split('\n').entries()) towns(line, place);
  for (const [former, written, now] of data.former) {
    for (const target of now) {
      if (written) name('former', written, target);
      for (const number of former.split(' ')) numbered(number, target);
    }
  }
  for (const [place, [written, , names, former]] of data.counties.entries()) {
    const target = add('county', place);
    name('county', written, target);
    for (const other of [...Object.values(names), ...former]) name('county', other, target);
  }
  for (const [place, [written, municipality]] of data.districts.entries()) {
    const target = add('district', place);
    name('district', written, target);
    districts.set(municipality, [...(districts.get(municipality) ?? []), target]);
  }
  for (const [place, [written, packed]] of data.outside.entries()) {
    const target = add('outside', place);
    name('municipality', written, target);
    towns(packed, target);
  }
  return { targets, index: { keys, codes, numbers, districts } };
}
