import type { SiteOptions } from '../site/page.ts';
import { PRODUCT } from './product.ts';

/** Names that Vite and Astro give to `import.meta.env`. A variable of the same name would take their place. */
const OWN_NAMES = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/**
 * Decides in which mode Astro and Vite work, whatever stands in the environment: `NODE_ENV=development` or an empty `PROD`
 * would make a published site as if it were a preview, without the policies of its pages. To be called before Astro begins.
 * (`.env` files are not read: see `envDir` in `astro.config.mjs`.)
 */
export function setMode(mode: 'production' | 'development'): void {
  for (const name of Object.keys(process.env)) {
    if (OWN_NAMES.includes(name) || /^(ASTRO|VITE)_/.test(name)) delete process.env[name];
  }
  process.env['NODE_ENV'] = mode;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
}

/** What Astro, which reads its settings and pages in this process, is to make. */
export interface Made {
  /** The content folder (absolute). */
  content: string;
  /** The layer (absolute) whose files lie in it together with the national content, if there is one. */
  layer?: string | undefined;
  /** `LOYPE_AS_OF`, where it is given. */
  asOf: string | undefined;
  options: SiteOptions;
  /** The list (absolute path) of the brochures that the pages offer; none in a preview. */
  brochures?: string | undefined;
}

/** Tells the settings and the pages by the environment what to make: nothing else reaches them. */
export function tellAstro({ content, layer, asOf, options, brochures }: Made): void {
  const { base, site, only, frameAncestors } = options;
  const told = {
    LOYPE_PRODUCT: PRODUCT,
    LOYPE_CONTENT: content,
    LOYPE_LAYER: layer,
    LOYPE_AS_OF: asOf,
    LOYPE_BASE: base,
    LOYPE_SITE: site,
    LOYPE_ONLY: only,
    LOYPE_FRAME_ANCESTORS: frameAncestors,
    LOYPE_BROCHURES: brochures,
  };
  for (const [name, value] of Object.entries(told)) {
    if (value) process.env[name] = value;
    else delete process.env[name];
  }
}

/**
 * Tells the settings that nothing but templates is to be bundled.
 * @param to the folder for their code
 * @returns what takes it back
 */
export function tellTemplates(to: string): () => void {
  process.env['LOYPE_TEMPLATES'] = to;
  return () => {
    delete process.env['LOYPE_TEMPLATES'];
  };
}
