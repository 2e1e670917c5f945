import type { Page } from '@playwright/test';

/** An element as assistive technology meets it. */
interface Named {
  role: string;
  name: string;
  level: number;
}

/** Link texts that tell nobody where they lead, in the three languages. */
const VAGUE =
  /^(?:her|les mer|les meir|klikk her|trykk her|mer|meir|lenke|lenkje|here|read more|click here|more|link)\.?$/i;

const MUST_BE_NAMED = ['link', 'button', 'textbox', 'searchbox', 'combobox', 'radio', 'checkbox', 'radiogroup', 'img'];
const LANDMARKS = ['navigation', 'region', 'complementary', 'search', 'form'];
/** Radio buttons are told apart by their question, which is the name of their group. */
const FIELDS = ['textbox', 'searchbox', 'combobox', 'checkbox', 'radiogroup'];
const ONCE = ['main', 'banner', 'contentinfo'];

/** The roles and names of a page, from the snapshot that Playwright makes as a browser tells assistive technology. */
export async function namedParts(page: Page): Promise<Named[]> {
  const snapshot = await page.locator('body').ariaSnapshot();
  const parts: Named[] = [];
  for (const line of snapshot.split('\n')) {
    // A name with a colon in it makes YAML put the whole key in quotes.
    const plain = line.replace(/^(\s*- )'(.*)'(:?.*)$/, '$1$2$3').replaceAll("''", "'");
    const match = /^\s*- ([a-z]+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]*\])*):?/.exec(plain);
    if (!match || match[1] === 'text') continue;
    const [, role = '', name = '', states = ''] = match;
    parts.push({ role, name: name.replaceAll('\\"', '"'), level: Number(/level=(\d)/.exec(states)?.[1] ?? 0) });
  }
  return parts;
}

function headingFaults(headings: readonly Named[]): string[] {
  const faults: string[] = [];
  const tops = headings.filter(({ level }) => level === 1);
  if (tops.length !== 1) faults.push(`has ${tops.length} headings of level 1`);
  const above: string[] = [];
  const seen = new Set<string>();
  for (const [index, { name, level }] of headings.entries()) {
    const before = headings[index - 1]?.level ?? level;
    if (!name) faults.push(`has a heading of level ${level} without words`);
    if (level > before + 1) faults.push(`“${name}” is of level ${level} under one of level ${before}`);
    above.splice(level - 1);
    above[level - 1] = name;
    const path = above.join(' › ');
    if (seen.has(path)) faults.push(`the heading “${path}” stands twice`);
    seen.add(path);
  }
  return faults;
}

/** Links to other pages of one name, with what is said right after them, that lead to two places. */
async function oneNameForTwo(page: Page): Promise<string[]> {
  const links = await page.locator('a[href]:not([href^="#"])').evaluateAll((all) =>
    all
      .filter((link) => link.checkVisibility())
      .map((link) => {
        const after = link.nextElementSibling?.matches('.host') ? link.nextElementSibling.textContent : '';
        return {
          name: `${link.textContent}${after}`.trim().replace(/\s+/g, ' '),
          url: (link as HTMLAnchorElement).href,
        };
      }),
  );
  return links.flatMap(({ name, url }, index) => {
    const other = links.slice(0, index).find((before) => before.name === name && before.url !== url);
    return other ? [`“${name}” leads to ${other.url} and to ${url}`] : [];
  });
}

/** The names that stand more than once. */
const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

/** Names of what opens a part of the page, which the snapshot has as text. */
const openers = (page: Page) =>
  page
    .locator('summary')
    .evaluateAll((all) =>
      all
        .filter((summary) => summary.checkVisibility())
        .map((summary) => summary.textContent?.trim().replace(/\s+/g, ' ') ?? ''),
    );

/**
 * What cannot be told from its name or role: parts without a name, vague links, one name for two places, headings out of
 * order or twice, landmarks and fields that cannot be told apart (WCAG 1.1.1, 1.3.1, 2.4.4, 2.4.6, 4.1.2).
 */
export async function nameFaults(page: Page): Promise<string[]> {
  const parts = await namedParts(page);
  const faults = headingFaults(parts.filter(({ role }) => role === 'heading'));
  for (const { role, name } of parts) {
    if (MUST_BE_NAMED.includes(role) && !name) faults.push(`a ${role} has no name`);
    if (role === 'link' && VAGUE.test(name)) faults.push(`a link is called “${name}”`);
  }
  faults.push(...(await oneNameForTwo(page)));
  for (const role of LANDMARKS) {
    const names = parts.filter((part) => part.role === role).map(({ name }) => name);
    for (const name of repeated(names)) faults.push(`there are two landmarks: ${role} “${name}”`);
  }
  const fields = parts.filter(({ role }) => FIELDS.includes(role)).map(({ name }) => name);
  for (const name of repeated(fields)) faults.push(`there are two fields: “${name}”`);
  for (const name of repeated(await openers(page))) faults.push(`there are two that open: “${name}”`);
  for (const role of ONCE) {
    const count = parts.filter((part) => part.role === role).length;
    if (count !== 1) faults.push(`has ${count} × ${role}`);
  }
  return faults;
}

/** Text that looks like a heading or a list and is not marked up as one (the authority's rules 1.3.1a and 1.3.1c). */
export function onlyLooks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('main :is(p, div, span)')) {
      if (!element.checkVisibility()) continue;
      const text = element.innerText.trim();
      const item = /^(?:[-–•*]|\d+[.)]|[a-z]\))\s/;
      const next = element.nextElementSibling;
      if (
        item.test(text) &&
        next instanceof HTMLElement &&
        next.tagName === element.tagName &&
        item.test(next.innerText)
      )
        faults.push(`“${text.slice(0, 40)}” looks like part of a list`);
      const [only, ...more] = element.childNodes;
      const whole = element.tagName === 'P' && only instanceof HTMLElement && more.length === 0;
      const bold = whole && Number(getComputedStyle(only).fontWeight) >= 600 && only.matches('b, strong');
      // A sentence is no heading, and a link or a label has a role of its own.
      if (bold && element.nextElementSibling && !only.querySelector('a') && !/[.:?!]$/.test(text) && text.length < 100)
        faults.push(`“${text}” looks like a heading`);
    }
    return faults;
  });
}
