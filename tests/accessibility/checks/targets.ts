import type { Page } from '@playwright/test';

/**
 * What a finger must hit that is smaller than 24 × 24 px and has a neighbour within 24 px (WCAG 2.5.8). Links within a
 * sentence are excepted, and what belongs to a label is as large as the label.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const isVisible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
    const inSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
    const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((element) => isVisible(element) && !element.matches(':disabled, .ds-sr-only, [aria-hidden=true]'))
      .map((element) => {
        const box = (element.closest('label') ?? element).getBoundingClientRect();
        const centre = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        const small = (box.width < LEAST || box.height < LEAST) && !inSentence(element);
        return { element, box, centre, small };
      });
    return targets
      .filter(({ small }) => small)
      .filter(({ element, centre }) =>
        targets.some((other) => {
          if (other.element === element || other.element.contains(element)) return false;
          if (other.small) return Math.hypot(other.centre.x - centre.x, other.centre.y - centre.y) < LEAST;
          const x = Math.max(other.box.left - centre.x, 0, centre.x - other.box.right);
          const y = Math.max(other.box.top - centre.y, 0, centre.y - other.box.bottom);
          return Math.hypot(x, y) < LEAST / 2;
        }),
      )
      .map(({ element, box }) => {
        const words = element.textContent?.trim() || element.id;
        return `“${words}” is ${Math.round(box.width)} × ${Math.round(box.height)} px, close to another`;
      });
  });
}

/** The numbers to call that stand by themselves and are lower than 44 px: somebody whose hand shakes must hit them. */
export function smallNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href^="tel:"]')]
      .filter(
        (link) => link.checkVisibility({ visibilityProperty: true }) && getComputedStyle(link).display !== 'inline',
      )
      .filter((link) => link.getBoundingClientRect().height < 44)
      .map((link) => `“${link.innerText}” is ${Math.round(link.getBoundingClientRect().height)} px high`),
  );
}
