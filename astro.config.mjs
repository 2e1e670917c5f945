import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { blocks } from './src/integrations/blocks.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { danger } from './src/integrations/danger.ts';
import { finish } from './src/integrations/finish.ts';
import { lessStyle } from './src/integrations/less-style.ts';
import { onlyLicensed } from './src/integrations/only-licensed.ts';
import { preview } from './src/integrations/preview.ts';
import { smallImports } from './src/integrations/small-imports.ts';
import { templatesOnly } from './src/integrations/templates-only.ts';
import { templatesFolder } from './src/site/folder.ts';
import { siteOptions } from './src/site/options.ts';

const { base, site } = siteOptions();
const templates = templatesFolder();

export default defineConfig({
  base,
  site,
  trailingSlash: 'always',
  // Astro 7's own way joins words that stand on two lines; src/making/less-space.ts takes the rest.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // What is built depends on the flags, the content and the code, and on no `.env` that lies about.
  // A page's script is named by its content alone: pages have no bytes to spare for more.
  vite: {
    envDir: false,
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
    plugins: [smallImports(), lessStyle(), onlyLicensed()],
  },
  // The texts are MDX, as Astro's editor support and an .mdx page take it; what a page shows of one is made by src/texts/.
  integrations: [
    mdx(),
    danger(),
    blocks(),
    ...(templates ? [templatesOnly(templates)] : [contentCheck(), preview(), finish()]),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  server: { port: 4321 },
});
