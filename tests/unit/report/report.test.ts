import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { confirmation } from '../../../src/domain/freshness.ts';
import type { Content } from '../../../src/model/content.ts';
import { helplinesSchema } from '../../../src/model/schemas/helplines.ts';
import { makeReport, type ReportPart } from '../../../src/report/report.ts';
import { limit, ruleset } from '../limits.ts';
import { frontMatter, organisation, smallContent } from '../site/content.ts';

const [TODAY, SOON] = ['2026-11-22', '2027-01-21'];

function partOf(content: Content, slug: string | null): ReportPart {
  const part = makeReport(content, TODAY, SOON, new Map()).parts.find((it) => it.organisation === slug);
  assert.ok(part);
  return part;
}

const contact = (id: string, verifiedOn: string | null) => ({ id, role: id, phones: ['61 29 36 00'], verifiedOn });

/** An organisation whose contacts were confirmed on these days. */
function confirmedOn(...days: (string | null)[]): Content {
  const contacts = days.map((day, index) => contact(`k${index}`, day));
  const coordinators = [{ fromAge: 0, contact: 'k0' }];
  return smallContent({ organisations: [organisation('bo', { contacts, coordinators })] });
}

test('the national text comes first, then the organisations', () => {
  const { parts, asOf, soonUntil } = makeReport(smallContent(), TODAY, SOON, new Map());
  assert.deepEqual(
    parts.map(({ organisation: slug, name }) => [slug, name]),
    [
      [null, 'Nasjonal tekst'],
      ['as', 'as kommune'],
      ['bo', 'bo kommune'],
      ['os', 'os kommune'],
    ],
  );
  assert.deepEqual([asOf, soonUntil], [TODAY, SOON]);
});

test('contacts past their year are stale, never confirmed ones first; those of the coming days are soon', () => {
  const part = partOf(confirmedOn('2026-11-22', '2025-11-22', '2025-11-21', null, '2026-01-21', '2026-01-22'), 'bo');
  const told = (list: ReportPart['stale']) => list.map(({ id, since, due }) => [id, since, due]);
  assert.deepEqual(told(part.stale), [
    ['k3', null, null],
    ['k2', '2025-11-21', '2026-11-21'],
  ]);
  assert.deepEqual(told(part.dueSoon), [
    ['k1', '2025-11-22', '2026-11-22'],
    ['k4', '2026-01-21', '2027-01-21'],
  ]);
});

test('the report and the pages call the same contacts old', () => {
  const day = fc
    .integer({ min: Date.UTC(2024, 0), max: Date.UTC(2026, 10, 22) })
    .map((time) => new Date(time).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.option(day), { minLength: 1, maxLength: 5 }), (days) => {
      const stale = partOf(confirmedOn(...days), 'bo').stale.filter((it) => it.what === 'contact');
      assert.equal(stale.length, days.filter((it) => confirmation(it, TODAY) !== 'recent').length);
    }),
    { seed: 4 },
  );
});

test('a helpline is stale after half a year', () => {
  const name = { nb: 'Linjen', nn: 'Linja', en: 'The line' };
  const line = (verifiedOn: string | null) => ({
    group: 'support',
    number: '116 123',
    name,
    purpose: name,
    hours: 'always',
    everyPage: true,
    verifiedOn,
  });
  const helplines = helplinesSchema.parse({ a: line('2026-05-22'), b: line('2026-05-21'), c: line(null) });
  const { stale, dueSoon } = partOf(smallContent({ helplines }), null);
  assert.deepEqual(
    [stale, dueSoon].map((list) => list.map((it) => `${it.what} ${it.id}`)),
    [['helpline c', 'helpline b'], ['helpline a']],
  );
});

test('a text is stale when its review date has passed or is not set, with its file', () => {
  const content = smallContent();
  frontMatter(content.pathways, 'adults', 'nn').reviewBy = '2026-11-21';
  frontMatter(content.guides, 'rights', 'nb').reviewBy = '2026-11-22';
  const bo = content.organisations.find((it) => it.slug === 'bo');
  Object.assign(frontMatter(bo?.pages ?? [], 'ung', 'nb'), { reviewBy: undefined, reviewed: undefined });
  const national = partOf(content, null);
  assert.deepEqual(national.stale, [
    {
      what: 'text',
      file: 'pathways/adults/nn.mdx',
      id: 'adults/nn',
      name: 'pathways/adults vaksne',
      since: '2026-02-01',
      due: '2026-11-21',
    },
  ]);
  assert.deepEqual(
    national.dueSoon.map((it) => it.file),
    ['guides/rights/nb.mdx'],
  );
  const local = partOf(content, 'bo').stale.filter((it) => it.what === 'text');
  assert.deepEqual(
    local.map(({ file, since, due }) => [file, since, due]),
    [['organisations/bo/pages/ung/nb.mdx', null, null]],
  );
});

test('translations that are missing, older or silent, in the languages that are wanted', () => {
  const content = smallContent();
  frontMatter(content.pathways, 'adults', 'nb').revised = '2026-05-01';
  frontMatter(content.pathways, 'adults', 'nn').translates = '2026-02-01';
  frontMatter(content.pathways, 'adults', 'en').translates = '2026-05-01';
  const told = (slug: string | null) =>
    partOf(content, slug).translations.map(({ state, file, revised, translates }) =>
      [state, file, revised, translates].join(' '),
    );
  assert.deepEqual(told(null), [
    'missing pathways/psychosis/nn.mdx  ',
    'missing pathways/psychosis/en.mdx  ',
    'missing guides/words/en.mdx  ',
    'older pathways/adults/nn.mdx 2026-05-01 2026-02-01',
    'unknown guides/rights/nn.mdx  ',
    'unknown guides/rights/en.mdx  ',
    'unknown guides/words/nn.mdx  ',
  ]);
  // Bø has English, in which the page is missing; Os writes Nynorsk first.
  assert.deepEqual(told('bo'), [
    'missing organisations/bo/pages/ung/en.mdx  ',
    'unknown organisations/bo/pages/ung/nn.mdx  ',
  ]);
  assert.deepEqual(told('os'), ['unknown organisations/os/pages/besok/en.mdx  ']);
});

test('a page whose source is missing is told as that alone', () => {
  const content = smallContent();
  const rights = content.guides.find((it) => it.id === 'rights');
  delete rights?.texts.nb;
  const told = partOf(content, null).translations.filter((it) => it.page === 'rights');
  assert.deepEqual(
    told.map(({ state, language }) => [state, language]),
    [['missing', 'nb']],
  );
});

test('limits are counted by status, each ruleset by itself', () => {
  const limits = [
    limit({ id: 'B1', status: 'legacy', verifiedOn: null }),
    limit({ id: 'B2', status: 'legacy', verifiedOn: '2026-01-01' }),
    limit({ id: 'B3', status: 'verified', verifiedOn: '2026-01-01' }),
    limit({ id: 'B4', status: 'reported', verifiedOn: null }),
  ];
  const content = smallContent({ statutory: [limit({ id: 'A1', status: 'read', verifiedOn: null })] });
  const [adults] = content.pathways;
  if (adults) adults.facts.rulesets = [{ ...ruleset('2019-01-01'), id: '2019', limits }];
  assert.deepEqual(partOf(content, null).limits.slice(0, 2), [
    { set: 'statutory', verified: 0, read: 1, reported: 0, legacy: 0, unverified: 0, notCompared: 1 },
    { set: 'adults 2019', verified: 1, read: 0, reported: 1, legacy: 2, unverified: 0, notCompared: 2 },
  ]);
  assert.deepEqual(partOf(content, 'bo').limits, []);
});

test('the readability of each text stands with its file, page and language', () => {
  const measured = new Map([
    [
      'guides/rights/nb',
      {
        words: 10,
        sentences: 2,
        longWords: 3,
        lix: 35,
        longSentences: [{ line: 7, column: 3, words: 31, text: 'lang' }],
      },
    ],
  ]);
  const [part] = makeReport(smallContent(), TODAY, SOON, measured).parts;
  assert.deepEqual(part?.readability, [
    {
      file: 'guides/rights/nb.mdx',
      page: 'rights',
      title: 'guides/rights rettigheter',
      language: 'nb',
      lix: 35,
      words: 10,
      longSentences: [{ line: 7, words: 31 }],
    },
  ]);
});
