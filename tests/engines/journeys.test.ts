// What readers come for, in Firefox and WebKit. Chromium has journeys of its own: tests/browser/journeys.spec.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pageOf } from '../browser/pages.ts';
import { originOf } from '../browser/sites.ts';
import { answer, datesBy } from './calculator.ts';
import { eachEngine, served } from './each.ts';
import { KEYS, keys } from './engine.ts';
import { of, press, seen, text, until, write } from './reader.ts';

served();

const address = (path: string) => originOf('all') + path;

eachEngine('journeys', (tab) => {
  test('whom to call stands on the front page, with the number that was published', async () => {
    await tab().go(address('/vaga/'));
    await seen(tab(), 'section.who a[href^="tel:"]');
    const said = readFileSync('.loype/test/all/data/v1/organisations/vaga/contacts.nn.html', 'utf8');
    const href = String(await of(tab(), 'section.who a[href^="tel:"]', "it.getAttribute('href')"));
    assert.ok(said.includes(`href="${href}"`), href);
    assert.match(await text(tab(), 'section.who'), /\d\d \d\d \d\d \d\d/);
  });

  test('the calculator answers with the dates of the rules, and says what is wrong', async () => {
    await tab().go(address(pageOf('vaga', 'nn', 'adults').address));
    await press(tab(), '#timeline-title');
    await press(tab(), '[data-part=go]');
    await seen(tab(), '[data-errors]');
    const { dates } = await answer(tab(), 'loype-timeline');
    const payload = String(await of(tab(), '[data-part=payload]', 'it.textContent'));
    assert.ok(dates.length > 3);
    assert.deepEqual(dates, datesBy(JSON.parse(payload).limits));
    assert.equal(await of(tab(), '[data-errors]', 'it.hidden'), true);
  });

  test('a search that points to danger shows whom to call before all else', async () => {
    await tab().go(address(pageOf('vaga', 'nn', 'search').address));
    await write(tab(), '#search', 'vil ikke leve');
    await seen(tab(), '[data-danger=suicide] a[href^="tel:"]');
    const [danger, results] = (await tab().run(
      `return ['[data-danger=suicide]', '[data-results]'].map((it) => document.querySelector(it).getBoundingClientRect().top);`,
    )) as [number, number];
    assert.ok(danger < results, `${danger} < ${results}`);
  });

  test('the field on the portal finds a municipality by keyboard', async () => {
    await tab().go(address('/'));
    await write(tab(), '#finder', 'porsanger');
    await seen(tab(), '[role=option]');
    await tab().act(keys(KEYS.Down + KEYS.Enter));
    await until(tab(), 'main', "location.pathname === '/porsanger/'");
  });
});
