// What readers come for, in Firefox and WebKit. Chromium has journeys of its own: tests/browser/journeys.spec.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pageOf } from '../browser/pages.ts';
import { originOf } from '../browser/sites.ts';
import { answer, datesBy, STAGES } from './calculator.ts';
import { eachEngine, served } from './each.ts';
import { KEYS, keys } from './engine.ts';
import { leave, of, press, seen, text, until, write } from './reader.ts';

served();

/** What an element says, folded away or not. */
const HEADING = "it.textContent.replace(/\\s+/g, ' ').trim()";

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

  test('form and list agree when a reader comes back to the calculator, or loads it anew', async () => {
    const page = address(pageOf('vaga', 'nn', 'adults').address);
    for (const ways of [['location.reload()'], [`location.href = '${address('/vaga/')}'`, 'history.back()']]) {
      await tab().go(page);
      const example = await of(tab(), '[data-part=heading]', HEADING);
      await press(tab(), '#timeline-title');
      await until(tab(), 'loype-timeline fieldset', '!it.disabled');
      await press(tab(), '[data-field=age][value="22"]');
      const { dates } = await answer(tab(), 'loype-timeline');
      await of(tab(), 'body', "(addEventListener('pageshow', () => { window.shownAgain = true; }), null)");
      for (const way of ways) await leave(tab(), way);
      await until(tab(), 'loype-timeline fieldset', '!it.disabled');
      // The page looks at what the browser has put into the form just after it was shown.
      await new Promise((done) => setTimeout(done, 300));
      const written = String(await of(tab(), '[data-field=date]', 'it.value'));
      const chosen = "[...it.querySelectorAll('[data-field=age]')].some((radio) => radio.checked)";
      const what = `${ways.join(', ')}: «${written}»`;
      if (written) assert.deepEqual(await of(tab(), 'loype-timeline', STAGES), dates, what);
      else {
        assert.equal(await of(tab(), '[data-part=heading]', HEADING), example, what);
        assert.equal(await of(tab(), 'loype-timeline', chosen), false, what);
      }
    }
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
