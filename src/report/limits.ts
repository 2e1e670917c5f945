import type { Content } from '../model/content.ts';
import type { Limit } from '../model/schemas/limits.ts';

/** How many time limits of one set have which status. */
export interface LimitCount {
  /** `statutory`, or a pathway and its ruleset: `adults 2019`. */
  set: string;
  verified: number;
  read: number;
  reported: number;
  legacy: number;
  unverified: number;
  /** How many, of whatever status, nobody has compared with their owner's page (`verifiedOn: null`). */
  notCompared: number;
}

function count(set: string, limits: readonly Limit[]): LimitCount {
  const of = (status: Limit['status']) => limits.filter((limit) => limit.status === status).length;
  return {
    set,
    verified: of('verified'),
    read: of('read'),
    reported: of('reported'),
    legacy: of('legacy'),
    unverified: of('unverified'),
    notCompared: limits.filter((limit) => limit.verifiedOn === null).length,
  };
}

/** The limits set by law, then those of each pathway's rulesets that has any. */
export function countLimits(content: Content): LimitCount[] {
  const sets = content.pathways.flatMap(({ id, facts }) =>
    facts.rulesets.map((ruleset) => ({ set: `${id} ${ruleset.id}`, limits: ruleset.limits })),
  );
  return [{ set: 'statutory', limits: content.statutory }, ...sets]
    .filter(({ limits }) => limits.length > 0)
    .map(({ set, limits }) => count(set, limits));
}
