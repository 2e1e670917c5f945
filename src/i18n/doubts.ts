import type { LimitInRuleset } from '../domain/limits.ts';
import type { Words } from '../model/schemas/words.ts';
import { fill } from './fill.ts';

/**
 * What is not certain of the limits of a page, said once above them: that nobody has compared them with their sources,
 * and which rulesets are likely or less than that. What holds for some limits of a ruleset alone stands beside them.
 */
export function doubtsInWords(shown: readonly LimitInRuleset[], words: Words): string[] {
  const compared = shown.filter(({ limit }) => limit.verifiedOn !== null).length;
  const sentences =
    compared === 0 ? [words.limit.notChecked] : compared < shown.length ? [words.limit.someChecked] : [];
  const unsure = (['likely', 'tentative'] as const).flatMap((confidence) => {
    const years = shown
      .filter((it) => it.limit.confidence === confidence && sharedConfidence(it))
      .map(({ ruleset }) => ruleset?.id ?? '');
    const list = [...new Set(years)].toSorted();
    return list.length === 0
      ? []
      : [fill(words.limit[`${confidence}Rules`], { years: list.join(` ${words.hours.and} `) })];
  });
  return shown.length === 0 ? [] : [...sentences, ...unsure];
}

/** Whether all limits of a limit's ruleset are equally sure, so that it is said once of the ruleset. */
export function sharedConfidence({ limit, ruleset }: LimitInRuleset): boolean {
  return ruleset?.limits.every(({ confidence }) => confidence === limit.confidence) ?? false;
}
