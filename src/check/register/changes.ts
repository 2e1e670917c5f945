import { formerPlaces } from '../../domain/former-places.ts';
import { registerCounts } from '../../domain/register-counts.ts';
import { leadsNowhere, mergesNobody, otherCount, stillInUse, unknownCounty } from '../findings/register-faults.ts';
import type { RegisterFault, RegisterRule } from './fault.ts';

/** What holds for what was and what comes: former numbers lead to present ones, and mergers are of municipalities that are there. */
export const CHANGE_RULES: readonly RegisterRule[] = [
  ({ municipalities, changes }) => {
    const present = new Set(municipalities.map((it) => it.number));
    return formerPlaces(changes.municipalities).flatMap((former) =>
      [
        ...(present.has(former.number) ? [stillInUse(former)] : []),
        ...former.now.filter((number) => !present.has(number)).map((number) => leadsNowhere(former, number)),
      ].map((finding): RegisterFault => ({ file: 'changes', path: ['municipalities'], finding })),
    );
  },
  ({ counties, changes }) => {
    const present = new Set(counties.map((it) => it.number));
    return formerPlaces(changes.counties).flatMap((former) =>
      former.now
        .filter((number) => !present.has(number))
        .map(
          (number): RegisterFault => ({ file: 'changes', path: ['counties'], finding: leadsNowhere(former, number) }),
        ),
    );
  },
  ({ counties, changes }) => {
    const present = new Set(counties.map((it) => it.number));
    return changes.coming.flatMap(({ county }, index): RegisterFault[] =>
      present.has(county)
        ? []
        : [{ file: 'changes', path: ['coming', index, 'county'], finding: unknownCounty(county) }],
    );
  },
  ({ municipalities, changes }) => {
    const present = new Set(municipalities.map((it) => it.number));
    return changes.coming.flatMap(({ name, members }, index) =>
      members
        .filter((number) => !present.has(number))
        .map(
          (number): RegisterFault => ({
            file: 'changes',
            path: ['coming', index, 'members'],
            finding: mergesNobody(name, number),
          }),
        ),
    );
  },
];

/** There are as many of each thing as its owner has. */
export const COUNT_RULES: readonly RegisterRule[] = [
  (register) => {
    const counts = registerCounts(register);
    return register.sources.flatMap((source, index) =>
      Object.entries(source.counts ?? {}).flatMap(([what, count]): RegisterFault[] => {
        const here = counts[what as keyof typeof counts];
        return here === count
          ? []
          : [{ file: 'sources', path: [index, 'counts', what], finding: otherCount(what, here, count) }];
      }),
    );
  },
];
