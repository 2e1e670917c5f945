/** Serves the built site on this machine, to look at. Not made for the open network. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments, readPort, readSiteOptions } from './arguments.ts';
import { siteServer } from './server.ts';

const { flags } = readArguments('serve --', {
  port: { value: 'NUMBER', about: 'the port (default: 4321)' },
  base: { value: 'PATH', about: 'the path that the site was built for' },
  out: { value: 'DIR', about: 'the built site (default: dist)' },
});
const folder = resolve(flags.out ?? 'dist');
const port = readPort(flags.port) ?? 4321;
const { base } = readSiteOptions({ LOYPE_BASE: flags.base ?? process.env['LOYPE_BASE'] });

if (!existsSync(folder)) {
  console.error(`There is no built site in ${flags.out ?? 'dist'}. Run "npm run build" first.`);
  process.exit(1);
}
siteServer(folder, base)
  .on('error', (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use. Choose another with --port.` : error.message);
    process.exit(1);
  })
  .listen(port, () => console.log(`Løype is at http://localhost:${port}${base}`));
