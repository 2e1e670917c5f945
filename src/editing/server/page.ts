import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Norwegian } from '../../model/norwegian.ts';
import { PRODUCT } from '../../work/product.ts';
import { word } from '../view/words.ts';
import { bundle, MADE, type Made, STYLE } from './bundle.ts';
import type { Asset } from './server.ts';

/** The folder in which the package has the files of the editor's page. The project makes them when they are asked for. */
export const PACKED = 'editor';

/**
 * What is there before the script has begun.
 * @param form that of the organisation, in which the script goes on
 * @param token where whoever gets the page has signed on: else only the address that was printed has it
 */
const shell = (form: Norwegian, token: string | null) => `<!doctype html>
<html lang="${form}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${token === null ? '' : `<meta name="token" content="${token}">\n`}<title>Rediger</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/editor.css">
<script type="module" src="/editor.js"></script>
<body><main id="main"><p>…</p></main><footer><a href="/licences.txt">${word(form, 'licences')}</a></footer></body>
</html>
`;

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.txt': 'text/plain' };

function packed(folder: string): Made {
  return Object.fromEntries(MADE.map((name) => [name, readFileSync(join(folder, name), 'utf8')])) as Made;
}

/**
 * The files of the editor's page by their addresses, made or read once when they are first asked for.
 * @param form the organisation's own
 * @param token see `shell`
 */
export function pageAssets(
  theme: string,
  form: Norwegian,
  token: string | null = null,
): Readonly<Record<string, () => Promise<Asset> | Asset>> {
  let made: Promise<Made> | undefined;
  const once = () => {
    const folder = join(PRODUCT, PACKED);
    made ??= existsSync(folder) ? Promise.resolve(packed(folder)) : bundle(PRODUCT);
    return made;
  };
  const asset = async (name: (typeof MADE)[number]): Promise<Asset> => {
    const text = (await once())[name];
    return { type: TYPES[extname(name)] ?? '', text: name === STYLE ? theme + text : text };
  };
  return {
    '/': () => ({ type: 'text/html', text: shell(form, token) }),
    ...Object.fromEntries(MADE.map((name) => [`/${name}`, () => asset(name)])),
  };
}
