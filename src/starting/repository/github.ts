import { CHECKOUT, CONFIGURE_PAGES, DEPLOY_PAGES, NODE, NPM, SETUP_NODE, UPLOAD, UPLOAD_PAGES } from './actions.ts';
import { NOT_PUBLISHED } from './issue-titles.ts';
import { onlyFlag, type Repository, type RepositoryFile } from './repository.ts';

/** What every job begins with: the repository without its key, Node, one npm, and Løype as it is locked, of whose packages none runs. */
const BEGIN = `      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${SETUP_NODE}
        with:
          node-version: ${NODE}
          cache: npm
      - run: npm install --global npm@${NPM}
      - run: npm ci --ignore-scripts`;

const check = (only: string) => `# Kontrollerer hvert forslag, og tar vare på sidene slik de blir, så de kan ses på.
name: Kontroll
on:
  pull_request:
permissions:
  contents: read
concurrency:
  group: kontroll-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  check:
    name: Kontroll og forhåndsvisning
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
${BEGIN}
      - name: Kontroller innholdet
        run: npx --no loype check${only} --github
        env:
          # Hvor nettstedet er publisert: variabelen LOYPE_URL, eller der GitHub Pages legger det.
          LOYPE_PUBLISHED: \${{ vars.LOYPE_URL || format('https://{0}.github.io/{1}/', github.repository_owner, github.event.repository.name) }}
      - name: Bygg sidene
        run: npx --no loype build${only}
      - name: Gjør sidene klare til å åpnes fra en mappe
        run: npx --no loype look --out .loype/look
      - name: Ta vare på sidene
        uses: ${UPLOAD}
        with:
          name: sidene
          path: .loype/look
          include-hidden-files: true
          if-no-files-found: error
          retention-days: 14
`;

/**
 * Tells without Løype that nothing was published, by the host's own program, where Løype itself cannot be installed: the same issue, which
 * the next run finds.
 */
const TELL_WITHOUT = `      - name: Opprett saken uten Løype, når det ikke lar seg installere
        if: \${{ failure() && needs.deploy.result != 'success' }}
        run: gh issue list --state open --limit 1000 --json title --jq '.[].title' | grep -qxF "$TITLE" || gh issue create --title "$TITLE" --body "$TEXT"
        env:
          GH_TOKEN: \${{ github.token }}
          GH_ENTERPRISE_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.server_url }}/\${{ github.repository }}
          TITLE: ${NOT_PUBLISHED}
          TEXT: >-
            Løype lot seg ikke installere. **Det som allerede er publisert, står som det sto.** Saken blir lukket av seg selv når
            nettstedet er publisert igjen. Se hva som gikk galt:
            \${{ github.server_url }}/\${{ github.repository }}/actions/runs/\${{ github.run_id }}
`;

/** Where many share a repository, one that is late stops nobody: it is told in an issue of its own. */
const TELL_CONTACTS = `      - name: Si fra om kontakter som ingen har bekreftet
        run: npx --no loype issue contacts
        env:
          GITHUB_TOKEN: \${{ github.token }}
`;

const publish = (
  only: string,
  isShared: boolean,
) => `# Kontrollerer, bygger og publiserer nettstedet. Går noe galt, blir det som allerede er publisert, stående, og det kommer en sak her.
name: Publiser
on:
  push:
    branches: [main]
  # Hver natt: meldinger kommer og går, og det som ingen har bekreftet, blir gammelt. Klokken følger sommertiden. Ikke på
  # hel time, for da er det kø hos GitHub.
  schedule:
    - cron: '7 4 * * *'
      timezone: Europe/Oslo
  workflow_dispatch:
    inputs:
      old-contacts:
        description: Kontakter som ingen har bekreftet på 12 måneder (refuse stanser publiseringen, warn sier bare fra)
        type: choice
        options: [refuse, warn]
        default: ${isShared ? 'warn' : 'refuse'}
permissions: {}
concurrency:
  group: publiser
  cancel-in-progress: false
jobs:
  build:
    name: Kontroller og bygg
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pages: read
    steps:
${BEGIN}
      - id: pages
        uses: ${CONFIGURE_PAGES}
      - name: Kontroller innholdet
        run: npx --no loype check${only} --github --old-contacts "$OLD_CONTACTS"
        env:
          OLD_CONTACTS: \${{ inputs.old-contacts || vars.LOYPE_OLD_CONTACTS || '${isShared ? 'warn' : 'refuse'}' }}
      - name: Bygg nettstedet
        run: npx --no loype build${only}
        env:
          LOYPE_URL: \${{ vars.LOYPE_URL || steps.pages.outputs.base_url }}
      - uses: ${UPLOAD_PAGES}
        with:
          path: dist
          include-hidden-files: true
  deploy:
    name: Publiser
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deploy.outputs.page_url }}
    steps:
      - id: deploy
        uses: ${DEPLOY_PAGES}
  tell:
    name: Si fra
    needs: [build, deploy]
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      issues: write
    steps:
${BEGIN}
      - name: Opprett en sak
        if: \${{ needs.deploy.result != 'success' }}
        run: npx --no loype issue failed
        env:
          GITHUB_TOKEN: \${{ github.token }}
      - name: Lukk saken
        if: \${{ needs.deploy.result == 'success' }}
        run: npx --no loype issue mended
        env:
          GITHUB_TOKEN: \${{ github.token }}
${isShared ? TELL_CONTACTS : ''}${TELL_WITHOUT}`;

/** What GitHub is told to do by itself. */
export function githubFiles(repository: Repository): RepositoryFile[] {
  const only = onlyFlag(repository);
  return [
    ['.github/workflows/check.yml', check(only)],
    ['.github/workflows/publish.yml', publish(only, repository.slug === null)],
  ];
}
