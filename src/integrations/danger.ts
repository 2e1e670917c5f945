import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { dangerSchema } from '../model/schemas/danger.ts';
import { packedDanger } from '../search/danger/shipped.ts';
import { contentFolder } from '../site/folder.ts';

/** The module of `src/env.d.ts` that the search view imports. */
const MODULE = 'loype:danger';

/**
 * Puts what tells danger into the search view's own code: whoever has the field that reads a query has it too, and no
 * further request can fail. The page itself does not carry it.
 */
export function danger(): AstroIntegration {
  const file = join(contentFolder(), 'danger.yaml');
  const plugin = {
    name: MODULE,
    resolveId: (id: string) => (id === MODULE ? `\0${MODULE}` : null),
    load(this: { addWatchFile(path: string): void }, id: string) {
      if (id !== `\0${MODULE}`) return null;
      this.addWatchFile(file);
      const patterns = packedDanger(dangerSchema.parse(parse(readFileSync(file, 'utf8'))));
      return `export default ${JSON.stringify(patterns)};`;
    },
  };
  return {
    name: MODULE,
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
