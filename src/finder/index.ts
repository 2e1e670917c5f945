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
  const areas = new Map<string, Set<number>>();
  const add = (kind: Target['kind'], place: number) => targets.push({ kind, place }) - 1;
  const name = (kind: KeyKind, written: string, target: number) => {
    const letters = plain(written);
    keys.push({ kind, name: written, plain: letters, folded: fold(letters), target });
  };
  const numbered = (number: string, target: number) => numbers.set(number, [...(numbers.get(number) ?? []), target]);
  const area = (written: string, within: readonly number[]) => {
    const key = fold(plain(written));
    const all = within.flatMap((it) => [it, ...(districts.get(it) ?? [])]);
    areas.set(key, new Set([...(areas.get(key) ?? []), ...all]));
  };
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
      for (const number of former.split(' ').filter(Boolean)) numbered(number, target);
    }
  }
  for (const [place, [written, municipality, , parts]] of data.districts.entries()) {
    const target = add('district', place);
    name('district', written, target);
    for (const part of parts.split(';').filter(Boolean)) name('town', part, target);
    districts.set(municipality, [...(districts.get(municipality) ?? []), target]);
  }
  for (const [place, [written, , names, former]] of data.counties.entries()) {
    const its = [...data.municipalities.keys()].filter((it) => data.municipalities[it]?.[2] === place);
    const all = [written, ...Object.values(names), ...former];
    for (const it of all) area(it, its);
    // A county that is one municipality is found as that.
    const target = its.length > 1 ? add('county', place) : -1;
    if (target >= 0) for (const it of all) name('county', it, target);
  }
  for (const city of districts.keys()) area(data.municipalities[city]?.[0] ?? '', [city]);
  for (const [place, [written, packed]] of data.outside.entries()) {
    const target = add('outside', place);
    name('municipality', written, target);
    towns(packed, target);
  }
  return { targets, index: { keys, codes, numbers, districts, areas } };
}
