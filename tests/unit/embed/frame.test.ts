import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { calculatorFiles, embedFiles } from '../../../src/embed/files.ts';
import { dataSite } from '../data/site.ts';

const files = embedFiles(dataSite());
/** The pages with a calculator. */
const calculators = [...files.keys()].filter((it) => /timeline-[a-z-]+\/([a-z]+\/)?index\.html$/.test(it));
const page = files.get('embed/vaga/contact/index.html') ?? assert.fail();

test('an organisation’s first language has no folder, as with its pages', () => {
  assert.deepEqual([...files.keys()].filter((it) => it.startsWith('embed/vaga/contact/')).sort(), [
    'embed/vaga/contact/en/index.html',
    'embed/vaga/contact/en/oembed.json',
    'embed/vaga/contact/index.html',
    'embed/vaga/contact/oembed.json',
  ]);
  assert.match(page, /^<!DOCTYPE html><html lang="nn">/);
  assert.match(files.get('embed/vaga/contact/en/index.html') ?? '', /^<!DOCTYPE html><html lang="en">/);
});

test('a site of one organisation has its blocks at the same addresses below its base', () => {
  const only = embedFiles(dataSite(() => {}, { only: 'vaga', base: '/en/' }));
  assert.deepEqual([...only.keys()].filter((it) => /(contact|adults)\/.*\.html$/.test(it)).sort(), [
    'embed/vaga/contact/en/index.html',
    'embed/vaga/contact/index.html',
    'embed/vaga/timeline-adults/en/index.html',
    'embed/vaga/timeline-adults/index.html',
  ]);
  const told = JSON.parse(only.get('embed/vaga/contact/oembed.json') ?? '');
  assert.match(told.html, /<iframe src="https:\/\/www\.example\.no\/en\/embed\/vaga\/contact\/" /);
});

test('links to pages leave the frame, numbers do not', () => {
  const links = [...page.matchAll(/<a ([^>]+)>/g)].map(([, it = '']) => it);
  assert.ok(links.length > 4);
  for (const link of links)
    assert.equal(link.startsWith('target="_top" '), !/href="(tel|sms|mailto):/.test(link), link);
});

test('asks for nothing, is kept from search engines, and weighs at most 6 kB', () => {
  assert.doesNotMatch(page, / src=|rel="(?!alternate)|@import|url\(/);
  assert.match(page, /<meta name="robots" content="noindex">/);
  for (const [file, text] of files) {
    const bytes = gzipSync(text, { level: 9 }).length;
    assert.ok(bytes <= 6000, `${file} ${bytes} B`);
  }
});

test('a calculator is an element of its pathway, with the page in its place until then', () => {
  const [of] = calculators.filter((it) => it.startsWith('embed/vaga/') && it.endsWith('-adults/en/index.html'));
  const html = files.get(of ?? '') ?? assert.fail();
  assert.match(
    html,
    /<loype-timeline organisation="vaga" pathway="adults" lang="en" heading="1" loading="eager" themed><a target="_top" href="https:\/\/www\.example\.no\/vaga\/en\/[^"]+">[^<]+<\/a><\/loype-timeline>/,
  );
  assert.match(html, /<script type="module" src="\.\.\/\.\.\/\.\.\/loype\.js" referrerpolicy="no-referrer"><\/script>/);
});

test('a calculator is what stands in the page as it was made, and no page without one passes', () => {
  const site = dataSite();
  const page =
    '<p>1</p><a class="ds-link" href="/vaga/en/x/">x</a><a href="#timeline"></a><a href="https://y.no/">y</a>';
  const made = calculatorFiles(site, () => `<main><loype-timeline>${page}</loype-timeline></main>`);
  const of = (file: string) => made.get(file) ?? assert.fail(file);
  const own = of('embed/vaga/timeline-adults/block.en.html');
  assert.match(
    own,
    /^<section lang="en"><h2>[^<]+<\/h2>.*<div><p>1<\/p><a class="ds-link" href="https:\/\/www\.example\.no\/vaga\/en\/x\/">x<\/a><a href="#timeline"><\/a><a href="https:\/\/y\.no\/">y<\/a><\/div><p><a class="ds-link" href="https:\/\/www/,
  );
  const unknown = calculatorFiles(
    dataSite(() => {}, { site: undefined }),
    () => `<loype-timeline>${page}</loype-timeline>`,
  );
  assert.ok(unknown.get('embed/vaga/timeline-adults/block.en.html')?.includes(page));
  assert.match(own, /<b>Demo/);
  assert.throws(() => calculatorFiles(site, () => '<main></main>'), /has no calculator/);
});

describe('a calculator says what its page says around it', () => {
  const of = (site = dataSite(), file = 'embed/vaga/timeline-adults/block.en.html') =>
    calculatorFiles(site, () => '<loype-timeline>X</loype-timeline>').get(file) ?? assert.fail(file);

  test('for whom it is, and what is not certain of its dates', () => {
    const site = dataSite();
    const { summary } = site.content.pathways.find(({ id }) => id === 'adults')?.texts.en?.frontMatter ?? assert.fail();
    const [before = ''] = of(site).split('X');
    assert.ok(before.includes(`<p>${summary}</p>`), before);
    assert.match(before, /<p>Nobody has checked these times/);
    const checked = dataSite((it) => {
      for (const { facts } of it.pathways) facts.rulesets = [];
      it.statutory = it.statutory.map((limit) => ({ ...limit, verifiedOn: '2026-11-20' }));
    });
    assert.doesNotMatch(of(checked), /Nobody has checked/);
  });

  test('that the organisation is not for those whom the pathway is for', () => {
    const text = 'Et DPS er for <voksne>.';
    const site = dataSite((it) => {
      const facts = it.organisations.find(({ slug }) => slug === 'solli-dps')?.facts;
      Object.assign(facts ?? {}, { coordinators: [{ fromAge: 0, contact: facts?.contacts[0]?.id, text }] });
    });
    const children = of(site, 'embed/solli-dps/timeline-children-and-youth/block.nb.html');
    assert.ok(children.includes('<p>Et DPS er for &lt;voksne&gt;.</p>'), children);
    assert.doesNotMatch(of(site, 'embed/solli-dps/timeline-adults/block.nb.html'), /Et DPS er for/);
  });
});

describe('oEmbed', () => {
  const told = JSON.parse(files.get('embed/vaga/contact/en/oembed.json') ?? '');

  test('tells how the block is put into a page', () => {
    assert.equal(told.version, '1.0');
    assert.equal(told.type, 'rich');
    assert.deepEqual([told.width, told.height], [600, 700]);
    assert.equal(told.provider_url, 'https://www.example.no/vaga/en/');
    assert.match(
      told.html,
      /^<blockquote><a href="https:\/\/www\.example\.no\/vaga\/en\/">[^<]+<\/a><\/blockquote><iframe src="https:\/\/www\.example\.no\/embed\/vaga\/contact\/en\/" title="[^"]+" .*loading="lazy" referrerpolicy="no-referrer"><\/iframe>$/,
    );
  });

  test('there is none where the address of the site is not known, or no website may show a frame', () => {
    for (const more of [{ site: undefined }, { frameAncestors: "'none'" }]) {
      const files = embedFiles(dataSite(() => {}, more));
      assert.ok(files.size > 2);
      for (const [file, text] of files) {
        assert.match(file, /\.html$/);
        assert.doesNotMatch(text, /oembed/);
      }
    }
  });

  test('a name with signs of HTML stays a name', () => {
    const hostile = embedFiles(
      dataSite((it) =>
        Object.assign(it.organisations.find(({ slug }) => slug === 'vaga')?.facts ?? {}, { name: '"><script>' }),
      ),
    );
    for (const [file, text] of hostile)
      if (file.includes('/vaga/'))
        assert.doesNotMatch(file.endsWith('.json') ? JSON.parse(text).html : text, /"><script>/, file);
  });
});
