import { editorFiles } from './editor.ts';
import { githubFiles } from './github.ts';
import { gitlabFiles } from './gitlab.ts';
import { ownersFile } from './owners.ts';
import { readme } from './readme.ts';
import type { Repository, RepositoryFile } from './repository.ts';

/** What the guides call by `npm run`, and what works on a repository of one's own: all but what is for the national content alone. */
const COMMANDS = [
  ...[
    'build',
    'changes',
    'check',
    'deadlines',
    'dev',
    'edit',
    'embed',
    'headers',
    'import',
    'look',
    'new',
    'poster',
    'report',
  ],
  ...['schemas', 'search', 'serve'],
];

/** What installs Løype: its version, the oldest that will do, and the commands on what lies here. */
function manifest(repository: Repository): object {
  const { slug, version, dependency } = repository;
  return {
    name: slug === null ? 'pasientforlop' : `pasientforlop-${slug}`,
    private: true,
    engines: { node: '>=22.17.0', loype: `>=${version}` },
    // Whose site every command works on, where nothing else is said.
    ...(slug !== null && { loype: { only: slug } }),
    scripts: Object.fromEntries(COMMANDS.map((it) => [it, `loype ${it}`])),
    dependencies: { loype: dependency },
  };
}

/** New versions come as proposals, when others have had them for three days, to be read before they are taken. */
const RENOVATE = {
  $schema: 'https://docs.renovatebot.com/renovate-schema.json',
  extends: ['config:recommended', 'helpers:pinGitHubActionDigests', ':pinAllExceptPeerDependencies'],
  timezone: 'Europe/Oslo',
  schedule: ['before 6am on monday'],
  minimumReleaseAge: '3 days',
  vulnerabilityAlerts: { minimumReleaseAge: null },
  // It knows npm in `package.json` alone.
  customManagers: [
    {
      customType: 'regex',
      managerFilePatterns: ['/^\\.github/workflows/.+\\.yml$/', '/^\\.gitlab-ci\\.yml$/'],
      matchStrings: ['npm install --global npm@(?<currentValue>\\S+)'],
      depNameTemplate: 'npm',
      datasourceTemplate: 'npm',
    },
  ],
};

/** The portal of a repository that many share. */
const portal = (name: string) => `# Portalen som lister virksomhetene.
name: { nb: ${JSON.stringify(name)}, nn: ${JSON.stringify(name)}, en: ${JSON.stringify(name)} }
tagline:
  nb: psykisk helse og rus
  nn: psykisk helse og rus
  en: mental health and substance use
languages: [nb, nn, en]
publication: demo
colours: { main: "#3A3A8C", accent: "#3A3A8C" }
`;

/** What is made by commands, here or where the host runs them, and what systems leave. */
const IGNORED = [
  ...['node_modules/', '.loype/', '.astro/', '.npm/', 'dist', 'public/', 'preview/', 'posters/', 'import/'],
  'gl-code-quality-report.json',
  ...['.DS_Store', 'Thumbs.db'],
];

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** The files of a repository besides the organisation's own, by their paths in it. */
export function repositoryFiles(repository: Repository): RepositoryFile[] {
  const { slug, name, host } = repository;
  return [
    ['package.json', json(manifest(repository))],
    ['README.md', readme(repository)],
    ['.gitignore', `${IGNORED.join('\n')}\n`],
    ['renovate.json', json(RENOVATE)],
    ownersFile(repository),
    ...(host === 'github' ? githubFiles(repository) : gitlabFiles(repository)),
    ...(slug === null ? [['content/portal.yaml', portal(name)] satisfies RepositoryFile] : []),
    ...editorFiles(),
  ];
}
