import type { Plugin } from 'vite';
import { packageOf, SHIPPED } from '../site/licences.ts';

/** Refuses a build that sends code of a package to browsers whose licence would not lie beside it. */
export function onlyLicensed(): Plugin {
  const licensed = new Set(SHIPPED.map((it) => it.name));
  return {
    name: 'loype:only-licensed',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((it) => (it.type === 'chunk' ? Object.keys(it.modules) : []));
      const other = modules.map(packageOf).find((name) => name !== undefined && !licensed.has(name));
      if (other)
        this.error(`${other} is sent to browsers. Name it in src/site/licences.ts, so that its licence is too.`);
    },
  };
}
