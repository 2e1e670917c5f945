import type { Page } from '@playwright/test';

/** What a screen reader user moves between: landmarks, headings, and what can be filled in or pressed. */
const KEPT = new Set(
  'banner navigation main complementary region contentinfo article search form heading group radiogroup'.split(' '),
);
const CONTROLS = new Set('textbox searchbox combobox radio checkbox button status'.split(' '));

/** Headings below this level are of the text, which may change without a change of the page. */
const LOWEST = 2;

/**
 * The page as a screen reader gives an overview of it: landmarks and headings with their names, controls, and how many links
 * each navigation holds.
 */
export async function outline(page: Page): Promise<string> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  const open: { indent: number; text: string; links: number }[] = [];
  const made: (typeof open)[number][] = [];
  for (const line of lines) {
    const match = /^(\s*)- '?([a-z]+)((?: "(?:[^"\\]|\\.)*")?)((?: \[[^\]]*\])*)/.exec(line);
    if (!match) continue;
    const [, space = '', role = '', name = '', states = ''] = match;
    while ((open.at(-1)?.indent ?? -1) >= space.length) open.pop();
    const [around] = open.toReversed();
    // How many links a text has is the text's own matter.
    if (role === 'link' && around?.text.trim().startsWith('navigation')) around.links += 1;
    const level = Number(/level=(\d)/.exec(states)?.[1] ?? 0);
    if (!(KEPT.has(role) || CONTROLS.has(role)) || level > LOWEST) continue;
    const entry = {
      indent: space.length,
      text: `${'  '.repeat(open.length)}${role}${name}${states}`,
      links: 0,
      items: 0,
    };
    made.push(entry);
    if (!CONTROLS.has(role) && role !== 'heading') open.push(entry);
  }
  const counted = ({ text, links }: (typeof made)[number]) => (links > 0 ? `${text} (links: ${links})` : text);
  return `${made.map(counted).join('\n')}\n`;
}
