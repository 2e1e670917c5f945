import { isOfRegister, listKnownPages } from './listed.ts';
import { isError, type Problem, type Report, TOP } from './problem.ts';
import { addressFaults, isToldElsewhere } from './rules/addresses.ts';
import { checkAge } from './rules/age.ts';
import { checkAnchors } from './rules/anchors.ts';
import { checkColours } from './rules/colours.ts';
import { checkDanger } from './rules/danger.ts';
import { checkDocuments } from './rules/documents.ts';
import { checkHours } from './rules/hours.ts';
import {
  checkFolders,
  checkGuides,
  checkLaw,
  checkOverview,
  checkPathways,
  checkTermNames,
  checkTerms,
  checkTranslations,
} from './rules/national.ts';
import { checkOneOrganisation } from './rules/one-organisation.ts';
import { checkOwnNumbers } from './rules/own-numbers.ts';
import { checkPrintedByAll, unprintedTexts } from './rules/printed.ts';
import { checkRegister } from './rules/register.ts';
import { checkSearch } from './rules/search.ts';
import { checkSearchedAs } from './rules/searched-as.ts';
import { checkTextReferences } from './rules/text-references.ts';
import { checkWords } from './rules/words.ts';
import type { Together } from './together.ts';

const REGISTER = [
  'municipalities',
  'counties',
  'health-areas',
  'postal-codes',
  'outside',
  'places',
  'changes',
  'sources',
].map((it) => `register/${it}`);

type Check = [needs: readonly string[], check: (all: Together, report: Report) => void];

/** Each check, with the entries that it cannot do without. */
const CHECKS: readonly Check[] = [
  [['portal'], ({ content }, report) => checkColours(content.portal.colours, 'portal', report)],
  [['ui/nb', 'ui/nn', 'ui/en'], ({ content }, report) => checkWords(content.words, report)],
  [[], ({ content, sources, unread }, report) => checkFolders(content, [...sources.keys()], unread, report)],
  [[], ({ content, missing }, report) => checkPrintedByAll(content, missing, report)],
  [['statutory'], checkLaw],
  [[], checkPathways],
  [[], ({ content, unread }, report) => checkTerms(content, unread, report)],
  [[], ({ content }, report) => checkTermNames(content, report)],
  [['sources'], checkGuides],
  [[], ({ content, unread }, report) => checkTranslations(content, unread, report)],
  [['overview'], checkOverview],
  [['danger'], checkDanger],
  [[], ({ content }, report) => checkAnchors(content, report)],
  [[], ({ content: { helplines } }, report) => checkHours({ organisations: [], helplines }, report)],
  [
    [],
    ({ content, sources, unread, today }, report) => {
      for (const organisation of content.organisations) {
        const source = sources.get(`organisations/${organisation.slug}/organisation`);
        checkOneOrganisation(organisation, { content, source, unread, today }, report);
      }
    },
  ],
  [REGISTER, ({ content }, report) => checkRegister(content, report)],
  [[], checkSearch],
];

/** Those of what stops nothing. */
const ADVICE: readonly Check[] = [
  [['search'], checkSearchedAs],
  [[], ({ content, today }, report) => checkAge(content, today, report)],
];

/**
 * What only shows when the files are seen together: references, ages, phone numbers, addresses. What rests on a file that
 * could not be read is left out, and nothing else.
 */
export function checkReferences(all: Together): Problem[] {
  const { sources, missing, advice } = all;
  const problems: Problem[] = [];
  const report: Report = (entry, path, finding) => {
    const source = sources.get(entry);
    problems.push({ file: source?.file ?? entry, ...(source?.at(path) ?? TOP), ...finding });
  };
  for (const [needs, check] of [...CHECKS, ...(advice ? ADVICE : [])])
    if (!needs.some((it) => missing.has(it))) check(all, report);
  problems.push(...checkTextReferences(all));
  if (advice) problems.push(...checkDocuments(all), ...checkOwnNumbers(all));
  problems.push(...unprintedTexts(all));
  const registerIsRight =
    !REGISTER.some((it) => missing.has(it)) && !problems.some((it) => isError(it) && isOfRegister(it.file));
  const pages = listKnownPages({ ...all, registerIsRight }, { base: '/' });
  for (const { entry, path, finding } of addressFaults(pages.filter((it) => !isToldElsewhere(it, all.content))))
    report(entry, path, finding);
  return problems;
}
