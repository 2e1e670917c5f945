import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { licencesText } from '../../site/licences.ts';
import { PRODUCT } from '../../work/product.ts';
import type { Asset } from './server.ts';

/** Where what the browser is sent is made from: its sources lie in the package too. */
const VIEW = join(PRODUCT, 'src/editing/view');

const SHELL = `<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Rediger</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/editor.css">
<script type="module" src="/editor.js"></script>
<body><main id="main"><p>…</p></main><footer><a href="/licences.txt">Lisenser</a></footer></body>
</html>
`;

async function bundle(): Promise<{ script: string; style: string }> {
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
      rolldownOptions: { input: join(VIEW, 'main.ts'), output: { entryFileNames: 'editor.js' } },
      modulePreload: false,
    },
  })) as Rolldown.RolldownOutput;
  const script = made.output.find((it) => it.type === 'chunk')?.code ?? '';
  const style = made.output.find((it) => it.type === 'asset' && it.fileName.endsWith('.css'));
  return { script, style: style?.type === 'asset' ? String(style.source) : '' };
}

/** The files of the editor's page, bundled once when they are first asked for. */
export function pageAssets(theme: string): Readonly<Record<string, () => Promise<Asset> | Asset>> {
  let made: ReturnType<typeof bundle> | undefined;
  const bundled = () => {
    made ??= bundle();
    return made;
  };
  return {
    '/': () => ({ type: 'text/html', text: SHELL }),
    '/licences.txt': () => ({ type: 'text/plain', text: licencesText(PRODUCT) }),
    '/editor.js': async () => ({ type: 'text/javascript', text: (await bundled()).script }),
    '/editor.css': async () => ({ type: 'text/css', text: theme + (await bundled()).style }),
  };
}
