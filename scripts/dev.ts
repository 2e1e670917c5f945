/** Previews the sites while their content or code is edited. Takes the same variables as the build (`LOYPE_ONLY`, …). */
import { resolve } from 'node:path';
import { readArguments, readContentFolder, readPort, readSiteOptions, refuse, setDay } from './arguments.ts';
import { misreadFolder } from './checkout.ts';
import { describe, tryLock } from './lock.ts';
import { setMode } from './mode.ts';
import { lockOf, shareSchemas, workFolder, worksIn } from './work-folder.ts';

const { flags } = readArguments('dev --', {
  content: { value: 'DIR', about: 'the content folder (default: content)' },
  port: { value: 'N', about: 'the port (default: 4321, or the next free one)' },
});

setMode('development');
setDay();
const options = readSiteOptions();
const folder = readContentFolder(flags.content);
const port = readPort(flags.port);
const misread = misreadFolder({ project: resolve('.'), content: folder });
if (misread) refuse(misread);

try {
  // Where its path is misread it cannot even be loaded.
  const { dev } = await import('astro');
  const work = workFolder('preview', folder, options);
  const taken = tryLock(lockOf(work), 'dev');
  if (typeof taken !== 'function') refuse(`The same content is already previewed by ${describe(taken)}`);
  shareSchemas(work);
  const base = worksIn(work);
  const server = await dev({
    ...base,
    vite: { ...base.vite, server: { fs: { allow: [resolve('.'), folder] } } },
    ...(port !== undefined && { server: { port } }),
  });
  console.log(`Preview at http://localhost:${server.address.port}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
