import { extname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { printProblems } from '../check/problem.ts';
import { readSource } from '../check/source/source.ts';
import { entryId } from '../model/collections.ts';

/** How Astro's loader is told to read files of a kind. It is not in Astro's types; a build whose loader is without it ends. */
interface EntryType {
  getEntryInfo(file: { fileUrl: URL; contents: string }): {
    data: unknown;
    body: string;
    slug: string;
    rawData: string;
  };
}

type Context = LoaderContext & { entryTypes?: ReadonlyMap<string, EntryType> };

/**
 * Loads the files of a collection with the reader that the content check has, so that what was checked is what is built:
 * Astro's own makes a date of `2026-12-24`, and a number of `0b11`. Astro still finds the files, and watches them. What stands
 * in a text below its fields stays as it is written, and becomes no module: `src/texts/` makes data of it.
 *
 * While somebody writes (`watcher`), nothing that is wrong ends the preview, which tells it in place of every page
 * (preview.ts): a file that cannot be read says what it said before, so that no page is made of half of it.
 * @param folder the content folder, an absolute path
 * @param pattern which files of the folder (a glob)
 */
export function contentLoader(folder: string, pattern: string): Loader {
  const loader = glob({ base: folder, pattern, generateId: ({ entry }) => entryId(entry) });
  const read = (isPreview: boolean): EntryType => ({
    getEntryInfo({ fileUrl, contents }) {
      const file = relative(folder, fileURLToPath(fileUrl)).split(sep).join('/');
      const { value, body, problems } = readSource(file, contents);
      if (problems.length > 0 && !isPreview) throw new Error(printProblems(problems));
      return { data: value ?? {}, body, slug: '', rawData: '' };
    },
  });
  return {
    ...loader,
    load(context: Context) {
      if (!context.entryTypes)
        throw new Error('Astro reads content in another way now: see src/integrations/content-loader.ts.');
      // What a version of before has left, which read texts in another way.
      context.store.clear();
      const isPreview = context.watcher !== undefined;
      // That a folder has no file of a kind, as of an organisation without pages of its own, is nothing to be warned of.
      const logger = Object.create(context.logger, { warn: { value: () => {} } }) as LoaderContext['logger'];
      const parseData: LoaderContext['parseData'] = (given) =>
        context.parseData(given).catch(() => (context.store.get(given.id)?.data ?? given.data) as typeof given.data);
      const entryTypes = new Map([[extname(pattern), read(isPreview)]]);
      return loader.load({ ...context, logger, ...(isPreview && { parseData }), entryTypes } as Context);
    },
  };
}

/** Loads nothing: templates are bundled without content. */
export const noContent: Loader = {
  name: 'loype:no-content',
  load: async ({ store }) => store.clear(),
};
