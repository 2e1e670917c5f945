import type { Page } from '@playwright/test';

/** What a screen reader user moves between: landmarks, headings, lists, images, and what can be filled in or pressed. */
const KEPT = new Set(
  'banner navigation main complementary region contentinfo article search form heading group radiogroup list img table'.split(
    ' ',
  ),
);
const CONTROLS = new Set('textbox searchbox combobox radio checkbox button status'.split(' '));

/** Headings below this level are of the text, which may change without a change of the page. */
const LOWEST = 3;

/**
 * The page as a screen reader gives an overview of it: landmarks, headings, groups and images with their names, controls, how
 * many items each list has, and how many links each navigation. What opens and closes has no name of its own: it is told by
 * its first words.
 */
export async function outline(page: Page): Promise<string> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  const open: { indent: number; role: string; text: string; links: number; items: number }[] = [];
  const made: (typeof open)[number][] = [];
  for (const line of lines) {
    const match = /^(\s*)- '?([a-z]+)((?: "(?:[^"\\]|\\.)*")?)((?: \[[^\]]*\])*)(?::? ?(.*))$/.exec(line);
    if (!match) continue;
    const [, space = '', role = '', name = '', states = '', words = ''] = match;
    while ((open.at(-1)?.indent ?? -1) >= space.length) open.pop();
    const [around] = open.toReversed();
    if (role === 'listitem' && around?.role === 'list') around.items += 1;
    // How many links a text has is the text's own matter.
    const navigation = open.findLast((it) => it.role !== 'list');
    if (role === 'link' && navigation?.role === 'navigation') navigation.links += 1;
    const level = Number(/level=(\d)/.exec(states)?.[1] ?? 0);
    if (!(KEPT.has(role) || CONTROLS.has(role)) || level > LOWEST) continue;
    const entry = {
      indent: space.length,
      role,
      text: `${'  '.repeat(open.length)}${role}${name}${states}${role === 'group' && !name && words ? ` (${words})` : ''}`,
      links: 0,
      items: 0,
    };
    made.push(entry);
    if (!CONTROLS.has(role) && role !== 'heading') open.push(entry);
  }
  const counted = ({ role, text, links, items }: (typeof made)[number]) =>
    [text, links > 0 ? ` (links: ${links})` : '', role === 'list' ? ` (items: ${items})` : ''].join('');
  return `${made.map(counted).join('\n')}\n`;
}
