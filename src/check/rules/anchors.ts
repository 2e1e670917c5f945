import { ownAnchors } from '../../domain/anchors.ts';
import type { Content } from '../../model/content.ts';
import { reservedId } from '../findings/folders.ts';
import { takenAnchor } from '../findings/headings.ts';
import type { Anchor } from '../mdx/anchors.ts';
import type { Problem, Report } from '../problem.ts';

/** The row of a helpline among those on every page. Numbers of the organisation's own are counted there. */
const row = (id: string) => `help-${id}`;
const OWN_ROW = /^help-own-\d+$/;

/** The page of words has an anchor for each term. */
const isWords = (file: string) => file.startsWith('guides/words/');

/** Headings and steps of a text that get an anchor which their page has by what is in the content: a helpline's, a term's. */
export function takenAnchors(file: string, anchors: readonly Anchor[], content: Content): Problem[] {
  const taken = new Set([
    ...Object.keys(content.helplines).map(row),
    ...(isWords(file) ? Object.keys(content.glossary) : []),
  ]);
  return anchors.flatMap(({ id, title, line, column }) =>
    taken.has(id) || OWN_ROW.test(id) ? [{ file, line, column, ...takenAnchor(title, id) }] : [],
  );
}

/** Checks that no term and no helpline is named as something else on its page is. */
export function checkAnchors(content: Content, report: Report): void {
  const own = ownAnchors('guides/words/nb');
  const rows = Object.keys(content.helplines).map(row);
  for (const id of Object.keys(content.glossary)) {
    if (own.includes(id) || rows.includes(id) || OWN_ROW.test(id)) report(`glossary/${id}`, [], reservedId(id));
  }
  for (const id of Object.keys(content.helplines)) {
    if (own.includes(row(id)) || OWN_ROW.test(row(id))) report('helplines', [id], reservedId(id));
  }
}
