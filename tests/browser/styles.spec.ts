// No rule of the styles is without an element: what styles a page is gathered from pages of every form, and from states.
import type { Page } from '@playwright/test';
import { answered, found, searched } from '../accessibility/states.ts';
import { ask } from '../search/judge.ts';
import { expect, look, TODAY, test } from './fixtures.ts';
import { FORMS, pageOf } from './pages.ts';
import { originOf } from './sites.ts';
import { adults, calculator, write } from './timeline/timeline.ts';

/** The selectors of a page's own styles, and whether an element of the page has each, in whatever state it may be. */
function selectorsOn(page: Page): Promise<[selector: string, has: boolean][]> {
  return page.evaluate(() => {
    const whole = document.implementation.createHTMLDocument('');
    for (const { name, value } of document.documentElement.attributes) whole.documentElement.setAttribute(name, value);
    whole.body.replaceWith(document.body.cloneNode(true));
    // While the dates alone are printed.
    whole.documentElement.classList.add('print-dates');
    // What the scripts take from templates is of the page too.
    for (const template of whole.querySelectorAll('template')) template.replaceWith(template.content.cloneNode(true));
    const STATE =
      '(?::(?:hover|focus(?:-visible|-within)?|active|visited|target|checked|disabled|autofill|open)\\b|\\[(?:open|hidden)\\])';
    const UNSEEN = new RegExp(`::[\\w-]+(?:\\([^()]*\\))?|:not\\(${STATE}\\)|${STATE}`, 'g');
    /** A selector without what a reader does, and without what lies in or around an element. */
    const still = (selector: string) => selector.replace(UNSEEN, ':is(*)');
    /** The selectors of a list, whose commas stand outside of brackets. */
    const split = (list: string) => {
      let depth = 0;
      const signs = [...list].map((sign) => {
        depth += Number(sign === '(') - Number(sign === ')');
        return sign === ',' && depth === 0 ? '\n' : sign;
      });
      return signs.join('').split('\n');
    };
    const selectors = new Map<string, boolean>();
    const gather = (rules: CSSRuleList) => {
      for (const rule of rules) {
        // Those of Designsystemet are its own.
        if (rule instanceof CSSLayerBlockRule && /^ds\.components/.test(rule.name)) continue;
        if (rule instanceof CSSStyleRule)
          for (const selector of split(rule.selectorText).map((it) => it.trim())) {
            const element = whole.querySelector(still(selector));
            selectors.set(selector, Boolean(selectors.get(selector) || element));
          }
        if ('cssRules' in rule && !(rule instanceof CSSKeyframesRule)) gather(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of document.styleSheets) gather(sheet.cssRules);
    return [...selectors];
  });
}

/** Pages on which stands whatever an editor can write: those with which the hostile ones are compared. */
const RICH = ['', 'side/'].map((path) => `${originOf('hostile')}/vanlig-municipality-nb/${path}`);

/** A pathway's page with a day that has passed, and the letter to come. */
async function waiting(page: Page): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await calculator(page, adults);
  await write(page, 'referral-received', '2.11.2026');
  await expect(page.locator('.dates > .pending')).not.toHaveCount(0);
}

/** The search page where other sites answer. */
async function led(page: Page): Promise<void> {
  await page.goto(pageOf('eksempelvik', 'nb', 'search').address);
  await ask(page, ['bestille time hos fastlegen']);
  await expect(page.locator('[data-part=elsewhere] li')).not.toHaveCount(0);
}

test('every rule of the styles has an element on some page', async ({ page }) => {
  test.setTimeout(120_000);
  const has = new Map<string, boolean>();
  const gather = async () => {
    for (const [selector, it] of await selectorsOn(page)) has.set(selector, it || (has.get(selector) ?? false));
  };
  // Where numbers for who is in danger stand first, the coordinators of each age are folded.
  const byAge = pageOf('eksempelvik', 'nb', 'psychosis').address;
  const addresses = [...FORMS.map(({ address }) => address), ...RICH, byAge];
  for (const address of addresses) {
    await page.goto(address);
    await gather();
  }
  for (const state of [answered, waiting, searched, led, found]) {
    await state(page);
    await gather();
  }
  expect(has.size).toBeGreaterThan(200);
  expect([...has].flatMap(([selector, it]) => (it ? [] : [selector]))).toEqual([]);
});

look('a rule without an element is found', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.styleSheets[0]?.insertRule('.of-nothing:hover { color: red }');
  });
  const found = (await selectorsOn(page)).filter(([selector]) => selector.startsWith('.of-nothing'));
  expect(found).toEqual([['.of-nothing:hover', false]]);
});
