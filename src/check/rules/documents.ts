import { posix } from 'node:path';
import type { DocumentFacts } from '../../documents/document.ts';
import { wordsOf } from '../../domain/readability.ts';
import type { Finding } from '../finding.ts';
import {
  DOCUMENT_UNLINKED,
  DOCUMENT_WITH_REMARKS,
  DOCUMENT_WITHOUT_LANGUAGE,
  DOCUMENT_WITHOUT_TAGS,
  DOCUMENT_WITHOUT_TEXT,
  ONLY_A_COVER,
} from '../findings/documents.ts';
import { blocksOf } from '../mdx/blocks.ts';
import { type Problem, TOP } from '../problem.ts';
import type { Together } from '../together.ts';

/** A page that leads to a document and has fewer words than this says nothing by itself. */
const FEWEST_WORDS = 40;

/** What somebody may miss in a document who cannot see it. */
function lacks({ text, tagged, language }: DocumentFacts): Finding[] {
  if (!text) return [DOCUMENT_WITHOUT_TEXT];
  return [...(tagged ? [] : [DOCUMENT_WITHOUT_TAGS]), ...(language === null ? [DOCUMENT_WITHOUT_LANGUAGE] : [])];
}

/** Looks at the documents beside texts: that each is linked to, is no draft and can be read by all, and that no page is only its cover. */
export function checkDocuments({ texts, documents }: Pick<Together, 'texts' | 'documents'>): Problem[] {
  const linked = new Set<string>();
  const covers = [...texts].flatMap(([entry, text]): Problem[] => {
    const { references } = text;
    const links = references.filter((it) => it.kind === 'document');
    for (const { id } of links) linked.add(`${posix.dirname(entry)}/${id}`);
    const [first] = links.filter(({ id }) => documents.has(`${posix.dirname(entry)}/${id}`));
    if (!first || !text.tree) return [];
    const words = blocksOf(text.tree).flatMap((block) => wordsOf(block.text));
    const { line, column } = first;
    return words.length < FEWEST_WORDS ? [{ file: `${entry}.mdx`, line, column, ...ONLY_A_COVER }] : [];
  });
  const read = [...texts.values()].every(({ isRead }) => isRead);
  const found = [...documents].flatMap(([file, facts]) => {
    // A text that could not be read may link to it.
    const unlinked = read && !linked.has(file) ? [DOCUMENT_UNLINKED] : [];
    const remarks = facts.remarks ? [DOCUMENT_WITH_REMARKS] : [];
    return [...unlinked, ...remarks, ...lacks(facts)].map((finding): Problem => ({ file, ...TOP, ...finding }));
  });
  return [...covers, ...found];
}
