import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedFiles } from '../../../src/embed/files.ts';
import { blockFault } from '../../../src/release/blocks.ts';
import { dataSite } from '../data/site.ts';

const contactFiles = (...of: Parameters<typeof embedFiles>) =>
  [...embedFiles(...of)].filter(([file]) => /\/contacts\.\w+\.html$/.test(file));

const blockOf = (slug: string, language: string, ...how: Parameters<typeof dataSite>) =>
  new Map(contactFiles(dataSite(...how))).get(`data/v1/organisations/${slug}/contacts.${language}.html`) ??
  assert.fail(`${slug} ${language}`);

test('every organisation has one in each of its languages, and a site of one has no other', () => {
  const files = contactFiles(dataSite()).map(([file]) => file.replace('data/v1/organisations/', ''));
  assert.deepEqual(
    files.filter((it) => it.startsWith('vaga')),
    ['vaga/contacts.nn.html', 'vaga/contacts.en.html'],
  );
  assert.ok(files.some((it) => it.startsWith('solli-dps/')));
  const only = contactFiles(dataSite(() => {}, { only: 'vaga', base: '/forlop/' }));
  assert.deepEqual(
    only.map(([file]) => file),
    ['data/v1/organisations/vaga/contacts.nn.html', 'data/v1/organisations/vaga/contacts.en.html'],
  );
  assert.match(only[0]?.[1] ?? '', /<a href="https:\/\/www\.example\.no\/forlop\/">/);
});

test('all of them may be published', () => {
  for (const [file, text] of contactFiles(dataSite())) assert.equal(blockFault(text, new Set()), null, file);
});

test('says that it is a demonstration, and the two numbers for emergencies', () => {
  const block = blockOf('vaga', 'nn');
  assert.match(block, /<b>Demonstrasjon/);
  assert.match(block, /<a href="tel:113"><b>113<\/b>/);
  assert.match(block, /<a href="tel:116117"><b>116\u00a0117<\/b>/);
  const live = blockOf('vaga', 'nn', (it) =>
    Object.assign(it.organisations.find(({ slug }) => slug === 'vaga')?.facts ?? {}, { publication: 'live' }),
  );
  assert.doesNotMatch(live, /Demonstrasjon/);
});

test('of an old contact the warning and the switchboard come first, of a recent one the day comes last', () => {
  const old = blockOf('vaga', 'nn');
  const at = (text: string, block: string) => {
    assert.ok(block.includes(text), text);
    return block.indexOf(text);
  };
  assert.ok(at('Sist stadfesta', old) < at('>Ring sentralbordet', old));
  assert.ok(at('>Ring sentralbordet', old) < at('href="tel:+4740034621"', old));
  const recent = blockOf('eksempelvik', 'nb');
  assert.ok(at('Sist bekreftet', recent) > at('03', recent));
});

test('a made-up number says so and dials nothing', () => {
  const block = blockOf('eksempelvik', 'nb');
  assert.match(block, /<p><b>02\u00a034\u00a056\u00a078<\/b> oppdiktet nummer<\/p>/);
  assert.doesNotMatch(block, /tel:\+470/);
});

test('a text of an organisation is no HTML', () => {
  const block = blockOf('vaga', 'nn', (it) =>
    Object.assign(it.organisations.find(({ slug }) => slug === 'vaga')?.facts.contacts[0] ?? {}, {
      role: '<img src=x onerror=alert(1)>',
    }),
  );
  assert.doesNotMatch(block, /<img/);
  assert.match(block, /&lt;img src=x/);
});

test('a text that is missing in the language of the block says its own', () => {
  const block = blockOf('vaga', 'en', (it) =>
    Object.assign(it.organisations.find(({ slug }) => slug === 'vaga')?.facts.contacts[0] ?? {}, {
      role: { nn: 'Berre på nynorsk' },
    }),
  );
  assert.match(block, /<b lang="nn">Berre på nynorsk/);
});
