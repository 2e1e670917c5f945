import { dataFault, dataKindOf } from '../data/files.ts';
import { originalOf } from '../embed/former.ts';
import { headersFile, redirectsFile } from '../hosting/host-files.ts';
import { DATA_FOLDER, EMBED_FOLDER } from '../site/open-folders.ts';
import type { Page } from '../site/page.ts';
import { pageRecords } from '../site/page-records.ts';
import { blockFault, calculatorFault } from './blocks.ts';
import { framedFault, oembedFault } from './framed.ts';
import { isJson } from './json.ts';

/** The path that the site lies under, its host where that is known, and who may frame its blocks. */
export interface Place {
  base: string;
  site?: string | undefined;
  ancestors?: string | undefined;
}

/**
 * What looks at files of text that the build writes beside the pages: what is wrong with one, or null, as it is whole, and says of
 * the site what it should.
 * @param pages all pages of the build
 * @param place where the site lies
 * @param said what the content says that looks as if code had missed a value (`saidIn`)
 */
export function listFaults(
  pages: readonly Page[],
  { base, site, ancestors }: Place,
  said: ReadonlySet<string>,
): (file: string, text: string) => string | null {
  const original = originalOf(pages);
  return (file, text) => {
    if (file === '_headers') return text === headersFile(base, ancestors) ? null : 'is not that of this site';
    if (file.startsWith(DATA_FOLDER))
      return dataKindOf(file) === 'contacts' ? blockFault(text, said) : dataFault(file, text);
    if (file.startsWith(EMBED_FOLDER)) {
      const own = original(file);
      if (file.endsWith('.json')) return oembedFault(own, text, { base, site });
      return file.endsWith('index.html') ? framedFault(own, text, { base, site }, said) : calculatorFault(text, said);
    }
    // What stands before it are former addresses.
    if (file === '_redirects') return `\n${text}`.endsWith(`\n${redirectsFile([], pages)}`) ? null : 'is cut short';
    if (file === 'pages.json')
      return text === `${JSON.stringify(pageRecords(pages), null, 1)}\n`
        ? null
        : 'does not list the pages of this site';
    if (file.endsWith('.json')) return isJson(text) ? null : 'is no JSON';
    if (file.endsWith('.xml')) return /<\/\w+>\n$/.test(text) ? null : 'is cut short';
    if (file.endsWith('.txt')) return text.trim() !== '' && text.endsWith('\n') ? null : 'is cut short';
    return null;
  };
}
