import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../../scripts/random.ts';
import { type Noted, namesOfNotes, seenOnPaper } from '../../../src/brochure/noted.ts';
import { onPaper } from '../../../src/brochure/on-paper.ts';
import { readContent } from '../../../src/check/read.ts';
import { lies } from '../../../src/domain/compared-day.ts';
import { dayOf, isoDate } from '../../../src/domain/dates.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Page } from '../../../src/site/page.ts';
import { listPages } from '../../../src/site/pages.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';
import { ALL } from '../../some.ts';

const { content: CONTENT, texts } = readContent(FIXTURE, DAYS);
if (!CONTENT) throw new Error('The tests’ content has errors.');
const OPTIONS = { base: '/', site: 'https://www.example.no' };

/** What would be noted of each page, and under which name. */
function notesOf(content: Content, day = DAYS.asOf): Map<string, { name: string; noted: Noted }> {
  const pages = listPages(content, OPTIONS);
  const digests = new Map(content.organisations.map((it) => [it.slug, JSON.stringify(it)]));
  const of = { content, texts, folder: FIXTURE, pages, options: OPTIONS, day, digests };
  const wanted = pages.filter(({ kind, organisation }) => kind === 'pathway' && organisation !== null);
  const said = onPaper(of, wanted);
  const nameOf = namesOfNotes(of);
  return new Map(
    wanted.map((page: Page) => {
      const noted = said.get(page)?.noted;
      assert.ok(noted);
      return [page.address, { name: nameOf(page), noted }];
    }),
  );
}

type Holder = Record<string, unknown>;

/** Every text of something, with what holds it. */
function leavesOf(it: unknown, found: [holder: Holder, field: string][] = []): [holder: Holder, field: string][] {
  if (typeof it !== 'object' || it === null) return found;
  for (const [field, value] of Object.entries(it))
    if (typeof value === 'string') found.push([it as Holder, field]);
    else leavesOf(value, found);
  return found;
}

const BEFORE = notesOf(CONTENT);

/** What is changed of the content at random: as often in each part of it. */
const PARTS = Object.keys(CONTENT) as (keyof Content)[];
const TRIES = ALL ? 40 : 2;

test('there are brochures, and pages without', () => {
  const all = [...BEFORE.values()].map(({ noted }) => noted.brochure !== null);
  assert.ok(all.includes(true) && all.includes(false));
});

for (const part of PARTS)
  test(`under the same name stands the same brochure, whatever is changed in ${part}`, () => {
    const random = new Random(PARTS.indexOf(part) + 1);
    let compared = 0;
    for (let tried = 0; compared < TRIES && tried < TRIES * 5; tried++) {
      const content = structuredClone(CONTENT);
      const leaves = leavesOf(content[part]);
      if (leaves.length === 0) return;
      const [holder, field] = random.pick(leaves);
      holder[field] = `${holder[field]}1`;
      let after: ReturnType<typeof notesOf>;
      try {
        after = notesOf(content);
      } catch {
        // No site is made of content that is wrong.
        continue;
      }
      compared++;
      for (const [address, { name, noted }] of after) {
        const before = BEFORE.get(address);
        if (before?.name === name) assert.deepEqual(noted, before.noted, `${address} ${field}`);
      }
    }
    assert.ok(compared > 0);
  });

test('a change in an organisation renames its notes alone, and what no brochure shows renames none', () => {
  const content = structuredClone(CONTENT);
  for (const it of Object.values(content.glossary)) it.nb.explanation += ' Mer.';
  assert.deepEqual(notesOf(content), BEFORE);
  const [first] = content.organisations;
  if (first) first.facts.shortName = { nb: 'Annet' };
  const renamed = [...notesOf(content)].filter(([address, { name }]) => BEFORE.get(address)?.name !== name);
  assert.ok(renamed.length > 0 && renamed.every(([address]) => address.startsWith(`/${first?.slug}/`)));
});

test('what a brochure is made without cannot be read there', () => {
  const seen = seenOnPaper(CONTENT, []);
  assert.throws(() => seen.glossary, /^Error: A brochure is made without glossary\.$/);
  assert.deepEqual(seen.organisations, []);
  assert.ok(!Object.keys(JSON.parse(JSON.stringify(seen))).includes('glossary'));
});

test('on the days that are noted with it a brochure is the same', () => {
  const first = dayOf(DAYS.asOf);
  const random = new Random(3);
  for (let tried = 0; tried < TRIES; tried++) {
    const day = isoDate(first + random.below(900));
    const then = notesOf(CONTENT, day);
    for (const [address, { noted }] of BEFORE)
      if (lies(day, noted.days))
        assert.deepEqual(then.get(address)?.noted.brochure, noted.brochure, `${address} ${day}`);
  }
});
