import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { licencesText } from '../../site/licences.ts';

/** What the editor sends of others, besides what every site does. */
const EDITORS = [
  ...['commands', 'history', 'keymap', 'model', 'schema-list', 'state', 'tables', 'transform', 'view'].map(
    (name) => `prosemirror-${name}`,
  ),
  ...['orderedmap', 'rope-sequence', 'w3c-keyname'],
].map((name) => ({ name, what: 'the writing view', licence: 'LICENSE' }));

/** The parts of the script: what every screen needs, what is loaded where somebody writes a page, and what both share. */
const SCRIPTS = ['editor.js', 'writing.js', 'shared.js'] as const;

/** The style sheet, without the theme of an organisation. */
export const STYLE = 'editor.css';

/** What is made for the editor's page, by its address below the editor's own. */
export const MADE = [...SCRIPTS, STYLE, 'licences.txt'] as const;

/** Each of those files as text. */
export type Made = Readonly<Record<(typeof MADE)[number], string>>;

/**
 * Makes the files of the editor's page from the sources, with the packages that only they need.
 * @param product the folder of the project (absolute)
 */
export async function bundle(product: string): Promise<Made> {
  const { build } = await import('vite');
  const made = (await build({
    configFile: false,
    root: product,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: 100_000,
      rolldownOptions: {
        input: join(product, 'src/editing/view/main.ts'),
        output: {
          entryFileNames: SCRIPTS[0],
          chunkFileNames: ({ isDynamicEntry }) => (isDynamicEntry ? SCRIPTS[1] : SCRIPTS[2]),
        },
      },
      modulePreload: false,
    },
  })) as Rolldown.RolldownOutput;
  const chunks = made.output.filter((it) => it.type === 'chunk');
  const named = Object.fromEntries(chunks.map(({ fileName, code }) => [fileName, code]));
  if (chunks.length !== SCRIPTS.length || SCRIPTS.some((name) => !named[name]))
    throw new Error(`The editor was made of ${chunks.map(({ fileName }) => fileName).join(', ')}.`);
  const style = made.output.find((it) => it.type === 'asset' && it.fileName.endsWith('.css'));
  return {
    ...(named as Record<(typeof SCRIPTS)[number], string>),
    [STYLE]: style?.type === 'asset' ? String(style.source) : '',
    'licences.txt': licencesText(product, EDITORS),
  };
}
