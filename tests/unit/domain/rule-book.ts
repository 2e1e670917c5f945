import { readRequest } from '../../../src/domain/request.ts';
import { type RuleBook, timelineByRules } from '../../../src/domain/rule-book.ts';
import { readShipped } from '../../shipped.ts';

const { content } = readShipped();

/** The rules of the shipped content. */
export const book: RuleBook = {
  statutory: content.statutory,
  pathways: Object.fromEntries(content.pathways.map(({ id, facts }) => [id, facts])),
};

/** The milestones of a request in JSON's form, by the rules that pages show on a day (ISO). */
export const ask = (request: object, day = '2026-11-22') => timelineByRules(book, readRequest(request), day);

/** The same by the rules of 2019, unless the request names others. */
export const askOf2019 = (request: object) => ask({ ruleset: '2019', ...request });
