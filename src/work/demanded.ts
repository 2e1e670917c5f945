import { join } from 'node:path';
import { isNewEnough } from '../model/schemas/version.ts';
import { fieldOf, MANIFEST } from './manifest.ts';

/**
 * Why content is not for this version of Løype: what it asks for is newer, or cannot be read in a manifest, which nobody else
 * reads for it. Undefined where it is, or asks for none.
 * @param content the content folder, whose `portal.yaml` may ask
 * @param home the folder of its repository, whose `package.json` may
 */
export function refusedVersion(version: string, content: string, home: string): { en: string; nb: string } | undefined {
  const asked: [file: string, range: unknown][] = [
    ['portal.yaml', fieldOf(join(content, 'portal.yaml'), 'loype')],
    [MANIFEST, fieldOf(join(home, MANIFEST), 'engines', 'loype')],
  ];
  for (const [file, range] of asked) {
    if (range === undefined || range === null) continue;
    const enough = typeof range === 'string' ? isNewEnough(version, range) : null;
    if (enough === false)
      return {
        en: `The content is for Løype ${range} (${file}), and this is ${version}. Install a newer one.`,
        nb: `Innholdet er for Løype ${range} (${file}), og dette er ${version}. Installer en nyere versjon.`,
      };
    // In `portal.yaml` the check tells it, with its line.
    if (enough === null && file === MANIFEST)
      return {
        en: `${MANIFEST} has "loype": ${JSON.stringify(range)} under "engines", which is no oldest version. Write it as ">=0.3".`,
        nb: `${MANIFEST} har "loype": ${JSON.stringify(range)} under "engines", og det er ingen eldste versjon. Skriv den slik: ">=0.3".`,
      };
  }
  return undefined;
}
