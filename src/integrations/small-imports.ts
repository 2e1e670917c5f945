import type { Plugin } from 'vite';

/** The module that Vite puts before each `import()`: it fetches style sheets and what the code imports in its turn. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Code that is fetched when somebody goes to a field is one file with no style sheet of its own, so nothing has to be
 * fetched with it: in place of Vite's helper (0.9 kB, a request on each page with a field) stands a call. Every file ends with
 * the end of a line, by which one that was cut is seen before it is published.
 */
export function smallImports(): Plugin {
  return {
    name: 'loype:small-imports',
    enforce: 'pre',
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = `${file.code.trimEnd()}\n`;
    },
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
  };
}
