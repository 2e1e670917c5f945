import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from '../../../src/content/checks/renamed.ts';
import type { Mistake } from '../damaged.ts';

const page = (organisation: string | null, id: string, address: string): BuiltPage => {
  return { kind: organisation ? 'local' : 'portal', organisation, id, language: 'nb', address };
};

/** Some of what the last build had, which was of the shipped content. */
const BUILT: readonly BuiltPage[] = [
  page(null, 'front', '/'),
  page('eksempelvik', 'ung', '/eksempelvik/ung/'),
  page('eksempelheimen', 'front', '/eksempelheimen/'),
];

const message = (address: string) =>
  `Adressen ${address} fantes i forrige utgave, men ikke nå. Skriv det gamle navnet i «formerSlugs», så lenker dit fortsatt virker.`;

export const MISTAKES: readonly Mistake[] = [
  {
    what: 'a page has another address',
    built: BUILT,
    file: 'organisations/eksempelvik/pages/ung/nb.mdx',
    text: 'slug: ung',
    by: 'slug: for-unge',
    at: '---',
    code: 'LOYPE-RENAMED',
    message: message('/eksempelvik/ung/'),
  },
  {
    what: 'an organisation has another address',
    built: BUILT,
    damage: (folder) =>
      renameSync(join(folder, 'organisations/eksempelheimen'), join(folder, 'organisations/eksempelheim')),
    file: 'portal.yaml',
    at: 'name:',
    code: 'LOYPE-RENAMED',
    message: message('/eksempelheimen/'),
  },
];
