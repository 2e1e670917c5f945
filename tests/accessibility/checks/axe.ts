import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { layOver } from '../visit.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can differ between the light and the dark page. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * The discs and lines of the trails lie beside their text. Axe sees that something is painted before or after the text's
 * box, not where, and leaves the contrast of everything in it undecided. No other pseudo-element may make it do so.
 */
const BESIDE = ['.steps', '.way', '.dates']
  .flatMap((trail) => [`${trail} > li::before`, `${trail} > li::after`, `${trail} > li > h3::before`])
  .join(', ');

async function run(page: Page, builder: AxeBuilder): Promise<string[]> {
  await layOver(page, `${BESIDE} { background: none !important; }`);
  // Its other mode opens a second page to put the results of frames together. There are no frames.
  const { violations, incomplete } = await builder.setLegacyMode().analyze();
  const undecided = incomplete.filter(({ id }) => OF_COLOUR.includes(id));
  const told = (list: typeof violations, before = '') =>
    list.flatMap(({ id, nodes }) => nodes.map((node) => `${before}${id}: ${node.html}`));
  return [...told(violations), ...told(undecided, 'undecided ')];
}

/**
 * What axe finds by all rules for WCAG 2.0 to 2.2, A and AA, and best practice, and by 2.5.3, which it counts as an
 * experiment; and every contrast that it cannot decide.
 */
export const axeFaults = (page: Page): Promise<string[]> =>
  run(
    page,
    new AxeBuilder({ page }).options({
      resultTypes: ['violations', 'incomplete'],
      runOnly: { type: 'tag', values: TAGS },
      rules: { 'label-content-name-mismatch': { enabled: true } },
    }),
  );

/** What it finds by the rules of colour alone. */
export const colourFaults = (page: Page): Promise<string[]> => run(page, new AxeBuilder({ page }).withRules(OF_COLOUR));

/** What it finds in a page in light, and by the rules of colour in dark: nothing else differs between them. */
export async function axeFaultsInBoth(page: Page): Promise<string[]> {
  const inLight = await axeFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await colourFaults(page);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...inLight, ...inDark.map((fault) => `in dark: ${fault}`)];
}
