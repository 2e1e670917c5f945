import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/check/read.ts';
import type { LawReference } from '../../src/model/schemas/law.ts';
import { DAYS, FIXTURE } from '../fixture.ts';
import { elementsOf } from './elements.ts';
import { SITES } from './site.ts';

const { content } = readContent(FIXTURE, DAYS);
assert.ok(content);
const { acts, references } = content.law;

const NUMBER = String.raw`\d+(?:-\d+)?(?: [a-hj-z](?![\p{L}\d]))?`;
const CITATION = new RegExp(
  String.raw`(?:§{1,2}|\bsections?) ?(?<numbers>${NUMBER}(?:(?:,| og| and) ${NUMBER})*)`,
  'giu',
);

/** A page's text, with plain spaces and hyphens; what stands in attributes and templates too. */
function withoutMarkup(html: string): string {
  const elements = elementsOf(html).filter(({ name }) => name !== 'script' && name !== 'style');
  const words = elements.flatMap(({ text, attributes }) => [
    text,
    attributes['content'] ?? '',
    attributes['title'] ?? '',
  ]);
  return words
    .join('\n')
    .replaceAll('\u2011', '-')
    .replace(/[\s\u00a0]+/g, ' ');
}

/** The act that is named last before a citation: a section alone can be of any. */
function actBefore(text: string): string | null {
  const near = text.slice(-200).toLowerCase();
  const named = Object.entries(acts).flatMap(([id, { name }]) =>
    Object.values(name).map((it) => ({ id, at: near.lastIndexOf(it.toLowerCase()) })),
  );
  return named.filter(({ at }) => at >= 0).toSorted((a, b) => b.at - a.at)[0]?.id ?? null;
}

/** The sections that a page cites, and those of them that are not certain, or not data at all. */
function sectionsIn(html: string, all: readonly LawReference[]): { cited: string[]; unsure: string[] } {
  const text = withoutMarkup(html);
  const cited = [...text.matchAll(CITATION)].flatMap((match) => {
    const act = actBefore(text.slice(0, match.index));
    return [...(match.groups?.['numbers'] ?? '').matchAll(new RegExp(NUMBER, 'giu'))].map(([section]) => ({
      act,
      section,
    }));
  });
  const unsure = cited.filter(({ act, section }) => {
    const of = all.filter((it) => it.section === section && (act === null || it.act === act));
    return of.length === 0 || of.some(({ confidence }) => confidence !== 'certain');
  });
  const named = (it: { act: string | null; section: string }) => `${it.act ?? 'no act'} ${it.section}`;
  return { cited: cited.map(named), unsure: unsure.map(named) };
}

const ALL = Object.values(references);

test('no page cites a section that is not certain', () => {
  const cited = new Set<string>();
  for (const site of SITES) {
    for (const page of site.pages.filter((it) => it.kind !== 'moved')) {
      const found = sectionsIn(site.html(page), ALL);
      assert.deepEqual(found.unsure, [], page.address);
      for (const it of found.cited) cited.add(it);
    }
  }
  // Those that are certain are cited: the test reads what stands there.
  for (const it of ['pbrl 7-5', 'pbrl 2-4', 'pbrl 2-5 b', 'hol 7-2', 'prioriteringsforskriften 4 a'])
    assert.ok(cited.has(it), `${it} is cited nowhere`);
});

test('a section that is not certain is found, however a page writes it', () => {
  const unsure = ALL.filter(({ confidence }) => confidence !== 'certain');
  assert.ok(unsure.length > 5);
  for (const { act, section } of unsure) {
    for (const [language, sign] of [
      ['nb', ' § '],
      ['nn', ' §§\u00a0'],
      ['en', ', section\u00a0'],
    ] as const) {
      const written = section.replace('-', '\u2011').replace(' ', '\u00a0');
      const html = `<p>Det står i ${acts[act]?.name[language]}${sign}${written}.</p>`;
      assert.deepEqual(sectionsIn(html, ALL).unsure, [`${act} ${section}`]);
    }
  }
  assert.deepEqual(sectionsIn('<p>Se § 99-9.</p>', ALL).unsure, ['no act 99-9']);
});
