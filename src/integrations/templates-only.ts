import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where Astro keeps the code that renders pages while it builds, from the folder of the site. */
const CODE = '.prerender/';

/**
 * Lets Astro bundle the templates and render no page: no content is in what comes of it, and any can be put into it.
 * @param to the folder (absolute) for the code that renders pages, which Astro removes when it has built
 */
export function templatesOnly(to: string): AstroIntegration {
  const prerenderer = {
    name: 'loype:templates-only',
    getStaticPaths: async () => [],
    render: async () => {
      throw new Error('Only the templates are bundled.');
    },
  };
  return {
    name: 'loype:templates-only',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(prerenderer),
      'astro:build:generated': ({ dir }) => cpSync(fileURLToPath(new URL(CODE, dir)), to, { recursive: true }),
    },
  };
}
