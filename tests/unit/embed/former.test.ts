import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedFiles } from '../../../src/embed/files.ts';
import { copiesOf, originalOf } from '../../../src/embed/former.ts';
import { siteFiles } from '../../../src/release/files.ts';
import { dataSite, filesOf } from '../data/site.ts';

const renamed = (more = {}) =>
  dataSite((it) => {
    const facts = it.organisations.find(({ slug }) => slug === 'vaga')?.facts;
    Object.assign(facts ?? {}, { formerSlugs: ['gamle-vaga', 'vaage'] });
  }, more);

for (const more of [{}, { only: 'vaga', base: '/forlop/' }])
  test(`an organisation’s data and blocks lie under each name that it had, ${more.only ?? 'beside others'}`, () => {
    const site = renamed(more);
    const copies = copiesOf(site.pages);
    const made = [...filesOf(site).keys(), ...embedFiles(site).keys()];
    const all = made.flatMap(copies);
    for (const name of ['gamle-vaga', 'vaage'])
      for (const file of [
        `data/v1/organisations/${name}.json`,
        `data/v1/organisations/${name}/contacts.nn.html`,
        `embed/${name}/contact/en/index.html`,
        `embed/${name}/contact/oembed.json`,
        `embed/${name}/timeline-adults/index.html`,
      ])
        assert.ok(all.includes(file), file);
    assert.deepEqual(copies('embed/vaga/timeline-adults/block.nn.html'), [
      'embed/gamle-vaga/timeline-adults/block.nn.html',
      'embed/vaage/timeline-adults/block.nn.html',
    ]);
    const own = made.filter((it) => /(organisations|embed)\/vaga[./]/.test(it));
    assert.equal(all.length, 2 * own.length);
    const original = originalOf(site.pages);
    for (const file of own) for (const copy of copies(file)) assert.equal(original(copy), file);
    const { required, allows } = siteFiles(site.pages, []);
    for (const file of all) assert.ok(allows(file) && (/oembed\.json$/.test(file) || required.includes(file)), file);
  });

test('what is of no organisation, of another or of one that never had another name has no copies', () => {
  const { pages } = renamed();
  for (const file of [
    'embed/loype.js',
    'embed/_parts/vaga/a.js',
    'embed/vagan/contact/index.html',
    'data/v1/organisations/eksempelvik.json',
    'data/v1/pathways/adults.json',
    'data/v1/register/vaga.json',
  ]) {
    assert.deepEqual(copiesOf(pages)(file), [], file);
    assert.equal(originalOf(pages)(file), file);
  }
  assert.deepEqual(copiesOf(dataSite().pages)('embed/vaga/contact/index.html'), []);
});
