import { NODE, NPM } from './actions.ts';
import { onlyFlag, type Repository, type RepositoryFile } from './repository.ts';

const pipeline = (
  only: string,
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
  LOYPE_OLD_CONTACTS: refuse

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

mended:
  stage: tell
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      when: on_success
  script:
    - npx --no loype issue mended
`;

/** What GitLab is told to do by itself. */
export const gitlabFiles = (repository: Repository): RepositoryFile[] => [
  ['.gitlab-ci.yml', pipeline(onlyFlag(repository))],
];
