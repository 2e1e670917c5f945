import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Brochure, brochureOf } from '../../../src/brochure/model.ts';
import { checkMdx } from '../../../src/check/mdx/check.ts';
import type { TextNode } from '../../../src/check/mdx/node.ts';
import { readContent } from '../../../src/check/read.ts';
import { readSource } from '../../../src/check/source/source.ts';
import { ComparedDay } from '../../../src/domain/compared-day.ts';
import type { Content } from '../../../src/model/content.ts';
import { listPages } from '../../../src/site/pages.ts';
import { type View, viewsOf } from '../../../src/site/view.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';

export const SITE = 'https://www.eksempel.no';

/** The tree of a text as it is written below its fields. */
export function treeOf(body: string): TextNode {
  const { tree, problems } = checkMdx({ file: 'pathways/adults/nb.mdx', body });
  assert.deepEqual(problems, []);
  assert.ok(tree);
  return tree;
}

const { content } = readContent(FIXTURE, DAYS);
assert.ok(content);
export const CONTENT: Content = content;

/** The view of a page of the tests' own content, on their day. */
export function viewOfPage(address: string, site: string | undefined = SITE, of = CONTENT): View {
  const options = { base: '/', site };
  const pages = listPages(of, options);
  const page = pages.find((it) => it.address === address);
  assert.ok(page, address);
  return viewsOf(of, pages, options, new ComparedDay('2026-11-22'))(page);
}

/** The brochure of a page of the tests' own content. */
export function brochureAt(address: string, site?: string): Brochure {
  const view = viewOfPage(address, site);
  const file = `${view.page.entry}.mdx`;
  const { body } = readSource(file, readFileSync(join(FIXTURE, file), 'utf8'));
  return brochureOf(view, treeOf(body), null);
}

/** The addresses of all pages of the tests' own content that have a brochure. */
export const WITH_BROCHURE: readonly string[] = listPages(CONTENT, { base: '/', site: SITE }).flatMap((page) => {
  const { facts } = CONTENT.organisations.find(({ slug }) => slug === page.organisation) ?? {};
  const pathway = CONTENT.pathways.find(({ id }) => page.kind === 'pathway' && id === page.id);
  return facts?.brochure && pathway?.facts.status === 'current' && !page.fallback ? [page.address] : [];
});

/** All strings in a value, wherever they stand. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
