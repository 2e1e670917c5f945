import { resolve } from 'node:path';

/** The content folder as an absolute path: `LOYPE_CONTENT`, else `content` in the project. */
export function contentFolder(): string {
  return resolve(process.env['LOYPE_CONTENT'] || 'content');
}
