import { today } from '../domain/today.ts';
import { addressFaults } from '../site/addresses.ts';
import { listPages } from '../site/pages.ts';
import { checkAge } from './check-age.ts';
import { checkNational } from './check-national.ts';
import { checkOrganisation } from './check-organisation.ts';
import { checkTexts } from './check-texts.ts';
import type { Content } from './model.ts';
import { isError, type Problem, type Report } from './problem.ts';
import type { SourceFile } from './source.ts';

/** What only shows when the files are seen together: references, ages, phone numbers, addresses. */
export function checkReferences(content: Content, sources: ReadonlyMap<string, SourceFile>, folder: string): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (entry, path, code, message) => {
    const source = sources.get(entry);
    problems.push({ file: source?.file ?? entry, ...(source?.at(path) ?? { line: 1, column: 1 }), code, message });
  };
  checkNational(content, [...sources.keys()], report);
  for (const organisation of content.organisations) checkOrganisation(organisation, report);
  checkAge(content, today(), report);
  problems.push(...checkTexts(content, sources, folder));
  if (!problems.some(isError)) {
    for (const fault of addressFaults(listPages(content, { base: '/' }))) {
      report(fault.entry, fault.path, 'LOYPE-DUPLICATE', fault.message);
    }
  }
  return problems;
}
