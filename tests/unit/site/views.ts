import assert from 'node:assert/strict';
import { ComparedDay } from '../../../src/domain/compared-day.ts';
import type { Content } from '../../../src/model/content.ts';
import type { SiteOptions } from '../../../src/site/page.ts';
import { listPages } from '../../../src/site/pages.ts';
import { type View, viewsOf } from '../../../src/site/view.ts';

/** The view of the page at an address of some content. */
export function viewAt(address: string, content: Content, options: SiteOptions = { base: '/' }): View {
  const pages = listPages(content, options);
  const page = pages.find((it) => it.address === address);
  assert.ok(page, `there is no page ${address}`);
  return viewsOf(content, pages, options, new ComparedDay('2026-11-22'))(page);
}
