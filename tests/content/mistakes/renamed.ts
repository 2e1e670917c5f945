import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from '../../../src/check/built-pages.ts';
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

const of = (id: string, language: BuiltPage['language'], address: string, kind = 'local'): BuiltPage => {
  return { kind, organisation: 'vaga', id, language, address };
};

/** Some of Vågå's, in Nynorsk and English. */
const IN_TWO: readonly BuiltPage[] = [
  page(null, 'front', '/'),
  of('front', 'nn', '/vaga/', 'front'),
  of('front', 'en', '/vaga/en/', 'front'),
  of('rights', 'en', '/vaga/en/your-rights/', 'guide'),
  of('404', 'en', '/vaga/en/404.html', 'not-found'),
  of('rights', 'nn', '/vaga/rettar/', 'guide'),
  of('kom', 'nn', '/vaga/kom/', 'moved'),
  of('404', 'nn', '/vaga/404.html', 'not-found'),
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
    message:
      'Mappen organisations/eksempelheimen fantes i forrige utgave, men ikke nå, og 1 adresse slutter å virke. Har mappen fått et nytt navn, skriver du «formerSlugs: [eksempelheimen]» i organisation.yaml der. Er virksomheten tatt bort med vilje, trenger du ikke gjøre noe.',
  },
  {
    what: 'a page was removed, in two languages at addresses of their own',
    built: [
      ...BUILT,
      { ...page('eksempelvik', 'gruppe', '/eksempelvik/en/group/'), language: 'en' },
      page('eksempelvik', 'gruppe', '/eksempelvik/gruppe/'),
    ],
    damage: () => {},
    file: 'organisations/eksempelvik/organisation.yaml',
    at: 'kind: municipality',
    code: 'LOYPE-RENAMED',
    message:
      'Siden på /eksempelvik/en/group/ fantes i forrige utgave, men ikke nå. Er den tatt bort, skriver du i organisation.yaml hvor den gamle adressen skal lede, for eksempel «removed: { group: { on: 2026-11-22, leadsTo: front }, gruppe: { on: 2026-11-22, leadsTo: front } }». Har mappen fått et nytt navn, skriver du «formerSlugs: [group, gruppe]» øverst i tekstene der.',
  },
  {
    what: 'an organisation’s languages have another order',
    built: IN_TWO,
    file: 'organisations/vaga/organisation.yaml',
    text: 'languages: [nn, en]',
    by: 'languages: [en, nn]',
    at: 'languages: [en, nn]',
    code: 'LOYPE-RENAMED',
    message:
      '«languages» er endret, og 3 adresser fra forrige utgave finnes ikke lenger, som /vaga/en/your-rights/. Skriv språkene slik de sto, i samme rekkefølge, hvis lenker dit fortsatt skal virke.',
  },
  {
    what: 'the register has no such municipality any more',
    built: [page(null, 'front', '/'), { ...page(null, 'municipality-ramnes', '/ramnes/'), kind: 'municipality' }],
    damage: () => {},
    file: 'register/municipalities.json',
    at: '[',
    code: 'LOYPE-RENAMED',
    message:
      'Siden /ramnes/ om en kommune fantes i forrige utgave, men ikke nå. Registeret er endret, og lenker dit slutter å virke.',
  },
];
