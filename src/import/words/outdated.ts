import { OLD_TERM, WITHDRAWN_NAMES } from '../../check/rules/word-lists.ts';

/** Words that are no longer in use, wherever they stand, and what to write: those of the check, and the names that a law has changed. */
export const OUTDATED_TERMS: readonly { pattern: RegExp; instead: string }[] = [
  ...WITHDRAWN_NAMES.map(([pattern, instead]) => ({ pattern, instead })),
  { pattern: OLD_TERM, instead: 'pasientforløp' },
  { pattern: /samtykkekompetanse\w*/iu, instead: 'beslutningskompetanse' },
  { pattern: /fylkesmann\p{L}*/iu, instead: 'Statsforvalteren' },
  { pattern: /helses(?:øster|ystre?r?)\p{L}*/iu, instead: 'helsesykepleier' },
];
