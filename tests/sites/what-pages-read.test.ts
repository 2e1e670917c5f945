// What a page shows of the national content is what it was noted to have read, and what has read nothing that is otherwise is
// the same: for every word of the content at once, and for changes of its fields.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { deserialize, serialize } from 'node:v8';
import { Random } from '../../scripts/random.ts';
import { readContent } from '../../src/check/read.ts';
import { ALWAYS } from '../../src/domain/compared-day.ts';
import { digestContent } from '../../src/making/digests.ts';
import { templatesKey } from '../../src/making/keys.ts';
import { planOf } from '../../src/making/plan.ts';
import { scopesOf } from '../../src/making/scopes.ts';
import { beginTemplates, type Templates } from '../../src/making/templates.ts';
import { Values } from '../../src/making/values.ts';
import type { Content } from '../../src/model/content.ts';
import { UNNOTED } from '../../src/site/noted-content.ts';
import type { Page } from '../../src/site/page.ts';
import { listPages } from '../../src/site/pages.ts';
import { part } from '../../src/site/reads.ts';
import { filesIn } from '../../src/work/files.ts';
import { linkPackages, templatesIn, workFolder } from '../../src/work/work-folder.ts';
import { DAYS, FIXTURE } from '../fixture.ts';
import { ALL } from '../some.ts';
import { type MadeAll, NOTHING_BESIDE, type ToMake } from './made-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-reads-'));
after(() => rmSync(folder, { recursive: true }));

const read = readContent(FIXTURE, DAYS);
assert.ok(read.content);
/** With fewer municipalities, whose pages differ in their names alone. */
const whole: Content = { ...read.content, municipalities: read.content.municipalities.slice(0, 3) };
const bodies = new Map([...read.texts].map(([entry, { text }]) => [entry, text]));
const digests = digestContent(FIXTURE);
const options = { base: '/', site: 'https://www.example.no' };

/** Where Astro works. */
const work = workFolder(resolve('.'), 'build', folder, options);
after(() => rmSync(work, { recursive: true, force: true }));

let templates: Templates;
before(async () => {
  linkPackages(work);
  const key = templatesKey(options, join(FIXTURE, 'danger.yaml'));
  templates = await beginTemplates(templatesIn(resolve('.')), work, key).ready;
});

/** A brochure of each pathway, which its page says the edition of. */
const withBrochures = (pages: readonly Page[], edition: (page: Page) => string): Page[] =>
  pages.map((page) => {
    if (page.kind !== 'pathway') return page;
    return { ...page, brochure: { address: '/a.pdf', file: 'a.pdf', sides: 2, bytes: 1000, edition: edition(page) } };
  });

/** What is made of a content, or why nothing is. */
function make(name: string, content: Content, texts: Map<string, string>, pages: readonly Page[]) {
  const site = { day: DAYS.asOf, options, content, pages };
  const own = join(folder, name);
  mkdirSync(own);
  const scopes = scopesOf(site, 'templates', digests);
  const file = join(own, 'order');
  writeFileSync(file, serialize({ site, scopes, texts, templates, folder: own } satisfies ToMake));
  const { stderr } = spawnSync(process.execPath, ['tests/sites/made-of.ts', file], { encoding: 'utf8' });
  const made = existsSync(`${file}.made`) ? (deserialize(readFileSync(`${file}.made`)) as MadeAll) : null;
  return { scopes, made, folder: own, why: stderr };
}

type Leaf = { path: string[]; value: unknown };

/** All that lies in data and has nothing below it. */
function leavesOf(data: unknown, path: string[] = []): Leaf[] {
  if (typeof data !== 'object' || data === null) return [{ path, value: data }];
  return Object.entries(data).flatMap(([name, value]) => leavesOf(value, [...path, name]));
}

/** The content with something otherwise; what is not changed is the same. */
function withValue<Data>(data: Data, [name = '', ...rest]: readonly string[], by: (value: unknown) => unknown): Data {
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as Record<string, unknown>;
  const value = rest.length > 0 ? withValue(copy[name], rest, by) : by(copy[name]);
  if (value === undefined && Array.isArray(copy)) copy.splice(Number(name), 1);
  else if (value === undefined) delete copy[name];
  else copy[name] = value;
  return copy as Data;
}

const isNoted = ([name = '']: readonly string[]) => !(UNNOTED as readonly string[]).includes(name);
const NATIONAL = leavesOf(whole).filter(({ path }) => isNoted(path));

/** Fields by which other things are found, or that are of a form: their words cannot be any. */
const NO_WORDS = new Set(['id', 'slug', 'slugs', 'entry', 'sketch', 'colours', 'url', 'formerSlugs', 'patterns']);

/** Whether a value is words that may be others. */
const isWords = ({ path, value }: Leaf): boolean =>
  typeof value === 'string' &&
  /\p{L}{2} \p{L}|^\p{Lu}\p{Ll}+$/u.test(value) &&
  !/^https?:|^\d{4}-/.test(value) &&
  !path.some((it) => NO_WORDS.has(it)) &&
  path[0] !== 'asking' &&
  path[0] !== 'danger';

const markOf = (number: number) => `qx${number}qx`;

test('every word of the content that stands on a page was read by it, and every text and edition', () => {
  const paths: string[] = [];
  const mark = (path: string) => markOf(paths.push(path) - 1);
  let content = whole;
  for (const it of NATIONAL)
    if (isWords(it)) content = withValue(content, it.path, (value) => `${value} ${mark(it.path.map(part).join('/'))}`);
  const texts = new Map(
    [...bodies].map(([entry, text]) => [entry, `${text.trimEnd()}\n\n${mark(`body/${part(entry)}`)}\n`]),
  );
  const pages = withBrochures(listPages(whole, options), (page) =>
    mark(`page/${part(`${page.organisation ?? ''} ${page.language} ${page.id}`)}/brochure`),
  );
  const { scopes, made, folder: own, why } = make('marked', content, texts, pages);
  assert.ok(made, why);
  const unread: string[] = [];
  const found = new Set<string>();
  for (const [at, scope] of scopes.entries())
    for (const page of scope.pages) {
      const noted = made.scopes[at]?.find(({ name }) => name === page.file);
      assert.ok(noted, page.file);
      const known = new Set([...(made.sets.get(noted.set)?.split('\n') ?? []), ...noted.pages]);
      const html = readFileSync(join(own, String(at), page.file), 'utf8');
      for (const [, number] of html.matchAll(/qx(\d+)qx/g)) {
        const path = paths[Number(number)] ?? '';
        found.add(path);
        const above = path.split('/').map((_, end, all) => all.slice(0, end + 1).join('/'));
        if (!above.some((it) => known.has(it)) && !path.startsWith('body/organisations/'))
          unread.push(`${page.file}: ${path}`);
      }
    }
  assert.deepEqual(unread.slice(0, 20), []);
  assert.ok(found.size > 1500, `Only ${found.size} of ${paths.length} stand on pages.`);
});

/** How a field is changed, whatever it holds. */
function otherThan(value: unknown, random: Random): unknown {
  if (typeof value === 'boolean') return random.below(2) ? !value : undefined;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return random.pick(['2020-01-01', '2026-11-22']);
  if (typeof value === 'string') return random.below(4) ? `${value} x` : undefined;
  return undefined;
}

/** Fields that are changed at once, so that many are tried, and few enough that most of the site is as it was. */
const AT_ONCE = 3;

const SEEDS = ALL ? 60 : 1;

test('what is taken over after changes of fields is what is made anew', () => {
  const pages = withBrochures(listPages(whole, options), () => 'edition');
  const first = make('first', whole, bodies, pages);
  assert.ok(first.made, first.why);
  const parts = first.made;
  let [made, kept, again] = [0, 0, 0];
  for (let seed = 0; seed < SEEDS; seed++) {
    const random = new Random(seed);
    // A part of the content each as often, however long it is.
    const groups = [...Map.groupBy(NATIONAL, ({ path }) => path[0] ?? '').values()];
    const changed = Array.from({ length: AT_ONCE }, () => random.pick(random.pick(groups)).path);
    const content = changed.reduce((it, path) => {
      // A field of a list that an other change has made shorter may be gone.
      const value = path.reduce<unknown>((data, name) => (data as Record<string, unknown> | undefined)?.[name], it);
      return value === undefined ? it : withValue(it, path, (field) => otherThan(field, random));
    }, whole);
    const texts = new Map(bodies);
    const entry = random.pick([...bodies.keys()].filter((it) => !it.startsWith('organisations/')));
    texts.set(entry, `${texts.get(entry)?.trimEnd()}\n\nEn linje til.\n`);
    const now = make(String(seed), content, texts, pages);
    // Not everything that can be changed can be shown.
    if (!now.made) continue;
    made += 1;
    const values = new Values(content, texts, NOTHING_BESIDE, parts.sets);
    for (const [at, scope] of now.scopes.entries()) {
      const [old, anew] = [join(first.folder, String(at)), join(now.folder, String(at))];
      const files = new Map(filesIn(old).map((it) => [it, []]));
      const plan = planOf(scope, { files, parts: parts.scopes[at] ?? [], days: ALWAYS }, values);
      const other = [...plan.files].filter((it) => !readFileSync(join(old, it)).equals(readFileSync(join(anew, it))));
      const what = changed.map((path) => path.join('/')).join(', ');
      assert.deepEqual(other, [], `after changes of ${what} and ${entry}`);
      const written = filesIn(anew).filter((it) => !files.has(it) && plan.files.size === files.size);
      assert.deepEqual(written, [], `after changes of ${what} and ${entry}`);
      kept += plan.files.size;
      again += plan.pages.length;
    }
    rmSync(now.folder, { recursive: true });
  }
  assert.ok(made > SEEDS / 3 && kept > 0 && again > 0, `${made} of ${SEEDS} made, ${kept} kept, ${again} again`);
});
