import { COLLECTIONS } from '../../model/collections.ts';
import { schemaFiles } from '../../model/json-schemas.ts';
import type { RepositoryFile } from './repository.ts';

/** The kinds of file that a layer may hold, and for which editors of code complete and explain fields. */
const KINDS = ['organisations', 'portal', 'glossary'] as const;

/** What Visual Studio Code needs: the schemas, where they hold, and what reads them. */
export function editorFiles(): RepositoryFile[] {
  const schemas = Object.fromEntries(
    KINDS.map((kind) => [`./.vscode/schemas/${kind}.json`, `content/${COLLECTIONS[kind].pattern}`]),
  );
  const settings = { 'yaml.schemas': schemas, 'yaml.schemaStore.enable': false, '[yaml]': { 'editor.tabSize': 2 } };
  return [
    ...schemaFiles()
      .filter(({ name }) => KINDS.some((kind) => name === `${kind}.json`))
      .map(({ name, text }): RepositoryFile => [`.vscode/schemas/${name}`, text]),
    ['.vscode/settings.json', `${JSON.stringify(settings, null, 2)}\n`],
    ['.vscode/extensions.json', `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`],
  ];
}
