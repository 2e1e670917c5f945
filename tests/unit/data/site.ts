import { readContent } from '../../../src/check/read.ts';
import { dataFiles } from '../../../src/data/files.ts';
import type { DataSite } from '../../../src/data/place.ts';
import type { Content } from '../../../src/model/content.ts';
import { listPages } from '../../../src/site/pages.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';

const { content } = readContent(FIXTURE, DAYS);
if (!content) throw new Error('The tests’ content has errors.');

/** The tests' content; what is changed in it is another's. */
export const fixtureContent = (): Content => structuredClone(content);

/** A site of it on the day of the tests. */
export function dataSite(
  change: (content: Content) => void = () => {},
  more: Partial<DataSite['options']> = {},
): DataSite {
  const changed = fixtureContent();
  change(changed);
  const options = { base: '/', site: 'https://www.example.no', ...more };
  return { day: DAYS.asOf, options, content: changed, pages: listPages(changed, options) };
}

/** Its open data as text, by file. */
export const filesOf = (site: DataSite) => dataFiles(site, [], '9.9.9');

/** One of its files as data. */
export const readIn = (files: ReadonlyMap<string, string>, file: string) =>
  JSON.parse(files.get(`data/v1/${file}`) ?? '');
