import type { Page } from '@playwright/test';

/**
 * What cannot be told when the reader's system chooses the colours: links that are not underlined, controls and boxes
 * without an edge, and text or edges in the colour of their ground (WCAG 1.4.1, 1.4.11).
 */
export function forcedColourFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const isVisible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
    const groundOf = (element: Element | null) => {
      for (let around = element; around; around = around.parentElement) {
        const ground = getComputedStyle(around).backgroundColor;
        if (!/^rgba.*, 0\)$/.test(ground)) return ground;
      }
      return getComputedStyle(document.documentElement).backgroundColor;
    };
    const hasEdge = (element: Element, pseudo?: string) => {
      const style = getComputedStyle(element, pseudo);
      return ['Top', 'Bottom', 'Left'].some((side) => {
        const [width, line, colour] = ['Width', 'Style', 'Color'].map(
          (part) => style[`border${side}${part}` as 'borderTopWidth'],
        );
        return Number.parseFloat(width ?? '0') >= 1 && line !== 'none' && colour !== groundOf(element);
      });
    };
    const words = (element: Element) => (element.textContent?.trim() || element.id).replace(/\s+/g, ' ').slice(0, 40);
    for (const element of document.querySelectorAll('a[href]')) {
      if (!isVisible(element) || element.matches('.ds-skip-link')) continue;
      const lined = [element, ...element.querySelectorAll('*')].some((part) =>
        getComputedStyle(part).textDecorationLine.includes('underline'),
      );
      // A list of links alone, with its heading, is known for what it is.
      const listed = element.closest('nav, header');
      if (!lined && !hasEdge(element) && !listed) faults.push(`the link “${words(element)}” looks like text`);
    }
    for (const element of document.querySelectorAll('button, input:not([type=radio], [type=checkbox]), select')) {
      // The finder's field has the edge of its frame.
      const edged = element.closest('loype-finder .box') ?? element;
      if (isVisible(element) && !element.matches('.ds-sr-only') && !hasEdge(edged))
        faults.push(`“${words(element)}” has no edge`);
    }
    for (const element of document.querySelectorAll(
      '.band, .strip, .demo, .message, .errors, .contact-card, aside .who',
    )) {
      if (isVisible(element) && !hasEdge(element)) faults.push(`the box ${element.className} has no edge`);
    }
    for (const [selector, pseudo] of [
      [':is(.steps, .way) > li > h3', '::before'],
      ['.dates > li', '::after'],
    ] as const)
      for (const element of document.querySelectorAll(selector))
        if (isVisible(element) && !hasEdge(element, pseudo)) faults.push(`the mark of “${words(element)}” is gone`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || !isVisible(element)) continue;
      if (getComputedStyle(element).color === groundOf(element)) faults.push(`“${words(element)}” is not seen`);
    }
    return [...new Set(faults)];
  });
}
