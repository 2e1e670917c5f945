// What stands in other websites, in Firefox and WebKit: tests/browser/embed*.spec.ts says more of it in Chromium.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pageOf } from '../browser/pages.ts';
import { calculator, contact, ours, script, unsaid } from './blocks.ts';
import { answer } from './calculator.ts';
import { eachEngine, served } from './each.ts';
import { hosting } from './host.ts';
import { of, press, seen, until } from './reader.ts';

served();
const host = hosting();

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const SAID = plain(
  readFileSync('.loype/test/all/data/v1/organisations/vaga/contacts.nn.html', 'utf8').replace(/<[^>]+>/g, ''),
);

eachEngine('blocks in a page of another host', (tab) => {
  test('whom to call is what was published, and looks as it should', async () => {
    await tab().go(host(contact() + script()));
    await seen(tab(), 'loype-contact >>> section');
    assert.equal(plain(String(await of(tab(), 'loype-contact >>> section', 'it.textContent'))), SAID);
    const looks = '(({ fontSize, color, direction }) => [fontSize, color, direction])(getComputedStyle(it))';
    assert.deepEqual(await of(tab(), 'loype-contact >>> h2', looks), ['24px', 'rgb(48, 43, 32)', 'ltr']);
  });

  test('the calculator answers as that of the page does, and looks as it should', async () => {
    await tab().go(ours() + pageOf('vaga', 'nn', 'adults').address);
    await press(tab(), '#timeline-title');
    const own = await answer(tab(), 'loype-timeline');
    await tab().go(host(calculator() + script()));
    await seen(tab(), 'loype-timeline >>> section');
    const shown = await answer(tab(), 'loype-timeline >>> section');
    assert.ok(own.dates.length > 3);
    assert.deepEqual(shown, own);
    const looks = '(({ fontSize, color, direction }) => [fontSize, color, direction])(getComputedStyle(it))';
    assert.deepEqual(await of(tab(), 'loype-timeline >>> h2', looks), ['24px', 'rgb(48, 43, 32)', 'ltr']);
    assert.equal(await of(tab(), 'loype-timeline >>> [data-field=date]', 'it.getBoundingClientRect().height'), 56);
  });

  test('nothing is cut in a column of 280 px', async () => {
    await tab().go(host(`<div style="width:280px!important">${contact()}${calculator()}</div>${script()}`));
    await seen(tab(), 'loype-timeline >>> section');
    await answer(tab(), 'loype-timeline >>> section');
    await seen(tab(), 'loype-contact >>> section');
    for (const name of ['contact', 'timeline'])
      assert.equal(await of(tab(), `loype-${name} >>> section`, 'it.scrollWidth <= 280'), true, name);
  });

  test('in what gives it no more width than it needs it is no strip', async () => {
    for (const around of ['display:flex!important', 'float:left', 'display:table-cell!important']) {
      await tab().go(
        host(`<div style="${around}">${contact()}</div><div style="${around}">${calculator()}</div>${script()}`),
      );
      for (const name of ['contact', 'timeline']) {
        await seen(tab(), `loype-${name} >>> section`);
        assert.ok(
          Number(await of(tab(), `loype-${name}`, 'it.getBoundingClientRect().width')) > 239,
          `${name}: ${around}`,
        );
      }
    }
  });

  test('a frame is as high as what stands in it, also when that grows and shrinks', async () => {
    const frame = (name: string) =>
      `<div style="width:500px"><iframe src="${ours()}/embed/vaga/${name}/" title="x" width="500" height="100"></iframe></div>`;
    const high = 'it.getBoundingClientRect().height';
    for (const name of ['contact', 'timeline-adults']) {
      await tab().go(host(frame(name)));
      await until(tab(), 'iframe', `${high} > 400`);
      const before = Number(await of(tab(), 'iframe', high));
      await of(tab(), 'div', "(it.style.width = '280px', null)");
      await until(tab(), 'iframe', `${high} > ${before}`);
      await of(tab(), 'div', "(it.style.width = '500px', null)");
      await until(tab(), 'iframe', `${high} === ${before}`);
    }
  });

  test('two on one page are two, with the headings of the page around', async () => {
    await tab().go(host(contact('heading="4"') + contact('heading="1"') + script()));
    for (const [at, level] of [
      [1, 'H4'],
      [2, 'H1'],
    ] as const) {
      const path = `loype-contact:nth-of-type(${at})`;
      await seen(tab(), `${path} >>> section`);
      assert.equal(await of(tab(), `${path} >>> section`, 'it.firstElementChild.tagName'), level);
      assert.equal(plain(String(await of(tab(), `${path} >>> section`, 'it.textContent'))), SAID);
    }
  });

  test('what the page around hides is hidden, and what the block hides stays hidden', async () => {
    await tab().go(host(`${contact('hidden loading="eager"')}${calculator()}${script()}`));
    await seen(tab(), 'loype-timeline >>> section');
    await until(tab(), 'loype-contact', 'it.shadowRoot');
    assert.equal(await of(tab(), 'loype-contact', 'it.checkVisibility()'), false);
    const hidden = '[...it.querySelectorAll("[hidden]")].map((one) => one.checkVisibility())';
    const shown = (await of(tab(), 'loype-timeline >>> section', hidden)) as boolean[];
    assert.ok(shown.length > 3);
    assert.deepEqual(shown.filter(Boolean), []);
  });

  test('it speaks the language of the page around, and where it has not that the link stays', async () => {
    await tab().go(host(`<div lang="en-GB">${unsaid()}</div>${script()}`));
    await seen(tab(), 'loype-contact >>> section');
    assert.equal(await of(tab(), 'loype-contact >>> section', 'it.lang'), 'en');
    await tab().go(host(`<div lang="ar" dir="rtl">${unsaid()}</div>${script()}`));
    await new Promise((done) => setTimeout(done, 700));
    assert.equal(await of(tab(), 'loype-contact', 'it.shadowRoot'), null);
    assert.equal(await of(tab(), 'loype-contact > a', 'it.checkVisibility()'), true);
  });
});
