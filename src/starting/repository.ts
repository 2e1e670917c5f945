import { COLLECTIONS } from '../model/collections.ts';
import { schemaFiles } from '../model/json-schemas.ts';

/** A repository that is to be made for an organisation. */
export interface Repository {
  /** The organisation's folder and address. */
  slug: string;
  name: string;
  /** The version of Løype that it is made with. */
  version: string;
}

const readme = ({ slug, name }: Repository) => `# Pasientforløp: ${name}

Her ligger det ${name} selv skriver på sidene om pasientforløp i psykisk helse og rus: kontakter og egne sider. Den nasjonale
teksten og reglene følger med Løype, og kommer hit når versjonen i \`package.json\` blir ny.

1. Fyll inn \`content/organisations/${slug}/organisation.yaml\`. Det som mangler, er merket «FYLL INN».
2. \`npm install\` henter Løype. Det trengs Node 22.17 eller nyere, fra nodejs.org.
3. \`npm run check\` sier fra om alt som mangler eller er galt, med fil og linje.
4. \`npm run dev\` viser sidene mens du skriver, på http://localhost:4321.
5. \`npm run build\` lager det ferdige nettstedet i mappen \`dist\`.

Ny side: \`npx loype new page ${slug} "Tittelen på siden"\`. Hva som er blitt gammelt: \`npm run report\`.
Veiledningen for redaktører er \`node_modules/loype/docs/redaktor.md\`, og hver melding er forklart i \`errors.md\` ved siden av.

\`publication: demo\` i \`organisation.yaml\` holder sidene ute av søkemotorer og sier på hver side at de er til prøve. Sett
\`live\` når alt er kontrollert.
`;

/** What editors of code need to complete and explain the fields of the content. */
function editorFiles(): [file: string, text: string][] {
  const kinds = ['organisations', 'portal', 'glossary'] as const;
  const files = schemaFiles();
  const schemas = Object.fromEntries(
    kinds.map((kind) => [`./.vscode/schemas/${kind}.json`, `content/${COLLECTIONS[kind].pattern}`]),
  );
  const settings = { 'yaml.schemas': schemas, 'yaml.schemaStore.enable': false, '[yaml]': { 'editor.tabSize': 2 } };
  return [
    ...files
      .filter(({ name }) => kinds.some((kind) => name === `${kind}.json`))
      .map(({ name, text }): [string, string] => [`.vscode/schemas/${name}`, text]),
    ['.vscode/settings.json', `${JSON.stringify(settings, null, 2)}\n`],
    ['.vscode/extensions.json', `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`],
  ];
}

/** The files of a repository besides its content, by their paths in it. */
export function repositoryFiles(repository: Repository): [file: string, text: string][] {
  const { slug, version } = repository;
  const manifest = {
    name: `pasientforlop-${slug}`,
    private: true,
    scripts: Object.fromEntries(['build', 'check', 'dev', 'report', 'serve'].map((it) => [it, `loype ${it}`])),
    dependencies: { loype: version },
  };
  return [
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['README.md', readme(repository)],
    ['.gitignore', 'node_modules/\n.loype/\n.astro/\ndist\n'],
    ...editorFiles(),
  ];
}
