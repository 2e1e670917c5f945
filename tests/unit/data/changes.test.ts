import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { recordOf } from '../../../src/changes/record.ts';
import { changesData, changesFeed } from '../../../src/data/changes.ts';
import { dataSite } from './site.ts';

const site = dataSite();
const now = recordOf(site.content, () => '', '2.0.0', '2027-01-01');

test('a text whose meaning changed is told on its day, with its pages', () => {
  const changed = dataSite((it) => {
    const text = it.pathways.find(({ id }) => id === 'adults')?.texts.nb?.frontMatter;
    Object.assign(text ?? {}, { revised: '2026-11-20' });
  });
  const { changes } = changesData([], changed);
  const it = changes.find(({ id }) => id === 'text-adults-2026-11-20');
  assert.equal(it?.on, '2026-11-20');
  assert.ok(it.text.nb && it.pages.nb?.startsWith('https://www.example.no/'));
  assert.deepEqual(
    changes.map(({ on }) => on),
    changes
      .map(({ on }) => on)
      .toSorted()
      .reverse(),
  );
});

test('a rule is told by the release that told it otherwise', () => {
  const before = structuredClone(now);
  const [id = ''] = Object.keys(before.rules);
  Object.assign(before.rules[id] ?? {}, { says: 'Innen 99 år' });
  const rules = changesData([{ ...before, version: '1.0.0', day: '2026-01-01' }, now], site).changes.filter(
    ({ kind }) => kind === 'rule',
  );
  assert.equal(rules.length, 1);
  assert.equal(rules[0]?.on, '2027-01-01');
  assert.match(rules[0]?.text.nb ?? '', /«Innen 99 år» er nå/);
  assert.deepEqual(
    changesData([now], site).changes.filter(({ kind }) => kind !== 'text'),
    [],
  );
});

test('the feed is Atom, with one entry for each change', () => {
  const hostile = dataSite((it) => {
    Object.assign(it.pathways[0]?.texts.nb?.frontMatter ?? {}, { title: '<b>&"x"</b>', revised: '2026-11-20' });
  });
  const data = changesData([], hostile);
  const feed = changesFeed(data, hostile) ?? assert.fail();
  const [ids, elements]: [string[], string[]] = [[], []];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => elements.push(name));
  parser.on('text', (text) => elements.at(-1) === 'id' && text.trim() && ids.push(text));
  parser.write(feed).close();
  assert.equal(elements.filter((it) => it === 'entry').length, data.changes.length);
  assert.ok(!elements.includes('b'));
  assert.equal(new Set(ids).size, data.changes.length + 1);
});

test('the feed has the name of who publishes, and is there before anything has changed', () => {
  const named = (of: typeof site) => {
    const feed = changesFeed({ ...changesData([], of), changes: [] }, of) ?? assert.fail();
    new SaxesParser().write(feed).close();
    assert.match(feed, /<updated>2026-11-22T00:00:00Z<\/updated>/);
    const [, title] = /<title>(.*)<\/title>\n<author><name>\1<\/name>/.exec(feed) ?? [];
    return title;
  };
  assert.equal(named(site), site.content.portal.name.nb);
  assert.equal(named(dataSite(() => {}, { only: 'vaga' })), 'Vågå kommune');
  assert.equal(named(dataSite(() => {}, { only: 'solli-dps' })), 'Solli DPS');
});

test('where the address of the site is not known there is no feed', () => {
  const unknown = dataSite(() => {}, { site: undefined });
  assert.equal(changesFeed(changesData([], unknown), unknown), null);
});
