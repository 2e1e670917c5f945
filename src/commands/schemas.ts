/** Writes the JSON Schemas of all content files to `.vscode/schemas/`, for completion and hints while editing. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSchemaFile, schemaFiles } from '../model/json-schemas.ts';
import { layerSchemas } from '../starting/repository/editor.ts';
import { readArguments } from '../terminal/arguments.ts';
import { command, refuse } from '../terminal/io.ts';
import { refusedVersion } from '../work/demanded.ts';
import { nationalUnder, productVersion } from '../work/product.ts';

const FOLDER = '.vscode/schemas';

/** `schemas`: see above. */
export const main = command(async (args, io) => {
  readArguments(io, args, 'schemas', {});
  const content = join(io.cwd, 'content');
  const refused = refusedVersion(productVersion(), content, io.cwd);
  if (refused !== undefined) refuse(refused);
  const folder = join(io.cwd, FOLDER);
  // Of a layer, the rest of its words for the search is national.
  const files = existsSync(content) && nationalUnder(content) !== null ? layerSchemas() : schemaFiles();
  for (const { name } of files) {
    const there = statSync(join(folder, name), { throwIfNoEntry: false });
    const text = there ? readFileSync(join(folder, name), 'utf8') : '';
    if (text.trim() !== '' && !isSchemaFile(text))
      refuse({
        en: `${FOLDER}/${name} is there, and this command has not written it. Move it away.`,
        nb: `${FOLDER}/${name} finnes fra før, og denne kommandoen har ikke skrevet den. Flytt den.`,
      });
  }
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  io.print(`Wrote ${files.length} schemas to ${FOLDER}.`);
  return 0;
});
