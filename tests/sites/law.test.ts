import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/check/read.ts';
import type { Content } from '../../src/model/content.ts';
import { DAYS, FIXTURE } from '../fixture.ts';
import { readShipped } from '../shipped.ts';
import { elementsOf } from './elements.ts';
import { type BuiltSite, SITES, shipped } from './site.ts';

/** The acts and the references to them that a site's content knows. */
type Law = Content['law'];

const { content } = readContent(FIXTURE, DAYS);
assert.ok(content);
const { law } = content;

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
function actBefore(text: string, { acts }: Law): string | null {
  const near = text.slice(-200).toLowerCase();
  const named = Object.entries(acts).flatMap(([id, { name }]) =>
    Object.values(name).map((it) => ({ id, at: near.lastIndexOf(it.toLowerCase()) })),
  );
  return named.filter(({ at }) => at >= 0).toSorted((a, b) => b.at - a.at)[0]?.id ?? null;
}

/** The sections that a page cites, and those of them that are not certain, or not data at all. */
function sectionsIn(html: string, law: Law): { cited: string[]; unsure: string[] } {
  const all = Object.values(law.references);
  const text = withoutMarkup(html);
  const cited = [...text.matchAll(CITATION)].flatMap((match) => {
    const act = actBefore(text.slice(0, match.index), law);
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

/** The sections that the pages of a site cite, none of which is one that is not certain. */
function citedOn(site: BuiltSite, law: Law): string[] {
  return site.pages
    .filter((it) => it.kind !== 'moved')
    .flatMap((page) => {
      const { cited, unsure } = sectionsIn(site.html(page), law);
      assert.deepEqual(unsure, [], page.address);
      return cited;
    });
}

test('no page of the shipped content cites a section that is not certain', () => {
  assert.ok(citedOn(shipped(), readShipped().content.law).length > 0);
});

test('no page cites a section that is not certain', () => {
  const cited = new Set(SITES.flatMap((site) => citedOn(site, law)));
  // Those that are certain are cited: the test reads what stands there.
  for (const it of ['pbrl 7-5', 'pbrl 2-4', 'pbrl 2-5 b', 'hol 7-2', 'prioriteringsforskriften 4 a'])
    assert.ok(cited.has(it), `${it} is cited nowhere`);
});

test('a section that is not certain is found, however a page writes it', () => {
  const unsure = Object.values(law.references).filter(({ confidence }) => confidence !== 'certain');
  assert.ok(unsure.length > 5);
  for (const { act, section = '' } of unsure) {
    assert.notEqual(section, '');
    for (const [language, sign] of [
      ['nb', ' § '],
      ['nn', ' §§\u00a0'],
      ['en', ', section\u00a0'],
    ] as const) {
      const written = section.replace('-', '\u2011').replace(' ', '\u00a0');
      const html = `<p>Det står i ${law.acts[act]?.name[language]}${sign}${written}.</p>`;
      assert.deepEqual(sectionsIn(html, law).unsure, [`${act} ${section}`]);
    }
  }
  assert.deepEqual(sectionsIn('<p>Se § 99-9.</p>', law).unsure, ['no act 99-9']);
});
