/** A process of its own that lets Astro bundle. What that holds of memory, which is much, goes with it. */
import { type AstroInlineConfig, build } from 'astro';
import { serve } from '../work/crew.ts';

serve<AstroInlineConfig, null>(async (config) => {
  await build(config);
  return null;
});
