// What did not change is not made again, and nobody can see that: after every edit the site is byte for byte what a clean build
// makes of the same content.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { siteOptions } from '../../src/site/options.ts';
import { workFolder } from '../../src/work/work-folder.ts';
import { FIXTURE } from '../fixture.ts';
import { pdf } from '../pdf.ts';
import { ALL, some } from '../some.ts';
import { differences } from './compare.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-incremental-'));
const content = join(folder, 'content');
const [ours, clean] = [join(folder, 'ours'), join(folder, 'clean')];
after(() => rmSync(folder, { recursive: true }));

const work = workFolder(resolve('.'), 'build', content, siteOptions());
after(() => rmSync(work, { recursive: true, force: true }));

/** Builds, and meanwhile lets what came of the tests before be told. Gives what the build said. */
async function build(out: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const args = ['scripts/build.ts', '--content', content, '--out', out];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } });
  return stdout;
}

/** Changes a file of the content, which must be changed by it. */
function change(file: string, by: (text: string) => string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  assert.notEqual(by(text), text, `${file} is not changed`);
  writeFileSync(path, by(text));
}

/** Today after all edits. */
const LAST_DAY = '2026-11-23';

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10H0z"/></svg>';

/** Which pages are made again; `shown`: those that show what was changed, and the search pages whose search has read it. */
type Anew = 'none' | 'some' | 'shown' | 'all';

/** What is changed, which pages are made again, and on which other day. */
type Edit = [what: string, edit: () => void, made: Anew, day?: string];

/** Edits of what is national, which many pages show a part of. */
const NATIONAL: Edit[] = [
  ['a paragraph of a pathway', () => change('pathways/ocd/nn.mdx', (it) => `${it}\n\nSpør oss.\n`), 'shown'],
  [
    'what a text says of itself',
    () => change('pathways/adults/nb.mdx', (it) => it.replace(/^(summary: .*)$/m, '$1 Kort sagt.')),
    'some',
  ],
  [
    'the day on which a text was read through',
    () => change('guides/rights/nb.mdx', (it) => it.replace(/^(reviewed: ).*$/m, '$12026-11-20')),
    'some',
  ],
  ['a word of the pages', () => change('ui/nb.yaml', (it) => it.replace(/^( +goal: .*)$/m, '$1 Si fra.')), 'shown'],
  ['a helpline', () => change('helplines.yaml', (it) => it.replace('Medisinsk nødtelefon', 'Nødtelefon')), 'some'],
  ['a source', () => change('sources.yaml', (it) => it.replace(/^(pbrl:\n +title: Lov)/m, '$1en')), 'some'],
  [
    'which terms a pathway lists',
    () => change('pathways/adults/pathway.yaml', (it) => it.replace(/^ +- dps\n/m, '')),
    'some',
  ],
  [
    'the way in steps',
    () => change('overview.yaml', (it) => it.replace('Henvisningen blir', 'Din henvisning blir')),
    'some',
  ],
  [
    'what the portal is called',
    () => change('portal.yaml', (it) => it.replace('psykisk helse', 'mental helse')),
    'some',
  ],
  [
    'a word of the search',
    () => change('search.yaml', (it) => it.replace('veke, week', 'veke, week, ukelang')),
    'some',
  ],
  [
    'a term added',
    () => {
      cpSync(join(content, 'glossary/dps.yaml'), join(content, 'glossary/dps-two.yaml'));
      change('glossary/dps-two.yaml', (it) => it.replaceAll('DPS', 'DPS to'));
      change('pathways/ocd/pathway.yaml', (it) => it.replace(/^( +- )ocd$/m, '$&\n$1dps-two'));
    },
    'some',
  ],
  [
    'that term taken away',
    () => {
      rmSync(join(content, 'glossary/dps-two.yaml'));
      change('pathways/ocd/pathway.yaml', (it) => it.replace(/^ +- dps-two\n/m, ''));
    },
    'some',
  ],
];

/** Edits as people make them, one upon the other; at last days on which nothing is changed. */
const EDITS: Edit[] = [
  ['nothing', () => {}, 'none'],
  [
    'a phone number of one organisation',
    () => change('organisations/vaga/organisation.yaml', (it) => it.replace(/(phones: \["[\d ]*)\d("\])/, '$10$2')),
    'some',
  ],
  [
    'the colour of one organisation',
    () => change('organisations/solli-dps/organisation.yaml', (it) => it.replace(/(main: ")#\w+/, '$1#0B5CAD')),
    'some',
  ],
  ['a logo', () => writeFileSync(join(content, 'organisations/eksempelvik/logo.svg'), LOGO), 'some'],
  [
    'a text of one organisation',
    () => change('organisations/eksempelheimen/pages/oppholdet/nb.mdx', (it) => `${it}\n\nDu kan ta med deg noen.\n`),
    'some',
  ],
  [
    'a document beside a text',
    () => {
      writeFileSync(join(content, 'organisations/eksempelheimen/pages/oppholdet/plan.pdf'), pdf());
      change('organisations/eksempelheimen/pages/oppholdet/nb.mdx', (it) => `${it}\n\nLes [planen vår](./plan.pdf).\n`);
    },
    'some',
  ],
  [
    'another document in its place',
    () => writeFileSync(join(content, 'organisations/eksempelheimen/pages/oppholdet/plan.pdf'), pdf({ pages: 3 })),
    'some',
  ],
  [
    'a paragraph of a national text',
    () => change('guides/rights/nb.mdx', (it) => `${it}\n\nSpør oss hvis du lurer på noe.\n`),
    'shown',
  ],
  [
    'a term',
    () => change('glossary/dps.yaml', (it) => it.replace(/^( +explanation: .*)\.$/m, '$1, eller nærmere.')),
    'shown',
  ],
  ...NATIONAL,
  [
    'the name of an organisation, which the portal shows',
    () =>
      change('organisations/solli-dps/organisation.yaml', (it) => it.replace(/^(name: ).*$/m, '$1Solli og omegn DPS')),
    'some',
  ],
  [
    'a page removed',
    () => rmSync(join(content, 'organisations/eksempelheimen/pages/tilbakemelding'), { recursive: true }),
    'some',
  ],
  [
    'an organisation added',
    () => {
      cpSync(join(content, 'organisations/eksempelheimen'), join(content, 'organisations/nyheimen'), {
        recursive: true,
      });
      change('organisations/nyheimen/organisation.yaml', (it) => it.replaceAll('Eksempelheimen', 'Nyheimen'));
    },
    'some',
  ],
  ['an organisation removed', () => rmSync(join(content, 'organisations/nyheimen'), { recursive: true }), 'some'],
  ['the next day, on which nothing is otherwise', () => {}, 'none', '2026-11-23'],
  ['a day on which special hours of one organisation are over', () => {}, 'some', '2026-11-28'],
  ['the day on which two municipalities become one', () => {}, 'all', '2028-01-01'],
  ['an earlier day than that of the build before', () => {}, 'all', LAST_DAY],
];

/** Edits that are made at once, as one, on the day of the last. */
function atOnce(edits: readonly Edit[], made: Anew): Edit {
  const edit = () => {
    for (const [, edit] of edits) edit();
  };
  const [, , , day] = edits.at(-1) ?? [];
  return [edits.map(([what]) => what).join('; '), edit, made, day];
}

/**
 * Two builds follow each edit in `npm run test:all`. `npm test` makes at once those after which no more is made than what shows
 * them, those after which some pages are made again, and the removal of an organisation on an earlier day.
 */
function steps(): readonly Edit[] {
  if (ALL) return EDITS;
  const [changes, days] = [EDITS.filter((it) => it.length < 4), EDITS.filter((it) => it.length === 4)];
  const none = changes.filter((it) => it[2] === 'none');
  const [phone, ...some] = changes.filter((it) => it[2] === 'some');
  const shown = changes.filter((it) => it[2] === 'shown');
  const [removed, earlier] = [some.slice(-1), days.slice(-1)];
  return [
    atOnce(none, 'none'),
    // At once with the others it would leave no page as it was.
    ...(phone ? [phone] : []),
    atOnce(shown, 'shown'),
    atOnce(some.slice(0, -1), 'some'),
    atOnce([...removed, ...earlier], 'some'),
  ];
}

/** The pages of a site as they are written, by their files, without the tags by which search pages know their searches. */
function pagesIn(folder: string): { pages: Map<string, string>; searches: number } {
  const list = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as { file: string; kind: string }[];
  const html = (file: string) => readFileSync(join(folder, file), 'utf8').replace(/data-tag="\w+"/, '');
  return {
    pages: new Map(list.map(({ file }) => [file, html(file)])),
    searches: list.filter(({ kind }) => kind === 'search').length,
  };
}

before(async () => {
  cpSync(FIXTURE, content, { recursive: true });
  await build(ours);
});

const STEPS = steps();
for (const [at, [what, edit, made, day]] of STEPS.entries()) {
  test(`after an edit the site is what a clean build makes: ${what}`, async () => {
    const before = made === 'shown' ? pagesIn(ours).pages : new Map();
    edit();
    const env = day === undefined ? {} : { LOYPE_AS_OF: day };
    const said = await build(ours, env);
    const [, all, kept = '0'] = /Built (\d+) pages(?:, (\d+) of them as they were,)? in/.exec(said) ?? [];
    const some = Number(kept) > 0 && kept !== all;
    assert.ok({ none: kept === all, some, shown: some, all: kept === '0' }[made], said);
    if (made === 'shown') {
      const { pages, searches } = pagesIn(ours);
      const others = [...pages].filter(([file, html]) => before.get(file) !== html).length;
      assert.ok(others > 0 && Number(all) - Number(kept) <= others + searches, `${said} ${others} are others.`);
    }
    // What is wrongly kept after nothing has changed is wrong after the next edit too.
    if (!ALL && made === 'none' && at < STEPS.length - 1) return;
    for (const part of ['scopes', 'cache']) rmSync(join(work, part), { recursive: true });
    const note = readFileSync(join(work, 'standing.json'));
    await build(clean, env);
    // The next build is to know of ours what it knew.
    writeFileSync(join(work, 'standing.json'), note);
    assert.deepEqual(differences(ours, clean), []);
  });
}

test('a site in which somebody has changed a file is made anew', async () => {
  const file = join(ours, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<h1>', '<h1>X '));
  await build(ours, { LOYPE_AS_OF: LAST_DAY });
  assert.deepEqual(differences(ours, clean), []);
});

/** After each of these a site of which nothing else has changed is made anew. */
const UNMADE: [what: string, unmake: () => void][] = [
  ['a page is gone', () => rmSync(join(ours, 'index.html'))],
  ['what was noted is gone', () => rmSync(join(work, 'standing.json'))],
  [
    'the site is a copy of what was there',
    () => {
      const stood = realpathSync(ours);
      rmSync(ours);
      cpSync(stood, ours, { recursive: true, preserveTimestamps: true });
    },
  ],
];

test('a site of which nothing has changed is left where it is', async () => {
  const env = { LOYPE_AS_OF: LAST_DAY };
  const stood = realpathSync(ours);
  assert.match(await build(ours, env), /Built (\d+) pages, \1 of them as they were, in/);
  assert.equal(realpathSync(ours), stood);
});

// Each takes a build: `npm test` tries the first.
for (const [what, unmake] of some(UNMADE, 1))
  test(`a site that does not stand as it was released is made anew: ${what}`, async () => {
    const env = { LOYPE_AS_OF: LAST_DAY };
    const stood = realpathSync(ours);
    unmake();
    await build(ours, env);
    assert.notEqual(realpathSync(ours), stood);
    assert.deepEqual(differences(ours, clean), []);
  });
