import { PACKED as EDITOR } from '../../src/editing/server/page.ts';
import { COLOURS } from './colours.ts';

/** What of the project's own manifest the package's is made from. */
export interface ProjectManifest {
  name: string;
  version: string;
  description: string;
  license: string;
  dependencies: Readonly<Record<string, string>>;
  overrides: Readonly<Record<string, string>>;
  optionalDependencies: Readonly<Record<string, string>>;
}

/** What lies in the package, besides its manifest. */
export const FILES = [
  'bin',
  EDITOR,
  'lib',
  'src',
  'public',
  'content',
  'docs',
  'releases',
  'astro.config.mjs',
  'LICENSE',
  'README.md',
];

/**
 * The manifest of the package. Where it is installed nobody reads the project's overrides, so what they hold in place is a
 * dependency; and the colours lie within the package.
 */
export function packageManifest(project: ProjectManifest): object {
  const { name, version, description, license, dependencies, overrides, optionalDependencies } = project;
  return {
    name,
    version,
    private: true,
    description,
    license,
    type: 'module',
    engines: { node: '>=22.17.0' },
    bin: { loype: 'bin/loype.js' },
    files: FILES,
    dependencies: { ...dependencies, ...overrides },
    optionalDependencies,
    bundleDependencies: [COLOURS],
  };
}

/** The package by which `npm create loype` calls `loype init`: a program of two lines, and the product it calls. */
export function createPackage({ version, license }: ProjectManifest): Readonly<Record<string, string>> {
  const manifest = {
    name: 'create-loype',
    version,
    private: true,
    description: 'Makes a repository for the pages of one organisation, with Løype',
    license,
    type: 'module',
    engines: { node: '>=22.17.0' },
    bin: { 'create-loype': 'create-loype.js' },
    files: ['create-loype.js', 'LICENSE'],
    dependencies: { loype: version },
  };
  return {
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'create-loype.js': "#!/usr/bin/env node\nprocess.argv.splice(2, 0, 'init');\nimport('loype/bin/loype.js');\n",
  };
}
