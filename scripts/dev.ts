/** Previews the sites while their content or code is edited. Takes the same variables as the build (`LOYPE_ONLY`, …). */
import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

try {
  const server = await dev({ cacheDir: '.loype/work/dev', vite: { cacheDir: '.loype/work/dev/vite' } });
  console.log(`Preview at http://localhost:${server.address.port}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
