// Blocks are reached by keyboard, read by axe and printed, in Firefox and WebKit as in Chromium.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { calculator, contact, ours, script } from './blocks.ts';
import { answer } from './calculator.ts';
import { eachEngine, served } from './each.ts';
import { KEYS, keys, type Tab } from './engine.ts';
import { hosting } from './host.ts';
import { of, press, seen, text } from './reader.ts';

served();
const host = hosting();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page whose own faults are none: it keeps neither the style of the host nor what stands outside its parts. */
async function axeFaults(tab: Tab): Promise<unknown> {
  await tab.run(`${AXE}; window.axe = axe;
    document.querySelector('style').remove();
    const main = document.createElement('main');
    main.append(...document.body.childNodes);
    document.body.append(main);`);
  return tab.run(`const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));`);
}

/** Presses Tab from the link before until the link after, and gives what was focused between them, in the block or beside it. */
async function tabbed(tab: Tab): Promise<string[]> {
  await press(tab, '#before');
  const between: string[] = [];
  for (let most = 60; most > 0; most -= 1) {
    await tab.act(keys(KEYS.Tab));
    const here = String(
      await tab.run(`const { activeElement: it } = document;
        return it.id || (it.shadowRoot?.activeElement?.tagName ?? 'nothing in the block');`),
    );
    if (here === 'after') return between;
    between.push(here);
  }
  throw new Error(`The end was not reached: ${between.join(' ')}`);
}

const around = (element: string) =>
  `<p><a id="before" href="#before">Før</a></p>${element}<p><a id="after" href="#after">Etter</a></p>${script()}`;

eachEngine('blocks for who reads them', (tab) => {
  test('the keyboard comes into whom to call, through it and out of it', async () => {
    await tab().go(host(around(contact())));
    await seen(tab(), 'loype-contact >>> section');
    const links = Number(await of(tab(), 'loype-contact >>> section', "it.querySelectorAll('a').length"));
    assert.ok(links > 4);
    assert.deepEqual(await tabbed(tab()), Array(links).fill('A'));
  });

  test('the keyboard comes into the calculator, through it and out of it', async () => {
    await tab().go(host(around(calculator())));
    await seen(tab(), 'loype-timeline >>> fieldset:enabled');
    const focused = await tabbed(tab());
    assert.equal(focused.filter((it) => it === 'SELECT').length, 1);
    assert.ok(focused.includes('INPUT') && focused.includes('BUTTON'));
    assert.equal(focused.at(-1), 'A');
    assert.ok(!focused.includes('nothing in the block'), focused.join(' '));
  });

  test('axe finds nothing in them, nor around them', async () => {
    await tab().go(host(contact('loading="eager"') + calculator('loading="eager"') + script()));
    await seen(tab(), 'loype-contact >>> section');
    await answer(tab(), 'loype-timeline >>> section');
    assert.deepEqual(await axeFaults(tab()), []);
    // It looks into the blocks.
    await of(tab(), 'loype-contact >>> section', "(it.append(document.createElement('img')), null)");
    assert.match(
      String(
        await tab().run(
          `const { violations } = await axe.run(document); return violations.map(({ id }) => id).join();`,
        ),
      ),
      /image-alt/,
    );
  });

  test('the calculator prints its dates from a document of its own, and nothing of the page around', async () => {
    // Under the strictest policy that is enough for the element.
    const policy = `default-src 'none'; script-src ${ours()}; connect-src ${ours()}`;
    await tab().go(host(calculator() + script(), policy));
    const { dates } = await answer(tab(), 'loype-timeline >>> section');
    // What would be printed is read, for nobody answers the window that asks for a printer.
    await tab().run(`const { after } = Element.prototype;
      Element.prototype.after = function (...nodes) {
        after.apply(this, nodes);
        const [{ contentWindow: paper }] = nodes;
        if (paper) paper.print = () => {
          window.printed = {
            says: paper.document.body.innerText,
            dates: [...paper.document.querySelectorAll('li[data-limit][data-n]')].filter((li) => li.checkVisibility()).length,
            form: paper.document.querySelector('fieldset').checkVisibility(),
            sheets: paper.document.adoptedStyleSheets.length,
          };
          paper.dispatchEvent(new Event('afterprint'));
        };
      };`);
    await press(tab(), 'loype-timeline >>> [data-part=print]');
    const printed = (await tab().run('return window.printed')) as { says: string; dates: number; sheets: number };
    assert.ok(printed.dates >= dates.length, JSON.stringify(printed));
    assert.equal(printed.sheets, 1);
    assert.doesNotMatch(printed.says, /Psykisk helse/);
    assert.match(
      printed.says.replace(/\s+/g, ' '),
      RegExp((await text(tab(), 'loype-timeline >>> .dates .now')).slice(0, 10)),
    );
    assert.equal(await of(tab(), 'loype-timeline', "it.shadowRoot.querySelectorAll('iframe').length"), 0);
  });
});
