import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { Norwegian } from '../../model/norwegian.ts';
import { licencesText } from '../../site/licences.ts';
import { PRODUCT } from '../../work/product.ts';
import { word } from '../view/words.ts';
import type { Asset } from './server.ts';

/** Where what the browser is sent is made from: its sources lie in the package too. */
const VIEW = join(PRODUCT, 'src/editing/view');

/** What is there before the script has begun. @param form that of the organisation, in which the script goes on */
const shell = (form: Norwegian) => `<!doctype html>
<html lang="${form}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Rediger</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/editor.css">
<script type="module" src="/editor.js"></script>
<body><main id="main"><p>…</p></main><footer><a href="/licences.txt">${word(form, 'licences')}</a></footer></body>
</html>
`;

/** What the editor sends of others, besides what every site does. */
const EDITORS = [
  ...['commands', 'history', 'keymap', 'model', 'schema-list', 'state', 'tables', 'transform', 'view'].map(
    (name) => `prosemirror-${name}`,
  ),
  ...['orderedmap', 'rope-sequence', 'w3c-keyname'],
].map((name) => ({ name, what: 'the writing view', licence: 'LICENSE' }));

/** The parts of the script: what every screen needs, what is loaded where somebody writes a page, and what both share. */
const SCRIPTS = ['editor.js', 'writing.js', 'shared.js'] as const;

type Scripts = Readonly<Record<(typeof SCRIPTS)[number], string>>;

async function bundle(): Promise<{ scripts: Scripts; style: string }> {
  const made = (await build({
    configFile: false,
    root: PRODUCT,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: 100_000,
      rolldownOptions: {
        input: join(VIEW, 'main.ts'),
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
  return { scripts: named as Scripts, style: style?.type === 'asset' ? String(style.source) : '' };
}

/** The files of the editor's page, bundled once when they are first asked for. @param form the organisation's own */
export function pageAssets(theme: string, form: Norwegian): Readonly<Record<string, () => Promise<Asset> | Asset>> {
  let made: ReturnType<typeof bundle> | undefined;
  const bundled = () => {
    made ??= bundle();
    return made;
  };
  return {
    '/': () => ({ type: 'text/html', text: shell(form) }),
    '/licences.txt': () => ({ type: 'text/plain', text: licencesText(PRODUCT, EDITORS) }),
    ...Object.fromEntries(
      SCRIPTS.map((name) => [
        `/${name}`,
        async () => ({ type: 'text/javascript', text: (await bundled()).scripts[name] }),
      ]),
    ),
    '/editor.css': async () => ({ type: 'text/css', text: theme + (await bundled()).style }),
  };
}
