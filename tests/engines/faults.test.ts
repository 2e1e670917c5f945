// When something is wrong the link in the element stays, in Firefox and WebKit: tests/browser/embed-fallback.spec.ts in Chromium.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculator, contact, ours, script } from './blocks.ts';
import { eachEngine, served } from './each.ts';
import { FAULTS, faultyHost, hosting } from './host.ts';
import { of, seen } from './reader.ts';

served();
const host = hosting();
const faulty = faultyHost(ours);

eachEngine('blocks of which something is wrong', (tab) => {
  /** Waits so long (ms), and then expects both links. */
  async function expectLinks(wait: number, why: string) {
    await new Promise((done) => setTimeout(done, wait));
    for (const name of ['contact', 'timeline']) {
      assert.equal(await of(tab(), `loype-${name}`, 'it.shadowRoot'), null, `${name}: ${why}`);
      assert.equal(await of(tab(), `loype-${name} > a`, 'it.checkVisibility()'), true, `${name}: ${why}`);
    }
  }

  const both = contact('loading="eager"') + calculator('loading="eager"');

  test('the host that is to have a fault shows both when it has none', async () => {
    await tab().go(host(both + script(faulty('none'))));
    for (const name of ['contact', 'timeline']) await seen(tab(), `loype-${name} >>> section`);
  });

  for (const fault of FAULTS)
    test(`${fault}: the links stay`, async () => {
      await tab().go(host(both + script(faulty(fault))));
      await expectLinks(fault === 'late' ? 7000 : 700, fault);
    });

  test('a policy with our host for scripts and data is enough, and with less the links stay', async () => {
    const self = "default-src 'self'";
    const trusted = "require-trusted-types-for 'script'";
    const enough = `${self}; script-src 'self' ${ours()}; connect-src ${ours()}`;
    const body = both + script();
    await tab().go(host(body, enough));
    for (const name of ['contact', 'timeline']) {
      await seen(tab(), `loype-${name} >>> section`);
      assert.equal(await of(tab(), `loype-${name} >>> h2`, 'getComputedStyle(it).fontSize'), '24px');
    }
    for (const policy of [self, `${self}; script-src 'self' ${ours()}`, `${enough}; ${trusted}`]) {
      // A browser that knows no trusted types lets the block through.
      if (policy.includes(trusted) && !(await tab().run("return 'trustedTypes' in window"))) continue;
      await tab().go(host(body, policy));
      await expectLinks(700, policy);
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
});
