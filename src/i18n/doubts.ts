import type { LimitInRuleset } from '../domain/limits.ts';
import type { Words } from '../model/schemas/words.ts';
import { fill } from './fill.ts';

/**
 * What is not certain of the limits of a page, said once above them: that nobody has compared them with their sources,
 * and which rulesets, or some of their limits, are likely or less than that.
 */
export function doubtsInWords(shown: readonly LimitInRuleset[], words: Words): string[] {
  const compared = shown.filter(({ limit }) => limit.verifiedOn !== null).length;
  const sentences =
    compared === 0 ? [words.limit.notChecked] : compared < shown.length ? [words.limit.someChecked] : [];
  const unsure = (['likely', 'tentative'] as const).flatMap((confidence) => {
    const of = shown.filter(({ limit, ruleset }) => ruleset && limit.confidence === confidence);
    return [true, false].flatMap((whole) => {
      const years = of.filter((it) => isWhole(it) === whole).map(({ ruleset }) => ruleset?.id ?? '');
      const list = [...new Set(years)].toSorted();
      const sentence = words.limit[whole ? (`${confidence}Rules` as const) : (`${confidence}Some` as const)];
      return list.length === 0 ? [] : [fill(sentence, { years: list.join(` ${words.hours.and} `) })];
    });
  });
  return shown.length === 0 ? [] : [...sentences, ...unsure];
}

/** Whether all limits of a limit's ruleset are equally sure. */
function isWhole({ limit, ruleset }: LimitInRuleset): boolean {
  return ruleset?.limits.every(({ confidence }) => confidence === limit.confidence) ?? false;
}
