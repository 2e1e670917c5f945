import { limitsShown, rulesetInForce } from '../domain/limits.ts';
import { formatDate } from '../i18n/dates.ts';
import { doubtsInWords } from '../i18n/doubts.ts';
import { fill } from '../i18n/fill.ts';
import { surenessOf } from '../i18n/limits.ts';
import type { TextView } from './text-view.ts';

/** What is said before the steps of a pathway, so that nobody takes old figures for the present ones. */
export interface RulesNote {
  /** That the rules in force have other figures, with the words that link to them and where they are; null if they have not. */
  revised: { before: string; link: string; href: string; after: string } | null;
  /** What is not certain of the figures, sentence by sentence. */
  doubts: string[];
}

/** The note on the rules of the pathway that a text is of. */
export function rulesNote({ pathway, words, sources, statutory, today }: TextView): RulesNote {
  if (!pathway) return { revised: null, doubts: [] };
  const { facts } = pathway;
  const inForce = rulesetInForce(facts, today);
  const shown = limitsShown(facts, statutory, today);
  const older = shown.find(({ newer }) => newer);
  const partly = older && inForce && inForce.limits.length > 0;
  return {
    revised: older
      ? {
          before: fill(words.pathway.revised[surenessOf(older.newer ?? {})], {
            date: formatDate(older.newer?.validFrom ?? '', words),
          }),
          link: words.pathway.ownerLink,
          href: sources[facts.owner]?.url ?? '',
          after: partly ? fill(words.pathway.partlyShown, { year: older.ruleset?.id ?? '' }) : words.pathway.olderShown,
        }
      : null,
    doubts: doubtsInWords(shown, words),
  };
}
