import { CHECKOUT, CONFIGURE_PAGES, DEPLOY_PAGES, NODE, NPM, SETUP_NODE, UPLOAD, UPLOAD_PAGES } from './actions.ts';
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

const publish = (
  only: string,
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
        default: refuse
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
          OLD_CONTACTS: \${{ inputs.old-contacts || vars.LOYPE_OLD_CONTACTS || 'refuse' }}
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
`;

/** What GitHub is told to do by itself. */
export function githubFiles(repository: Repository): RepositoryFile[] {
  const only = onlyFlag(repository);
  return [
    ['.github/workflows/check.yml', check(only)],
    ['.github/workflows/publish.yml', publish(only)],
  ];
}
