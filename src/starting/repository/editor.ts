import { COLLECTIONS } from '../../model/collections.ts';
import { schemaFiles } from '../../model/json-schemas.ts';
import type { RepositoryFile } from './repository.ts';

/** The kinds of file that a layer may hold, and for which editors of code complete and explain fields. */
const KINDS = ['organisations', 'portal', 'glossary', 'search'] as const;

/** The part of the words of the search that a layer may hold: the rest of their file is national. */
const OF_LAYER = 'same';

/** The schema of the words of the search as a layer has them. */
function layerWords(text: string): string {
  const schema = JSON.parse(text) as { properties: Record<string, unknown> };
  const properties = { [OF_LAYER]: schema.properties[OF_LAYER] };
  return `${JSON.stringify({ ...schema, properties, required: [OF_LAYER] }, null, 2)}\n`;
}

/** The schemas of what a layer may hold, by the names of their files. */
export const layerSchemas = (): { name: string; text: string }[] =>
  schemaFiles()
    .filter(({ name }) => KINDS.some((kind) => name === `${kind}.json`))
    .map(({ name, text }) => ({ name, text: name === 'search.json' ? layerWords(text) : text }));

/** What Visual Studio Code needs: the schemas, where they hold, and what reads them. */
export function editorFiles(): RepositoryFile[] {
  const schemas = Object.fromEntries(
    KINDS.map((kind) => [`./.vscode/schemas/${kind}.json`, `content/${COLLECTIONS[kind].pattern}`]),
  );
  const settings = { 'yaml.schemas': schemas, 'yaml.schemaStore.enable': false, '[yaml]': { 'editor.tabSize': 2 } };
  return [
    ...layerSchemas().map(({ name, text }): RepositoryFile => [`.vscode/schemas/${name}`, text]),
    ['.vscode/settings.json', `${JSON.stringify(settings, null, 2)}\n`],
    ['.vscode/extensions.json', `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`],
  ];
}
