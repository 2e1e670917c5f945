/** Previews the sites while their content or code is edited. Takes the same variables as the build (`LOYPE_ONLY`, …). */
import { createHash } from 'node:crypto';
import { dev } from 'astro';
import { readArguments, readContentFolder, readPort, readSiteOptions, setDay } from './arguments.ts';
import { setMode } from './mode.ts';

const { flags } = readArguments('dev --', {
  content: { value: 'DIR', about: 'the content folder (default: content)' },
  port: { value: 'N', about: 'the port (default: 4321, or the next free one)' },
});

setMode('development');
setDay();
readSiteOptions();
const folder = readContentFolder(flags.content);
const port = readPort(flags.port);

try {
  // Astro keeps what it read of the content, and forgets it when its settings change. A folder of its own is one.
  const cacheDir = `.loype/work/dev/${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  const server = await dev({
    cacheDir,
    vite: { cacheDir: `${cacheDir}/vite` },
    ...(port !== undefined && { server: { port } }),
  });
  console.log(`Preview at http://localhost:${server.address.port}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
