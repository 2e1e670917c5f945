import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { installedFrom } from './installed-from.ts';
import { type NewFile, StartError } from './new-file.ts';
import { packedManifest } from './packed-manifest.ts';

/** Where npm gets Løype from, and the tarball that is laid into the repository for that. */
interface Source {
  dependency: string;
  tarball: NewFile<Uint8Array>[];
}

/** The tarball of this version. @param given as it was written @throws StartError when it is something else */
function readTarball(path: string, given: string, version: string): Uint8Array {
  const bytes = readFileSync(path);
  const packed = packedManifest(bytes);
  if (packed?.name !== 'loype')
    throw new StartError(`«${given}» er ikke en pakke med Løype. Den heter loype-${version}.tgz. Ingenting er laget.`);
  if (packed.version !== version)
    throw new StartError(
      `«${given}» er Løype ${packed.version}, og det er Løype ${version} som lager mappen. Bruk samme versjon. Ingenting er laget.`,
    );
  return bytes;
}

/**
 * Where a new repository has Løype from: the registry, an address, or a tarball that lies in it.
 * @param named what was asked for; else what it runs from
 * @param product the folder of the package that runs
 * @throws StartError when that is no package of this version
 */
export function packageFrom(named: string | undefined, product: string, version: string, cwd: string): Source {
  const given = named ?? installedFrom(product);
  if (given === undefined) return { dependency: version, tarball: [] };
  if (/^https:\/\/\S+\.tgz$/.test(given)) return { dependency: given, tarball: [] };
  const path = resolve(cwd, given);
  if (!given.endsWith('.tgz') || !statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new StartError(
      named === undefined
        ? `Denne utgaven av Løype er installert fra ${given}, som ikke er der lenger. Skriv hvor pakken er nå: --package loype-${version}.tgz. Ingenting er laget.`
        : `«${given}» er ingen pakke. Skriv stien til en fil som slutter på .tgz, eller adressen (https) til den. Ingenting er laget.`,
    );
  const text = readTarball(path, given, version);
  return { dependency: `file:${basename(path)}`, tarball: [{ path: basename(path), text }] };
}
