import type { ShownDay } from '../../domain/compared-day.ts';
import type { Content, OrganisationContent } from '../../model/content.ts';
import type { Report } from '../problem.ts';
import type { SourceFile } from '../source/source.ts';
import type { Unread } from '../unread.ts';
import { checkHours } from './hours.ts';
import { checkLinkedPages, checkNotices } from './notices.ts';
import { checkOrganisation, checkStatement } from './organisation.ts';
import { checkPrinted } from './printed.ts';

/** What an organisation is checked against beside itself. */
export interface Beside {
  content: Content;
  /** The organisation's file; undefined where it is none. */
  source: SourceFile | undefined;
  unread: Unread;
  today: ShownDay;
}

/** Checks what one organisation's file says: against itself, and that its pages are there. */
export function checkOneOrganisation(
  organisation: OrganisationContent,
  { content, source, unread, today }: Beside,
  report: Report,
): void {
  checkOrganisation(organisation, (path) => source?.at(path), report);
  checkStatement(organisation, today, report);
  checkPrinted(organisation, report);
  checkNotices(content, organisation, unread, report);
  checkLinkedPages(content, organisation, unread, report);
  checkHours({ organisations: [organisation], helplines: {} }, report);
}
