import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { HastPluginDefinition } from 'satteri';
import { parseSync } from 'vite';
import { GRAMMAR } from '../check/mdx/grammar.ts';
import { type ModulePart, strangeInModule } from '../check/mdx/module.ts';
import { headingAnchors } from '../domain/anchors.ts';
import { entryId } from '../model/collections.ts';
import { contentFolder } from '../site/folder.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Gives headings their anchors before Astro does, which knows nothing of those that the page has besides. */
const anchors =
  (folder: string) =>
  ({ fileURL }: { fileURL: URL | undefined }): HastPluginDefinition => {
    const file = fileURL ? relative(folder, fileURLToPath(fileURL)).split(sep).join('/') : '';
    const idOf = headingAnchors(entryId(file));
    return {
      name: 'loype:anchors',
      element: {
        filter: HEADINGS,
        visit: (node, context) => context.setProperty(node, 'id', idOf(context.textContent(node))),
      },
    };
  };

/** Names the side to which a table's cell is aligned; Astro would write it as a style, which no page may have on an element. */
const cells: HastPluginDefinition = {
  name: 'loype:cells',
  element: {
    filter: ['td', 'th'],
    visit(node, context) {
      const [, side] = /^text-align: (\w+)$/.exec(String(node.properties['style'] ?? '')) ?? [];
      context.setProperty(node, 'style', null);
      if (side) context.setProperty(node, 'data-align', side);
    },
  },
};

/**
 * Compiles texts to the modules that Astro renders, in the grammar in which they were judged. Every module is looked
 * through before it is handed on, whatever was found about its text before. A text's fields stay out of it: Astro would
 * import what a field `layout` names.
 * @param folder the content folder
 */
export function textCompiler(folder = contentFolder()): ReturnType<typeof satteri> {
  const { createMdxRenderer, ...processor } = satteri({ features: GRAMMAR, hastPlugins: [anchors(folder), cells] });
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
