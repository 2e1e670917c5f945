import type { Content } from '../model/content.ts';
import { listPages } from '../site/pages.ts';
import { isError, type Problem, type Report, TOP } from './problem.ts';
import { addressFaults } from './rules/addresses.ts';
import { checkAge } from './rules/age.ts';
import { checkAnchors } from './rules/anchors.ts';
import { checkColours } from './rules/colours.ts';
import { checkNational } from './rules/national.ts';
import { checkLinkedPages, checkNotices } from './rules/notices.ts';
import { checkOrganisation } from './rules/organisation.ts';
import { checkRegister } from './rules/register.ts';
import { checkSearch } from './rules/search.ts';
import { type CheckedTexts, checkTextReferences } from './rules/text-references.ts';
import { checkWords } from './rules/words.ts';
import type { SourceFile } from './source/source.ts';

/**
 * What only shows when the files are seen together: references, ages, phone numbers, addresses.
 * @param sources every content file by its entry
 * @param images the paths of the images in the content folder
 * @param today a plain date (ISO)
 */
export function checkReferences(
  content: Content,
  sources: ReadonlyMap<string, SourceFile>,
  texts: CheckedTexts,
  images: readonly string[],
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (entry, path, finding) => {
    const source = sources.get(entry);
    problems.push({ file: source?.file ?? entry, ...(source?.at(path) ?? TOP), ...finding });
  };
  checkColours(content.portal.colours, 'portal', report);
  checkWords(content.words, report);
  checkNational(content, [...sources.keys()], today, report);
  checkAnchors(content, report);
  for (const organisation of content.organisations) {
    checkOrganisation(organisation, report);
    checkNotices(content, organisation, report);
    checkLinkedPages(content, organisation, report);
  }
  checkRegister(content, report);
  checkSearch(content, texts, report);
  checkAge(content, today, report);
  problems.push(...checkTextReferences(content, texts, images));
  if (!problems.some(isError)) {
    for (const { entry, path, finding } of addressFaults(listPages(content, { base: '/' })))
      report(entry, path, finding);
  }
  return problems;
}
