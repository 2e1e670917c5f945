import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { readContent } from '../../../src/check/read.ts';
import { readRequest } from '../../../src/domain/request.ts';
import { type RuleBook, timelineByRules } from '../../../src/domain/rule-book.ts';

const { content } = readContent(resolve('content'));
assert.ok(content);

/** The rules of the content. */
export const book: RuleBook = {
  statutory: content.statutory,
  pathways: Object.fromEntries(content.pathways.map(({ id, facts }) => [id, facts])),
};

/** The milestones of a request in JSON's form, by the rules that pages show on a day (ISO). */
export const ask = (request: object, day = '2026-11-22') => timelineByRules(book, readRequest(request), day);
