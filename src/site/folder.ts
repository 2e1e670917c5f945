import { resolve } from 'node:path';

/** The content folder as an absolute path: `LOYPE_CONTENT`, else `content` in the project. */
export function contentFolder(): string {
  return resolve(process.env['LOYPE_CONTENT'] || 'content');
}

/** The folder of the product as an absolute path, for a page: `LOYPE_PRODUCT`, which every command sets that makes pages. */
export function productFolder(): string {
  return resolve(process.env['LOYPE_PRODUCT'] || '.');
}

/** The layer (absolute) of which the content folder is made, in a preview of one: `LOYPE_LAYER`. */
export function layerFolder(): string | undefined {
  return process.env['LOYPE_LAYER'] || undefined;
}

/** Where (absolute) the code of templates goes when nothing but these is bundled: `LOYPE_TEMPLATES`. */
export function templatesFolder(): string | undefined {
  return process.env['LOYPE_TEMPLATES'] || undefined;
}
