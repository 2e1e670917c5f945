import type { Page } from '@playwright/test';

/** What paper must show of a page: how to reach people, what it says, whose it is, and where its links lead. */
export function printFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const isVisible = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
    const words = (element: Element) => element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 50);
    // A folded text, a calculator or a field asks for a reader who can touch it.
    const needed =
      'main :is(h1, h2, h3, h4, p, li, dd):not(details *, .calculator *, .finding *, [role=search] *, .unscripted, template *, nav *, [hidden], [hidden] *)';
    const left = '.ds-sr-only, .own *, .take-along *, [data-part=more]';
    for (const element of document.querySelectorAll(`${needed}, .help :is(li, h2), .strip b, .brand, .demo p`)) {
      if (!element.matches(left) && element.textContent?.trim() && !isVisible(element) && !element.closest('nav li'))
        faults.push(`“${words(element)}” is not printed`);
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')) {
      const shown = getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '?');
      if (isVisible(link) && !shown) faults.push(`the address of “${words(link)}” is not printed`);
    }
    for (const element of document.querySelectorAll('main :is(p, h1, h2, h3, li, a, b)')) {
      const [r = 0, g = 0, b = 0] = (getComputedStyle(element).color.match(/\d+/g) ?? []).map(Number);
      const label = element.closest('.label');
      if (isVisible(element) && !label && Math.min(r, g, b) > 150)
        faults.push(`“${words(element)}” is too pale for paper`);
    }
    return [...new Set(faults)];
  });
}
