/** Writes the JSON Schemas of all content files to `.vscode/schemas/`, for completion and hints while editing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from '../model/json-schemas.ts';
import { readArguments } from '../terminal/arguments.ts';
import { command } from '../terminal/io.ts';

const FOLDER = '.vscode/schemas';

/** `schemas`: see above. */
export const main = command(async (args, io) => {
  readArguments(io, args, 'schemas', {});
  const folder = join(io.cwd, FOLDER);
  const files = schemaFiles();
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  io.print(`Wrote ${files.length} schemas to ${FOLDER}.`);
  return 0;
});
