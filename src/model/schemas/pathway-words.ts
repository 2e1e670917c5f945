import { z } from 'zod';
import { CONDITIONS, EVENTS, SETTINGS, UNITS } from '../vocabulary.ts';
import { countedSchema, each, word } from './word.ts';

/** What is said of a limit: of which kind it is, how long, from when, and how sure it is. */
export const limitWordsSchema = z.strictObject({
  right: word('label of a limit set by law'),
  advice: word('label of an advisory limit'),
  deadline: word('label of a limit for what the reader herself must do'),
  rightKey: word('what the label of a right means, first words in bold'),
  rightKeyMore: word('the rest of it'),
  adviceKey: word('what the label of an advice means, first words in bold'),
  adviceKeyMore: word('the rest of it'),
  deadlineKey: word('what the label of a deadline means, first words in bold'),
  deadlineKeyMore: word('the rest of it'),
  noneKey: word('on paper, what the line below a step means that has no limit'),
  reading: word('over the meaning of the labels and what is not certain, above the steps'),
  unsure: word('below that, while it is folded, where something is not certain'),
  within: word('{amount}: at most'),
  withinRange: word('{min} {amount}: from and to'),
  sameDay: word('0 days'),
  every: word('{amount}: a repeated limit'),
  everyWeek: word('{n}: as in “every 12th week”'),
  everyDay: word('{n}: as in “every 10th day”'),
  untilEnd: word('follows a repeated limit'),
  workdays: word('which days count as working days'),
  underAge: word('{age}: before a limit that holds below an age'),
  rule: word('{year}: which ruleset a figure is from'),
  source: word('{publisher}: whose page the figure was read on'),
  reported: word('{publisher}: whose page has the figure, as another source reports'),
  older: word('{year} {newer}: the figure is of an older ruleset; that of the newer one is not known'),
  likely: word('one figure is likely, not certain'),
  tentative: word('one figure is less than likely'),
  likelyRules: word('{years}: all figures of these rulesets are likely, not certain'),
  tentativeRules: word('{years}: all figures of these rulesets are less than likely'),
  likelySome: word('{years}: some figures of these rulesets are likely'),
  tentativeSome: word('{years}: some figures of these rulesets are less than likely'),
  notChecked: word('nobody has compared any of the figures with its source; once, above them'),
  someChecked: word('only those with a day have been compared; once, above them'),
  checked: word('{date}: when it was compared'),
  pageDate: word('{date}: the date of the source page'),
  weeks: countedSchema,
  units: z.strictObject(
    Object.fromEntries(UNITS.map((unit) => [unit, countedSchema])) as Record<
      (typeof UNITS)[number],
      typeof countedSchema
    >,
  ),
  settings: each([...SETTINGS, 'both']),
  conditions: each(CONDITIONS),
  after: each(EVENTS),
  until: each(EVENTS),
});

/** How a place in an act is called. */
export const lawWordsSchema = z.strictObject({
  act: word('{act} {where}: an act, and the section or chapter in it'),
  section: word('{n}: one section'),
  sections: word('{n}: several sections'),
  chapter: word('{n}: one chapter'),
  chapters: word('{n}: several chapters'),
});

/** What a pathway’s page says by itself: whose rules it shows, and where they are from. */
export const pathwayWordsSchema = z.strictObject({
  legacy: word('note on a pathway of 2019, while the rest of it is folded'),
  legacyMore: word('{link}: the rest of it'),
  revised: each(['certain', 'likely']).describe(
    '{date}: note above the steps of a pathway whose rules were revised, by how sure it is that they were',
  ),
  ownerLink: word('link to the rules in force'),
  olderShown: word('follows that: the older figures are an example'),
  partlyShown: word('{year}: follows that instead where some of the new figures are known'),
  words: word('heading over the terms of a pathway'),
  allWords: word('link to all terms'),
  sources: word('heading over the sources'),
  ruleset: word('{years}: which rulesets the figures are from'),
  sourceDate: word('{date}: the date that a source page bears'),
  addressNotChecked: word('nobody has opened the address of a source that others have named'),
  addressChecked: word('{date}: when somebody opened it'),
  sourceNote: word('how the text was made and what was not checked'),
});
