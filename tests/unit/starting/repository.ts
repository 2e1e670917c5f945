/** What `init` makes, as tests look at it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { repositoryFiles } from '../../../src/starting/repository/files.ts';
import type { Repository } from '../../../src/starting/repository/repository.ts';

/** The repository of a municipality that writes Nynorsk. */
export const LOM: Repository = {
  slug: 'lom',
  name: 'Lom kommune',
  spoken: 'nn',
  version: '1.2.3',
  dependency: '1.2.3',
  host: 'github',
};
/** Its files by their paths. @param changes what is otherwise with it */
export const filesOf = (changes: Partial<Repository> = {}) => new Map(repositoryFiles({ ...LOM, ...changes }));
/** Those by which GitHub does something. */
export const workflowsOf = (changes?: Partial<Repository>) =>
  [...filesOf(changes)].filter(([file]) => file.startsWith('.github/workflows/'));

export interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
}
interface Job {
  'timeout-minutes': number;
  permissions?: Record<string, string>;
  needs?: string | string[];
  steps: Step[];
}
export interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: { 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
}
/** One of them, as it is read. */
export const workflow = (name: string, changes?: Partial<Repository>) =>
  parse(filesOf(changes).get(`.github/workflows/${name}.yml`) ?? '') as Workflow;
/** The steps of all its jobs. */
export const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

/** What installs the npm that the project itself is installed with. */
export const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8')) as { packageManager: string };
export const INSTALL_NPM = `npm install --global ${packageManager}`;
