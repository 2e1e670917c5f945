import { dayOf, isoDate } from './dates.ts';

/** How many days a site may be in use before its accessibility statement is there. */
const DAYS = 30;

/** The last day (ISO) on which a site that is in use since a day may be without an accessibility statement. */
export const statementDue = (since: string): string => isoDate(dayOf(since) + DAYS);
