import { NODE, NPM } from './actions.ts';
import { NOT_PUBLISHED } from './issue-titles.ts';
import { onlyFlag, type Repository, type RepositoryFile } from './repository.ts';

/** Where many share a repository, one that is late stops nobody: it is told in an issue of its own. */
const TELL_CONTACTS = `
contacts:
  stage: tell
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      when: always
  script:
    - npx --no loype issue contacts
`;

const pipeline = (
  only: string,
  isShared: boolean,
) => `# Kontrollerer hvert forslag, og kontrollerer, bygger og publiserer nettstedet når noe er endret og hver natt. Går noe galt,
# blir det som allerede er publisert, stående, og det kommer en sak her.
#
# Natten settes under Build > Pipeline schedules: «7 4 * * *», med tidssonen Oslo, som følger sommertiden.
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

stages: [check, deploy, tell]

variables:
  # refuse stanser publiseringen når en kontakt ikke er bekreftet på 12 måneder. warn sier bare fra.
  LOYPE_OLD_CONTACTS: ${isShared ? 'warn' : 'refuse'}

default:
  image: node:${NODE}
  timeout: 15 minutes
  interruptible: false
  cache:
    key:
      files: [package-lock.json]
    paths: [.npm/]
  before_script:
    - npm install --global npm@${NPM}
    - npm ci --ignore-scripts --cache .npm --prefer-offline

check:
  stage: check
  interruptible: true
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    LOYPE_PUBLISHED: $CI_PAGES_URL
  script:
    - npx --no loype check${only} --gitlab gl-code-quality-report.json
    - npx --no loype build${only}
    - npx --no loype look --out preview
  artifacts:
    when: always
    expose_as: Forhåndsvisning
    paths: [preview/]
    reports:
      codequality: gl-code-quality-report.json
    expire_in: 2 weeks
  environment:
    name: preview/$CI_COMMIT_REF_SLUG
    url: $CI_PROJECT_URL/-/jobs/$CI_JOB_ID/artifacts/file/preview/index.html
    auto_stop_in: 2 weeks

pages:
  stage: deploy
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    LOYPE_URL: $CI_PAGES_URL
  script:
    - npx --no loype check${only} --old-contacts "$LOYPE_OLD_CONTACTS"
    - npx --no loype build${only}
    # dist er en lenke, og GitLab vil ha en mappe.
    - cp -RL dist public
  artifacts:
    paths: [public/]
    expire_in: 1 day

failed:
  stage: tell
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      when: on_failure
  script:
    - npx --no loype issue failed
  variables:
    TITLE: ${NOT_PUBLISHED}
    TEXT: >-
      Løype lot seg ikke installere. **Det som allerede er publisert, står som det sto.** Saken blir lukket av seg selv når nettstedet er
      publisert igjen. Se hva som gikk galt: $CI_PIPELINE_URL
  after_script:
    # Lar Løype seg ikke installere, blir den samme saken skrevet uten.
    - |
      [ "$CI_JOB_STATUS" = success ] || [ -z "$LOYPE_ISSUE_TOKEN" ] || {
        ISSUES="$CI_API_V4_URL/projects/$CI_PROJECT_ID/issues"
        OPEN=$(curl --silent --show-error --fail --get --header "PRIVATE-TOKEN: $LOYPE_ISSUE_TOKEN" --data state=opened --data in=title --data-urlencode "search=$TITLE" "$ISSUES")
        [ "$OPEN" != "[]" ] || curl --silent --show-error --fail --output /dev/null --header "PRIVATE-TOKEN: $LOYPE_ISSUE_TOKEN" --data-urlencode "title=$TITLE" --data-urlencode "description=$TEXT" "$ISSUES"
      }

mended:
  stage: tell
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      when: on_success
  script:
    - npx --no loype issue mended
${isShared ? TELL_CONTACTS : ''}`;

/** What GitLab is told to do by itself. */
export const gitlabFiles = (repository: Repository): RepositoryFile[] => [
  ['.gitlab-ci.yml', pipeline(onlyFlag(repository), repository.slug === null)],
];
