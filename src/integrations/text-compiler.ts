import { satteri } from '@astrojs/markdown-satteri';
import { parseSync } from 'vite';
import { GRAMMAR } from '../content/mdx/grammar.ts';
import { type ModulePart, strangeInModule } from '../content/mdx/module.ts';

/**
 * Compiles texts to the modules that Astro renders, in the grammar in which they were judged. Every module is looked
 * through before it is handed on, whatever was found about its text before. A text's fields stay out of it: Astro would
 * import what a field `layout` names.
 */
export function textCompiler(): ReturnType<typeof satteri> {
  const { createMdxRenderer, ...processor } = satteri({ features: GRAMMAR });
  if (!createMdxRenderer) throw new Error('The package @astrojs/markdown-satteri cannot compile MDX.');
  return {
    ...processor,
    async createMdxRenderer() {
      const options = { syntaxHighlight: false, gfm: GRAMMAR.gfm, smartypants: GRAMMAR.smartPunctuation } as const;
      const renderer = await createMdxRenderer(options, { optimize: false });
      return {
        async process(text, file) {
          const compiled = await renderer.process(text, file, {});
          const { program, errors } = parseSync(`${file}.js`, compiled.code);
          if (errors[0]) throw new Error(`${file} was compiled to what is no module: ${errors[0].message}`);
          const strange = strangeInModule(compiled.code, program as unknown as ModulePart);
          if (strange !== null) throw new Error(`${file} would become code, and is not compiled: ${strange}`);
          return compiled;
        },
      };
    },
  };
}
