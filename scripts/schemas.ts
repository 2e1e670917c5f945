/** Writes the JSON Schemas of all content files to `.vscode/schemas/`, for completion and hints while editing. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from '../src/model/json-schemas.ts';
import { readArguments } from './arguments.ts';

readArguments('schemas', {});

const folder = '.vscode/schemas';
const files = schemaFiles();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { name, text } of files) writeFileSync(join(folder, name), text);
console.log(`Wrote ${files.length} schemas to ${folder}.`);
