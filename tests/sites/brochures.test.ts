import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { canPrint } from '../../src/brochure/compile.ts';
import type { PageRecord } from '../../src/site/page-records.ts';
import { FIXTURE } from '../fixture.ts';
import { broken } from '../unit/brochure/accessible.ts';
import { limitsIn } from './limits.ts';
import { builtSite, EVERY_SITE } from './site.ts';

const skip = canPrint() ? false : 'the compiler is not installed';
const noReader = skip || (spawnSync('pdftotext', ['-v']).error ? 'pdftotext is not installed' : false);
const sites = [...EVERY_SITE, builtSite('hostile')];
const offering = (pages: readonly PageRecord[]) => pages.filter((page) => page.brochure !== null);

/** Text without spaces and the hyphens of a line's end, at which both pages and paper break it. */
const squeezed = (text: string) => text.replace(/[\s\u00a0\u00ad\u2010\u2011-]+/g, '');

for (const { folder, pages } of sites) {
  test(`every brochure of ${folder} is offered by its page, keeps what can be read aloud, and no other file is one`, {
    skip,
  }, () => {
    const offered = offering(pages);
    assert.ok(offered.length > 0);
    for (const { brochure, file } of offered) {
      const bytes = readFileSync(join(folder, brochure?.file ?? ''));
      assert.deepEqual(broken(bytes), [], file);
      assert.equal(bytes.length, brochure?.bytes);
    }
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pdf'));
    assert.deepEqual(files.sort(), offered.map(({ brochure }) => brochure?.file).sort());
  });
}

test('current pathways have a brochure in the language of the page, older ones and the portal have none', {
  skip,
}, () => {
  const { pages } = builtSite('all');
  for (const page of offering(pages)) {
    const { status } = parse(readFileSync(join(FIXTURE, 'pathways', page.id, 'pathway.yaml'), 'utf8'));
    assert.ok(
      page.kind === 'pathway' && page.organisation !== null && !page.fallback && status === 'current',
      page.address,
    );
  }
  const vaga = offering(pages).filter(({ organisation }) => organisation === 'vaga');
  assert.deepEqual(vaga.map(({ id, language }) => `${id} ${language}`).sort(), [
    ...['adults en', 'adults nn', 'children-and-youth en', 'children-and-youth nn'],
    ...['substance-use en', 'substance-use nn'],
  ]);
});

test('pages link to them with their kind, sides and size: the pathway’s own, the front page, and the one about the site', {
  skip,
}, () => {
  const site = builtSite('all');
  for (const page of offering(site.pages).filter(({ organisation }) => organisation === 'eksempelvik')) {
    const { address = '', sides, bytes = 0 } = page.brochure ?? {};
    const size = Math.ceil(bytes / 1000);
    const told = new RegExp(
      `<a class="ds-link" href="${address}">[^<]+</a> \\(PDF, ${sides} \\p{L}+, ${size} kB\\)`,
      'u',
    );
    assert.match(site.html(page), told);
    const others = site.pages.filter(
      ({ id, organisation, language }) =>
        ['front', 'about-site'].includes(id) && organisation === page.organisation && language === page.language,
    );
    assert.equal(others.length, 2);
    for (const other of others) assert.match(site.html(other), told, other.address);
  }
});

test('whoever has a brochure of a demonstration sees by its name that it is one', { skip }, () => {
  for (const { pages } of sites)
    for (const { brochure, noindex } of offering(pages))
      assert.equal(brochure?.file.endsWith('-demo.pdf'), noindex === 'demo', brochure?.file);
});

test('the numbers, limits and dates of a pathway’s page can be read in its brochure, and no other number', {
  skip: noReader,
}, () => {
  for (const name of ['all', 'live'] as const) {
    const site = builtSite(name);
    for (const page of offering(site.pages)) {
      const html = site.html(page);
      const file = join(site.folder, page.brochure?.file ?? '');
      const read = squeezed(spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).stdout);
      const limits = limitsIn(html);
      const who = /<section class="who".*?<\/section>/s.exec(html)?.[0] ?? '';
      const help = /<section class="band help".*?<\/section>/s.exec(html)?.[0] ?? '';
      const numbers = [...`${who}${help}`.matchAll(/[>\s]((?:\d[\d\u00a0]{2,})\d)\s*</g)].map(([, text = '']) => text);
      assert.ok(limits.length > 4 && numbers.length > 5, page.address);
      for (const text of [...limits, ...numbers])
        assert.ok(read.includes(squeezed(text.replaceAll('&#39;', "'"))), `${page.address}: ${text}`);
      const dialled = [...html.matchAll(/href="(?:tel|sms):(?:\+47)?(\d+)"/g)].map(([, digits = '']) => digits);
      const known = new Set([...dialled, ...numbers.map((it) => it.replace(/\D/g, ''))]);
      const strange = [...read.matchAll(/(?<!\d)(?:0\d{7}|116\d{3}|[2-9]\d{7})(?!\d)/g)].map(([it]) => it);
      assert.deepEqual(
        strange.filter((it) => !known.has(it)),
        [],
        page.address,
      );
    }
  }
});

test('the search finds pages, not brochures', { skip }, () => {
  const site = builtSite('all');
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
  assert.ok(files.some((file) => file.endsWith('.pf_meta')));
  for (const file of files.filter((it) => /lexicon\.json$/.test(it))) assert.doesNotMatch(site.text(file), /\.pdf"/);
});
