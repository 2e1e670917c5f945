// When something is wrong with what an element for other websites shows, the link in it stays.
import type { Page } from '@playwright/test';
import { ALL, some } from '../some.ts';
import { expect, test } from './fixtures.ts';
import { OURS, openHost } from './host.ts';

/** The elements: where what they show lies, what they name, and what is named wrongly. */
const ELEMENTS = {
  'loype-contact': {
    data: `${OURS}/data/v1/organisations/vaga/contacts.nn.html`,
    right: 'organisation="vaga" lang="nn"',
    wrong: [
      ['of an organisation that is not here', 'organisation="vaag" lang="nn"'],
      ['in a language that it has not', 'organisation="vaga" lang="se"'],
      ['when no organisation is named', 'lang="nn"'],
      ['when what is named is no name', 'organisation="../../x" lang="nn"'],
    ],
    answers: [],
  },
  'loype-timeline': {
    data: `${OURS}/embed/vaga/timeline-adults/block.nn.html`,
    right: 'organisation="vaga" pathway="adults" lang="nn"',
    wrong: [
      ['of a pathway that is not here', 'organisation="vaga" pathway="adult" lang="nn"'],
      ['in a language that it has not', 'organisation="vaga" pathway="adults" lang="se"'],
      ['when no pathway is named', 'organisation="vaga" lang="nn"'],
      ['when what is named is no name', 'organisation="vaga" pathway="../../x" lang="nn"'],
    ],
    answers: [
      ['when what comes has nothing that can be used', { body: '<section lang="nn"><h2>Rekn</h2></section>\n' }],
    ],
  },
} as const;

/** The addresses of what an element is made by. */
const CODE = ['**/embed/loype.js', '**/_parts/*'];

/** What can come in place of what is shown. */
const ANSWERS = [
  ['when what comes was cut', { body: '<section lang="nn"><h2>Kven' }],
  ['when what comes is another page', { body: '<!doctype html><title>Innlogging</title>' }],
  ['when the host has a fault', { status: 500, body: '<section lang="nn"><h2>x</h2></section>\n' }],
] as const;

const SELF = "default-src 'self'";
/** Policies of a host that do not let all of it through. */
const POLICIES = [
  ['its own host alone', SELF],
  ['our host for scripts alone', `${SELF}; script-src 'self' ${OURS}`],
  [
    'no text to become HTML',
    `${SELF}; script-src 'self' ${OURS}; connect-src ${OURS}; require-trusted-types-for 'script'`,
  ],
] as const;

for (const [name, { data, right, wrong, answers }] of Object.entries(ELEMENTS))
  test.describe(`the link in ${name} stays`, () => {
    const element = (more: string = right) => `<${name} ${more}><a href="${OURS}/vaga/">Sjå her</a></${name}>`;

    /** Waits until the element is defined, where it will be, and has had the time to show something. */
    async function expectLink(page: Page) {
      await page.waitForTimeout(700);
      await expect(page.locator(`${name} > a`)).toBeVisible();
      await expect(page.locator(`${name} section`)).toHaveCount(0);
    }

    /** Lets what is asked for come after six seconds. */
    const delay = (page: Page, address: string) =>
      page.route(address, async (route) => {
        await new Promise((done) => setTimeout(done, 6000));
        await route.continue().catch(() => {});
      });

    // What goes wrong alike in both elements is tried in one by `npm test`.
    const few = ALL || name === 'loype-timeline' ? 3 : 1;
    for (const [what, more] of some<readonly [string, string]>(wrong, few))
      test(what, async ({ page, faults }) => {
        await openHost(page, element(more));
        await expectLink(page);
        // What is not there was asked for.
        faults.length = 0;
      });

    for (const [what, answer] of [...some<(typeof ANSWERS)[number]>(ANSWERS, few), ...answers])
      test(what, async ({ page }) => {
        const headers = { 'Access-Control-Allow-Origin': '*' };
        await page.route(data, (route) => route.fulfill({ ...answer, contentType: 'text/html', headers }));
        await openHost(page, element());
        await expectLink(page);
      });

    test('without a network', async ({ page }) => {
      await page.route(data, (route) => route.abort());
      await openHost(page, element());
      await expectLink(page);
    });

    test('when the answer takes longer than five seconds, also when it comes then', async ({ page }) => {
      await delay(page, data);
      await openHost(page, element());
      await page.waitForTimeout(7000);
      await expectLink(page);
    });

    test('without script', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await openHost(page, element());
      await expectLink(page);
      await context.close();
    });

    for (const [what, policy] of some<(typeof POLICIES)[number]>(POLICIES, few))
      test(`where the policy of the host allows ${what}`, async ({ page, faults }) => {
        await openHost(page, element(), policy);
        await expectLink(page);
        // The policy refused it.
        faults.length = 0;
      });

    for (const code of some(CODE, few))
      test(`when its code does not come: ${code}`, async ({ page }) => {
        await page.route(code, (route) => route.abort());
        await openHost(page, element());
        await expectLink(page);
      });

    // What takes longer than five seconds takes the test seven: in `npm test` it is the code of one element.
    for (const code of ALL ? CODE : name === 'loype-timeline' ? CODE.slice(0, 1) : [])
      test(`when its code takes longer than five seconds, also when it comes then: ${code}`, async ({ page }) => {
        await delay(page, code);
        await openHost(page, element());
        await page.waitForTimeout(7000);
        await expectLink(page);
      });
  });
