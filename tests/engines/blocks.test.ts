// What stands in other websites, in Firefox and WebKit: tests/browser/embed*.spec.ts says more of it in Chromium.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pageOf } from '../browser/pages.ts';
import { originOf } from '../browser/sites.ts';
import { answer } from './calculator.ts';
import { eachEngine, served } from './each.ts';
import { hosting } from './host.ts';
import { of, press, seen, until } from './reader.ts';

served();
const host = hosting();

const ours = () => originOf('all');
const element = (name: string, more: string) =>
  `<loype-${name} organisation="vaga" lang="nn" ${more}><a href="${ours()}/vaga/">Sjå her</a></loype-${name}>`;
const contact = (more = '') => element('contact', more);
const calculator = (more = '') => element('timeline', `pathway="adults" ${more}`);
const script = () => `<script type="module" src="${ours()}/embed/loype.js"></script>`;

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

  test('a policy with our host for scripts and data is enough, and with less the links stay', async () => {
    const self = "default-src 'self'";
    const trusted = "require-trusted-types-for 'script'";
    const enough = `${self}; script-src 'self' ${ours()}; connect-src ${ours()}`;
    const body = contact('loading="eager"') + calculator('loading="eager"') + script();
    await tab().go(host(body, enough));
    for (const name of ['contact', 'timeline']) {
      await seen(tab(), `loype-${name} >>> section`);
      assert.equal(await of(tab(), `loype-${name} >>> h2`, 'getComputedStyle(it).fontSize'), '24px');
    }
    for (const policy of [self, `${self}; script-src 'self' ${ours()}`, `${enough}; ${trusted}`]) {
      // A browser that knows no trusted types lets the block through.
      if (policy.includes(trusted) && !(await tab().run("return 'trustedTypes' in window"))) continue;
      await tab().go(host(body, policy));
      await new Promise((done) => setTimeout(done, 700));
      for (const name of ['contact', 'timeline']) {
        assert.equal(await of(tab(), `loype-${name}`, 'it.shadowRoot'), null, `${name}: ${policy}`);
        assert.equal(await of(tab(), `loype-${name} > a`, 'it.checkVisibility()'), true, `${name}: ${policy}`);
      }
    }
  });

  test('without script the links stay', async () => {
    await tab().go(host(''));
    // A document in which no script runs, as in a browser that has it turned off.
    const body = JSON.stringify(contact() + calculator() + script());
    await tab().run(
      `const frame = Object.assign(document.createElement('iframe'), { sandbox: 'allow-same-origin', srcdoc: ${body} });
      document.body.append(frame);
      await new Promise((done) => { frame.onload = done; });
      await new Promise((done) => setTimeout(done, 500));`,
    );
    const links = "[...it.contentDocument.querySelectorAll('a')].filter((a) => a.checkVisibility()).length";
    assert.equal(await of(tab(), 'iframe', links), 2);
  });

  test('a frame is as high as what stands in it, also when it answers', async () => {
    const frame = (name: string) =>
      `<iframe src="${ours()}/embed/vaga/${name}/" title="x" width="500" height="100"></iframe>`;
    for (const name of ['contact', 'timeline-adults']) {
      await tab().go(host(frame(name)));
      await until(tab(), 'iframe', 'it.getBoundingClientRect().height > 400');
    }
  });
});
